"""One training, seen from the window: begun here or elsewhere, watched through its folder, paused, ended, resumed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from alexnet_app.processes.training_process import TrainingProcess, ask_to_stop
from alexnet_app.session.teaching.training_folders import (
    first_arguments,
    is_training,
    new_folder,
    unfinished_trainings,
)
from alexnet_app.session.teaching.training_progress import TrainingProgress
from model.networks.card import CARD_FILE
from model.training.output.claim import RECORD_FILE, RECORDS_FILE, is_claimed
from model.training.output.record_reading import RecordReader

log = logging.getLogger(__name__)

State = Literal["none", "running", "stopping", "ended"]
_LOOK_MILLISECONDS = 300


@dataclass(frozen=True)
class TrainingPlan:
    """What the user asked for.

    Attributes:
        photos: the folder of class folders.
        name: of the network that is to be.
        start: folder of the network to start from; None for nothing.
        quick: only the last layer learns.
        options: more options of `python -m model.train`, as words.
    """

    photos: Path
    name: str
    start: Path | None = None
    quick: bool = True
    options: tuple[str, ...] = field(default=())

    def arguments(self, output: Path) -> list[str]:
        """Behind `python -m model.train`."""
        words = [str(self.photos), "--output", str(output), "--name", self.name]
        if self.start is not None:
            words += ["--from", str(self.start)]
        if self.quick:
            words.append("--quick")
        return [*words, *self.options]


class WatchedTraining(QObject):
    """At most one is shown; it goes on when another is looked at.

    Attributes:
        folder: of the training that is shown; None before the first.
        progress: what it has told up to now.
        state: "none", "running", "stopping" (it saves and ends) or "ended", whatever its end.
        problem: why it ended, where it did not say so itself; plain words.

    Signals:
        changed(): any of these.
        finished(folder): a network has come of it, in this session.
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(
        self,
        start_process: Callable[[Sequence[str]], TrainingProcess] = TrainingProcess,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start_process = start_process
        self._process: TrainingProcess | None = None
        self._reader: RecordReader | None = None
        self._then_finish = False
        self.folder: Path | None = None
        self.progress = TrainingProgress()
        self.state: State = "none"
        self.problem = ""
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MILLISECONDS)
        self._look.timeout.connect(self.look)

    @property
    def is_ours(self) -> bool:
        """Whether this window has started it and it still runs."""
        return self._process is not None

    @property
    def can_resume(self) -> bool:
        """Whether it stands still and something is there to go on from."""
        folder = self.folder
        if self.state != "ended" or folder is None or (folder / CARD_FILE).is_file():
            return False
        return (folder / RECORD_FILE).is_file()

    @property
    def can_keep_best(self) -> bool:
        """Whether an epoch is done whose network could be kept."""
        folder = self.folder
        if folder is None or self.state == "none" or (folder / CARD_FILE).is_file():
            return False
        return (folder / "checkpoints" / "best.h5").is_file()

    def begin(self, plan: TrainingPlan) -> None:
        """Begins a training in a new folder of the user's networks; what goes wrong is in `problem`."""
        output = new_folder(plan.name)
        self._show(output)
        self._run(plan.arguments(output))

    def pause(self) -> None:
        """It saves everything and ends; `resume` goes on from there."""
        if self.state == "running":
            self._ask_to_stop()

    def stop_with_best(self) -> None:
        """It ends, and the best network up to now is kept."""
        if self.state == "running":
            self._then_finish = True
            self._ask_to_stop()
        elif self.state == "ended" and self.can_keep_best:
            self._finish()

    def resume(self) -> None:
        """Goes on where it stopped, or where its process was killed."""
        if self.can_resume and self.folder is not None:
            again = first_arguments(self.folder)
            self._run(["--output", str(self.folder), "--resume"] if again is None else again)

    def watch(self, folder: Path) -> bool:
        """Shows the training in a folder, whoever started it; False where there is none."""
        if not is_training(folder):
            return False
        self._show(folder)
        self.state = "running" if is_claimed(folder) else "ended"
        self.look()
        told = (folder / RECORDS_FILE).is_file()
        if self.state == "running" or not told:
            self._look.start()
        if not told and not (folder / CARD_FILE).is_file():
            self.problem = self.tr("This training tells its epochs only, so whether it still runs cannot be seen.")
        elif self.state == "ended":
            self.problem = self._why_it_ended("")
        self.changed.emit()
        return True

    def find_left_over(self) -> bool:
        """Where none is shown yet, watches one that a closed or killed window has left; whether it runs on."""
        waiting = unfinished_trainings() if self.state == "none" else ()
        if not waiting:
            return False
        self.watch(next(filter(is_claimed, waiting), waiting[0]))
        return self.state == "running"

    def let_go(self) -> None:
        """One of ours goes on without the window; it can be watched again."""
        if self._process is not None:
            self._process.let_go(stop=False)
            self._process = None

    def close(self) -> None:
        """The window goes: one of ours is asked to save and end."""
        self._look.stop()
        if self._process is not None:
            self._process.let_go(stop=True)
            self._process = None

    @Slot()
    def look(self) -> None:
        """Reads what is new."""
        if self._reader is None:
            return
        is_new = self._read()
        if self._process is None and self.state in ("running", "stopping") and not is_claimed(self._reader.folder):
            self._read()  # what it told until it let go of the folder
            self._ended(0, "")
        elif is_new:
            self.changed.emit()

    def _read(self) -> bool:
        """Takes over what the folder tells; whether that is anything new."""
        new = () if self._reader is None else self._reader.new()
        for record in new:
            self.progress = self.progress.after(record)
        return bool(new)

    def _show(self, folder: Path) -> None:
        self.let_go()
        self._look.stop()
        self.folder, self._reader = folder, RecordReader(folder)
        self.progress, self.problem, self.state = TrainingProgress(), "", "none"
        self._then_finish = False

    def _run(self, arguments: Sequence[str]) -> None:
        self.problem = ""
        try:
            self._process = self._start_process(arguments)
        except OSError as problem:
            self.state = "ended"
            self.problem = self.tr("The training could not be started: {0}").format(problem)
            self.changed.emit()
            return
        self._process.setParent(self)
        self._process.ended.connect(self._process_ended)
        self.state = "running"
        self._look.start()
        self.changed.emit()

    def _finish(self) -> None:
        self._run(["--output", str(self.folder), "--resume", "--finish"])

    def _ask_to_stop(self) -> None:
        self.state = "stopping"
        if self._process is not None:
            self._process.ask_to_stop()
        elif self.folder is not None and self.progress.process and is_claimed(self.folder):
            # The last that told of its beginning holds the folder's lock, so the number is its own.
            ask_to_stop(self.progress.process)
        self.changed.emit()

    @Slot(int, str)
    def _process_ended(self, status: int, problem: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._read()
        self._ended(status, problem)

    def _ended(self, status: int, problem: str) -> None:
        self._look.stop()
        self.state = "ended"
        told = self.progress
        if self._then_finish and told.finished is None:
            self._then_finish = False
            if self.can_keep_best:
                self._finish()
                return
            self.problem = self.tr("It was stopped before its first epoch was done, so there is no network yet.")
        else:
            self.problem = self._why_it_ended(problem)
        if status:
            log.warning("the training in %s ended with %s: %s", self.folder, status, told.failed or self.problem)
        self.changed.emit()
        if told.finished is not None and self.folder is not None and (self.folder / CARD_FILE).is_file():
            self.finished.emit(self.folder)

    def _why_it_ended(self, problem: str) -> str:
        """In plain words, where the training has not said so itself; `problem` is what its process left."""
        told = self.progress
        if told.finished is not None or told.failed or told.stopped:
            return ""
        if problem:
            return problem
        if self.can_resume:
            return self.tr("The training was ended from outside. What it had saved is kept.")
        return self.tr("The training was ended before it had begun to learn. Begin it again.")
