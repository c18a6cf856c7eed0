"""`python -m model.variants [NAME ...]`: variants side by side, and how the others differ from the first.

Neither keras nor tensorflow is needed: everything is computed from the configurations.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict
from itertools import zip_longest
from typing import Any

from model.command_line import SUCCESS, CommandError, command_parser, run
from model.geometry import LayerDescription, describe_layers
from model.variants import (
    VARIANTS,
    Activated,
    Convolution,
    Dense,
    Dropout,
    LayerConfiguration,
    Luminance,
    Normalization,
    Pooling,
    Variant,
    get_variant,
)
from model.variants.differences import constants, differences

CLASSES = 1000
_COLUMN = 26  # characters, about what a variant takes


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser(
        "model.variants",
        "Show the variants of the network side by side: layers in order, shapes, constants, parameters, multiply-adds;"
        " then how each differs from the first.",
    )
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"which, the first to compare with (default: {', '.join(VARIANTS)})"
    )
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    try:
        chosen = [get_variant(name) for name in dict.fromkeys(options.names or VARIANTS)]
    except ValueError as problem:
        raise CommandError(str(problem)) from None
    # In a terminal as many side by side as it has room for; in a file all.
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else len(chosen) * _COLUMN
    print(json.dumps(_as_json(chosen), indent=2) if options.json else "\n".join(_as_text(chosen, width)))
    return SUCCESS


def _as_json(chosen: Sequence[Variant]) -> dict[str, Any]:
    return {variant.name: {**_facts(variant), **_compared(chosen[0], variant)} for variant in chosen}


def _facts(variant: Variant) -> dict[str, Any]:
    configured = {layer.name: layer for layer in variant.layers}
    described = describe_layers(variant.name, CLASSES)
    return {
        "title": variant.title,
        "image_size": variant.image_size,
        "classes": CLASSES,
        "parameters": sum(layer.parameters for layer in described),
        "multiply_adds": sum(layer.multiply_adds for layer in described),
        "layers": [
            {
                "name": layer.name,
                "kind": layer.kind,
                "output_shape": layer.output_shape,
                "parameters": layer.parameters,
                "multiply_adds": layer.multiply_adds,
                "constants": constants(configured[layer.name]) if layer.name in configured else {},
            }
            for layer in described
        ],
    }


def _compared(first: Variant, variant: Variant) -> dict[str, Any]:
    compared: dict[str, Any] = {"remark": variant.remark} if variant.remark else {}
    if variant is not first:
        compared[f"differences_from_{first.name}"] = [asdict(difference) for difference in differences(first, variant)]
    return compared


def _as_text(chosen: Sequence[Variant], width: int) -> list[str]:
    lines = [f"{variant.name}: {variant.title}, {variant.image_size} px, {CLASSES} classes" for variant in chosen]
    together = max(1, width // _COLUMN)
    for start in range(0, len(chosen), together):
        lines += ["", *_table(chosen[start : start + together])]
    for variant in chosen[1:]:
        lines += ["", f"{variant.name} differs from {chosen[0].name} in:"]
        lines += [f"  {difference}" for difference in differences(chosen[0], variant)]
    for variant in chosen:
        if variant.remark:
            lines += ["", f"{variant.name}: {variant.remark}."]
    return lines


def _table(chosen: Sequence[Variant]) -> list[str]:
    described = [describe_layers(variant.name, CLASSES) for variant in chosen]
    rows: list[list[str]] = [[variant.name for variant in chosen]]
    # Layers that stand side by side belong to the same stage, whatever their order in it.
    stages = [_stages(layers, variant) for layers, variant in zip(described, chosen, strict=True)]
    for same_stage in zip_longest(*stages, fillvalue=()):
        rows += [list(row) for row in zip_longest(*same_stage, fillvalue="")]
        rows.append([])
    rows.append([f"{sum(layer.parameters for layer in layers):,} parameters" for layers in described])
    rows.append([f"{sum(layer.multiply_adds for layer in layers):,} mul-adds" for layers in described])
    return _columns(rows)


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    count = max(len(row) for row in rows)
    widths = [max((len(row[i]) for row in rows if i < len(row)), default=0) + 2 for i in range(count)]
    return ["".join(text.ljust(width) for text, width in zip(row, widths, strict=False)).rstrip() for row in rows]


def _stages(layers: Sequence[LayerDescription], variant: Variant) -> list[tuple[str, ...]]:
    """The lines of each stage: the input, then one stage from each layer with weights to before the next."""
    configured = {layer.name: layer for layer in variant.layers}
    stages: list[list[str]] = [[]]
    for layer in layers:
        if layer.parameters:
            stages.append([])
        stages[-1].append(f"{layer.name} {'x'.join(map(str, layer.output_shape))}")
        if layer.name in configured:
            stages[-1] += [f"  {line}" for line in _in_words(configured[layer.name])]
        if layer.parameters:
            stages[-1] += [f"  {layer.parameters:,} parameters", f"  {layer.multiply_adds:,} mul-adds"]
    return [tuple(stage) for stage in stages]


def _in_words(layer: LayerConfiguration) -> list[str]:
    match layer:
        case Convolution():
            size = f"{layer.kernel_size}x{layer.kernel_size}/{layer.stride}"
            padding = f", pad {layer.padding}" if layer.padding else ""
            end = f", {layer.end_padding} at the end" if layer.end_padding else ""
            groups = f", {layer.groups} groups" if layer.groups > 1 else ""
            return [size + padding + end + groups, *_weights(layer)]
        case Dense():
            return _weights(layer)
        case Normalization():
            columns = f", {layer.columns} columns" if layer.columns > 1 else ""
            window = 2 * layer.depth_radius + 1
            return [
                f"LRN over {window}{columns}",
                f"k {layer.bias:g}, alpha {layer.alpha:g}",
                f"beta {layer.beta:g}",
            ]
        case Pooling():
            return [f"{layer.operation} {layer.size}x{layer.size}/{layer.stride}"]
        case Activated():
            return [str(constants(layer)["activation"])]
        case Dropout():
            return [f"rate {layer.rate:g}"]
        case Luminance():
            return [" + ".join(f"{weight:g}" for weight in layer.weights)]


def _weights(layer: Convolution | Dense) -> list[str]:
    activation = constants(layer)["activation"]
    return [
        "linear" if activation == "none" else str(activation),
        f"N(0, {layer.standard_deviation:g}), bias {layer.bias:g}",
    ]


if __name__ == "__main__":
    sys.exit(main())
