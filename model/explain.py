"""`python -m model.explain PHOTO --png OUT`: which part of a photo made the network's answer, as a heat map."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from model.catalogue.entries import find_network
from model.command_line import (
    SUCCESS,
    CommandError,
    add_network_argument,
    check_picture_name,
    command_parser,
    run,
    start_tensorflow,
)
from model.explaining.class_choice import find_class
from model.explaining.methods import METHODS, Method, find_method
from model.networks.card import read_card
from model.networks.results import readable
from model.photos.decoding import VIEW_SHORT_SIDE, load_photo
from model.photos.preprocessing import FITS, SquareView, square_view
from model.pictures.heat_map import (
    heat_map_colour_map,
    heat_map_scale,
    over_photo,
    with_legend,
)
from model.writing import written_whole

if TYPE_CHECKING:
    from model.networks.classifier import Classifier


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.explain", "Show which part of a photo made the network's answer.")
    parser.add_argument("photo", metavar="PHOTO", help="a photo file")
    parser.add_argument(
        "--class",
        dest="class_name",
        metavar="C",
        help="the class to explain, by name or an unmistakable part of one (default: the network's first answer)",
    )
    names = [method.name.replace("_", "-") for method in METHODS]
    parser.add_argument("--method", choices=names, default=names[0], metavar="M", help=", ".join(names))
    parser.add_argument("--layer", metavar="L", help="for grad-cam: a layer with maps (default: the last convolution)")
    parser.add_argument("--patch", type=int, metavar="PX", help="for occlusion: side of the patch (default: 1/7 of it)")
    parser.add_argument("--step", type=int, metavar="PX", help="for occlusion: how far it moves (default: 1/4 of it)")
    parser.add_argument("--fit", choices=FITS, default="crop", help="how the photo becomes a square (default: crop)")
    parser.add_argument("--strength", type=_share, default=0.6, metavar="S", help="of the map, 0 to 1 (default: 0.6)")
    parser.add_argument("--png", type=Path, metavar="OUT", help="draw the map over the photo")
    parser.add_argument(
        "--trust",
        action="store_true",
        help="also compare with the same network with random weights, and measure the deletion and insertion curves",
    )
    parser.add_argument("--json", action="store_true", help="print what was found as JSON")
    add_network_argument(parser)
    return run(_work, parser.parse_args(arguments))


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"expected a number from 0 to 1, not {text!r}")
    return value


def _work(options: argparse.Namespace) -> int:
    method = find_method(options.method)
    if options.layer is not None and not method.takes_layer:
        raise CommandError(f"--layer: expected --method grad-cam with it. Received: --method {options.method}")
    if (options.patch is not None or options.step is not None) and not method.takes_patch:
        raise CommandError(f"--patch and --step: expected --method occlusion with them. Received: {options.method}")
    if options.png is not None:
        check_picture_name(options.png)
    folder = find_network(options.network)
    card = read_card(folder)
    index = None
    if options.class_name is not None:
        index = find_class(card.classes, options.class_name)
    photo = load_photo(options.photo, name=options.photo, least_short_side=VIEW_SHORT_SIDE)
    view = square_view(photo.pixels, card.preprocessing, options.fit)

    start_tensorflow()
    from model.networks.classifier import Classifier

    classifier = Classifier.load(folder)
    answer, _ = classifier.answer(view.pixels[np.newaxis])
    if index is None:
        index = answer.top(1)[0].index
    given = {"layer": options.layer, "patch": options.patch, "stride": options.step}
    choices = {name: value for name, value in given.items() if value is not None}
    try:
        values = method.compute(classifier, view.pixels, index, **choices)
    except ValueError as problem:  # the layer, the patch, or a method that this network does not allow
        raise CommandError(str(problem)) from None
    found: dict[str, Any] = {
        "photo": options.photo,
        "network": card.name,
        "class": card.classes[index],
        "probability": float(answer.probabilities[index]),
        "method": method.name,
        "sanity_check": method.sanity_check,
    }
    if options.trust:
        found["trust"] = _trust(classifier, view, index, method, values, choices)
    if options.png is not None:
        _draw(options.png, photo.pixels, view, values, method, found, options)
        found["png"] = str(options.png)
    text = _as_text(found, method, values, photo.in_file(view.region))
    print(json.dumps(found, indent=2) if options.json else "\n".join(text))
    return SUCCESS


def _trust(
    classifier: Classifier, view: SquareView, index: int, method: Method, values: np.ndarray, choices: dict[str, Any]
) -> dict[str, Any]:
    from model.explaining.faithfulness import faithfulness
    from model.explaining.randomisation import RandomisedTwin
    from model.explaining.rank_correlation import rank_correlation

    twin = RandomisedTwin(classifier)
    depths = sorted({1, twin.dense, len(twin.layers)} - {0})  # the top layer, all dense layers, everything
    correlations = {}
    for depth in depths:
        other = method.compute(twin.randomise(depth), view.pixels, index, **choices)
        correlations[twin.layers[depth - 1]] = rank_correlation(values, other)
    curves = faithfulness(classifier, view.pixels, index, values)
    return {"rank_correlation_when_random_down_to": correlations, "areas": curves.areas()}


def _draw(
    path: Path,
    pixels: np.ndarray,
    view: SquareView,
    values: np.ndarray,
    method: Method,
    found: dict[str, Any],
    options: argparse.Namespace,
) -> None:
    scale = heat_map_scale(values, signed=method.signed)
    picture = over_photo(pixels, view.region, values, signed=method.signed, strength=options.strength)
    layer = f" of {options.layer}" if options.layer else ""
    caption = (
        f"{method.title}{layer} ({method.paper}) for {readable(found['class'])} "
        f"({100 * found['probability']:.1f} %), network {found['network']}\n{method.sanity_check}"
    )
    figure = with_legend(picture, scale, heat_map_colour_map(method.signed), caption)
    with written_whole(path) as draft:
        Image.fromarray(figure).save(draft)


def _as_text(
    found: dict[str, Any], method: Method, values: np.ndarray, region: tuple[float, float, float, float]
) -> list[str]:
    lines = [
        f"{found['photo']}: {readable(found['class'])} {100 * found['probability']:.1f} % ({found['network']})",
        f"  {method.title}: {method.sentence}",
        f"  {method.sanity_check}",
    ]
    row, column = np.unravel_index(int(np.argmax(values)), values.shape)
    left, top, right, bottom = region
    x = left + (column + 0.5) / values.shape[1] * (right - left)
    y = top + (row + 0.5) / values.shape[0] * (bottom - top)
    lines.append(f"  largest, {values.max():.3g}, at {x:.0f}, {y:.0f} of the photo's pixels (from the left, the top)")
    if "trust" in found:
        for layer, value in found["trust"]["rank_correlation_when_random_down_to"].items():
            lines.append(f"  rank correlation with weights random from the top down to {layer}: {value:.2f}")
        areas = found["trust"]["areas"]
        for name in ("deletion", "insertion"):
            lines.append(f"  area under {name}: {areas[name]:.3f}; in a random order {areas['random_' + name]:.3f}")
    if "png" in found:
        lines.append(f"  drawn: {found['png']}")
    return lines


if __name__ == "__main__":
    sys.exit(main())
