"""The command as a user runs it: drawn pictures, a tiny budget, killed in the middle and run again; bad input."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model.command_line import BAD_INPUT, SUCCESS
from model.reproduce import main
from model.reproducing.plan import Plan, SettingPlan
from model.reproducing.report_file import read_report


def drawn(folder: Path, counts: dict[str, int]) -> Path:
    """A disc or stripes, in a colour of its own, on noise."""
    generator = np.random.default_rng(0)
    y, x = np.mgrid[:90, :80]
    for number, (name, count) in enumerate(counts.items()):
        (folder / name).mkdir(parents=True)
        for photo in range(count):
            pixels = generator.integers(0, 90, (90, 80, 3), np.uint8)
            row, column = generator.integers(25, 60, 2)
            inside = (y - row) ** 2 + (x - column) ** 2 < 400 if number == 0 else (x + photo) // 8 % 2 == 0
            pixels[inside, number % 3] += 140
            Image.fromarray(pixels).save(folder / name / f"{photo}.png")
    return folder


def test_a_claim_is_run_killed_and_gone_on_with(tmp_path, repository, capsys):
    photos = drawn(tmp_path / "photos", {"disc": 14, "stripes": 14, "few": 3})
    (photos / "disc" / "broken.png").write_bytes(b"no photo")
    output = tmp_path / "out"
    output.mkdir()
    # As if the machine had been measured before: that has a test of its own.
    miniature = SettingPlan(("disc", "stripes"), 8, 4, 2, 5.0)
    Plan(str(photos), (0,), {"miniature": miniature}).write(output / "plan.json")
    arguments = ["ten-views", "--photos", str(photos), "--minutes", "0.01", "--seeds", "1", "--output", str(output)]
    process = subprocess.Popen(
        [sys.executable, "-m", "model.reproduce", *arguments],
        cwd=repository,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        ends = time.monotonic() + 200
        while not (begun := list(output.glob("runs/*/*/seed-0/checkpoints/latest.h5"))) and time.monotonic() < ends:
            assert process.poll() is None, process.stderr.read()
            time.sleep(0.01)
    finally:
        process.send_signal(signal.SIGKILL)
        told = process.communicate()[1]
    assert begun
    assert "miniature: 2 classes of 8 photos, 4 epochs, 1 runs" in told
    plan = (output / "plan.json").read_text()

    assert main(arguments) == SUCCESS
    said = capsys.readouterr()
    assert "as planned when the folder was begun, another --output plans anew" in said.err
    assert "run 1 of 1: as the paper, seed 0: top-1 error" in said.err
    assert "Ten views (ten-views)\n  The paper: The centre patch alone" in said.out
    assert (output / "plan.json").read_text() == plan
    first = begun[0].parent.parent
    commands = json.loads((first / "training.json").read_text())["commands"]
    assert len(commands) == 2  # begun, and gone on with
    assert not (first / "checkpoints").exists()
    (claim,) = read_report(output / "report").claims
    assert claim.rows[0].seeds == 1
    assert (output / "report" / claim.picture).is_file()

    record = (first / "record.json").read_text()
    elsewhere = tmp_path / "report"
    assert main([*arguments, "--report", str(elsewhere)]) == SUCCESS
    assert "1 of 1 runs are done already" in capsys.readouterr().err
    assert (first / "record.json").read_text() == record
    assert read_report(elsewhere).claims == (claim,)

    other = drawn(tmp_path / "other", {"disc": 9, "stripes": 9})
    assert main(["ten-views", "--photos", str(other), "--output", str(output)]) == BAD_INPUT
    assert capsys.readouterr().err == (
        f"{output}: expected the photos that it was begun with, {photos}. Received: {other}; another --output begins "
        f"anew\n"
    )


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({"disc": 9, "stripes": 7}, "expected at least two classes with 8 photos or more each. Received: 1 of 2"),
        ({"disc": 9}, "expected at least two classes. Received: one, 'disc'"),
    ],
)
def test_too_few_photos_are_one_sentence(tmp_path, capsys, counts, sentence):
    photos = drawn(tmp_path / "photos", counts)
    assert main(["all", "--photos", str(photos), "--output", str(tmp_path / "out")]) == BAD_INPUT
    assert capsys.readouterr().err == f"{photos}: {sentence}\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["sigmoid"], "argument CLAIM: invalid choice: 'sigmoid'"),
        (["lrn", "--minutes", "0"], "argument --minutes: expected a number of minutes above 0, not '0'"),
        (["lrn", "--minutes", "nan"], "argument --minutes: expected a number of minutes above 0, not 'nan'"),
        (["lrn", "--seeds", "0"], "argument --seeds: expected a whole number of at least 1, not '0'"),
    ],
)
def test_bad_arguments_are_one_sentence(tmp_path, capsys, arguments, sentence):
    with pytest.raises(SystemExit) as end:
        main([*arguments, "--photos", str(tmp_path)])
    assert end.value.code == BAD_INPUT
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1


def test_another_command_in_the_same_folder_is_told(tmp_path, capsys):
    from filelock import FileLock

    photos = drawn(tmp_path / "photos", {"disc": 9, "stripes": 9})
    output = tmp_path / "out"
    output.mkdir()
    with FileLock(output / ".lock"):
        assert main(["lrn", "--photos", str(photos), "--output", str(output)]) == BAD_INPUT
    assert capsys.readouterr().err == f"{output}: another command is at work in this folder\n"
