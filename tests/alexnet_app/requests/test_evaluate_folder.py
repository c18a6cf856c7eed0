"""The question of the tab Evaluation gives the numbers of the command, to the last digit."""

from __future__ import annotations

import json

from alexnet_app.requests.evaluate_folder import EvaluateFolder
from alexnet_app.requests.folder_progress import told
from alexnet_app.requests.request import Progress
from model import evaluate
from model.progress.steps import result_of


def test_the_numbers_are_those_of_the_command(tiny_classifier, tiny_network, class_photos, capsys):
    steps = EvaluateFolder(class_photos).answer(tiny_classifier)
    tiny_classifier.warm_up()
    seen: list[Progress] = []
    result = result_of(steps, seen.append)
    assert seen[0] == Progress(0)
    assert evaluate.main([str(class_photos), "--network", str(tiny_network), "--json"]) == 0
    assert result.table.true.summary == json.loads(capsys.readouterr().out)
    assert result.note == ""


def test_progress_is_told_ten_times_a_second_at_most():
    ended = []

    def steps():
        try:
            for done in range(100_000):
                yield done, 100_000
        finally:
            ended.append(True)
        return "whole"

    def watched():
        return (yield from told(steps()))

    assert len(list(watched())) < 50
    stopped = told(steps())
    next(stopped)
    stopped.close()
    assert ended == [True, True]
