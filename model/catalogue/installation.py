"""From a public network's address, or an ONNX file, to a trained network in the user's folder; whole or not at all.

Everything here is slow: call it from a process of its own, or a thread. TensorFlow is loaded only for the last step,
when the file is there and checked.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from model.catalogue.entries import own_networks, user_networks_folder
from model.catalogue.public_networks import PUBLIC_NETWORKS, PublicNetwork
from model.catalogue.removal import delete_network
from model.catalogue.safe_addresses import is_safe
from model.catalogue.transfer import (
    CancelCheck,
    DownloadCancelledError,
    DownloadError,
    ProgressCallback,
    TransferProgress,
    checksum,
    disk_problem,
    fetch,
)
from model.geometry import describe_layers
from model.networks.card import CARD_FILE
from model.writing import write_whole

if TYPE_CHECKING:
    from model.networks.trained_network import TrainedNetwork
    from model.photos.preprocessing import ChannelOrder, Preprocessing

__all__ = [
    "DownloadCancelledError",
    "DownloadError",
    "TransferProgress",
    "add_address",
    "addresses_of",
    "download",
    "import_file",
    "remove",
]

ADDRESSES_FILE = "addresses.json"
_UNFINISHED = ".unfinished"


def download(
    public: PublicNetwork,
    *,
    progress: ProgressCallback = lambda _: None,
    cancelled: CancelCheck = lambda: False,
    stall_seconds: float = 15.0,
) -> Path:
    """Downloads a public network, checks it and installs it in the user's networks folder.

    Args:
        public: what to fetch (`Entry.public` of a downloadable entry, or `catalogue.public_network(name)`).
        progress: told of every stage, at most ten times a second, from this thread.
        cancelled: asked between chunks and between stages.
        stall_seconds: how long a server may send nothing.

    Returns:
        The trained network folder. A network that is installed already is not fetched again.

    Raises:
        DownloadCancelledError: the file so far is kept, and the next call continues it.
        DownloadError: one plain line; the user's networks are as they were.
    """
    target = user_networks_folder() / public.name
    with _unfinished_folder(public.name) as folder:
        if (target / CARD_FILE).is_file():
            return target
        part = folder / f"{public.name}.onnx.part"
        have = part.stat().st_size if part.exists() else 0
        _check_space(folder, max(public.size - have, 0) + _installed_size(public.variant))
        fetch(
            addresses_of(public),
            part,
            size=public.size,
            sha256=public.sha256,
            progress=progress,
            cancelled=cancelled,
            stall_seconds=stall_seconds,
        )
        _install_public(part, public, target, progress, cancelled)
        part.unlink()
    return target


def import_file(
    path: Path | str,
    name: str | None = None,
    *,
    classes: Sequence[str] | None = None,
    preprocessing: Preprocessing | None = None,
    channel_order: ChannelOrder | None = None,
    progress: ProgressCallback = lambda _: None,
    cancelled: CancelCheck = lambda: False,
) -> Path:
    """Installs an ONNX file of the user's as a trained network; a public network's file is recognised as such.

    Args:
        path: the ONNX file; it is left where it is.
        name: of the network's folder and in menus; the file's by default.
        classes, preprocessing, channel_order: what the graph cannot say (`model.onnx.importer.import_onnx`).
        progress, cancelled: as in `download`.

    Returns:
        The trained network folder.

    Raises:
        DownloadCancelledError: nothing was installed.
        DownloadError: not an AlexNet, not readable, no space, or the name is taken; one plain line.
    """
    path = Path(path)
    if not path.is_file():
        raise DownloadError(f"{path}: expected an ONNX file, but there is no such file")
    public = _recognised(path, progress, cancelled)
    given = any(fact is not None for fact in (classes, preprocessing, channel_order))
    chosen = name or (public.name if public else re.sub(r"[^\w.-]+", "-", path.stem).strip("-.") or "network")
    target = user_networks_folder() / _checked_name(chosen)
    with _unfinished_folder(chosen) as folder:
        if target.exists():
            raise DownloadError(f"{chosen}: there is a network of this name already; choose another name")
        _check_space(folder, _installed_size("single_tower"))
        if public is not None and not given:
            _install_public(path, public, target, progress, cancelled)
        else:
            network = _imported(path, progress, cancelled, classes, preprocessing, channel_order)
            if name:
                network = replace(network, card=replace(network.card, name=name))
            _save(network, target, cancelled)
    return target


def remove(name: str) -> None:
    """Removes a network of the user's, or what a broken download has left of one.

    Raises:
        DownloadError: there is nothing of that name, or it is in use.
        NetworkChangeError: it cannot be deleted.
    """
    folder = user_networks_folder() / _checked_name(name)
    left = user_networks_folder() / _UNFINISHED / f"{name}.onnx.part"
    if not (folder / CARD_FILE).is_file() and not left.exists():
        have = ", ".join(entry.name for entry in own_networks()) or "none"
        raise DownloadError(f"{name}: expected one of your networks ({have}); bundled ones cannot be removed")
    with _unfinished_folder(name):
        try:
            left.unlink(missing_ok=True)
        except OSError as problem:
            raise DownloadError(f"{left}: cannot be removed: {problem.strerror or problem}") from None
        if (folder / CARD_FILE).is_file():
            delete_network(folder)


def addresses_of(public: PublicNetwork) -> tuple[str, ...]:
    """Where a public network is looked for, in this order: the user's own addresses, then the known ones."""
    own = _own_addresses().get(public.name, [])
    return tuple(dict.fromkeys((*own, *public.addresses)))


def add_address(name: str, address: str) -> None:
    """Remembers one more address for a public network, tried before the others.

    Raises:
        DownloadError: the name is not a public network's, or the address is not https.
    """
    if name not in {public.name for public in PUBLIC_NETWORKS}:
        known = ", ".join(public.name for public in PUBLIC_NETWORKS)
        raise DownloadError(f"{name}: expected one of the networks that can be downloaded: {known}")
    if not is_safe(address):
        raise DownloadError(f"expected an address that starts with https://. Received: {address}")
    addresses = _own_addresses()
    addresses[name] = list(dict.fromkeys((address, *addresses.get(name, []))))
    folder = user_networks_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / ADDRESSES_FILE, json.dumps(addresses, indent=2) + "\n")
    except OSError as problem:
        raise disk_problem(problem, folder) from None


def _own_addresses() -> dict[str, list[str]]:
    path = user_networks_folder() / ADDRESSES_FILE
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as problem:
        raise DownloadError(f"{path}: expected a JSON object of names and addresses: {problem}") from None
    if not isinstance(values, dict) or not all(isinstance(found, list) for found in values.values()):
        raise DownloadError(f"{path}: expected a JSON object of names, each with a list of addresses")
    return {str(name): [str(address) for address in found] for name, found in values.items()}


@contextmanager
def _unfinished_folder(name: str) -> Iterator[Path]:
    """The folder of broken downloads and half-written networks, held for `name` against other processes."""
    folder = user_networks_folder() / _UNFINISHED
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # The system takes the lock back when its holder dies.
        with FileLock(folder / f"{name}.lock", blocking=False):
            yield folder
    except Timeout:
        raise DownloadError(f"{name}: another process is downloading, importing or removing it just now") from None
    except OSError as problem:
        raise disk_problem(problem, folder) from None


def _checked_name(name: str) -> str:
    if not re.fullmatch(r"\w[\w .-]*", name) or len(name) > 100:
        raise DownloadError(f"expected a name of letters, digits, spaces, points and hyphens. Received: {name!r}")
    return name


def _installed_size(variant: str) -> int:
    return 4 * sum(layer.parameters for layer in describe_layers(variant))


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DownloadError(
            f"not enough disk space in {folder}: expected {needed / 1e6:.0f} MB, {free / 1e6:.0f} MB are free"
        )


def _recognised(path: Path, progress: ProgressCallback, cancelled: CancelCheck) -> PublicNetwork | None:
    candidates = [public for public in PUBLIC_NETWORKS if public.size == path.stat().st_size]
    if not candidates:
        return None
    digest = checksum(path, progress=progress, cancelled=cancelled)
    return next((public for public in candidates if public.sha256 == digest), None)


def _install_public(
    path: Path, public: PublicNetwork, target: Path, progress: ProgressCallback, cancelled: CancelCheck
) -> None:
    network = _imported(path, progress, cancelled, None, public.preprocessing, public.channel_order)
    if network.card.variant != public.variant:
        raise DownloadError(f"{public.name}: expected the variant {public.variant}, found {network.card.variant}")
    errors = {}
    if public.top1_error is not None and public.top5_error is not None:
        published = {"views": 1, "top1_error": public.top1_error, "top5_error": public.top5_error}
        errors = {"ILSVRC-2012 validation (published)": {"photos": 50_000, **published}}
    card = replace(
        network.card,
        name=public.title,
        description=public.description,
        errors=errors,
        licence=public.licence,
        source=f"{public.file_name}, sha256 {public.sha256}",
    )
    _save(replace(network, card=card), target, cancelled)


def _imported(
    path: Path,
    progress: ProgressCallback,
    cancelled: CancelCheck,
    classes: Sequence[str] | None,
    preprocessing: Preprocessing | None,
    channel_order: ChannelOrder | None,
) -> TrainedNetwork:
    from model.onnx.recognise import OnnxImportError, recognise

    try:
        recognise(path)  # what is no AlexNet is told before TensorFlow has loaded
        progress(TransferProgress("installing", 0, 0))
        if cancelled():
            raise DownloadCancelledError("cancelled")
        from model.onnx.importer import import_onnx

        return import_onnx(path, classes, preprocessing, channel_order=channel_order)
    except DownloadCancelledError:
        raise
    except (OnnxImportError, ValueError) as problem:
        raise DownloadError(str(problem)) from None


def _save(network: TrainedNetwork, target: Path, cancelled: CancelCheck) -> None:
    if cancelled():
        raise DownloadCancelledError("cancelled")
    draft = target.parent / _UNFINISHED / f"{target.name}.installing"
    shutil.rmtree(draft, ignore_errors=True)  # of an installation that was killed
    try:
        network.save(draft)
        if cancelled():
            raise DownloadCancelledError("cancelled")
        draft.rename(target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
