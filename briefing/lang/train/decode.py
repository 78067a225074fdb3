"""What the model finds in windows: claims (cue, source, content, certainty), events and names."""
import numpy as np
import torch

import data
from data import CERTAINTY, NAMES
from passes import branch, trunk

# a name goes on only in a label of its own kind
BARRED = np.zeros((len(NAMES), len(NAMES)))
for _inside in range(2, len(NAMES), 2):
    for _before in range(len(NAMES)):
        if _before not in (_inside - 1, _inside):
            BARRED[_before, _inside] = -1e9


def best_path(scores):
    """Viterbi over the name labels of one window; scores are log-probabilities, one row a unit."""
    v = scores[0] + BARRED[0]
    back = []
    for row in scores[1:]:
        step = v[:, None] + BARRED
        back.append(step.argmax(0))
        v = step.max(0) + row
    path = [int(v.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def cue_sets(e, scores, bias):
    """Sets of units that make a cue. bias is added to the log-probability of being a cue."""
    scores = scores.copy()
    scores[:, 0] -= bias
    out, current = [], None
    for u, label in zip(e["units"], scores.argmax(1)):
        if label == 1 or (label == 2 and (current is None or u != max(current) + 1)):
            current = {u}
            out.append(current)
        elif label == 2:
            current.add(u)
        else:
            current = None
    return out


@torch.no_grad()
def read(model, docs, bias=0.0, pieces=4096, gold_cues=False):
    """For each document: {"claims", "names" (a label a unit), "events" {unit: (status, probability)}}."""
    model.eval()
    items = [e for i, d in enumerate(docs) for e in data.examples(d, i)]
    found = [{"claims": [], "names": ["O"] * len(d["pieces"]), "events": {}} for d in docs]
    for picked in data.batches(items, pieces):
        batch = [items[i] for i in picked]
        forked, x = trunk(model, batch)
        cue, event, names = model.token_logits(x)
        cue, names = cue.log_softmax(-1).numpy(), names.log_softmax(-1).numpy()
        event = event.softmax(-1).numpy()
        at, wanted = 0, []
        for i, e in enumerate(batch):
            n = len(e["units"])
            doc, mine = docs[e["doc"]], found[e["doc"]]
            for u, label in zip(e["units"], best_path(names[at:at + n])):
                mine["names"][u] = NAMES[label]
            for u, p in zip(e["units"], event[at:at + n]):
                if p[0] < 0.5:
                    mine["events"][u] = (data.STATUS[int(p[1:].argmax())], float(1 - p[0]))
            cues = [set(c["cue"]) for c in e["claims"]] if gold_cues else cue_sets(e, cue[at:at + n], bias)
            wanted += [(i, data.claim(doc, e, {"cue": sorted(c)})) for c in cues]
            at += n
        if not wanted:
            continue
        roles, certainty = branch(model, forked, batch, wanted)
        roles, certainty = roles.argmax(-1).tolist(), certainty.argmax(-1).tolist()
        at = 0
        for (i, c), sure in zip(wanted, certainty):
            labels = roles[at:at + len(c["units"])]
            at += len(c["units"])
            content = {u for u, r in zip(c["units"], labels) if r == 2}
            source = {u for u, r in zip(c["units"], labels) if r == 1}
            if content:
                found[batch[i]["doc"]]["claims"].append({"cue": c["cue"], "source": source, "content": content, "cert": CERTAINTY[sure]})
    return found
