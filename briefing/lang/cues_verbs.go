package lang

// cueVerbTable is the lexicon of verbs that attribute: the verb (with past and
// participle where they are irregular), "judges" where what it takes makes no
// statement without it ("accused the firm of fraud", "called it a wreck"), and
// what it does to certainty where that is not "asserted". The choice is ours;
// the stock of verbs of speech was completed from the quote verb list of the
// Gender Gap Tracker (see NOTICE).
const cueVerbTable = `
say/said
tell/told
add
announce
state
report
write/wrote/written
note
explain
claim
argue
assert
declare
maintain
insist
stress
emphasize
emphasise
underline
underscore
highlight
reiterate
repeat
remark
observe
comment
reply
respond
answer
retort denied
counter denied
concede
admit
acknowledge
confess
confirm
reveal
disclose
divulge
share
recount
recall
remember
relate
mention
point
predict hedged
forecast/forecast hedged
project hedged
estimate hedged
expect hedged
anticipate hedged
assume hedged
presume hedged
suspect hedged
speculate hedged
guess hedged
suggest hedged
hint hedged
imply hedged
indicate
signal
believe hedged
think/thought hedged
consider
feel/felt
reckon hedged
suppose hedged
fear hedged
worry hedged
doubt hedged
wonder hedged
hope hedged
know/knew/known
understand/understood
realise
realize
conclude
find/found
discover
determine
show/showed/shown
demonstrate
prove/proved/proven
establish
calculate
record
warn
caution
advise
alert
remind
inform
notify
brief
assure
reassure
convince
persuade
promise intended
pledge intended
vow intended
swear/swore/sworn intended
undertake/undertook/undertaken intended
guarantee intended
threaten intended
plan intended
intend intended
aim intended
seek/sought intended
want intended
wish intended
agree intended
decide intended
resolve intended
offer intended
propose intended
recommend intended
urge intended
ask intended
beg intended
implore intended
plead intended
appeal intended
call judges intended
order intended
instruct intended
direct intended
command intended
require intended
request intended
demand intended
encourage intended
invite intended
press intended
push intended
refuse denied
decline denied
deny/denied denied
reject judges denied
dismiss judges denied
refute denied
rebut denied
dispute denied
contradict denied
disavow denied
repudiate denied
disown denied
contest denied
challenge denied
rubbish denied
deride judges denied
accuse judges
blame judges
criticise judges
criticize judges
condemn judges
denounce judges
slam judges
blast judges
lambast judges
lambaste judges
decry judges
deplore
attack judges
rebuke judges
berate judges
chide judges
fault judges
praise judges
hail judges
laud judges
applaud
commend judges
congratulate judges
thank judges
welcome judges
charge judges
allege hedged
contend
purport hedged
profess
attest
testify
affirm
reaffirm
attribute judges
describe judges
characterise judges
characterize judges
portray judges
depict judges
label judges
brand judges
dub judges
term judges
deem judges
cite
quote
complain
lament
protest
object
regret
apologise
apologize
joke
quip
laugh
smile
sigh
shout
yell
cry
scream
whisper
mutter
exclaim
declaim
proclaim
trumpet
boast
brag
crow
fume
thunder
rage
snap
sneer
scoff
gush
enthuse
chuckle
groan
grumble
muse
opine
tweet
retweet
post
blog
email
read/read
clarify
specify
detail
elaborate
outline
elucidate
expound
summarise
summarize
interject
interrupt
volunteer
venture
confide
intimate
continue
rule
hold/held
decree intended
mandate intended
stipulate intended
submit
reason
posit
theorise hedged
theorize hedged
hypothesise hedged
postulate hedged
surmise hedged
conjecture hedged
ponder hedged
weigh hedged
mull hedged
question hedged
query hedged
ascertain
verify
certify
vouch
envisage hedged
envision hedged
foresee/foresaw/foreseen hedged
dream hedged
imagine hedged
express
voice
convey
communicate
relay
spell
list
dictate intended
advocate intended
oppose
endorse
lobby intended
petition intended
campaign intended
insinuate hedged
accept
grant
concur
sympathise
taunt
tease
jibe
inquire
enquire
rejoin
echo
mock
ridicule
downplay denied
pronounce judges
judge
rate judges
rank judges
prophesy hedged
bet/bet hedged
gamble hedged
forewarn
foretell/foretold
learn
hear/heard
gather
talk
speak/spoke/spoken
disagree denied
like
`
