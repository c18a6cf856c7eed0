"""Fetching one known file over HTTP: continued after a break, checked to the last byte before anyone may use it."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import requests

from model.catalogue.safe_addresses import SafeSession, UnsafeAddressError, is_safe
from model.errors import ReadableError
from model.writing import DiskFullError, is_full_disk

CHUNK = 16 * 1024  # small, so that a slow line still shows progress and hears a cancel
BLOCK = 1024 * 1024
REPORTS_PER_SECOND = 10
RATE_WINDOW_SECONDS = 5.0

Stage = Literal["downloading", "checking", "installing"]


class DownloadError(ReadableError, ValueError):
    """A download or an import did not succeed; the message is one plain line, and nothing was half installed."""


class DownloadCancelledError(DownloadError):
    """The `cancelled` check said so. What was fetched is kept, and the next download continues it."""


@dataclass(frozen=True)
class TransferProgress:
    """How far a download or an import has come.

    Attributes:
        stage: "downloading", "checking" (the checksum) or "installing" (turning it into a trained network).
        done, total: bytes of this stage; 0 of 0 while installing.
        rate: bytes per second over the last five seconds; 0 when not known yet.
        seconds_left: of this stage; None when not known.
    """

    stage: Stage
    done: int
    total: int
    rate: float = 0.0
    seconds_left: float | None = None

    @property
    def fraction(self) -> float | None:
        """0 to 1, or None when not known."""
        return self.done / self.total if self.total else None


ProgressCallback = Callable[[TransferProgress], None]
CancelCheck = Callable[[], bool]


class _AddressError(Exception):
    """This address cannot give the file; the next one may."""


class _CutOffError(_AddressError):
    """The connection broke in mid-file: worth trying again from there."""


class _Meter:
    """Turns byte counts into progress reports, at most ten a second."""

    def __init__(self, stage: Stage, total: int, report: ProgressCallback) -> None:
        self.stage, self.total, self.report = stage, total, report
        self.samples: deque[tuple[float, int]] = deque()
        self.last = 0.0

    def restart(self) -> None:
        self.samples.clear()

    def at(self, done: int) -> None:
        now = time.monotonic()
        if done < self.total and now - self.last < 1 / REPORTS_PER_SECOND:
            return
        self.last = now
        self.samples.append((now, done))
        while now - self.samples[0][0] > RATE_WINDOW_SECONDS and len(self.samples) > 2:
            self.samples.popleft()
        (start, before) = self.samples[0]
        rate = (done - before) / (now - start) if now > start else 0.0
        left = (self.total - done) / rate if rate > 0 else None
        self.report(TransferProgress(self.stage, done, self.total, max(rate, 0.0), left))


def fetch(
    addresses: Sequence[str],
    part: Path,
    *,
    size: int,
    sha256: str,
    progress: ProgressCallback = lambda _: None,
    cancelled: CancelCheck = lambda: False,
    stall_seconds: float = 15.0,
) -> None:
    """Brings the file of exactly `size` bytes and checksum `sha256` to `part`.

    Bytes that are in `part` already are not fetched again (HTTP Range). A connection that breaks is taken up again
    as long as it brings something; then the next address is tried. A file that is complete but wrong is removed.

    Args:
        addresses: https, tried in turn (http only on this machine).
        part: the file to fill; its folder exists.
        size: bytes.
        sha256: lower case hexadecimal.
        progress: called at most ten times a second.
        cancelled: asked between chunks of 16 KB.
        stall_seconds: a server that sends nothing for so long counts as cut off.

    Raises:
        DownloadCancelledError: `part` keeps what came.
        DownloadError: no address gave the file; names what happened at each one. `part` keeps what may be continued.
    """
    problems = []
    for address in addresses:
        try:
            _from_address(address, part, size, sha256, progress, cancelled, stall_seconds)
            return
        except _AddressError as problem:
            problems.append(f"{_place(address)} {problem}")
    if not problems:
        raise DownloadError("expected at least one address to download from. Received: none")
    have = part.stat().st_size if part.exists() else 0
    kept = f" ({_megabytes(have)} of {_megabytes(size)} are kept; the next try continues there)" if have else ""
    raise DownloadError("; ".join(problems) + kept)


def check(path: Path, *, size: int, sha256: str, progress: ProgressCallback, cancelled: CancelCheck) -> str:
    """Compares a file with what it must be: "" when it is right, otherwise what is wrong, as words.

    Raises:
        DownloadCancelledError: the `cancelled` check said so.
    """
    found = path.stat().st_size
    if found != size:
        return f"expected {size:,} bytes, received {found:,}"
    digest = checksum(path, progress=progress, cancelled=cancelled)
    return "" if digest == sha256.lower() else f"expected the checksum {sha256.lower()}, received {digest}"


def checksum(path: Path, *, progress: ProgressCallback, cancelled: CancelCheck) -> str:
    """The SHA-256 of a file in lower case hexadecimal. Raises DownloadCancelledError."""
    meter, digest, done = _Meter("checking", path.stat().st_size, progress), hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            if cancelled():
                raise DownloadCancelledError("cancelled")
            digest.update(block)
            done += len(block)
            meter.at(done)
    return digest.hexdigest()


def _from_address(
    address: str,
    part: Path,
    size: int,
    sha256: str,
    progress: ProgressCallback,
    cancelled: CancelCheck,
    stall_seconds: float,
) -> None:
    meter = _Meter("downloading", size, progress)
    fresh_start = False
    while True:
        have = _usable_bytes(part, size)
        continued = have > 0
        if have < size:
            try:
                _receive(address, part, size, meter, cancelled, stall_seconds)
            except _CutOffError:
                if _usable_bytes(part, size) == have:
                    raise
                continue  # it brought something: take it up again from there
        problem = check(part, size=size, sha256=sha256, progress=progress, cancelled=cancelled)
        if not problem:
            return
        part.unlink()
        # The first bytes may come from an earlier try or from another address: this one gets a chance of its own.
        if not continued or fresh_start:
            raise _AddressError(f"gave a wrong file, which was removed: {problem}")
        fresh_start = True


def _usable_bytes(part: Path, size: int) -> int:
    have = part.stat().st_size if part.exists() else 0
    if have > size:
        part.unlink()
        return 0
    return have


def _receive(address: str, part: Path, size: int, meter: _Meter, cancelled: CancelCheck, stall_seconds: float) -> None:
    if not is_safe(address):
        raise _AddressError("is not an https address")
    if cancelled():
        raise DownloadCancelledError("cancelled")
    have = _usable_bytes(part, size)
    headers = {"Accept-Encoding": "identity"}  # compressed bytes could neither be counted nor continued
    if have:
        headers["Range"] = f"bytes={have}-"
    try:
        with (
            SafeSession() as session,
            session.get(address, headers=headers, stream=True, timeout=stall_seconds) as response,
        ):
            start = _start_of(response, have, size)
            meter.restart()
            with part.open("r+b" if start else "wb") as file:
                file.seek(start)
                done = start
                for chunk in response.iter_content(CHUNK):
                    if done + len(chunk) > size:
                        raise _AddressError(f"sends more than the expected {size:,} bytes")
                    file.write(chunk)
                    done += len(chunk)
                    meter.at(done)
                    if cancelled():
                        raise DownloadCancelledError("cancelled")
    except requests.RequestException as problem:
        raise _worded(problem, stall_seconds) from None
    except OSError as problem:
        raise disk_problem(problem, part.parent) from None
    if done < size:
        raise _CutOffError(f"was cut off after {done:,} of {size:,} bytes")


def _start_of(response: requests.Response, have: int, size: int) -> int:
    """The position in the file of the response's first byte. Raises _AddressError for a wrong answer."""
    status = response.status_code
    if status == requests.codes.partial_content:
        unit, _, numbers = response.headers.get("Content-Range", "").partition(" ")
        span, _, total = numbers.partition("/")
        first = span.partition("-")[0]
        if unit != "bytes" or not first.isdigit() or int(first) != have or total not in (str(size), "*"):
            raise _AddressError(
                f"gave another part than bytes {have}- of {size}: {response.headers.get('Content-Range', 'unnamed')}"
            )
        return have
    if status == requests.codes.ok:  # Range is not known there, or was not asked for: from the start
        length = response.headers.get("Content-Length", "")
        if length.isdigit() and int(length) != size:
            raise _AddressError(f"has another file: expected {size:,} bytes, received {int(length):,}")
        return 0
    raise _AddressError(f"answered {status} {response.reason or ''}".rstrip())


def _worded(problem: requests.RequestException, stall_seconds: float) -> _AddressError:
    if isinstance(problem, UnsafeAddressError):
        return _AddressError(str(problem))
    if isinstance(problem, requests.exceptions.SSLError):
        return _AddressError("has no valid certificate")
    if isinstance(problem, requests.exceptions.ProxyError):
        return _AddressError("cannot be reached through the proxy of this computer")
    if isinstance(problem, requests.exceptions.ConnectTimeout):
        return _AddressError(f"did not answer within {stall_seconds:g} s")
    if isinstance(problem, requests.exceptions.TooManyRedirects):
        return _AddressError("redirects in a circle")
    text = repr(problem)
    if isinstance(problem, requests.exceptions.Timeout) or "timed out" in text:
        return _CutOffError(f"sent nothing for {stall_seconds:g} s")
    if "NameResolution" in text or "getaddrinfo" in text or "Name or service" in text:
        return _AddressError("cannot be found: is this computer online?")
    if "refused" in text:
        return _AddressError("refused the connection")
    if "unreachable" in text:
        return _AddressError("cannot be reached: is this computer online?")
    if isinstance(problem, requests.exceptions.ConnectionError | requests.exceptions.ChunkedEncodingError):
        return _CutOffError("broke the connection")
    return _AddressError(f"cannot be used: {problem}")


def disk_problem(problem: OSError, folder: Path) -> DownloadError:
    """An error of the file system in plain words."""
    if isinstance(problem, DiskFullError):
        return DownloadError(str(problem))
    if is_full_disk(problem):
        return DownloadError(f"the disk is full: {folder}")
    return DownloadError(f"{folder}: cannot be written: {problem.strerror or problem}")


def _place(address: str) -> str:
    try:
        return urlsplit(address).netloc or address
    except ValueError:
        return address


def _megabytes(count: int) -> str:
    return f"{count / 1e6:.1f} MB"
