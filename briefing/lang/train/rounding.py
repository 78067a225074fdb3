"""Rounding as the kernels do it: weights to 7 bits with one scale a row, activations to 8 bits with one scale a row."""
import torch
import torch.nn as nn
import torch.nn.functional as F

WEIGHT, ACTIVATION = 63, 127


def scaled(w, limit):
    """Integers and the scale of each row."""
    scale = w.abs().amax(-1, keepdim=True).clamp_min(1e-12) / limit
    return (w / scale).round().clamp(-limit, limit), scale


class Rounded(nn.Module):
    """A linear layer over rounded weights and activations."""

    def __init__(self, linear):
        super().__init__()
        self.w, self.scale = scaled(linear.weight.data, WEIGHT)
        self.bias = linear.bias

    def forward(self, x):
        with torch.autocast("cpu", enabled=False):
            q, s = scaled(x.float(), ACTIVATION)
            return F.linear(q, self.w) * (s * self.scale[:, 0]) + self.bias


def rounded(model):
    """Replaces every linear layer by its rounded form and rounds the piece vectors, in place."""
    for owner in list(model.modules()):
        for name, part in list(owner.named_children()):
            if isinstance(part, nn.Linear):
                setattr(owner, name, Rounded(part))
    q, s = scaled(model.pieces.weight.data, 127)
    model.pieces.weight.data = q * s
    return model
