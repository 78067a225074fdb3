package lang

// cueVerbTable is the lexicon of verbs that attribute: the verb (with past and
// participle where they are irregular), the letters of the constructions that
// it allows (see frameLetters), what it does to certainty where that is not
// "asserted", and the prepositions of "p" and "b". The choice of constructions
// is ours; the stock of verbs of speech was completed from the quote verb list
// of the Gender Gap Tracker (see NOTICE).
const cueVerbTable = `
say/said cq
tell/told oq
add cq
announce cqn
state cq
report cqnp on
write/wrote/written cq
note cq
explain cq
claim cqtn
argue cq
assert cqn
declare cqn
maintain cqn
insist cqp on
stress cqn
emphasize cqn
emphasise cqn
underline hqn
underscore hqn
highlight hq
reiterate cqn
repeat hqn
remark cq
observe cq
comment qhp on
reply cqh
respond qh
answer qh
retort cq denied
counter cq denied
concede cqn
admit cqnp to
acknowledge cqn
confess hqp to
confirm cqn
reveal cqn
disclose cqn
divulge hn
share hq
recount hqn
recall cqn
remember cq
relate hq
mention cqn
point cq
predict cqn hedged
forecast/forecast cn hedged
project hn hedged
estimate cqn hedged
expect ctxn hedged
anticipate cn hedged
assume hn hedged
presume hn hedged
suspect cn hedged
speculate hqp hedged about,on
guess cq hedged
suggest cqn hedged
hint cqp hedged at
imply cn hedged
indicate cqn
signal hqn
believe cq hedged
think/thought cq hedged
consider h
feel/felt cq
reckon cq hedged
suppose h hedged
fear ctn hedged
worry cqp hedged about
doubt cn hedged
wonder hq hedged
hope ctp hedged for
know/knew/known h
understand/understood h
realise h
realize h
conclude cq
find/found ch
discover h
determine h
show/showed/shown h
demonstrate h
prove/proved/proven h
establish h
calculate hn
record h
warn cqopxt of,about,against
caution cqop against,about
advise cqoxp against
alert o
remind oq
inform oq
notify oq
brief oq
assure oq
reassure oq
convince o
persuade ox
promise ctqon intended
pledge ctqn intended
vow ctqn intended
swear/swore/sworn ct intended
undertake/undertook/undertaken t intended
guarantee cn intended
threaten tq intended
plan tn intended
intend t intended
aim t intended
seek/sought t intended
want tx intended
wish tx intended
agree hctqp intended to
decide th intended
resolve t intended
offer tqn intended
propose htnq intended
recommend hnxq intended
urge xqnh intended
ask xqohp intended for
beg xq intended
implore xq intended
plead qx intended
appeal qxp intended for,to
call psaq intended for,on
order xqn intended
instruct xoq intended
direct xh intended
command x intended
require x intended
request xnqh intended
demand hnqt intended
encourage x intended
invite x intended
press x intended
push p intended for
refuse t denied
decline t denied
deny/denied cqn denied
reject nqa denied
dismiss naq denied
refute nq denied
rebut nq denied
dispute nhq denied
contradict n denied
disavow n denied
repudiate n denied
disown n denied
contest n denied
challenge nq denied
rubbish n denied
deride na denied
accuse bq of
blame bnp for,on
criticise bqna for
criticize bqna for
condemn bnqa for
denounce naq
slam bnqa for
blast bnqa for
lambast bnqa for
lambaste bnqa for
decry nqa
deplore nq
attack na
rebuke bnq for
berate bnq for
chide bnq for
fault bn for
praise bnqa for
hail naq
laud bnqa for
applaud nq
commend bnq for
congratulate bnq on,for
thank bnq for
welcome nqa
charge hb with
allege cqn hedged
contend cq
purport t hedged
profess tn
attest hqp to
testify cqp to,about
affirm cqn
reaffirm cqn
attribute bn to
describe naq
characterise na
characterize na
portray na
depict na
label nas
brand nas
dub s
term s
deem ns
cite nq
quote n
complain cqp of,about
lament cqn
protest hqn
object hq
regret hn
apologise qp for
apologize qp for
joke cq
quip cq
laugh q
smile q
sigh q
shout qc
yell q
cry qp for
scream q
whisper q
mutter q
exclaim qc
declaim q
proclaim qcn
trumpet q
boast cqp of,about
brag cqp about
crow q
fume q
thunder q
rage q
snap q
sneer q
scoff qp at
gush q
enthuse q
chuckle q
groan q
grumble qcp about
muse qc
opine qc
tweet cq
retweet n
post cq
blog cq
email qc
read/read q
clarify hqn
specify hn
detail n
elaborate q
outline n
elucidate h
expound q
summarise q
summarize q
interject q
interrupt q
volunteer q
venture q
confide hq
intimate cq
continue q
rule hctn
hold/held h
decree hn intended
mandate hxn intended
stipulate hn intended
submit hc
reason hq
posit hn
theorise hn hedged
theorize hn hedged
hypothesise hn hedged
postulate hn hedged
surmise hn hedged
conjecture hn hedged
ponder hn hedged
weigh n hedged
mull n hedged
question nhq hedged
query hnq hedged
ascertain h
verify hn
certify hn
vouch p for
envisage hn hedged
envision hn hedged
foresee/foresaw/foreseen hn hedged
dream hp hedged of
imagine h hedged
express n
voice n
convey hn
communicate hn
relay hn
spell nq
list n
dictate hn intended
advocate nqp intended for
oppose n
endorse n
lobby xp intended for
petition xp intended for
campaign p intended for
insinuate h hedged
accept h
grant h
concur hq
sympathise q
taunt q
tease q
jibe q
inquire hq
enquire hq
rejoin q
echo n
mock nq
ridicule nq
downplay n denied
pronounce ns
judge h
rate s
rank s
prophesy hn hedged
bet/bet h hedged
gamble h hedged
forewarn h
foretell/foretold h
learn h
hear/heard h
gather h
talk p about,of
speak/spoke/spoken p of,about
disagree qhp with denied
like x
`
