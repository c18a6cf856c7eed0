"""A claim's picture: the errors over the epochs, and the effects with their intervals beside the paper's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from model.reproducing.claim import Claim, Results
from model.reproducing.effects import Effect
from model.writing import written_whole

# Okabe and Ito's colours, which people tell apart who see few.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
_INK, _QUIET = "#222222", "#767676"


def draw_claim(claim: Claim, results: Results, effects: Sequence[Effect], path: Path) -> None:
    """Writes a PNG of 1080 x 400 pixels. `results` has runs of every arm."""
    figure = Figure(figsize=(10.8, 4.0), dpi=100, layout="constrained")
    FigureCanvasAgg(figure)
    curves, figures = figure.subplots(1, 2, width_ratios=(1.15, 1))
    _draw_curves(curves, claim, results)
    _draw_effects(figures, effects)
    for axes in (curves, figures):
        axes.spines[["top", "right"]].set_visible(False)
        axes.tick_params(colors=_INK, labelsize=9)
    with written_whole(path) as draft:
        figure.savefig(draft, format="png")


def _draw_curves(axes: Axes, claim: Claim, results: Results) -> None:
    of_training = claim.curves == "training"
    for arm, colour in zip(claim.arms, _COLOURS, strict=False):
        curves = [run.training_curve if of_training else run.validation_curve for run in results[arm.name].values()]
        length = min(len(curve) for curve in curves)
        errors = 100 * np.array([curve[:length] for curve in curves])
        epochs = np.arange(1, length + 1)
        # Dashed as in Figure 1, which has tanh so.
        style = "--" if "tanh" in arm.name else "-"
        axes.plot(epochs, errors.mean(axis=0), style, color=colour, linewidth=1.8, label=arm.name)
        axes.fill_between(epochs, errors.min(axis=0), errors.max(axis=0), color=colour, alpha=0.15, linewidth=0)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel("epoch", color=_INK)
    kind = "training" if of_training else "validation"
    axes.set_ylabel(f"top-1 error on {kind} photos, %", color=_INK)
    axes.set_title("Mean over the seeds; shaded from the lowest to the highest", fontsize=9, color=_QUIET, loc="left")
    axes.grid(axis="y", alpha=0.25)
    axes.legend(frameon=False, fontsize=8)
    if of_training:
        axes.axhline(25, color=_QUIET, linewidth=0.8, linestyle=":")


def _draw_effects(axes: Axes, effects: Sequence[Effect]) -> None:
    """Ours with its interval, the paper's as a diamond. Points and ratios do not mix: the first one's unit is drawn."""
    unit = effects[0].unit
    shown = [effect for effect in effects if effect.unit == unit]
    axes.axvline(shown[0].no_effect, color=_INK, linewidth=0.8)
    for row, effect in enumerate(shown):
        measured = effect.interval
        axes.plot(effect.paper, row, "D", color=_COLOURS[1], markersize=7, label="the paper" if row == 0 else None)
        if measured is None:
            continue
        axes.plot(measured.mean, row, "o", color=_COLOURS[0], markersize=8, label="here" if row == 0 else None)
        if math.isfinite(measured.low) and math.isfinite(measured.high):
            axes.plot((measured.low, measured.high), (row, row), color=_COLOURS[0], linewidth=2.5)
        known = [value for value in effect.values if value is not None]
        axes.plot(known, [row + 0.16] * len(known), "|", color=_COLOURS[0], markersize=7)
    axes.set_yticks(range(len(shown)), [_short(effect.words) for effect in shown], fontsize=8)
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.set_xlabel("points" if unit == "points" else "times sooner", color=_INK)
    theirs = "the paper's figure" if shown[0].papers_own else "ours: the paper gives no figure"
    axes.set_title(f"Bar: 95 % interval; ticks: seeds; diamond: {theirs}", fontsize=9, color=_QUIET, loc="left")
    axes.grid(axis="x", alpha=0.25)


def _short(words: str) -> str:
    """The words in lines of some 22 characters."""
    lines = [""]
    for word in words.removesuffix(" by").removesuffix(" is higher").split():
        if lines[-1] and len(lines[-1]) + len(word) > 22:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return "\n".join(lines)
