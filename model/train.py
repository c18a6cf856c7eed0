"""`python -m model.train PHOTOS --output FOLDER`: trains a network on a folder of class folders of photos."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence

from model.calling import spoken
from model.command_line import SUCCESS, CommandError, print_problem, run
from model.errors import ReadableError
from model.training.endings import TrainingDivergedError, TrainingInterrupted
from model.training.progress import JsonLines, TextLines
from model.training.records import Failed, Stopped
from model.training.starting import begin, finish, resume
from model.training_options import training_job, training_parser

DIVERGED = 3


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = training_parser().parse_args(given)
    options.command = shlex.join([*spoken("model.train").split(), *given])
    return run(_train, options)


def _train(options: argparse.Namespace) -> int:
    report = JsonLines() if options.progress == "json" else TextLines()
    way = finish if options.finish else resume if options.resume else begin
    try:
        if options.finish and not options.resume:
            raise CommandError("--finish: expected --resume with it")
        way(training_job(options, report.seconds), report)
    except TrainingInterrupted as interruption:
        report(Stopped(interruption.step, interruption.signal.name))
        return 128 + interruption.signal
    except ReadableError as problem:
        report(Failed(str(problem)))
        if isinstance(problem, TrainingDivergedError):
            print_problem(str(problem))
            return DIVERGED
        raise
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
