"""Trains the encoder and its heads on all sets together, batch by batch.

    python train.py --sets PREPARED --base BASE --out joint.pt [--seed 1]

PREPARED is what `go run ./briefing/lang/train/prepare` wrote; BASE holds vocab.txt and model.safetensors of the base model.
"""
import argparse
import collections
import copy
import time

import torch

import data
from model import Model
from passes import losses

WEIGHTS = {"cue": 1.0, "roles": 1.0, "certainty": 0.3, "event": 0.5, "names": 1.0}


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--sets", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--start", help="checkpoints to start from, their mean where several are given, with commas")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--fork", type=int, default=4)
    p.add_argument("--role-layers", type=int, default=2)
    p.add_argument("--news-passes", type=float, default=7)
    p.add_argument("--name-passes", type=float, default=3)
    p.add_argument("--frame-passes", type=float, default=0)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--smoothing", type=float, default=0.0)
    p.add_argument("--name-sets", default="uner-en,gum,meantime,re3d,crossner-politics")
    p.add_argument("--news-sets", default="attributed-news")
    p.add_argument("--weights", default="", help="loss weights, as event=0.5,names=1")
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--steps", type=int, default=0, help="end early: a smoke test")
    return p.parse_args()


def sets_of(a):
    """What is trained on: news with claims and events, names, and the frames of another scheme where they are asked for."""
    out = {}

    def add(kind, names, passes, pieces, split="train"):
        if passes <= 0:
            return
        docs = [d for name in names for d in data.load(a.sets, name, split)]
        items = [e for i, d in enumerate(docs) for e in data.examples(d, i)]
        for e in items:
            e["kind"] = kind
        out[kind] = (items, passes, pieces)
        print(kind, len(docs), "documents", len(items), "windows", sum(len(e["ids"]) for e in items), "pieces", flush=True)

    add("news", a.news_sets.split(","), a.news_passes, 1024)
    add("names", a.name_sets.split(","), a.name_passes, 1792)
    add("frames", ["propbank-ewt"], a.frame_passes, 1536)
    return out


def groups(model, a):
    """The encoder learns slowly, what is new learns fast."""
    slow, fast = [], []
    for name, p in model.named_parameters():
        if p.requires_grad:
            (fast if name.startswith(("shapes", "known", "mark", "token_head", "role_head")) else slow).append(p)
    return [{"params": slow, "lr": a.rate, "weight_decay": 0.01}, {"params": fast, "lr": a.head_rate, "weight_decay": 0.0}]


def mean_of(paths):
    """The mean of the weights of several checkpoints."""
    states = [torch.load(p, weights_only=True)["state"] for p in paths]
    return {k: sum(s[k] for s in states) / len(states) for k in states[0]}


def average(mean, model, step):
    """Adds the model's weights to a running mean."""
    with torch.no_grad():
        for m, p in zip(mean.parameters(), model.parameters()):
            m += (p - m) / (step + 1)


def main():
    a = arguments()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = data.seeded(a.seed)
    weights = WEIGHTS | {k: float(v) for k, v in (x.split("=") for x in a.weights.split(",") if x)}
    sets = sets_of(a)
    model = Model(a.base, fork=a.fork, role_layers=a.role_layers).train()
    if a.start:
        model.load_state_dict(mean_of(a.start.split(",")))
    queue = data.deal(sets, rng)
    if a.steps:
        queue = queue[: a.steps]
    opt = torch.optim.AdamW(groups(model, a), betas=(0.9, 0.98), fused=True)
    params = [p for g in opt.param_groups for p in g["params"]]
    total, warm = len(queue), max(10, int(0.08 * len(queue)))
    seen, started, mean, averaged = collections.defaultdict(list), time.time(), None, 0
    for step, (kind, batch) in enumerate(queue):
        pace = min(1, (step + 1) / warm) * max(0.02, 1 - max(0, step - warm) / max(1, total - warm))
        for g, rate in zip(opt.param_groups, (a.rate, a.head_rate)):
            g["lr"] = rate * pace
        parts = losses(model, [sets[kind][0][i] for i in batch], a.smoothing)
        loss = sum(weights[k] * v for k, v in parts.items())
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(params, 1.0)
        opt.step()
        for k, v in parts.items():
            seen[k].append(v.item())
        if step >= 0.85 * total and step % 5 == 0:      # the mean of the last weights is steadier than the last
            mean = mean or copy.deepcopy(model)
            average(mean, model, averaged)
            averaged += 1
        if (step + 1) % 100 == 0 or step + 1 == total:
            line = " ".join(f"{k}={sum(v) / len(v):.3f}" for k, v in sorted(seen.items()))
            print(f"{step + 1}/{total} {time.time() - started:.0f}s {line}", flush=True)
            seen.clear()
    mean = mean or model
    torch.save({"state": mean.state_dict(), "config": model.config(), "seed": a.seed}, a.out)


if __name__ == "__main__":
    main()
