"""How fast this machine trains decides how much is trained; that is measured once."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from model.reproducing import reproduction
from model.reproducing.claims import CLAIMS
from model.reproducing.plan import read_plan
from model.reproducing.reproduction import Reproduction
from tests.model.reproducing.runs import RUN


@pytest.fixture
def photos(tmp_path):
    generator = np.random.default_rng(0)
    for name in ("dim", "bright"):
        (tmp_path / "photos" / name).mkdir(parents=True)
        for number in range(12):
            pixels = generator.integers(0, 100 if name == "dim" else 255, (40, 50, 3), np.uint8)
            Image.fromarray(pixels).save(tmp_path / "photos" / name / f"{number}.png")
    return tmp_path / "photos"


def test_what_is_trained_is_planned_by_a_trial_and_kept(photos, tmp_path, monkeypatch):
    # The runs themselves are the command's test.
    monkeypatch.setattr(reproduction, "finish_run", lambda run: RUN)
    said: list[str] = []
    output = tmp_path / "out"
    claims = (CLAIMS["relu"],)
    plan = Reproduction(claims, output, photos, said.append).run(10, 1)
    chosen = plan.settings["four-layers"]
    assert chosen.classes == ("bright", "dim")
    assert chosen.photos_per_class == 12
    assert chosen.epochs == 120  # ten minutes are long for 24 photos: three times the setting's
    assert read_plan(output / "plan.json") == plan
    assert not list((output / "trial").iterdir())
    assert sorted(path.name for path in (output / "photos" / "four-layers").iterdir()) == ["bright", "dim"]
    assert said[0] == "four-layers: measuring how fast this machine trains it"
    assert said[-1].startswith("run 6 of 6: tanh, rate 0.1, seed 0: top-1 error 50.0%")

    said.clear()
    again = Reproduction(claims, output, photos, said.append).run(0.1, 2)
    assert again.settings == plan.settings
    assert again.seeds == (0, 1)
    assert said[0].endswith("as planned when the folder was begun, another --output plans anew")
