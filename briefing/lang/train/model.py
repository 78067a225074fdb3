"""The encoder (all-MiniLM-L6-v2's layers with embeddings of a word's shape and of what word lists know of it), the role branch and the heads.

The trunk reads a window once. Its first `fork` layers also feed the role branch: for one cue, the vectors of its sentence get a
mark on the cue's pieces and go through layers of the branch's own, which say what the cue's source and content are. A second
pass over the whole encoder per cue finds hardly more and costs twice the time.
"""
import json
import os
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from data import CERTAINTY, NAMES, ROLES, STATUS

HIDDEN, HEADS, INNER, POSITIONS, SHAPES, KNOWN = 384, 12, 1536, 256, 12, 14


def read_safetensors(path):
    """The float32 tensors of a safetensors file, without the prefix "bert."."""
    with open(path, "rb") as f:
        size = struct.unpack("<Q", f.read(8))[0]
        head = json.loads(f.read(size))
        body = f.read()
    out = {}
    for name, v in head.items():
        if name == "__metadata__" or v["dtype"] != "F32":
            continue
        a, b = v["data_offsets"]
        array = np.frombuffer(body, dtype=np.float32, count=(b - a) // 4, offset=a).reshape(v["shape"])
        out[name.removeprefix("bert.")] = torch.from_numpy(array.copy())
    return out


class Layer(nn.Module):
    """One post-norm BERT layer."""

    def __init__(self, base=None, number=0):
        super().__init__()
        self.qkv, self.out = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        if base is not None:
            self.take(base, f"encoder.layer.{number}.")

    def take(self, base, prefix):
        """Start from a layer of the base model."""
        for kind in ("weight", "bias"):
            joined = [base[f"{prefix}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            self.qkv._parameters[kind].data = torch.cat(joined).clone()
            for mine, theirs in ((self.out, "attention.output.dense"), (self.norm1, "attention.output.LayerNorm"),
                                 (self.up, "intermediate.dense"), (self.down, "output.dense"), (self.norm2, "output.LayerNorm")):
                mine._parameters[kind].data = base[f"{prefix}{theirs}.{kind}"].clone()

    def forward(self, x, mask):
        n, t, _ = x.shape
        q, k, v = self.qkv(x).view(n, t, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
        a = a.transpose(1, 2).reshape(n, t, HIDDEN)
        x = self.norm1(x + F.dropout(self.out(a), 0.1, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), 0.1, self.training))


class Model(nn.Module):
    def __init__(self, base, layers=6, fork=4, role_layers=2):
        super().__init__()
        w = read_safetensors(os.path.join(base, "model.safetensors"))
        self.fork = fork
        self.pieces = nn.Embedding.from_pretrained(w["embeddings.word_embeddings.weight"], freeze=True)
        place = w["embeddings.position_embeddings.weight"][:POSITIONS] + w["embeddings.token_type_embeddings.weight"][0]
        self.positions = nn.Parameter(place.clone())
        self.shapes = nn.Embedding(SHAPES, HIDDEN)
        nn.init.normal_(self.shapes.weight, std=0.005)
        self.known = nn.Embedding(KNOWN, HIDDEN)
        nn.init.normal_(self.known.weight, std=0.005)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.norm.weight.data = w["embeddings.LayerNorm.weight"].clone()
        self.norm.bias.data = w["embeddings.LayerNorm.bias"].clone()
        self.layers = nn.ModuleList([Layer(w, i) for i in range(layers)])
        self.role = nn.ModuleList([Layer(w, layers - role_layers + i) for i in range(role_layers)])
        self.mark = nn.Parameter(torch.randn(HIDDEN) * 0.05)
        self.token_head = nn.Linear(HIDDEN, 3 + 1 + len(STATUS) + len(NAMES))
        self.role_head = nn.Linear(HIDDEN, len(ROLES) + len(CERTAINTY))

    def config(self):
        return {"layers": len(self.layers), "fork": self.fork, "role_layers": len(self.role)}

    def forward(self, ids, shapes, known, mask):
        """The vectors after the fork and at the end of the trunk, one for each wordpiece."""
        x = self.pieces(ids) + self.positions[: ids.shape[1]] + self.shapes(shapes) + self.known(known)
        x = F.dropout(self.norm(x), 0.1, self.training)
        for layer in self.layers[: self.fork]:
            x = layer(x, mask)
        forked = x
        for layer in self.layers[self.fork:]:
            x = layer(x, mask)
        return forked, x

    def roles(self, x, marked, mask):
        """The branch's vectors for sentences with one cue marked each."""
        x = x + marked[..., None].to(x.dtype) * self.mark
        for layer in self.role:
            x = layer(x, mask)
        return x

    def token_logits(self, x):
        """Logits of cue, event and name for vectors of units."""
        return self.token_head(x).split([3, 1 + len(STATUS), len(NAMES)], -1)

    def role_logits(self, x):
        """Logits of role and certainty for vectors of units."""
        return self.role_head(x).split([len(ROLES), len(CERTAINTY)], -1)


def load(base, path):
    """A model from a checkpoint."""
    saved = torch.load(path, weights_only=True)
    model = Model(base, **saved["config"])
    model.load_state_dict(saved["state"])
    return model.eval()
