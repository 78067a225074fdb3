"""Writes the weights file that the program embeds, and outputs to hold the program's reading of it to.

    python export.py --base BASE --sets PREPARED --model joint.pt --out ../model

The file (little endian): "SITREPE1", the number of tensors, 0; for each tensor 36 bytes of name, type (0 int8, 1 float32,
2 int32), rows, columns, offset and length; then the tensors, each from a multiple of 64 bytes. Weights of linear layers lie in the
panels that the kernels read: 16 columns by 4 inputs. reference.json holds windows of articles of our own with the labels that the
rounded model gives them in Python.
"""
import argparse
import json
import os
import struct

import numpy as np
import torch

import calibrate
import data
import passes
from model import HEADS, HIDDEN, INNER, POSITIONS, SHAPES, load
from passes import branch, trunk
from rounding import rounded

TYPES = {"int8": 0, "float32": 1, "int32": 2}


class File:
    """The tensors of a weights file, in order."""

    def __init__(self):
        self.tensors = []

    def add(self, name, array):
        array = np.ascontiguousarray(array)
        self.tensors.append((name, array if array.ndim == 2 else array.reshape(1, -1)))

    def floats(self, name, tensor):
        self.add(name, tensor.detach().numpy().astype(np.float32))

    def linear(self, name, linear):
        """A rounded linear layer in panels; rows are padded to a multiple of 16."""
        n, k = linear.w.shape
        padded = (n + 15) // 16 * 16
        w = np.zeros((padded, k), np.int8)
        w[:n] = linear.w.numpy().astype(np.int8)
        panels = w.reshape(padded // 16, 16, k // 4, 4).transpose(0, 2, 1, 3)
        grow = lambda v: np.concatenate([v, np.zeros(padded - n, v.dtype)])
        self.add(name + ".w", panels.reshape(padded, k))
        self.add(name + ".scale", grow(linear.scale[:, 0].numpy().astype(np.float32)))
        self.add(name + ".bias", grow(linear.bias.detach().numpy().astype(np.float32)))
        self.add(name + ".corr", (-128 * w.astype(np.int32).sum(1)).astype(np.int32))

    def norm(self, name, norm):
        self.floats(name + ".gain", norm.weight)
        self.floats(name + ".bias", norm.bias)

    def layer(self, name, layer):
        for part in ("qkv", "out", "up", "down"):
            self.linear(f"{name}.{part}", getattr(layer, part))
        for part in ("norm1", "norm2"):
            self.norm(f"{name}.{part}", getattr(layer, part))

    def write(self, path):
        at = 16 + 64 * len(self.tensors)
        head, body = struct.pack("<8sII", b"SITREPE1", len(self.tensors), 0), bytearray()
        for name, array in self.tensors:
            at += -at % 64
            raw = array.tobytes()
            rows, cols = array.shape
            head += struct.pack("<36sIIIQQ", name.encode(), TYPES[array.dtype.name], rows, cols, at, len(raw))
            body += b"\0" * (at - 16 - 64 * len(self.tensors) - len(body)) + raw
            at += len(raw)
        with open(path, "wb") as f:
            f.write(head + body)
        return at


def weights(model):
    """The file of a rounded model."""
    f = File()
    shape = [HIDDEN, HEADS, INNER, len(model.layers), model.fork, len(model.role), POSITIONS, model.pieces.num_embeddings, SHAPES]
    f.add("config", np.array(shape + [0] * (16 - len(shape)), np.int32))
    pieces, scale = model.rounded_pieces
    f.add("embed.pieces", pieces.numpy().astype(np.int8))
    f.add("embed.pieces.scale", scale[:, 0].numpy().astype(np.float32))
    f.floats("embed.positions", model.positions)
    f.floats("embed.shapes", model.shapes.weight)
    f.floats("embed.known", model.known.weight)
    f.norm("embed.norm", model.norm)
    for i, layer in enumerate(model.layers):
        f.layer(f"layer.{i}", layer)
    f.floats("role.mark", model.mark)
    for i, layer in enumerate(model.role):
        f.layer(f"role.{i}", layer)
    f.linear("head.token", model.token_head)
    f.linear("head.role", model.role_head)
    return f


@torch.no_grad()
def reference(model, docs, count):
    """Windows with claims, from articles of our own, and what the rounded model says of them."""
    out = []
    for d in docs:
        for e in data.examples(d, 0):
            if len(out) == count or not e["claims"]:
                continue
            forked, x = trunk(model, [e])
            cue, event, names = (v[:].tolist() for v in model.token_logits(x))
            claim = e["claims"][0]
            roles, certainty = branch(model, forked, [e], [(0, claim)])
            place = {u: i for i, u in enumerate(e["units"])}
            breaks = [place[u] for u, p in ((s, o) for (s, _), o in zip(d["sents"], d["par"])) if p and u in place and place[u]]
            out.append({"pieces": [d["pieces"][u] for u in e["units"]], "shapes": [d["shapes"][u] for u in e["units"]], "known": [d["known"][u] for u in e["units"]], "breaks": breaks,
                        "cue": cue, "event": event, "names": names, "claim": {
                            "from": place[claim["units"][0]], "to": place[claim["units"][-1]] + 1,
                            "cue": sorted(place[u] for u in claim["cue"]), "roles": roles.tolist(), "certainty": certainty[0].tolist()}})
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", required=True)
    p.add_argument("--sets", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    passes.FAST = False
    model = rounded(load(a.base, a.model), calibrate.texts(a.sets))
    size = weights(model).write(os.path.join(a.out, "weights.bin"))
    ours = [d for d in data.load(a.sets, "attributed-news", "train") if "written for this corpus" in d["origin"]]
    with open(os.path.join(a.out, "reference.json"), "w", encoding="utf-8") as f:
        json.dump(json.loads(json.dumps(reference(model, ours[:8], 6)), parse_float=lambda s: round(float(s), 4)), f, separators=(",", ":"))
    print(size, "bytes")


if __name__ == "__main__":
    main()
