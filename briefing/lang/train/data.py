"""Prepared documents, windows over them and batches.

The documents come from `go run ./briefing/lang/train/prepare`, which cuts texts into sentences, units and wordpieces with the
code that the program itself runs, so that training sees what the program will see. One JSON object a line:

    pieces [[wordpiece ids] a unit], shapes, known [class a unit], sents [[first, last) in units], par [1: opens a passage],
    heading [1: a headline], lower [1: no capital], names [[first, last, type]], names_complete, events [[unit, status, key]],
    claims [{cue, source, content: [units], cert, key, sent}]
"""
import json
import os
import random

CLS, SEP = 101, 102
LIMIT = 126      # wordpieces of a window that holds several sentences
LONGEST = 200    # wordpieces of a window that is one sentence; a longer one is cut

CERTAINTY = ["asserted", "intended", "hedged", "denied"]
STATUS = ["past", "ongoing", "planned", "possible"]
NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH"]
ROLES = ["neither", "source", "content"]
IGNORE = -100


def load(folder, name, split):
    """The documents of one split of a set."""
    with open(os.path.join(folder, f"{name}-{split}.jsonl"), encoding="utf-8") as f:
        docs = [json.loads(line) for line in f]
    if split == "train" and any(d["measure_only"] for d in docs):
        raise ValueError(f"{name} may be measured with and not trained on")
    return docs


def windows(doc):
    """Runs of whole sentences, each a list of units with -1 where a passage begins inside the window.

    The program cuts its texts in the same way (briefing/lang/encoder).
    """
    out, current, size = [], [], 0
    for (first, last), opens in zip(doc["sents"], doc["par"]):
        units = list(range(first, last))
        length = sum(len(doc["pieces"][u]) for u in units)
        while length > LONGEST:
            if current:
                out.append(current)
                current, size = [], 0
            part, taken = [], 0
            while taken + len(doc["pieces"][units[0]]) <= LIMIT:
                taken += len(doc["pieces"][units[0]])
                part.append(units.pop(0))
            out.append(part)
            length -= taken
        if current and size + length + 1 > LIMIT:
            out.append(current)
            current, size = [], 0
        if current and opens:
            current.append(-1)
            size += 1
        current += units
        size += length
    if current:
        out.append(current)
    return out


def example(doc, units):
    """A window as the encoder takes it: ids, shapes, and the position of each unit's first piece."""
    ids, shapes, known, first, end = [CLS], [0], [0], {}, {}
    for u in units:
        if u < 0:
            ids.append(SEP)
            shapes.append(0)
            known.append(0)
            continue
        first[u] = len(ids)
        ids += doc["pieces"][u]
        shapes += [doc["shapes"][u]] * len(doc["pieces"][u])
        known += [doc["known"][u]] * len(doc["pieces"][u])
        end[u] = len(ids)
    ids.append(SEP)
    shapes.append(0)
    known.append(0)
    return {"ids": ids, "shapes": shapes, "known": known, "units": [u for u in units if u >= 0], "first": first, "end": end}


def sentence_of(doc, unit):
    """The sentence that holds a unit, as a range of units."""
    for first, last in doc["sents"]:
        if first <= unit < last:
            return first, last
    return unit, unit + 1


def examples(doc, number):
    """Every window of a document with the labels that the document has."""
    cue, status = [0] * len(doc["pieces"]), [0] * len(doc["pieces"])
    claims = [c for c in doc.get("claims") or [] if c["cue"]]
    for c in sorted(claims, key=lambda c: -len(c["cue"])):
        units = sorted(c["cue"])
        cue[units[0]] = 1
        for u in units[1:]:
            cue[u] = cue[u] or 2
    for unit, s, _ in doc.get("events") or []:
        status[unit] = 1 + STATUS.index(s)
    if doc["set"] == "written":     # marks fewer events than a timeline would
        status = [IGNORE] * len(status)
    names = name_labels(doc)
    out = []
    for units in windows(doc):
        e = example(doc, units)
        e["doc"] = number
        e["cue"] = [cue[u] for u in e["units"]]
        e["event"] = [status[u] for u in e["units"]]
        e["names"] = [names[u] for u in e["units"]]
        e["claims"] = [claim(doc, e, c) for c in claims if set(c["cue"]) <= e["first"].keys()]
        out.append(e)
    return out


def claim(doc, e, c):
    """One cue with the roles of the units of its sentence, as far as they lie in the window."""
    first, last = sentence_of(doc, min(c["cue"]))
    span = [u for u in e["units"] if first <= u < last]
    source, content = set(c.get("source") or ()), set(c.get("content") or ())
    return {"cue": set(c["cue"]), "units": span,
            "roles": [1 if u in source else 2 if u in content else 0 for u in span],
            "certainty": CERTAINTY.index(c["cert"]) if c.get("cert") in CERTAINTY else IGNORE}


def name_labels(doc):
    """A label for each unit: an index into NAMES; IGNORE where a set that marks only some names says nothing of a unit that
    could be one; -1 where it is known to be no person, organization or place but may be another name."""
    known = doc.get("names")
    size = len(doc["pieces"])
    if not known and not doc.get("names_complete"):
        return [IGNORE] * size
    if doc.get("names_complete"):
        other = doc["set"] != "uner-en"     # which marks three types only
        labels = [0 if other else -1] * size
    else:
        labels = [-1 if low else IGNORE for low in doc["lower"]]
    for first, last, kind in known:
        for u in range(first, last):
            labels[u] = NAMES.index(("B-" if u == first else "I-") + kind)
    return labels


def batches(items, pieces, rng=None):
    """Batches of similar lengths with at most so many padded wordpieces; in random order where rng is given."""
    length = [len(e["ids"]) * (rng.uniform(0.85, 1.15) if rng else 1) for e in items]
    out, current, longest = [], [], 0
    for i in sorted(range(len(items)), key=length.__getitem__):
        n = len(items[i]["ids"])
        if current and max(longest, n) * (len(current) + 1) > pieces:
            out.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, n)
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def deal(sets, rng):
    """The batches of several sets, each spread evenly over the run. sets: {name: (items, passes, pieces)}."""
    queue = []
    for name, (items, passes, pieces) in sets.items():
        own = []
        whole = int(passes)
        for k in range(whole + 1):
            b = batches(items, pieces, rng)
            own += b if k < whole else b[: int(len(b) * (passes - whole))]
        queue += [((i + rng.random()) / len(own), name, b) for i, b in enumerate(own)]
    queue.sort(key=lambda q: q[0])
    return [(name, b) for _, name, b in queue]


def seeded(seed):
    return random.Random(seed)
