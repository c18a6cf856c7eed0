"""Claims re-run in a folder: the plan, the photos, the runs that are missing, the results. Killed, it goes on.

OUTPUT/plan.json                            what is trained on what; decided once
OUTPUT/photos/SETTING/CLASS/                small squares
OUTPUT/runs/SETTING/ARM/seed-N/record.json  a finished run, with its network beside
OUTPUT/report/                              `model.reproducing.report`
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from model.errors import ReadableError
from model.photos.batches import list_photos
from model.photos.photo_list import PhotoList
from model.progress.durations import duration, time_left
from model.reproducing.claim import Arm, Claim, Results, Setting
from model.reproducing.plan import (
    Plan,
    SettingPlan,
    Speed,
    planned,
    read_plan,
    runs_of,
    seconds_of_a_run,
    usable_classes,
)
from model.reproducing.running import Run, finish_run, measured_speed
from model.reproducing.small_photos import write_small_photos

Tell = Callable[[str], None]

# A trial on so many photos and epochs says how fast this machine is.
_TRIAL_CLASSES, _TRIAL_PHOTOS, _TRIAL_EPOCHS = 8, 100, 3
# Of the time, for the small photos and the report.
_RESERVE = 0.04


class ReproductionError(ReadableError, ValueError):
    """Claims cannot be re-run as asked; one plain line."""


class Reproduction:
    """Claims in their output folder.

    Args:
        claims: to re-run.
        output: the folder; one that holds a reproduction is gone on with.
        photos: a folder of class folders, or of packed shards.
        tell: called with a line for what happens.
    """

    def __init__(self, claims: Sequence[Claim], output: Path, photos: Path, tell: Tell) -> None:
        self._claims = claims
        self._settings = {claim.setting.name: claim.setting for claim in claims}
        self._output = output
        self._photos = photos
        self._tell = tell

    def run(self, minutes: float, seeds: int) -> Plan:
        """Does all runs that are not done.

        Args:
            minutes: that it may take all together; settings that have a plan already keep it.
            seeds: of each arm; more than the plan has are added to it.

        Raises:
            ReadableError: it cannot be done; one plain line.
            TrainingInterrupted: by a signal, with everything saved.
        """
        listed = list_photos(self._photos)
        usable_classes(listed)
        with self._alone():
            plan = self._plan(listed, minutes, seeds)
            for name, setting in plan.settings.items():
                if name in self._settings and not self._small_photos(name).exists():
                    self._write_small_photos(listed, self._settings[name], setting, self._small_photos(name))
            self._finish(self._runs(plan))
        return plan

    def results(self, plan: Plan) -> dict[str, Results]:
        """The finished runs of each claim, by its name."""
        return {
            claim.name: {
                arm.name: {
                    seed: record
                    for seed in plan.seeds
                    if (record := self._run(plan, claim.setting, arm, seed).record) is not None
                }
                for arm in claim.arms
            }
            for claim in self._claims
        }

    @contextmanager
    def _alone(self) -> Iterator[None]:
        self._output.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self._output / ".lock")
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise ReproductionError(f"{self._output}: another command is at work in this folder") from None
        try:
            yield
        finally:
            lock.release()

    def _plan(self, listed: PhotoList, minutes: float, seeds: int) -> Plan:
        begun = time.monotonic()
        path = self._output / "plan.json"
        plan = read_plan(path) or Plan(str(self._photos.absolute()), tuple(range(seeds)), {})
        if plan.photos != str(self._photos.absolute()):
            raise ReproductionError(
                f"{self._output}: expected the photos that it was begun with, {plan.photos}. Received: {self._photos}; "
                f"another --output begins anew"
            )
        plan = replace(plan, seeds=tuple(range(max(seeds, len(plan.seeds)))))
        runs = runs_of(self._claims, len(plan.seeds))
        speeds = {name: self._speed(name, listed) for name in runs if name not in plan.settings}
        left = max(60 * minutes - (time.monotonic() - begun), 0.0) * (1 - _RESERVE)
        for name, seconds in seconds_of_a_run(self._settings, runs, left).items():
            if name in speeds:
                chosen = planned(self._settings[name], listed, speeds[name], seconds)
                plan = replace(plan, settings={**plan.settings, name: chosen})
            chosen = plan.settings[name]
            kept = "" if name in speeds else "; as planned when the folder was begun, another --output plans anew"
            self._tell(
                f"{name}: {len(chosen.classes)} classes of {chosen.photos_per_class} photos, {chosen.epochs} epochs, "
                f"{runs[name]} runs of about {duration(chosen.seconds)}{kept}"
            )
        plan.write(path)
        return plan

    def _speed(self, name: str, listed: PhotoList) -> Speed:
        setting = self._settings[name]
        classes = tuple(sorted(each for each, _ in usable_classes(listed)[:_TRIAL_CLASSES]))
        batch = min(int(setting.changes["batch_size"]), 4 * len(classes))
        trial = SettingPlan(classes, _TRIAL_PHOTOS, _TRIAL_EPOCHS, batch, 0.0)
        self._tell(f"{name}: measuring how fast this machine trains it")
        folder = self._output / "trial" / name
        arm = next(claim for claim in self._claims if claim.setting is setting).arms[0]
        if not folder.exists():
            self._write_small_photos(listed, setting, trial, folder)
        run = Run(setting, trial, arm, 0, self._output / "trial" / f"{name}-run", folder)
        try:
            # The first training of a process also pays for what all later ones share.
            measured_speed(run)
            return measured_speed(run)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _small_photos(self, name: str) -> Path:
        return self._output / "photos" / name

    def _write_small_photos(self, listed: PhotoList, setting: Setting, plan: SettingPlan, folder: Path) -> None:
        unreadable = write_small_photos(listed, plan.classes, plan.photos_per_class, setting.side, folder)
        if unreadable:
            self._tell(f"{unreadable} photos could not be read; others of their classes are taken")

    def _run(self, plan: Plan, setting: Setting, arm: Arm, seed: int) -> Run:
        folder = self._output / "runs" / setting.name / arm.folder / f"seed-{seed}"
        return Run(setting, plan.settings[setting.name], arm, seed, folder, self._small_photos(setting.name))

    def _runs(self, plan: Plan) -> list[Run]:
        """A seed after the other, so that what is done early can be compared; each run once."""
        runs = [
            self._run(plan, claim.setting, arm, seed)
            for seed in plan.seeds
            for claim in self._claims
            for arm in claim.arms
        ]
        return list({run.folder: run for run in runs}.values())

    def _finish(self, runs: list[Run]) -> None:
        missing = [run for run in runs if run.record is None]
        if len(missing) < len(runs):
            self._tell(f"{len(runs) - len(missing)} of {len(runs)} runs are done already")
        expected = sum(run.plan.seconds for run in missing)
        begun, was_expected = time.monotonic(), 0.0
        for number, run in enumerate(missing, start=len(runs) - len(missing) + 1):
            record = finish_run(run)
            was_expected += run.plan.seconds
            taken = time.monotonic() - begun
            left = taken * (expected - was_expected) / was_expected if was_expected else 0.0
            self._tell(
                f"run {number} of {len(runs)}: {run.arm.name}, seed {run.seed}: top-1 error {record.top1_error:.1%}"
                f" ({record.training_error:.1%} on learned photos); about {time_left(left)}"
            )
