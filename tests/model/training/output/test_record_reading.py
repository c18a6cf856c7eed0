"""What a training tells in its folder is read back while it is written."""

from __future__ import annotations

import json
import os

from model.training.output.claim import RECORDS_FILE, claimed
from model.training.output.history import EpochRecord, write_history
from model.training.output.record_reading import RecordReader
from model.training.output.recording import RecordFile, recorded
from model.training.records import Begun, Saved, StepDone, Warned


def test_what_is_told_is_read_as_it_comes(tmp_path):
    reader = RecordReader(tmp_path)
    assert reader.new() == []
    file = RecordFile(tmp_path)
    file(Begun(7, "train me", "begin"))
    assert reader.new() == [{"record": "begun", "process": 7, "command": "train me", "way": "begin"}]
    assert reader.new() == []
    file(Saved(3, "x"))
    file(Warned("photos", "odd"))
    assert [record["record"] for record in reader.new()] == ["saved", "warning"]
    file.close()


def test_a_line_cut_off_by_a_kill_harms_nothing(tmp_path):
    path = tmp_path / RECORDS_FILE
    path.write_text('{"record": "saved", "step": 1, "file": ""}\n{"record": "war')
    reader = RecordReader(tmp_path)
    assert [record["step"] for record in reader.new()] == [1]
    file = RecordFile(tmp_path)
    file(Saved(2, ""))
    file.close()
    assert [record["step"] for record in reader.new()] == [2]
    path.write_text("[1]\nnull\n")
    assert RecordReader(tmp_path).new() == []


def test_steps_are_thinned_out(tmp_path):
    file = RecordFile(tmp_path)
    for step in range(1000):
        file(StepDone(step, 1000, 1, 1, step, 1000, 1.0, 0.5, 0.1, 10.0, 5.0))
    file.close()
    assert len(RecordReader(tmp_path).new()) < 50


def test_several_machines_write_no_file_together(tmp_path, monkeypatch):
    monkeypatch.setenv("TF_CONFIG", json.dumps({"cluster": {"worker": ["a:1", "b:1"]}}))
    told = []
    with claimed(tmp_path), claimed(tmp_path), recorded(tmp_path, told.append) as (tell, _):
        tell(Saved(1, ""))
    assert told == [Saved(1, "")]
    assert os.listdir(tmp_path) == []


def test_a_folder_without_records_tells_its_epochs(tmp_path):
    rows = [EpochRecord(n, 0.1, 2.0 / n, 0.5, 0.1, float("nan"), 0.6, 0.2, 30.0, 60.0) for n in (1, 2)]
    write_history(tmp_path / "history.csv", rows[:1])
    reader = RecordReader(tmp_path)
    (first,) = reader.new()
    assert (first["record"], first["epoch"], first["loss"], first["validation_loss"]) == ("epoch", 1, 2.0, None)
    assert reader.new() == []
    write_history(tmp_path / "history.csv", rows)
    assert [record["epoch"] for record in reader.new()] == [2]
