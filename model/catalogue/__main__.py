"""`python -m model.catalogue list | download NAME | import FILE | remove NAME`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from model import command_line
from model.catalogue.entries import Entry, all_networks, public_network, user_networks_folder
from model.catalogue.installation import (
    TransferProgress,
    add_address,
    addresses_of,
    download,
    import_file,
    remove,
)
from model.catalogue.safe_addresses import is_safe, is_this_machine
from model.command_line import SUCCESS, CommandError, command_parser, start_tensorflow
from model.photos.preprocessing import Preprocessing
from model.progress.durations import time_left
from model.progress.line import ProgressLine

_STAGES = {"downloading": "downloading", "checking": "checking the checksum", "installing": "installing"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the command line says and returns the exit status."""
    options = _parser().parse_args(arguments)
    return command_line.run(options.work, options)


def _parser() -> argparse.ArgumentParser:
    parser = command_parser("model.catalogue", "The trained networks: bundled, yours, and public ones to download.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="list | download | import | remove")

    listing = commands.add_parser("list", help="what there is")
    listing.set_defaults(work=_list)

    downloading = commands.add_parser("download", help="download, check and install a public network")
    downloading.add_argument("name", metavar="NAME", help="as the list says it")
    downloading.add_argument(
        "--address", metavar="URL", help="one more place to look for it (https): tried first, and remembered"
    )
    downloading.add_argument("--yes", action="store_true", help="do not ask about an address that is new")
    downloading.set_defaults(work=_download)

    importing = commands.add_parser("import", help="install an AlexNet from an ONNX file")
    importing.add_argument("file", type=Path, metavar="FILE", help="the ONNX file")
    importing.add_argument("--name", help="what to call it (default: the file's name)")
    importing.add_argument("--classes", type=Path, metavar="TEXT", help="a file with one class name a line")
    importing.add_argument("--bgr", action="store_true", help="it takes blue, green, red, as Caffe's networks do")
    importing.add_argument(
        "--means", type=float, nargs=3, metavar=("R", "G", "B"), help="subtracted from pixels of 0-255"
    )
    importing.add_argument(
        "--standard-deviations",
        "--deviations",  # its earlier name
        dest="standard_deviations",
        type=float,
        nargs=3,
        metavar=("R", "G", "B"),
        help="what the pixels are then divided by",
    )
    importing.set_defaults(work=_import)

    removing = commands.add_parser("remove", help="remove one of your networks, or a broken download")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(work=_remove)
    return parser


def _list(_: argparse.Namespace) -> int:
    for entry in all_networks():
        print(f"{entry.name:<22} {entry.kind:<13} {_summary(entry)}")
    print(f"yours are in {user_networks_folder()}")
    return SUCCESS


def _summary(entry: Entry) -> str:
    if entry.problem:
        return f"cannot be used: {entry.problem}"
    facts = [entry.title]
    if entry.card is not None:
        facts += [f"{len(entry.card.classes)} classes", entry.card.variant]
        errors = next(iter(entry.card.errors.values()), {})
        top1, top5 = errors.get("top1_error"), errors.get("top5_error")
    else:
        public = entry.public
        assert public is not None
        facts += ["1000 classes", public.variant, f"{public.size / 1e6:.0f} MB"]
        top1, top5 = public.top1_error, public.top5_error
    if isinstance(top1, float) and isinstance(top5, float):
        facts.append(f"{100 * top1:.1f} / {100 * top5:.1f} % top-1 / top-5 error")
    return ", ".join(facts)


def _download(options: argparse.Namespace) -> int:
    public = public_network(options.name)
    if options.address and options.address not in addresses_of(public):
        _ask_for(options.address, options.yes)
        add_address(options.name, options.address)
    print(f"{public.title}: {public.size / 1e6:.0f} MB from {addresses_of(public)[0]}", file=sys.stderr)
    with _InstallationLine() as line:
        folder = download(public, progress=line.report)
    print(f"{public.name} is ready: {folder}")
    return SUCCESS


def _ask_for(address: str, yes: bool) -> None:
    """Once for each address that a user adds: what comes from there is checked, but that server learns of the visit."""
    if yes or not is_safe(address) or is_this_machine(address):
        return
    host = urlsplit(address).hostname
    if not sys.stdin.isatty():
        raise CommandError(f"{host} is none of the program's own places. To download from there: --yes")
    print(f"{host} is none of the program's own places. Download from there? [y/N] ", end="", file=sys.stderr)
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise CommandError(f"nothing was downloaded from {host}")


def _import(options: argparse.Namespace) -> int:
    classes = None
    if options.classes is not None:
        try:
            lines = options.classes.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            raise CommandError(f"{options.classes}: expected text in UTF-8, one class name a line") from None
        classes = [line.strip() for line in lines if line.strip()]
    with _InstallationLine() as line:
        folder = import_file(
            options.file,
            options.name,
            classes=classes,
            preprocessing=_preprocessing(options),
            channel_order="BGR" if options.bgr else None,
            progress=line.report,
        )
    print(f"{folder.name} is ready: {folder}")
    return SUCCESS


def _preprocessing(options: argparse.Namespace) -> Preprocessing | None:
    if options.means is None and options.standard_deviations is None:
        return None
    try:
        return Preprocessing(
            means=tuple(options.means or (0.0,) * 3),
            standard_deviations=tuple(options.standard_deviations or (1.0,) * 3),
        )
    except ValueError as problem:
        raise CommandError(str(problem)) from None


def _remove(options: argparse.Namespace) -> int:
    remove(options.name)
    print(f"{options.name} is removed")
    return SUCCESS


class _InstallationLine(ProgressLine):
    """Shows every new stage at once, and how far it is from time to time."""

    def __init__(self) -> None:
        super().__init__(sys.stderr, log_seconds=10.0)
        self._stage = ""

    def report(self, progress: TransferProgress) -> None:
        if progress.stage == "installing" and self._stage != "installing":
            start_tensorflow()  # quietly, before the import needs it
        if self.due() or progress.stage != self._stage:
            self.show(progress_text(progress))
        self._stage = progress.stage


def progress_text(progress: TransferProgress) -> str:
    """Bytes, rate and time left as people read them."""
    text = _STAGES[progress.stage]
    if progress.fraction is not None:
        text += f": {progress.done / 1e6:.1f} of {progress.total / 1e6:.1f} MB, {100 * progress.fraction:.0f} %"
    if progress.rate:
        text += f", {progress.rate / 1e6:.1f} MB/s"
    if progress.seconds_left is not None and progress.stage == "downloading":
        text += f", {time_left(progress.seconds_left)}"
    return text


if __name__ == "__main__":
    sys.exit(main())
