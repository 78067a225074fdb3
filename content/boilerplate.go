package content

import (
	"regexp"
	"strings"
)

// furniture are lines that belong to the page and not to the article, each
// pattern a whole line, letter case aside.
var furniture = wholeLines(
	// comments
	`(?:leave|post|add|write|join|view|show|hide|see|read|load)(?: (?:a|your|the|all|more))*(?: \d+)? (?:comments?|reply|conversation|discussion)(?: (?:below|now|here))?`,
	`(?:\d+|no|one) (?:comments?|repl(?:y|ies)|shares?|views?|likes?|reactions?)(?: (?:on|so far) .{0,40})?`, `comments?(?: \(?\d+\)?| (?:are )?(?:closed|off|disabled))?`,
	`comments (?:are|have been) (?:closed|disabled|turned off).{0,60}`,
	// sharing and printing
	`share(?: (?:this|via|on|with|to|by|the)\b.{0,50})?`, `share(?: |, ?|/)(?:tweet|facebook|twitter|save|print|email|whatsapp|copy|link).{0,80}`,
	`(?:tweet|pin it|retweet|like us|like this|e-?mail|print|save|bookmark|copy link|link copied!?|reprints?|listen|listen to (?:this )?(?:article|story)|whatsapp|facebook|twitter|linkedin|reddit|telegram|instagram|messenger|flipboard)(?: this(?: (?:article|story|page|post))?)?`,
	`(?:(?:facebook|twitter|x|linkedin|reddit|whatsapp|telegram|e-?mail|print|copy link|messenger|pinterest|share|tweet|save|flipboard|pocket|line|sms)[ ,|/·•]*){2,}`,
	`(?:follow|like|find|join|connect with|visit) (?:us|@?\w+|the .{1,40}) (?:on|at) (?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|threads|google news|our (?:channel|page)).{0,80}`,
	// subscriptions and accounts
	`(?:subscribe|sign[ -]?up|register|log ?in|sign ?in|donate|join us|become a (?:member|subscriber|supporter)|support us)(?: (?:now|today|here|free|for free))?`,
	`(?:already )?(?:a )?(?:subscriber|member|registered)\? ?(?:log|sign) ?in.{0,30}`, `(?:get|receive|sign up for|subscribe to) (?:our|the|your|more|free|daily|a) .{0,60}(?:newsletters?|briefings?|e-?mails?|alerts?|inbox|updates)(?: .{0,40})?`,
	`(?:newsletters?|daily newsletter|newsletter sign-?up|your e-?mail(?: address)?|e-?mail address|enter your e-?mail.{0,40})`,
	`(?:download|get|install) (?:the|our) .{0,30}app\b.{0,60}`, `(?:turn on|enable|get|allow) (?:push )?notifications.{0,40}`,
	// advertising and consent
	`(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| by .{1,40})?|promoted|paid (?:content|post)|partner content|story continues below(?: (?:this )?advertisement)?|article continues (?:below|after).{0,40}|continue reading(?: below)?|continues? below|scroll (?:down )?to continue.{0,30})`,
	`(?:skip|close|hide) (?:this )?(?:advertisement|ad|to (?:main )?content|navigation|past newsletter promotion|in \d+ ?s?)`, `after newsletter promotion`,
	`.{0,60}\b(?:uses?|use of) cookies\b.{0,120}`, `(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|preferences|settings))?(?: (?:and|&) (?:close|continue))?`, `cookie (?:policy|settings|preferences|notice)`, `privacy (?:policy|notice|settings)`, `terms (?:of (?:use|service)|(?:and|&) conditions)`,
	// other articles
	`(?:read|also read|read also|see also|see|watch|watch also|also see|related|recommended|listen|don[’']t miss|must read|in case you missed it|more|go deeper|explore|up next|next article|previous article|next|previous|also|must watch)(?: (?:more|next|now|here|full (?:story|article)))? ?[:|>»→-]+ ?.{1,160}`,
	`tags [^.:]{1,160}`, `(?:previous|next) (?:article|story|post) .{1,160}`,
	`read (?:more|the full (?:story|article)|original|next|on)(?: (?:here|about .{1,60}|on .{1,60}|at .{1,60}))?(?: ?[»>→…]+)?`, `(?:click|tap|press) (?:here|on)\b.{0,100}`, `(?:view|see|show|load) (?:more|all|less|gallery|photos|original)(?: .{0,40})?`,
	`(?:related|tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|posted in|sections?|tagged(?: with)?|more (?:on|about|from)|related (?:topics?|tags?|to))(?: topics?| tags?)?: .{1,200}`,
	// the end of a report, copyright
	`\(?(?:end|ends|end it|endit|ends it)\)?\.?`, `-+ ?(?:30|ends?|0) ?-+`, `#{2,5}`, `\((?:more|continues|to be continued)\)|-+ ?more ?-+`, `/?(?:end of )?(?:story|article|text|item)/?`,
	`\(?(?:©|\(c\)).{0,160}`, `\(?copyright(?: ?©| ?\(c\))?[ ,:]*(?:(?:19|20)\d\d\b|by\b|notice\b|all rights).{0,160}`, `.{0,100}\ball rights reserved\b.{0,160}`, `.{0,60}(?:this material|this story|content|articles?) may not be (?:published|reproduced|copied|re-?distributed).{0,160}`, `first published (?:in|by|on) [^.]{1,60}\.?`,
	// letters to the house
	`\*? ?(?:have|do|are|were|has|did) (?:you|YOU|your|YOUR)\b[^.]{1,80}\?.{0,30}(?:e-?mail|call|contact|get in touch|write to|text|tell us|ring|whatsapp)\b.{0,100}`, `(?:are you|were you|have you been) (?:in the area|affected|there)\b.{0,160}`,
	`(?:e-?mail|call|contact|text|ring) (?:our|the) (?:newsdesk|news ?room|reporters?|editors?|tip ?line)\b.{0,80}`, `have your say\b.{0,160}`, `(?:got|have) (?:a|any) (?:news )?(?:story|tip|news|information|photos?)\b[^.]{0,60}\?.{0,120}`, `.{0,30}get in touch(?: (?:with us|by|at|via)\b.{0,80})?\.?`,
	`(?:send|submit) (?:us )?(?:your|a) (?:tips?|letters?|stor(?:y|ies)|photos?|comments?).{0,80}`, `(?:report|spotted) (?:a |an )?(?:typo|error|mistake|correction|abuse).{0,60}`, `(?:was|is) this (?:article|story|page) (?:helpful|useful)\??`,
	// players and pages
	`(?:play|pause|watch|loading|mute|unmute|fullscreen|live|menu|search|home|back to top|top|close|skip|expand|collapse|next|previous|prev|options|settings|play video|watch live|video|audio|gallery|photos|photo gallery|image|toggle .{1,30})(?:\.{3}|…)?`,
	`\d+ of \d+`, `page \d+(?: of \d+)?`, `\d{1,2}:\d{2} ?/ ?\d{1,2}:\d{2}`, `\(\(.{1,160}\)\)`, `[\w.+-]+@[\w-]+(?:\.[\w-]+)+`, `@\w{2,30}`, `[a-z]{2,6} \d{4} \d{6} [a-z]{2,4}`, `home(?: ?[>»›/|] ?.{1,40})+`, `(?:video|audio) (?:player|unavailable|duration|playback).{0,60}`, `this (?:video|content|page) (?:is not|isn[’']t|cannot|can[’']t|is no longer) .{0,60}`,
	`(?:please )?(?:enable|turn on) javascript.{0,80}`, `(?:getty images|reuters|afp|ap|ap photo|shutterstock|istock|pa media|pa|epa|supplied|file photo|file|courtesy|stock image|image source|image credit|photo credit)(?: ?[/|] ?.{1,40})?`,
	`\(?(?:photo|image|picture|pic|photograph|foto|illustration|graphic|video|cover)s?(?: credit| source| courtesy)?(?: ?[:/] ?| by | courtesy(?: of)? |: ?)[^.]{1,80}\)?\.?`, `\(?(?:AP|REUTERS|AFP|EPA|PA|Getty)(?: photo| images)? ?/ ?.{1,80}\)?`,
)

func wholeLines(patterns ...string) []*regexp.Regexp {
	set := make([]*regexp.Regexp, len(patterns))
	for i, p := range patterns {
		set[i] = regexp.MustCompile(`(?i)^(?:` + p + `)$`)
	}
	return set
}

// furnitureReach is the longest line, in bytes, that the patterns are tried
// on: furniture is short.
const furnitureReach = 260

// isFurniture reports whether a whole line is page furniture by its form or by
// the score of what it says.
func isFurniture(s string) bool {
	s = strings.Trim(s, " \n*_•»›>|")
	if s == "" || len(s) > furnitureReach {
		return false
	}
	s = strings.ReplaceAll(s, "\n", " ")
	for _, p := range furniture {
		if p.MatchString(s) {
			return true
		}
	}
	return appeal(s) >= enoughAppeal
}

// appealSign is something that lines have which want the reader to do
// something. Ordinary sentences have one or the other, not several at once.
type appealSign struct {
	sign  *regexp.Regexp
	worth int
}

const enoughAppeal = 4

var appealSigns = []appealSign{
	{regexp.MustCompile(`(?i)^(?:please )?(?:sign up|subscribe|follow|click|catch|tap|download|join|get|share|like|register|log in|sign in|support|donate|become|stay|enjoy|want|e-?mail|call|visit|check out|listen|watch|send|don[’']t miss|for more|to read|to get|this (?:article|story) (?:is|was|originally|first|has been))\b`), 2},
	{regexp.MustCompile(`(?i)\b(?:our|your|free|daily|weekly|morning) (?:[\w-]+ ){0,3}(?:newsletters?|inbox|app|podcasts?|newsdesk|channel|whatsapp|telegram|e-?mails?|notifications|alerts|website|page|subscribers|coverage)\b`), 2},
	{regexp.MustCompile(`(?i)\b(?:facebook|twitter|instagram|youtube|whatsapp|tiktok|linkedin|telegram|google news|apple news|app store|google play)\b`), 1},
	{regexp.MustCompile(`(?i)(?:^|\s)@\w{2,}|https?://|\bwww\.|\.(?:com|org|net|co)\b|[\w.]+@[\w.]+\.\w|\w\.[a-z]{2,8}/\w`), 1},
	{regexp.MustCompile(`(?i)\b(?:at|on|to|visit|via) (?:www\.)?[\w.-]+\.[a-z]{2,8}(?:/\S*)?$`), 1},
	{regexp.MustCompile(`(?i)\b(?:subscribe|sign up|newsletter|unlimited access|free trial|per month|exclusive content|breaking news|latest news|stay (?:updated|informed|up to date)|ad-free|republished|creative commons|originally (?:published|appeared))\b`), 2},
	{regexp.MustCompile(`(?i)\b(?:said|says|told|according to|announced|reported|added|claimed)\b|[“"]`), -4},
	{regexp.MustCompile(`(?i)\b(?:he|she|they|his|her|their)\b`), -1},
}

// appeal scores a line of up to thirty words.
func appeal(s string) int {
	words := len(strings.Fields(s))
	if words > 30 {
		return 0
	}
	score := 0
	for _, a := range appealSigns {
		if a.sign.MatchString(s) {
			score += a.worth
		}
	}
	if words > 20 {
		score--
	}
	return score
}

// listHeads stand over lists of other articles at the end of a page.
var listHeads = wholeLines(
	`(?:related|recommended|suggested|similar|other|more|further|latest|trending|popular|top|most|most recent|editor[’']?s[’']?|don[’']t miss|must[- ]reads?|today[’']s)`+
		` (?:(?:top|popular|local|news) )?(?:stories|articles?|topics?|content|posts?|news|reading|links?|coverage|picks?|videos?|tags?|headlines|reads?|viewed|commented|shared|popular|from .{1,40}|like this|for you)(?: (?:from|in|about|on|for|this|right|now|today|here|at) ?.{0,40}| ?[|–-] ?.{0,40})?:?`,
	`(?:more on this (?:story|topic)|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|read (?:more|next|also)|see also|also (?:read|in the news|on .{1,30})|around the web|from the web|external links|elsewhere on .{1,40}|what (?:to read|others are reading).{0,20}|trending(?: now)?|up next|keep reading|tags|topics|explore more(?: on these topics)?|on this story|the latest|popular|more from .{1,40}|more stories(?: from .{1,40})?|best of .{1,40}|our (?:other|latest) .{1,40}|sponsored (?:stories|links)|promoted stories):?`,
)

// headsList reports whether a line stands over a list of other articles.
func headsList(s string) bool {
	s = strings.TrimRight(strings.TrimSuffix(s, "..."), "… ")
	if len(s) > 80 || len(strings.Fields(s)) > 10 || endsSentence(s) {
		return false
	}
	for _, p := range listHeads {
		if p.MatchString(s) {
			return true
		}
	}
	return false
}
