"""How the inputs of linear layers lie, from training texts, and centring, which keeps them short.

A row of activations is rounded in steps of its greatest magnitude. In the states between layers a few columns are far from zero
in every row, always on the same side, and make the steps of all others coarse. What a column is on the average is therefore taken
from it, in the bias of the norm before, and given back in the biases of what the state goes to: the linear layer that reads it and
the one whose output is added to it. In floats the model stays the same.
"""
import torch
import torch.nn as nn

import data

# Every so manieth document of a set; some 40,000 wordpieces together.
TEXTS = {"attributed-news": 16, "written": 20, "gum": 20, "meantime": 12, "uner-en": 18, "re3d": 16, "crossner-politics": 16}


def texts(folder):
    """Windows of training texts."""
    return [e for name, step in TEXTS.items() for d in data.load(folder, name, "train")[::step] for e in data.examples(d, 0)]


def linears(model):
    return [(name, part) for name, part in model.named_modules() if isinstance(part, nn.Linear)]


@torch.no_grad()
def moments(model, windows):
    """For each linear layer the mean of its inputs and that of their products by pairs."""
    sums, products, rows, hooks = {}, {}, {}, []

    def hook(name):
        def take(_, given, __):
            x = given[0].reshape(-1, given[0].shape[-1])
            sums[name] = sums.get(name, 0) + x.sum(0)
            products[name] = products.get(name, 0) + x.T @ x
            rows[name] = rows.get(name, 0) + len(x)
        return take

    for name, part in linears(model):
        hooks.append(part.register_forward_hook(hook(name)))
    for e in windows:
        read(model, e)
    for h in hooks:
        h.remove()
    return {name: (sums[name] / n, products[name] / n) for name, n in rows.items()}


def read(model, e):
    """One window and its claims, without padding."""
    every = lambda n: torch.ones(1, n, dtype=torch.bool)
    row = lambda key: torch.tensor([e[key]])
    forked, x = model(row("ids"), row("shapes"), row("known"), every(len(e["ids"])))
    model.token_head(x[0, [e["first"][u] for u in e["units"]]])
    for c in e["claims"]:
        at, marked, first = [0], [0], []
        for u in c["units"]:
            first.append(len(at))
            at += range(e["first"][u], e["end"][u])
            marked += [int(u in c["cue"])] * (len(at) - len(marked))
        model.role_head(model.roles(forked[:, at], torch.tensor([marked]), every(len(at)))[0, first])


@torch.no_grad()
def centre(model, moments):
    """Takes from the states between layers what their columns are on the average, in place. Those that the heads read stay."""
    mean = lambda name: moments[name][0]

    def move(norm, by, readers):
        norm.bias -= by
        for reader, adds in readers:
            reader.bias += reader.weight @ by
            adds.bias += by

    start = lambda layer: (layer.qkv, layer.out)
    move(model.norm, mean("layers.0.qkv"), [start(model.layers[0])])
    for name, layers in (("layers", model.layers), ("role", model.role)):
        for i, layer in enumerate(layers):
            move(layer.norm1, mean(f"{name}.{i}.up"), [(layer.up, layer.down)])
            if i + 1 < len(layers):
                branch = [start(model.role[0])] if layers is model.layers and i + 1 == model.fork else []
                move(layer.norm2, mean(f"{name}.{i + 1}.qkv"), [start(layers[i + 1])] + branch)
    return model
