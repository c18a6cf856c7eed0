"""`python -m model.evaluate`: the photos it counts, the figures it prints, the report it writes."""

import csv
import json
import shutil

import numpy as np
import pytest
from PIL import Image

from model import evaluate
from model.command_line import BAD_INPUT, SUCCESS
from model.evaluation import answering
from model.networks import many_photos
from model.networks.card import Card, read_card, write_card
from model.photos.batches import list_photos

KEYS = {"photos", "classes", "views", "top1_error", "top5_error", "expected_calibration_error", "unreadable"}


def _reads_colours(views):
    """A stand-in network: the class is the strongest colour channel, as in the fixture's photos."""
    strength = np.exp(views.mean(axis=(1, 2)) / 20)
    return strength / strength.sum(axis=1, keepdims=True)


@pytest.fixture
def card():
    return Card("colours", "paper", ("cat", "motorbike", "rocket"))


@pytest.mark.parametrize("views", [1, 10])
def test_every_photo_counts_once_also_in_the_last_incomplete_batch(card, class_photos, views, monkeypatch):
    monkeypatch.setattr(many_photos, "VIEWS_AT_ONCE", 5 * views)
    sizes = []

    def network(pixels):
        sizes.append(len(pixels))
        return _reads_colours(pixels)

    result = answering.evaluate(network, card, list_photos(class_photos, card.classes), views)
    assert sorted(sizes) == [2 * views, 5 * views, 5 * views]  # two batches at a time
    assert len(result.paths) == 12
    assert result.top1_error == 0


def test_an_unreadable_photo_is_named_and_counts_nowhere(card, class_photos, tmp_path):
    root = tmp_path / "photos"
    shutil.copytree(class_photos, root)
    (root / "cat" / "z.jpg").write_bytes(b"no photo")  # also the case where the last photo is the bad one
    (root / "rocket" / "z.jpg").write_bytes(b"no photo")
    result = answering.evaluate(_reads_colours, card, list_photos(root, card.classes))
    assert len(result.paths) == 12
    assert result.top1_error == 0
    assert [path for path, _ in result.unreadable] == [str(root / name / "z.jpg") for name in ("cat", "rocket")]


def test_a_network_that_gives_no_numbers_is_refused(card, class_photos):
    with pytest.raises(answering.EvaluationError, match="not a number"):
        answering.evaluate(
            lambda pixels: np.full((len(pixels), 3), np.nan), card, list_photos(class_photos, card.classes)
        )


def test_json_and_report(tiny_network, class_photos, tmp_path, capsys):
    root = tmp_path / "photos"
    shutil.copytree(class_photos, root)
    shutil.rmtree(root / "rocket")
    (root / "rocket").mkdir()
    (root / "cat" / "bad.jpg").write_bytes(b"")
    report = tmp_path / "made" / "report"
    arguments = [str(root), "--network", str(tiny_network), "--json", "--report", str(report)]
    assert evaluate.main(arguments) == SUCCESS
    out, err = capsys.readouterr()
    figures = json.loads(out)
    assert set(figures) == KEYS
    assert (figures["photos"], figures["classes"], figures["views"], figures["unreadable"]) == (8, 2, 1, 1)
    assert figures["top1_error"] in [wrong / 8 for wrong in range(9)]
    assert figures["top5_error"] == 0  # of three classes five are all
    warnings = err.splitlines()
    assert len(warnings) == 2
    assert "'rocket'" in warnings[0]
    assert "bad.jpg" in warnings[1]

    with (report / "classes.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["class"], row["photos"]) for row in rows] == [("cat", "4"), ("motorbike", "4")]
    with (report / "confusion.csv").open(newline="") as file:
        table = list(csv.reader(file))
    assert table[0] == ["true class", "cat", "motorbike", "rocket"]
    assert sum(int(cell) for row in table[1:] for cell in row[1:]) == 8
    with Image.open(report / "confusion.png") as picture:
        assert picture.width > 100
    with (report / "wrong.csv").open(newline="") as file:
        wrong = list(csv.DictReader(file))
    assert len(wrong) == round(figures["top1_error"] * 8)
    confidences = [float(row["probability"]) for row in wrong]
    assert confidences == sorted(confidences, reverse=True)
    assert (report / "wrong.html").read_text().count("<figure>") == len(wrong)
    assert "bad.jpg" in (report / "unreadable.csv").read_text()
    assert json.loads((report / "summary.json").read_text())["network"] == "tiny"


def test_text_shows_errors_with_counts(tiny_network, class_photos, capsys):
    assert evaluate.main([str(class_photos), "--network", str(tiny_network), "--views", "10"]) == SUCCESS
    out, err = capsys.readouterr()
    assert "12 photos of 3 classes, 10 views" in out
    assert "of 12)" in out
    assert err == ""


def test_groups_stand_beside_the_whole_and_one_can_be_evaluated_alone(tiny_network, class_photos, tmp_path, capsys):
    table = tmp_path / "groups.csv"
    rows = [
        f"{name}/{number}.jpg,x,{'home' if number else 'far away'}" for name in ("cat", "rocket") for number in range(4)
    ]
    table.write_text("\n".join(["photo,pack,source", *rows]), encoding="utf-8")
    given = [str(class_photos), "--network", str(tiny_network), "--group-by", str(table), "--group-column", "source"]
    report = tmp_path / "report"
    assert evaluate.main([*given, "--json", "--report", str(report)]) == SUCCESS
    figures = json.loads(capsys.readouterr().out)
    groups = {row["group"]: row for row in figures["groups"]}
    assert {name: row["photos"] for name, row in groups.items()} == {"(in no group)": 4, "far away": 2, "home": 6}
    # The whole is the mean of its parts.
    for figure in ("top1_error", "top5_error"):
        assert sum(row["photos"] * row[figure] for row in groups.values()) / 12 == pytest.approx(figures[figure])
    with (report / "groups.csv").open(newline="") as file:
        written = list(csv.DictReader(file))
    assert [(row["group"], row["photos"]) for row in written] == [
        ("(in no group)", "4"),
        ("far away", "2"),
        ("home", "6"),
    ]
    assert float(written[2]["top1_error"]) == groups["home"]["top1_error"]

    (tmp_path / "wanted.txt").write_text("home\n", encoding="utf-8")
    assert evaluate.main([*given, "--groups", str(tmp_path / "wanted.txt")]) == SUCCESS
    out = capsys.readouterr().out
    assert "6 photos of 2 classes, 1 view" in out
    assert "far away" not in out


def test_the_trade_off_of_not_sure_and_a_temperature_are_told_and_kept(tiny_network, class_photos, tmp_path, capsys):
    saved = tmp_path / "tempered"
    given = [str(class_photos), "--network", str(tiny_network), "--fit-temperature", "--not-sure"]
    assert evaluate.main([*given, "--save", str(saved), "--json"]) == SUCCESS
    figures = json.loads(capsys.readouterr().out)
    tempering, proposed = figures["tempering"], figures["not_sure_proposed"]
    assert [row["below"] for row in figures["not_sure"]] == pytest.approx(np.arange(1, 20) / 20)
    assert proposed["wrong"] >= 0.6
    card = read_card(saved)
    assert card.not_sure_below == proposed["below"]
    assert card.training["later_temperature"]["value"] == tempering["temperature"]

    # The copy answers as it was said that it would.
    again = [str(class_photos), "--network", str(saved), "--fit-temperature", "--not-sure"]
    assert evaluate.main([*again, "--json"]) == SUCCESS
    found = json.loads(capsys.readouterr().out)
    assert found["top1_error"] == figures["top1_error"]
    assert found["expected_calibration_error"] == pytest.approx(tempering["after"], abs=1e-4)
    assert evaluate.main([*again, "--save", str(saved)]) == BAD_INPUT
    assert "holds a network already (card.json)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["--groups", "a"], "--groups: expected --group-by"),
        (["--fit-temperature", "--views", "10"], "--fit-temperature: expected one view"),
        (["--save", "out"], "--save: expected --fit-temperature or --not-sure"),
        (["--group-by", "nowhere.csv"], "nowhere.csv: expected a table"),
    ],
)
def test_what_makes_no_sense_is_told_at_once(tmp_path, class_photos, capsys, given, expected):
    folder = tmp_path / "network"
    folder.mkdir()
    write_card(Card("lone", "paper", ("cat", "motorbike", "rocket")), folder)
    assert evaluate.main([str(class_photos), "--network", str(folder), *given]) == BAD_INPUT
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert expected in err


def _lone_card(tmp_path):
    folder = tmp_path / "network"
    folder.mkdir()
    write_card(Card("lone", "paper", ("cat", "motorbike")), folder)
    return str(folder)


def test_a_class_that_the_network_does_not_have_is_named(tmp_path, class_photos, capsys):
    assert evaluate.main([str(class_photos), "--network", _lone_card(tmp_path)]) == BAD_INPUT
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "'rocket'" in err


@pytest.mark.parametrize("photos", ["missing", "network"])
def test_a_folder_without_classes_is_one_line(tmp_path, photos, capsys):
    assert evaluate.main([str(tmp_path / photos), "--network", _lone_card(tmp_path)]) == BAD_INPUT
    assert capsys.readouterr().err.count("\n") == 1


def test_packed_photos_give_the_same_answers_and_a_report_with_pictures(card, class_photos, tmp_path):
    from model.evaluation.answer_table import evaluated_table
    from model.evaluation.report import write_report
    from model.photos.packing import pack

    pack(list_photos(class_photos), tmp_path / "packed", shards=2, seed=1)

    def always_cat(pixels):
        return np.tile(np.float32([0.6, 0.3, 0.1]), (len(pixels), 1))

    loose = answering.evaluate(_reads_colours, card, list_photos(class_photos, card.classes))
    packed = answering.evaluate(_reads_colours, card, list_photos(tmp_path / "packed", card.classes))
    assert packed.top1_error == loose.top1_error == 0
    assert packed.calibration_error == pytest.approx(loose.calibration_error, abs=1e-6)
    wrong = answering.evaluate(always_cat, card, list_photos(tmp_path / "packed", card.classes))
    write_report(evaluated_table(wrong), tmp_path / "report")
    assert (tmp_path / "report" / "wrong.html").read_text().count("<img ") == 8
