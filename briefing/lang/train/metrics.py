"""Scores over units: claims aligned by their cues, names by exact span and type."""
import collections

from data import NAMES


def dice(a, b):
    if not a and not b:
        return 1.0
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def attribution(docs, found):
    """Cues are aligned one to one by overlap, the largest first; source and content count from a Dice of 0.5; a triple is both."""
    n = collections.Counter()
    for d, f in zip(docs, found):
        gold = [{k: set(c.get(k) or ()) for k in ("cue", "source", "content")} | {"cert": c.get("cert")} for c in d["claims"] if c["cue"]]
        mine = f["claims"]
        n["mine"] += len(mine)
        n["gold"] += len(gold)
        pairs = sorted((-dice(x["cue"], y["cue"]), -dice(x["content"], y["content"]), i, j)
                       for i, x in enumerate(mine) for j, y in enumerate(gold) if x["cue"] & y["cue"])
        used, taken = set(), set()
        for _, _, i, j in pairs:
            if i in used or j in taken:
                continue
            used.add(i)
            taken.add(j)
            x, y = mine[i], gold[j]
            source, content = dice(x["source"], y["source"]) >= 0.5, dice(x["content"], y["content"]) >= 0.5
            n["cue"] += 1
            n["source"] += source
            n["content"] += content
            n["triple"] += source and content
            if y["cert"] and x.get("cert"):
                n["judged"] += 1
                n["certain"] += x["cert"] == y["cert"]
                marked = y["cert"] != "asserted"
                n["marked gold"] += marked
                n["marked mine"] += x["cert"] != "asserted"
                n["marked hit"] += marked and x["cert"] == y["cert"]
    f1 = lambda k: round(2 * n[k] / max(1, n["mine"] + n["gold"]), 3)
    out = {"cue P": round(n["cue"] / max(1, n["mine"]), 3), "cue R": round(n["cue"] / max(1, n["gold"]), 3), "cue": f1("cue"),
           "source": f1("source"), "content": f1("content"), "triple": f1("triple")}
    if n["judged"]:
        out["certainty"] = round(n["certain"] / n["judged"], 3)
        out["marked F"] = round(2 * n["marked hit"] / max(1, n["marked gold"] + n["marked mine"]), 3)
    return out | {"mine": n["mine"], "gold": n["gold"]}


def spans(labels):
    out, start = set(), None
    for i, label in enumerate(list(labels) + ["O"]):
        kind = label[2:]
        if start is not None and (label[0] != "I" or kind != start[1]):
            out.add((start[0], i, start[1]))
            start = None
        if label != "O" and (label[0] == "B" or start is None):
            start = (i, kind)
    return out


def names(docs, found):
    """Typed exact F1 over persons, organizations and places."""
    hit, mine, gold = collections.Counter(), collections.Counter(), collections.Counter()
    for d, f in zip(docs, found):
        g = {(a, b, k) for a, b, k in map(tuple, d["names"]) if k != "OTH"}
        s = {x for x in spans(f["names"]) if x[2] != "OTH"}
        for x in g:
            gold[x[2]] += 1
            hit[x[2]] += x in s
        for x in s:
            mine[x[2]] += 1
    h, m, g = sum(hit.values()), sum(mine.values()), sum(gold.values())
    out = {"F": round(2 * h / max(1, m + g), 4), "P": round(h / max(1, m), 3), "R": round(h / max(1, g), 3)}
    return out | {k: round(2 * hit[k] / max(1, mine[k] + gold[k]), 3) for k in ("PER", "ORG", "LOC")} | {"gold": g}


def events(docs, found):
    """Triggers by their first unit; status of those found."""
    n = collections.Counter()
    for d, f in zip(docs, found):
        gold = {u: (s, k) for u, s, k in d["events"]}
        n["gold"] += len(gold)
        n["mine"] += len(f["events"])
        for u, (status, _) in f["events"].items():
            if u in gold:
                n["hit"] += 1
                n["status"] += status == gold[u][0]
    return {"F": round(2 * n["hit"] / max(1, n["mine"] + n["gold"]), 3), "P": round(n["hit"] / max(1, n["mine"]), 3),
            "R": round(n["hit"] / max(1, n["gold"]), 3), "status": round(n["status"] / max(1, n["hit"]), 3), "gold": n["gold"]}
