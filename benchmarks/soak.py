"""Twelve hours of a user in ten minutes: does the window grow, stall, or leave anything behind?

    python -m benchmarks.soak [--short] [--rounds N] [--photos N]

20 rounds, in each of which the network is switched, 150 photos of all kinds are opened (files, drops, the clipboard,
back and forth; one in fifty cannot be read), ten layers and every tab are looked at, the network's process is killed,
and videos are begun and stopped: 3,000 photos, 200 layers, 20 switches, 20 kills, 50 videos. `--short` is a tenth.
Everything happens in the real program, in a process of its own; its home and its temporary files are in one folder,
so that what is left there is seen. Run it with nothing else running: the stalls are those of the whole machine.
Exit status 1 where a goal is missed.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

import psutil

from benchmarks.bounded import run_bounded
from benchmarks.probed_window import Figure, ProbeFailed, open_probed, run_apart
from benchmarks.soaking import MOST_STALL, PHOTOS, Soak

ROUNDS, SHORT_ROUNDS = 20, 2
MINUTES = 60


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help=f"a tenth: {SHORT_ROUNDS} rounds")
    parser.add_argument("--rounds", type=int, help=f"(default: {ROUNDS})")
    parser.add_argument("--photos", type=int, default=PHOTOS, help=f"of a round (default: {PHOTOS})")
    parser.add_argument("--inside", type=Path, metavar="PHOTOS", help=argparse.SUPPRESS)
    options = parser.parse_args()
    rounds = options.rounds or (SHORT_ROUNDS if options.short else ROUNDS)
    if options.inside is not None:
        return open_probed(Soak(rounds, options.photos, options.inside), [])
    with tempfile.TemporaryDirectory(prefix="alexnet-soak-") as folder:
        place = Path(folder)
        home, photos, temporary = place / "home", place / "photos", place / "temporary"
        for each in (home, photos, temporary):
            each.mkdir()
        os.environ |= {"TMPDIR": str(temporary), "ALEXNET_CACHE": str(home / "cache")}
        arguments = ["--inside", str(photos), "--rounds", str(rounds), "--photos", str(options.photos)]
        try:
            told = run_apart("benchmarks.soak", arguments, home, 60 * MINUTES)
        except ProbeFailed as problem:
            print(f"soak: {problem}")
            return 1
        left = sorted(str(path.relative_to(temporary)) for path in temporary.rglob("*"))
        kept = [f"{each.name}{'' if each.is_file() else '/'}" for each in sorted(home.iterdir())]
    return report(told, left, kept, [pid for pid in told["processes"] if _lives(pid)])


def report(told: dict[str, Any], left: list[str], kept: list[str], alive: list[int]) -> int:
    """Prints what a run told and has left; 1 where a goal is missed, else 0."""
    print(f"{told['photos']:,} photos ({told['refused']} that cannot be read, each with a sentence), ", end="")
    print(
        f"{told['layers']} layers, {told['switches']} switches, {told['kills']} kills, {told['videos']} videos ", end=""
    )
    print(f"in {told['seconds'] / 60:.1f} minutes")
    print(f"{'':<12}{'window MB':>10}{'network MB':>11}{'threads':>9}{'handles':>9}{'widgets':>9}{'objects':>10}")
    for name, *values in told["samples"]:
        window, worker, threads, handles, widgets, objects = values
        print(f"{name:<12}{window:>10.0f}{worker:>11.0f}{threads:>9}{handles:>9}{widgets:>9}{objects:>10,}")
    figures: list[Figure] = [
        *((what, value, goal, unit) for what, value, goal, unit in told["figures"]),
        ("threads left when the window was closed", len(told["threads"]), "0", ""),
        ("processes left", len(alive), "0", ""),
        ("temporary files left", len(left), "0", ""),
    ]
    for what, value, goal, unit in figures:
        verdict = "" if not goal else "as wanted" if value <= float(goal) else "MISSED"
        print(f"{what:<58}{value:>9.1f} {unit:<3}" + (f" at most {goal:<5} {verdict}" if goal else ""))
    for title, names in (("threads", told["threads"]), ("temporary files", left), ("kept in its home", kept)):
        if names:
            print(f"{title}: {', '.join(names)}")
    print(f"stalls over {MOST_STALL:.0f} ms: {sum(told['places'].values())}")
    for place, count in sorted(told["places"].items(), key=lambda item: -item[1])[:12]:
        print(f"  {count:>4} in {place}")
    return int(any(goal and value > float(goal) for _, value, goal, _ in figures))


def _lives(process: int) -> bool:
    try:
        return psutil.Process(process).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


if __name__ == "__main__":
    run_bounded(main, minutes=MINUTES + 5)
