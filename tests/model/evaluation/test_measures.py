"""Errors, ranks, confusions and calibration from probabilities that can be checked by hand."""

from dataclasses import replace

import numpy as np
import pytest

from model.evaluation.calibration import expected_calibration_error
from model.evaluation.confusion import confusion_picture
from model.evaluation.measures import Evaluation

CLASSES = tuple("abcdefg")


def _evaluation(probabilities, labels):
    paths = tuple(f"{index}.jpg" for index in range(len(labels)))
    return Evaluation("x", CLASSES, 1, paths, np.asarray(labels, np.int32), np.asarray(probabilities, np.float32), ())


@pytest.fixture
def four_photos():
    falling = [0.4, 0.2, 0.15, 0.1, 0.08, 0.04, 0.03]
    sure = [0.01, 0.9, 0.01, 0.02, 0.02, 0.02, 0.02]
    return _evaluation([falling, falling, falling, sure], [0, 4, 5, 5])


def test_top1_and_top5_errors(four_photos):
    assert four_photos.top1_error == 0.75
    # Of the last photo's equal probabilities (d, e, f, g) the earlier units come first: f is fourth.
    assert four_photos.ranks.tolist() == [0, 4, 5, 3]
    assert four_photos.top5_error == 0.25


def test_ranks_agree_with_the_order_that_classify_prints():
    generator = np.random.default_rng(3)
    probabilities = generator.integers(0, 4, (50, 7)).astype(np.float32)  # many are equal
    labels = generator.integers(0, 7, 50)
    order = np.argsort(-probabilities, axis=1, kind="stable")
    expected = [int(np.flatnonzero(row == label)[0]) for row, label in zip(order, labels, strict=True)]
    assert _evaluation(probabilities, labels).ranks.tolist() == expected


def test_by_class_leaves_out_classes_without_photos(four_photos):
    rows = four_photos.by_class()
    assert [(row.name, row.photos, row.top1_wrong, row.top5_wrong) for row in rows] == [
        ("a", 1, 0, 0),
        ("e", 1, 1, 0),
        ("f", 2, 2, 1),
    ]
    assert rows[0].taken_for == ("", 0)
    assert rows[1].taken_for == ("a", 1)


def test_by_class_looks_at_that_class_alone():
    # Three photos of b: second, third and first; a was answered once, c once: of equals the earlier.
    rows = _evaluation(
        [
            [0.5, 0.4, 0.1, 0, 0, 0, 0],
            [0.3, 0.2, 0.5, 0, 0, 0, 0],
            [0.1, 0.8, 0.1, 0, 0, 0, 0],
            [0.1, 0.8, 0.1, 0, 0, 0, 0],
        ],
        [1, 1, 1, 0],
    ).by_class()
    assert [(row.name, row.photos, row.top1_wrong, row.top5_wrong, row.taken_for) for row in rows] == [
        ("a", 1, 1, 0, ("b", 1)),
        ("b", 3, 2, 0, ("a", 1)),
    ]


def test_by_group_is_what_the_groups_photos_alone_would_be(four_photos):
    groups = ("lake", "city", "lake", "lake")
    grouped = replace(four_photos, groups=groups).by_group()
    assert [(group.name, group.photos) for group in grouped] == [("city", 1), ("lake", 3)]
    for group in grouped:
        mine = [index for index, name in enumerate(groups) if name == group.name]
        alone = _evaluation(four_photos.probabilities[mine], four_photos.labels[mine])
        assert group.top1_error == pytest.approx(alone.top1_error)
        assert group.top5_error == pytest.approx(alone.top5_error)
        assert group.calibration_error == pytest.approx(alone.calibration_error)
    assert grouped[0].top1_error == 1
    assert grouped[1].top5_error == pytest.approx(1 / 3)
    assert four_photos.by_group() == ()


def test_confusion_counts_every_photo_once(four_photos):
    assert four_photos.confusion.sum() == 4
    assert four_photos.confusion[5].tolist() == [1, 1, 0, 0, 0, 0, 0]


def test_the_most_confidently_wrong_come_first_of_equals_the_earlier(four_photos):
    assert _evaluation([[0.6, 0.4, 0, 0, 0, 0, 0]] * 20, [1] * 20).most_confidently_wrong().tolist() == [*range(20)]
    assert four_photos.most_confidently_wrong().tolist() == [3, 1, 2]


def test_no_photo_is_refused():
    with pytest.raises(ValueError, match="at least one photo"):
        _evaluation(np.zeros((0, 7)), [])
    with pytest.raises(ValueError, match=r"\(2, 7\)\. Received: \(3, 7\) and \(2,\)"):
        _evaluation(np.zeros((3, 7)), [0, 1])
    with pytest.raises(ValueError, match=r"Received: \(2, 6\)"):
        _evaluation(np.zeros((2, 6)), [0, 1])


def test_calibration_error_by_hand():
    # Two photos at 0.9, one of them right; two at 0.6, both right: (2 x 0.4 + 2 x 0.4) / 4.
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.6, 0.4], [0.6, 0.4]])
    assert expected_calibration_error(probabilities, np.array([0, 1, 0, 0])) == pytest.approx(0.4)


def test_a_network_that_is_always_sure_and_right_is_calibrated():
    assert expected_calibration_error(np.eye(5), np.arange(5)) == 0


def test_calibration_refuses_shapes_that_do_not_fit():
    with pytest.raises(ValueError, match=r"Received: \(3, 2\) and \(4,\)"):
        expected_calibration_error(np.ones((3, 2)) / 2, np.zeros(4, int))


@pytest.mark.parametrize(("rows", "columns"), [(1, 3), (95, 95), (300, 300)])
def test_the_confusion_picture_shows_the_diagonal(rows, columns):
    names = [f"class_{index}" for index in range(columns)]
    picture = np.asarray(confusion_picture(np.eye(rows, columns, dtype=int) * 7, names[:rows], names))
    dark = (picture == (8, 48, 107)).all(axis=-1).sum()
    cell = 14 if columns <= 200 else 2
    assert dark >= rows * (cell - 1) ** 2
