"""Draws a training's history.csv as a picture: `python docs/draw_training_curve.py FOLDER OUT.png`."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot

CURVES = {
    "training, top-1": ("top1_error", "tab:blue", "--"),
    "training, top-5": ("top5_error", "tab:orange", "--"),
    "validation, top-1": ("validation_top1_error", "tab:blue", "-"),
    "validation, top-5": ("validation_top5_error", "tab:orange", "-"),
}


def main() -> None:
    folder, output = Path(sys.argv[1]), sys.argv[2]
    with (folder / "history.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    epochs = [int(row["epoch"]) for row in rows]
    figure, (errors, losses) = pyplot.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    for name, (column, colour, style) in CURVES.items():
        errors.plot(epochs, [100 * float(row[column]) for row in rows], style, color=colour, label=name)
    errors.set(xlabel="epoch", ylabel="error, %", ylim=(0, 100))
    losses.plot(epochs, [float(row["loss"]) for row in rows], "--", color="tab:green", label="training")
    losses.plot(epochs, [float(row["validation_loss"]) for row in rows], "-", color="tab:green", label="validation")
    losses.set(xlabel="epoch", ylabel="loss", ylim=(0, None))
    for axes in (errors, losses):
        axes.grid(alpha=0.3)
        axes.legend(frameon=False)
    figure.savefig(output, dpi=110)


if __name__ == "__main__":
    main()
