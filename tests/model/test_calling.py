"""How the commands are called, from a Python and from the built program."""

from __future__ import annotations

import subprocess
import sys

from model.calling import calling, is_built_program, spoken


def test_a_python_runs_the_module():
    assert not is_built_program()
    assert spoken("model.train") == "python -m model.train"
    done = subprocess.run(
        [*calling("model.variants"), "--help"], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.startswith("usage: python -m model.variants")


def test_the_built_program_runs_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/AlexNet/alexnet")
    assert calling("model.train") == ["/opt/AlexNet/alexnet", "train"]
    assert spoken("model.catalogue") == "alexnet catalogue"
