"""Passes over batches of windows: the trunk, the role branch, and the losses of both."""
import torch
import torch.nn.functional as F

from data import IGNORE, NAMES

HELD_BACK = 0.15
FAST = True     # compute in bfloat16; off where results are compared with the program's
OTHER = [NAMES.index("O"), NAMES.index("B-OTH"), NAMES.index("I-OTH")]


def padded(lists, dtype=torch.long):
    longest = (max(map(len, lists)) + 7) // 8 * 8
    out = torch.zeros(len(lists), longest, dtype=dtype)
    for i, v in enumerate(lists):
        out[i, : len(v)] = torch.tensor(v, dtype=dtype)
    return out


def mask_of(lengths, longest):
    return torch.arange(longest)[None, :] < torch.tensor(lengths)[:, None]


def trunk(model, batch):
    """The vectors of every wordpiece after the fork and at the end, and of every unit at the end."""
    ids, shapes, known = (padded([e[k] for e in batch]) for k in ("ids", "shapes", "known"))
    if model.training:      # some hints are held back, so that no name hangs on being known
        known = known * (torch.rand(known.shape) >= HELD_BACK)
    mask = mask_of([len(e["ids"]) for e in batch], ids.shape[1])
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=FAST):
        forked, final = model(ids, shapes, known, mask)
    row = torch.tensor([i for i, e in enumerate(batch) for _ in e["units"]])
    col = torch.tensor([e["first"][u] for e in batch for u in e["units"]])
    return forked, final.float()[row, col]


def branch(model, forked, batch, wanted):
    """Role and certainty logits for claims. wanted: (index in the batch, claim) pairs. Returns the role logits of all units of
    all claims one after another, and the certainty logits, one row a claim."""
    rows, cols, marked, lengths, first = [], [], [], [], []
    for k, (i, c) in enumerate(wanted):
        e, at, m, where = batch[i], [0], [0], {}
        for u in c["units"]:
            where[u] = len(at)
            here = range(e["first"][u], e["end"][u])
            at += here
            m += [int(u in c["cue"])] * len(here)
        rows.append([i] * len(at))
        cols.append(at)
        marked.append(m)
        lengths.append(len(at))
        first.append(where)
    cols = padded(cols)
    mask = mask_of(lengths, cols.shape[1])
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=FAST):
        x = model.roles(forked[torch.tensor([r[0] for r in rows])[:, None], cols], padded(marked), mask)
    x = x.float()
    row = torch.tensor([k for k, (_, c) in enumerate(wanted) for _ in c["units"]])
    col = torch.tensor([first[k][u] for k, (_, c) in enumerate(wanted) for u in c["units"]])
    v = F.dropout(x[row, col], 0.1, model.training)
    roles, certainty = model.role_logits(v)
    owner = torch.tensor([k for k, (_, c) in enumerate(wanted) for u in c["units"]])
    incue = torch.tensor([float(u in c["cue"]) for _, c in wanted for u in c["units"]])
    total = torch.zeros(len(wanted), certainty.shape[1]).index_add(0, owner, certainty * incue[:, None])
    count = torch.zeros(len(wanted)).index_add(0, owner, incue).clamp(min=1)
    return roles, total / count[:, None]


def name_loss(logits, labels):
    """Cross entropy; where a unit is only known to be no person, organization or place (-1), the probability of all else."""
    logp = logits.log_softmax(-1)
    picked = logp.gather(1, labels.clamp(min=0)[:, None])[:, 0]
    either = logp[:, OTHER].logsumexp(-1)
    chosen = torch.where(labels == -1, either, picked)
    known = labels != IGNORE
    return -(chosen * known).sum() / known.sum().clamp(min=1)


def losses(model, batch, smoothing=0.0):
    """The parts of the loss that the batch has labels for."""
    forked, x = trunk(model, batch)
    x = F.dropout(x, 0.1, model.training)
    cue, event, names = model.token_logits(x)
    flat = lambda key: torch.tensor([v for e in batch for v in e[key]])
    out, kind = {}, batch[0]["kind"]
    labels = flat("names")
    if (labels != IGNORE).any():
        out["names"] = name_loss(names, labels)
    if kind in ("news", "frames"):
        out["cue"] = F.cross_entropy(cue, flat("cue"), label_smoothing=smoothing)
        wanted = [(i, c) for i, e in enumerate(batch) for c in e["claims"]]
        if wanted:
            roles, certainty = branch(model, forked, batch, wanted)
            out["roles"] = F.cross_entropy(roles, torch.tensor([r for _, c in wanted for r in c["roles"]]), label_smoothing=smoothing)
            sure = torch.tensor([c["certainty"] for _, c in wanted])
            if (sure != IGNORE).any():
                out["certainty"] = F.cross_entropy(certainty, sure, ignore_index=IGNORE)
    if kind == "news":
        out["event"] = F.cross_entropy(event, flat("event"))
    return out
