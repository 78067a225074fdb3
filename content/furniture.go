package content

import (
	"strings"
)

// furniture are lines that belong to the page and not to the article, each
// pattern a whole line, letter case aside.
var furniture = wholeLines(
	// comments
	`(?:leave|post|add|write|join|view|show|hide|see|read|load)(?: (?:a|your|the|all|more))*(?: \d+)? (?:comments?|reply|conversation|discussion)(?: (?:below|now|here))?`,
	`(?:\d+|no|one) (?:comments?|repl(?:y|ies)|shares?|views?|likes?|reactions?)(?: (?:on|so far) .*)?:?`, `this site uses akismet\b.*`, `#\w+(?: #\w+){2,}`, `comments?(?: \(?\d+\)?| (?:are )?(?:closed|off|disabled))?`,
	`comments (?:are|have been) (?:closed|disabled|turned off).*`,
	// sharing and printing
	`share(?: (?:this|via|on|with|to|by|the)\b.*)?`, `share(?: |, ?|/)(?:tweet|facebook|twitter|save|print|email|whatsapp|copy|link).*`,
	`(?:tweet|pin it|retweet|like us|like this|e-?mail|print|save|bookmark|copy link|link copied!?|reprints?|listen|listen to (?:this )?(?:article|story)|whatsapp|facebook|twitter|linkedin|reddit|telegram|instagram|messenger|flipboard)(?: this(?: (?:article|story|page|post))?)?`,
	`(?:(?:facebook|twitter|x|linkedin|reddit|whatsapp|telegram|e-?mail|print|copy link|messenger|pinterest|share|tweet|save|flipboard|pocket|line|sms)[ ,|/·•]*){2,}`,
	`(?:follow|like|find|join|connect with|visit) (?:us|@?\w+|the .+) (?:on|at) (?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|threads|google news|our (?:channel|page)).*`,
	// subscriptions and accounts
	`(?:subscribe|sign[ -]?up|register|log ?in|sign ?in|donate|join us|become a (?:member|subscriber|supporter)|support us)(?: (?:now|today|here|free|for free))?`,
	`(?:already )?(?:a )?(?:subscriber|member|registered)\? ?(?:log|sign) ?in.*`, `(?:get|receive|sign up for|subscribe to) (?:our|the|your|more|free|daily|a) .*(?:newsletters?|briefings?|e-?mails?|alerts?|inbox|updates)(?: .*)?`,
	`(?:newsletters?|daily newsletter|newsletter sign-?up|your e-?mail(?: address)?|e-?mail address|enter your e-?mail.*)`,
	`(?:download|get|install) (?:the|our) .*app\b.*`, `(?:turn on|enable|get|allow) (?:push )?notifications.*`,
	`you(?: are|[’']re|[’']ve)? (?:received|receiving|getting|got|been sent) this(?: (?:e-?mail|newsletter|message|briefing|update))?(?: (?:because|as|since|for|via|by|at|from|on)\b.*)?\.?`, `(?:to |.{0,60}(?:[|·•,] ?| or | here to ))?unsubscribe\b[^.]{0,60}\.?`,
	`(?:view|read|open|see|display|having trouble (?:viewing|reading)) (?:this |it )?(?:e-?mail|newsletter|message|briefing|issue)?,? ?(?:in|on|online|with) ?(?:your|a|the|our)? ?(?:web )?(?:browser|website|online|web)\b.*`,
	`(?:was this (?:e-?mail|newsletter) |(?:this (?:e-?mail|newsletter) )?(?:has been |was )?)forwarded (?:this )?(?:e-?mail |newsletter )?(?:to|by)\b.*`,
	`(?:manage|update|change|edit) (?:your |my )?(?:(?:e-?mail|newsletter|subscription|mailing) )?(?:preferences|subscriptions?|settings|profile)(?: .*)?`, `(?:no|can[’']t see(?: the)?) images\? .*`,
	// advertising and consent
	`(?:(?:advertisements?(?: \d+)?|(?:story|article) continues below(?: (?:this )?advertisement)?|article content|continue reading)[\s.]*){2,}`,
	`(?:advertisements?(?: \d+)?|article content|advertising|adverts?|ads?|sponsored(?: content| by .+)?|promoted|paid (?:content|post)|partner content|story continues below(?: (?:this )?advertisement)?|article continues (?:below|after).*|continue reading(?: below)?|continues? below|scroll (?:down )?to continue.*)`,
	`(?:skip|close|hide) (?:this )?(?:advertisement|ad|to (?:main )?content|navigation|past newsletter promotion|in \d+ ?s?)`, `after newsletter promotion`,
	`.*\b(?:uses?|use of) cookies\b.*`, `(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|preferences|settings))?(?: (?:and|&) (?:close|continue))?`, `cookie (?:policy|settings|preferences|notice)`, `privacy (?:policy|notice|settings)`, `terms (?:of (?:use|service)|(?:and|&) conditions)`,
	// other articles
	`(?:don[’']t miss|must[- ]reads?|read more|see more|also (?:read|see)|more on this|more here)!?:?`, `you can (?:also )?(?:subscribe to|sign up (?:to|for)) (?:this|our|the) .*`,
	`(?:read|also read|read also|see also|see|watch|watch also|also see|related|recommended|listen|don[’']t miss|must read|in case you missed it|more|go deeper|explore|up next|next article|previous article|next|previous|also|must watch)(?: (?:more|next|now|here|full (?:story|article)))? ?[:|>»→-]+ ?.+`,
	`disclaimer ?: .*`, `your e-?mail address will not be published.*`, `required fields are marked.*`, `/[a-z]{2,4}`, `tags [^.:]+`, `(?:previous|next) (?:article|story|post) .+`,
	`read (?:more|the full (?:story|article)|original|next|on)(?: (?:here|about .+|on .+|at .+))?(?: ?[»>→…]+)?`, `(?:click|tap|press) (?:here|on)\b.*`, `(?:view|see|show|load) (?:more|all|less|gallery|photos|original)(?: .*)?`,
	`(?:related|tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|posted in|sections?|tagged(?: with)?|more (?:on|about|from)|related (?:topics?|tags?|to))(?: topics?| tags?)?: .+`,
	// the end of a report, copyright
	`\(?(?:end|ends|end it|endit|ends it)\)?\.?`, `-+ ?(?:30|ends?|0) ?-+`, `#{2,5}`, `\((?:more|continues|to be continued)\)|-+ ?more ?-+`, `/?(?:end of )?(?:story|article|text|item)/?`,
	`\(?(?:©|\(c\)).*`, `\(?copyright(?: ?©| ?\(c\))?[ ,:]*(?:(?:19|20)\d\d\b|by\b|notice\b|all rights).*`, `.*\ball rights reserved\b.*`, `.*(?:this material|this story|content|articles?) may not be (?:published|reproduced|copied|re-?distributed).*`, `first published (?:in|by|on) [^.]+\.?`,
	// letters to the house
	`\*? ?(?:have|do|are|were|has|did) (?:you|YOU|your|YOUR)\b[^.]+\?.*(?:e-?mail|call|contact|get in touch|write to|text|tell us|ring|whatsapp)\b.*`, `(?:are you|were you|have you been) (?:in the area|affected|there)\b.*`,
	`(?:e-?mail|call|contact|text|ring) (?:our|the) (?:newsdesk|news ?room|reporters?|editors?|tip ?line)\b.*`, `have your say\b.*`, `(?:got|have) (?:a|any) (?:news )?(?:story|tip|news|information|photos?)\b[^.]*\?.*`, `.*get in touch(?: (?:with us|by|at|via)\b.*)?\.?`,
	`(?:send|submit) (?:us )?(?:your|a) (?:tips?|letters?|stor(?:y|ies)|photos?|comments?).*`, `(?:report|spotted) (?:a |an )?(?:typo|error|mistake|correction|abuse).*`, `(?:was|is) this (?:article|story|page) (?:helpful|useful)\??`,
	// wikis
	`from (?:wikinews|wikipedia|wikivoyage),? the free .+`, `jump to ?:? ?(?:navigation|search|content)(?: ?, ?(?:navigation|search|content))*`, `retrieved from [“"]?https?://\S+`,
	`to write, edit, start or view other articles on .+`, `(?:…|\.{3}) ?more (?:articles|stories) here`, `[^.:;!?]{1,60}\.(?:svg|png|jpe?g|gif|webp)`, `(?:go|jump|skip) to (?:the )?(?:video|gallery|comments)`,
	// players and pages
	`x?xs|sm|md|lg|x?xl`, `add banner`,
	`(?:play|pause|watch|loading|mute|unmute|fullscreen|live|menu|search|home|back to top|top|close|skip|expand|collapse|next|previous|prev|options|settings|play video|watch live|video|audio|gallery|photos|photo gallery|image|toggle .+)(?:\.{3}|…)?`,
	`image (?:source|copyright),? [^.]{1,60}`, `\d+ of \d+`, `page \d+(?: of \d+)?`, `\d{1,2}:\d{2} ?/ ?\d{1,2}:\d{2}`, `\(\(.+\)\)`, `[\w.+-]+@[\w-]+(?:\.[\w-]+)+`, `@\w{2,30}`, `[a-z]{2,6} \d{4} \d{6} [a-z]{2,4}`, `home(?: ?[>»›/|] ?.+)+`, `(?:media|video|audio) (?:player|unavailable|duration|playback).*`, `this (?:video|content|page) (?:is not|isn[’']t|cannot|can[’']t|is no longer) .*`,
	`(?:please )?(?:enable|turn on) javascript.*`, `(?:getty images|reuters|afp|ap|ap photo|shutterstock|istock|pa media|pa|epa|supplied|file photo|file|courtesy|stock image|image source|image credit|photo credit)(?: ?[/|] ?.+)?`,
	`\(?(?:photo|image|picture|pic|photograph|foto|illustration|graphic|video|cover)s?(?: credit| source| courtesy)?(?: ?[:/] ?| by | courtesy(?: of)? |: ?)[^.]+\)?\.?`, `\(?(?:AP|REUTERS|AFP|EPA|PA|Getty)(?: photo| images)? ?/ ?.+\)?`,
)

func wholeLines(patterns ...string) []pattern {
	set := make([]pattern, len(patterns))
	for i, p := range patterns {
		set[i] = lazily(`(?i)^(?:` + p + `)$`)
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
	if len(strings.Fields(s)) > longLine && !hinted(strings.ToLower(s), longHints) {
		return false
	}
	for _, p := range furniture {
		if p.MatchString(s) {
			return true
		}
	}
	return appeal(s) >= enoughAppeal
}

// allFurniture reports whether a paragraph of several lines is page furniture
// line by line.
func allFurniture(s string) bool {
	lines := strings.Split(s, "\n")
	if len(lines) < 2 {
		return false
	}
	for _, l := range lines {
		if !isFurniture(l) {
			return false
		}
	}
	return true
}

// appealSign is something that lines have which want the reader to do
// something. Ordinary sentences have one or the other, not several at once.
type appealSign struct {
	sign  pattern
	worth int
}

const enoughAppeal = 4

var appealSigns = []appealSign{
	{lazily(`(?i)^(?:please )?(?:sign up|subscribe|follow|click|catch|tap|download|join|get|share|like|register|log in|sign in|support|donate|become|start your (?:day|morning|week)|stay|enjoy|want|e-?mail|call|visit|check out|listen|watch|send|don[’']t miss|for more|to read|to get|this (?:article|story) (?:is|was|originally|first|has been))\b`), 2},
	{lazily(`(?i)\b(?:our|your|free|daily|weekly|morning) (?:[\w-]+ ){0,3}(?:newsletters?|inbox|app|podcasts?|newsdesk|channel|whatsapp|telegram|e-?mails?|notifications|alerts|website|page|subscribers|coverage)\b`), 2},
	{lazily(`(?i)\b(?:facebook|twitter|instagram|youtube|whatsapp|tiktok|linkedin|telegram|google news|apple news|app store|google play)\b`), 1},
	{lazily(`(?i)(?:^|\s)@\w{2,}|https?://|\bwww\.|\.(?:com|org|net|co)\b|[\w.]+@[\w.]+\.\w|\w\.[a-z]{2,8}/\w`), 1},
	{lazily(`(?i)\b(?:at|on|to|visit|via) (?:www\.)?[\w.-]+\.[a-z]{2,8}(?:/\S*)?$`), 1},
	{lazily(`(?i)\b(?:subscribe|sign up|newsletter|unlimited access|free trial|per month|(?:powered|brought to you|presented) by|exclusive content|breaking news|latest news|stay (?:updated|informed|up to date)|ad-free|republished|creative commons|originally (?:published|appeared))\b`), 2},
	{lazily(`(?i)\b(?:said|says|told|according to|announced|reported|added|claimed)\b|[“"]`), -4},
	{lazily(`(?i)\b(?:he|she|they|his|her|their)\b`), -1},
}

// appealHints are pieces of which every line that wants something has one. They
// spare the patterns for the sentences that want nothing.
var appealHints = []string{
	"newsletter", "inbox", "app", "podcast", "newsdesk", "channel", "telegram", "mail", "notification", "alert", "website", "page",
	"subscri", "coverage", "powered", "brought to", "presented", "facebook", "twitter", "instagram", "youtube", "tiktok", "linkedin", "google", "@", "http", "www.", ".com", ".org",
	".net", ".co", "/", "sign up", "unlimited", "trial", "per month", "exclusive", "news", "stay ", "ad-free", "publish", "creative commons", "originally",
}

// longHints are the same for furniture of more than a few words.
var longHints = append([]string{
	"cookie", "reserved", "disclaimer", "may not", "copyright", "(c)", "©", "touch", "newsroom", "javascript", "comment", "story", "photo", "image", "picture",
	"start or view other", "related", "read", "see more", "see also", "watch", "miss", "listen", "playback", "tag", "topic", "filed", "categor", "keyword", "have your say", "report a", "click", "tap ", "video", "download", "conversation",
}, appealHints...)

// longLine is how many words a line has that must have a hint.
const longLine = 10

func hinted(lower string, hints []string) bool {
	for _, hint := range hints {
		if strings.Contains(lower, hint) {
			return true
		}
	}
	return false
}

// appeal scores a line of up to thirty words.
func appeal(s string) int {
	words := len(strings.Fields(s))
	if words > 30 || !hinted(strings.ToLower(s), appealHints) {
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
		` (?:(?:top|popular|local|news) )?(?:stories|articles?|topics?|content|posts?|news|reading|links?|coverage|picks?|videos?|tags?|headlines|reads?|viewed|commented|shared|popular|from .+|like this|for you)(?: (?:from|in|about|on|for|this|right|now|today|here|at) ?.*| ?[|–-] ?.*)?:?`,
	`(?:more on this (?:story|topic)|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|read (?:more|next|also)|see also|also (?:read|in the news|on .+)|around the web|from the web|external links|elsewhere on .+|what (?:to read|others are reading).*|trending(?: now)?|up next|keep reading|tags|topics|explore more(?: on these topics)?|on this story|the latest|popular|more from .+|more stories(?: from .+)?|best of .+|our (?:other|latest) .+|sponsored (?:stories|links)|promoted stories):?`,
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
