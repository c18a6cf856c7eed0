"""`python -m model.evaluate PHOTOS`: how often a trained network is wrong on a folder of class folders."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from model.catalogue.entries import find_network
from model.command_line import (
    SUCCESS,
    CommandError,
    add_network_argument,
    add_precision_argument,
    add_views_argument,
    command_parser,
    print_problem,
    run,
    start_tensorflow,
)
from model.evaluation.measures import Evaluation
from model.evaluation.report import summary, write_report
from model.networks.card import Card, read_card
from model.networks.results import readable
from model.photos.batches import list_photos
from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import PackedPhoto, PhotoList
from model.photos.preprocessing import prepare, views_of
from model.photos.reading_ahead import ahead
from model.progress_line import PhotoCount

VIEWS_AT_ONCE = 60


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser(
        "model.evaluate", "Measure a trained network's errors on photos in folders named after its classes."
    )
    parser.add_argument("photos", type=Path, metavar="PHOTOS", help="a folder that holds one folder for each class")
    add_network_argument(parser)
    add_views_argument(parser)
    add_precision_argument(parser)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FOLDER",
        help="write the errors of every class, the confusion matrix and the wrong photos there",
    )
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    card = read_card(folder)
    photos = list_photos(options.photos, card.classes)
    for name in photos.empty_classes:
        print_problem(f"{options.photos}: warning: there is no photo in the folder of class {name!r}")
    if options.report is not None:
        options.report.mkdir(parents=True, exist_ok=True)  # told now if it cannot be, not after the work
    start_tensorflow()
    evaluation = evaluate(_probabilities_of(folder, options.precision), card, photos, options.views, PhotoCount())
    for _, reason in evaluation.unreadable:
        print_problem(f"warning: not evaluated: {reason}")
    if options.report is not None:
        write_report(evaluation, options.report)
    if options.json:
        print(json.dumps(summary(evaluation), indent=2))
    else:
        print("\n".join(_as_text(evaluation)))
        if options.report is not None:
            print(f"report: {options.report}")
    return SUCCESS


def evaluate(
    probabilities_of: Callable[[np.ndarray], np.ndarray],
    card: Card,
    photos: PhotoList,
    views: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """Shows every photo to a network; the answer for a photo is the mean over its views.

    Args:
        probabilities_of: from prepared pixels (n, size, size, 3) float32 to (n, classes); the last n is smaller.
        card: of the network.
        photos: labelled with the card's classes.
        views: 1 or 10.
        progress: called with the number of photos done and of all.

    Raises:
        CommandError: no photo can be read, or the network's answers are not numbers.
    """
    at_once = max(1, VIEWS_AT_ONCE // views)
    rows: list[np.ndarray] = []
    kept: list[int] = []
    unreadable: list[tuple[str, str]] = []
    batch: list[np.ndarray] = []
    for index, pixels in _decoded(photos, card, views):
        if isinstance(pixels, PhotoError):
            unreadable.append((str(photos.paths[index]), str(pixels)))
        else:
            batch.append(pixels)
            kept.append(index)
        if len(batch) == at_once or (batch and index == len(photos) - 1):
            answers = probabilities_of(prepare(np.concatenate(batch), card.preprocessing))
            rows.append(answers.reshape(len(batch), views, -1).mean(axis=1))
            batch = []
        if progress is not None:
            progress(index + 1, len(photos))
    if not kept:
        raise CommandError(f"{photos.root}: expected photos that can be read. Received: none of {len(photos)}")
    probabilities = np.concatenate(rows)
    if not np.isfinite(probabilities).all():
        raise CommandError(f"{card.name}: expected probabilities from the network. Received: not a number")
    return Evaluation(
        network=card.name,
        classes=card.classes,
        views=views,
        paths=tuple(photos.paths[index] for index in kept),
        labels=photos.labels[kept],
        probabilities=probabilities,
        unreadable=tuple(unreadable),
    )


def _decoded(photos: PhotoList, card: Card, views: int) -> Iterator[tuple[int, np.ndarray | PhotoError]]:
    """(index, views of the photo or why it cannot be read), in order, decoded ahead on all processors."""

    def decode(path: str | PackedPhoto) -> np.ndarray | PhotoError:
        try:
            photo = read_photo(path)
        except PhotoError as problem:
            return problem
        return views_of(photo.pixels, card.preprocessing, views)

    threads = os.cpu_count() or 1
    # Decoded photos wait in memory, so only so many are decoded ahead.
    yield from enumerate(ahead(decode, photos.paths, threads=threads, most=max(VIEWS_AT_ONCE // views, threads)))


def _probabilities_of(folder: Path, precision: str) -> Callable[[np.ndarray], np.ndarray]:
    """The network's compiled call, without the feature maps that `model.networks.classifier` keeps for the window."""
    import keras
    import tensorflow as tf

    from model.networks.trained_network import TrainedNetwork

    policy = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision)
    try:
        network = TrainedNetwork.load(folder).model
    finally:
        keras.config.set_dtype_policy(policy)
    size = network.input_shape[1]
    call = tf.function(
        lambda pixels: network(pixels, training=False),
        input_signature=[tf.TensorSpec((None, size, size, 3), tf.float32)],
    )

    def probabilities_of(pixels: np.ndarray) -> np.ndarray:
        answers: np.ndarray = call(tf.constant(pixels)).numpy()
        return answers

    return probabilities_of


def _as_text(evaluation: Evaluation) -> list[str]:
    figures: dict[str, Any] = summary(evaluation)
    photos = figures["photos"]
    top1, top5 = int((evaluation.ranks >= 1).sum()), int((evaluation.ranks >= 5).sum())
    views = "1 view" if evaluation.views == 1 else f"{evaluation.views} views"
    lines = [
        f"{evaluation.network}: {photos} photos of {figures['classes']} classes, {views}",
        f"  top-1 error                  {100 * figures['top1_error']:6.2f} %  ({top1} of {photos})",
        f"  top-5 error                  {100 * figures['top5_error']:6.2f} %  ({top5} of {photos})",
        f"  expected calibration error   {figures['expected_calibration_error']:8.4f}",
        "",
        f"  {'class':<28}{'photos':>8}{'top-1 error':>13}{'top-5 error':>13}  most often taken for",
    ]
    for each in evaluation.by_class():
        other, times = each.taken_for
        taken_for = f"  {readable(other)} ({times})" if times else ""
        lines.append(
            f"  {readable(each.name):<28}{each.photos:>8}{100 * each.top1_wrong / each.photos:>11.1f} %"
            f"{100 * each.top5_wrong / each.photos:>11.1f} %{taken_for}"
        )
    wrong = evaluation.most_confidently_wrong()[:10]
    if len(wrong):
        lines += ["", "  most confidently wrong:"]
    for index in wrong:
        answer, label = evaluation.answered[index], evaluation.labels[index]
        lines.append(
            f"  {100 * evaluation.probabilities[index, answer]:5.1f} %  {readable(evaluation.classes[answer])}, "
            f"is {readable(evaluation.classes[label])}: {evaluation.paths[index]}"
        )
    return lines


if __name__ == "__main__":
    sys.exit(main())
