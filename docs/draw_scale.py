"""Draws what `benchmarks.scale_model` predicts as a picture: `python -m docs.draw_scale OUT.png`."""

from __future__ import annotations

import sys

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot

from benchmarks.scale_model import DEVICES, GIGABITS, RECORDS, efficiencies, gigabits

STYLES = {
    "float32, one pack": ("tab:grey", ":"),
    "float32": ("tab:blue", "-"),
    "bfloat16": ("tab:orange", "-"),
    "one weird trick": ("tab:green", "--"),
}


def main() -> None:
    published = RECORDS[1]
    rate = published.rate / published.speed_up
    figure, panels = pyplot.subplots(1, len(GIGABITS), figsize=(10, 3.6), sharey=True, layout="constrained")
    for panel, number in zip(panels, GIGABITS, strict=True):
        for name, shares in efficiencies(rate, 128, gigabits(number)).items():
            colour, line = STYLES[name]
            panel.plot(DEVICES, [100 * share for share in shares], line, color=colour, label=name)
        panel.set_xscale("log", base=2)
        panel.set(title=f"{number} Gbit/s", xlabel="devices", ylim=(0, 105), xticks=DEVICES)
        panel.set_xticklabels([str(n) for n in DEVICES], fontsize=7)
        panel.grid(alpha=0.3)
    panels[0].set_ylabel("efficiency, %")
    panels[0].legend(frameon=False, fontsize=8)
    figure.suptitle(f"AlexNet, 128 photos a step on each device, a device of {rate:,.0f} photos/s alone", fontsize=10)
    figure.savefig(sys.argv[1], dpi=110)


if __name__ == "__main__":
    main()
