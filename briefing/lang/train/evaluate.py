"""Measures a checkpoint on the development sets.

    python evaluate.py --sets PREPARED --base BASE --model joint.pt [--int8] [--bias B]

PolNeAR and the worldwide newswire are read for measuring only. --int8 computes with the weights and activations rounded as the
program's kernels round them.
"""
import argparse

import torch

import calibrate
import data
import decode
import metrics
import passes
from model import load
from rounding import rounded


def show(name, row):
    print(f"{name:34s}", " ".join(f"{k}={v}" for k, v in row.items()), flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--sets", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--int8", action="store_true")
    p.add_argument("--bias", type=float, default=0.0)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--only", default="polnear,attributed,names")
    p.add_argument("--all", action="store_true", help="all name documents, not every fifth")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    model = load(a.base, a.model)
    passes.FAST = False
    if a.int8:
        rounded(model, calibrate.texts(a.sets))
    if "attributed" in a.only:
        dev = data.load(a.sets, "attributed-news", "dev")
        real = [d for d in dev if "written for this corpus" not in d["origin"]]
        for name, docs in (("attributed-news dev, all", dev), ("attributed-news dev, real", real)):
            found = decode.read(model, docs, a.bias)
            show(name, metrics.attribution(docs, found))
            show(name + ": events", metrics.events(docs, found))
        show("... real, the cues given", metrics.attribution(real, decode.read(model, real, gold_cues=True)))
    if "polnear" in a.only:
        docs = data.load(a.sets, "polnear", "dev")
        show("PolNeAR dev", metrics.attribution(docs, decode.read(model, docs, a.bias)))
    if "names" in a.only:
        for name in ("uner-en", "newswire"):
            docs = data.load(a.sets, name, "dev")
            docs = docs if a.all or name == "uner-en" else docs[::5]
            show(f"names, {name}", metrics.names(docs, decode.read(model, docs)))


if __name__ == "__main__":
    main()
