"""`python -m model.classify`: its output, its exit statuses, and what it leaves alone."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from model import classify
from model.command_line import BAD_INPUT, PART_FAILED, SUCCESS
from model.networks import many_photos
from model.photos.decoding import VIEW_SHORT_SIDE, load_photo
from model.photos.folder_listing import photo_files
from model.photos.preprocessing import FITS


def test_json_holds_the_photos_that_were_classified(tiny_network, chelsea, motorcycle, tmp_path, capsys):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 not really")
    arguments = [str(chelsea), str(broken), str(motorcycle), "--network", str(tiny_network), "--top", "2", "--json"]
    assert classify.main(arguments) == PART_FAILED
    out, err = capsys.readouterr()
    answers = json.loads(out)
    assert [answer["photo"] for answer in answers] == [str(chelsea), str(motorcycle)]
    for answer in answers:
        assert set(answer) == {"photo", "network", "predictions", "milliseconds"}
        assert answer["network"] == "tiny"
        assert answer["milliseconds"] > 0
        first, second = answer["predictions"]
        assert set(first) == {"class", "probability"}
        assert first["probability"] >= second["probability"] > 0
    assert err.count("\n") == 1
    assert str(broken) in err


def test_text_names_photo_network_and_classes(tiny_network, chelsea, capsys):
    arguments = [str(chelsea), "--network", str(tiny_network), "--views", "10", "--precision", "bfloat16"]
    assert classify.main(arguments) == SUCCESS
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert lines[0].startswith(f"{chelsea} (tiny, ")
    assert {line.split("%")[1].strip() for line in lines[1:]} == {"cat", "motorbike", "rocket"}
    assert err == ""


def test_how_the_photo_becomes_square_is_the_readers_choice(tiny_network, tiny_classifier, chelsea, capsys):
    pixels = load_photo(chelsea, least_short_side=VIEW_SHORT_SIDE).pixels
    for fit in FITS:
        given = [str(chelsea), "--network", str(tiny_network), "--views", "10", "--fit", fit, "--json"]
        assert classify.main(given) == SUCCESS
        answer = json.loads(capsys.readouterr().out)[0]["predictions"][0]
        expected = tiny_classifier.classify(pixels, 10, fit).top(1)[0]
        assert answer["class"] == expected.name
        assert answer["probability"] == pytest.approx(expected.probability, abs=1e-4)


def test_a_class_below_three_in_ten_is_only_the_closest():
    import numpy as np

    from model.networks.results import Classification

    answer = Classification("x", tuple("abcd"), np.float32([0.28, 0.26, 0.24, 0.22]), 1, 20.0)
    assert "not sure, the closest are" in classify._as_text("p.jpg", answer, 5)[0]


def test_no_readable_photo_gives_an_empty_list_without_loading_a_network(tmp_path, capsys, monkeypatch):
    import model.networks.card

    folder = tmp_path / "network"
    folder.mkdir()
    model.networks.card.write_card(model.networks.card.Card("cards only", "paper", ("a", "b")), folder)
    assert classify.main([str(tmp_path / "none.png"), "--network", str(folder), "--json"]) == PART_FAILED
    out, err = capsys.readouterr()
    assert json.loads(out) == []
    assert "no such file" in err


@pytest.mark.parametrize("network", ["no-such-network", "."])
def test_a_bad_network_is_one_line(network, chelsea, capsys):
    assert classify.main([str(chelsea), "--network", network]) == BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "expected" in err


def test_a_damaged_weights_file_is_one_line(tiny_network, chelsea, tmp_path, capsys):
    (tmp_path / "card.json").write_bytes((tiny_network / "card.json").read_bytes())
    (tmp_path / "network.weights.h5").write_bytes((tiny_network / "network.weights.h5").read_bytes()[:5000])
    assert classify.main([str(chelsea), "--network", str(tmp_path)]) == BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1


def test_the_command_starts_no_qt_and_prints_no_chatter(tiny_network, chelsea, repository):
    work = (
        "import sys; from model.classify import main; status = main(sys.argv[1:]);"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'alexnet_app'))]; sys.exit(status)"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("TF_", "KERAS"))}
    ended = subprocess.run(
        [sys.executable, "-c", work, str(chelsea), "--network", str(tiny_network), "--json"],
        cwd=repository,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (SUCCESS, "")
    assert len(json.loads(ended.stdout)) == 1


def test_the_bundled_network_knows_a_cat_and_a_motorbike(chelsea, motorcycle, capsys):
    assert classify.main([str(chelsea), str(motorcycle), "--json"]) == SUCCESS
    cat, motorbike = json.loads(capsys.readouterr().out)
    assert "cat" in [each["class"] for each in cat["predictions"]]
    assert "motorbike" in [each["class"] for each in motorbike["predictions"]]


@pytest.mark.parametrize("views", [1, 10])
def test_many_photos_in_batches_get_the_answers_that_each_gets_alone(
    views, tiny_network, tiny_classifier, class_photos, tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr(many_photos, "VIEWS_AT_ONCE", 5 * views)  # two whole batches and a part of one
    folder = tmp_path / "photos"
    shutil.copytree(class_photos, folder)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not really")
    arguments = [str(folder), "--network", str(tiny_network), "--views", str(views), "--top", "3", "--json"]
    assert classify.main(arguments) == PART_FAILED
    out, err = capsys.readouterr()
    answers = json.loads(out)
    paths = photo_files(class_photos)
    assert [answer["photo"] for answer in answers] == [path.replace(str(class_photos), str(folder)) for path in paths]
    for path, answer in zip(paths, answers, strict=True):
        alone = tiny_classifier.classify(load_photo(path, least_short_side=VIEW_SHORT_SIDE).pixels, views)
        assert [each["class"] for each in answer["predictions"]] == [each.name for each in alone.top(3)]
        for given, expected in zip(answer["predictions"], alone.top(3), strict=True):
            assert given["probability"] == pytest.approx(expected.probability, abs=1e-5)
    assert "broken.jpg" in err


def test_a_folder_without_photos_is_named(tiny_network, tmp_path, capsys):
    assert classify.main([str(tmp_path), "--network", str(tiny_network)]) == BAD_INPUT
    assert "expected photos in the folder" in capsys.readouterr().err
