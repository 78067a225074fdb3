"""Rounding as the kernels do it: weights to 7 bits with one scale a row, activations to 8 bits with one scale a row."""
import torch
import torch.nn as nn
import torch.nn.functional as F

import calibrate

WEIGHT, ACTIVATION = 63, 127
CLIPS = (1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)    # of a row's greatest weight: what is beyond is cut
DAMPING = 0.01
BLOCK = 128


def scaled(w, limit):
    """Integers and the scale of each row."""
    scale = w.abs().amax(-1, keepdim=True).clamp_min(1e-12) / limit
    return (w / scale).round().clamp(-limit, limit), scale


def scales(w, importance):
    """The scale of each row of weights that loses least, each weight's error counting as its input's mean square."""
    best, chosen = None, None
    for clip in CLIPS:
        scale = w.abs().amax(1, keepdim=True).clamp_min(1e-12) / WEIGHT * clip
        lost = (((w / scale).round().clamp(-WEIGHT, WEIGHT) * scale - w) ** 2 * importance).sum(1, keepdim=True)
        better = torch.ones_like(lost, dtype=torch.bool) if best is None else lost < best
        best = lost if best is None else torch.where(better, lost, best)
        chosen = scale if chosen is None else torch.where(better, scale, chosen)
    return chosen


def compensated(w, products):
    """Integers and the scale of each row, rounded so that the outputs lose least on inputs with such mean products by pairs.

    Column by column, the inputs of greatest mean square first; what a column loses is made good by those not yet rounded
    (Frantar, Ashkboos, Hoefler and Alistarh, GPTQ: Accurate Post-Training Quantization, 2023).
    """
    h = products.double()
    scale = scales(w, h.diagonal().float())
    order = h.diagonal().argsort(descending=True)
    h = h + torch.eye(len(h), dtype=h.dtype) * (DAMPING * h.diagonal().mean() + 1e-12)
    inverse = torch.cholesky_inverse(torch.linalg.cholesky(h[order][:, order]))
    upper = torch.linalg.cholesky(inverse, upper=True).float()
    w, q = w[:, order].clone(), torch.zeros_like(w)
    for first in range(0, w.shape[1], BLOCK):
        last = min(first + BLOCK, w.shape[1])
        lost = torch.zeros(len(w), last - first)
        for j in range(first, last):
            column = (w[:, j] / scale[:, 0]).round().clamp(-WEIGHT, WEIGHT)
            q[:, order[j]] = column
            lost[:, j - first] = (w[:, j] - column * scale[:, 0]) / upper[j, j]
            w[:, j:last] -= lost[:, j - first, None] * upper[j, j:last]
        w[:, last:] -= lost @ upper[first:last, last:]
    return q, scale


class Rounded(nn.Module):
    """A linear layer over rounded weights and activations."""

    def __init__(self, linear, products):
        super().__init__()
        self.w, self.scale = compensated(linear.weight.data, products)
        self.bias = linear.bias

    def forward(self, x):
        with torch.autocast("cpu", enabled=False):
            q, s = scaled(x.float(), ACTIVATION)
            return F.linear(q, self.w) * (s * self.scale[:, 0]) + self.bias


@torch.no_grad()
def rounded(model, windows):
    """Centres the states, replaces every linear layer by its rounded form and rounds the piece vectors, in place. windows: of
    training texts, which say how inputs lie."""
    calibrate.centre(model, calibrate.moments(model, windows))
    moments = calibrate.moments(model, windows)
    for name, linear in calibrate.linears(model):
        owner, _, part = name.rpartition(".")
        setattr(model.get_submodule(owner), part, Rounded(linear, moments[name][1]))
    model.rounded_pieces = scaled(model.pieces.weight.data, ACTIVATION)
    q, s = model.rounded_pieces
    model.pieces.weight.data = q * s
    return model
