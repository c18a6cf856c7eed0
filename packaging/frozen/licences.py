"""The licences of everything inside the built program: a list, and the texts beside it.

    python licences.py SOURCES.json PROGRAM

Runs in the build's own environment, whose packages it asks. What is inside is read from SOURCES.json, the files that
the build tool took; a package without a text is an error, so that no program is made that lacks one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

LIST = "LICENCES.txt"
FOLDER = "licences"
TEXTS = Path(__file__).resolve().parents[1] / "licences"
SUPPLIED = {
    "flatbuffers": ("Apache-2.0.txt",),
    "pyside6-addons": ("LGPL-3.txt", "GPL-3.txt", "LGPL-2.1.txt"),  # the last is FFmpeg's
    "pyside6-essentials": ("LGPL-3.txt", "GPL-3.txt"),
    "shiboken6": ("LGPL-3.txt", "GPL-3.txt"),
}
"""Packages that bring no text of the licence that they name."""
NAMES = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception (what starts the program)"}
"""Licences that packages name too roughly."""
_TEXT = re.compile(
    r"(^|/)(licen[sc]es?/.+|(licen[sc]e|copying|notice|authors|thirdparty|third_party)[^/]*)$", re.IGNORECASE
)
_HEAD = """\
AlexNet is under the MIT licence (licences/alexnet). The program contains the packages and libraries below, each under
its own licence; the folder licences has their texts. Qt and PySide6 are used under the LGPL 3: they lie as files of
their own in the program's folder, where other builds of the same version may take their place.
"""


class MissingLicenceError(Exception):
    """A part of the program has no text of its licence."""


@dataclass(frozen=True)
class Part:
    """One package or library inside.

    Attributes:
        licence: as the package names it.
        texts: files to hand on, by the name that they get.
    """

    name: str
    version: str
    licence: str
    texts: dict[str, Path]


def packages_inside(sources: Iterable[str]) -> list[Part]:
    """The installed packages that any of the files `sources` belong to, by name, and AlexNet first.

    Raises:
        MissingLicenceError: one has no text of its licence.
    """
    wanted = {str(Path(each).resolve()) for each in sources}
    parts = []
    for package in metadata.distributions():
        # Not each file is asked for its true place: a package may have ten thousand.
        root = Path(str(package.locate_file(""))).resolve()
        files = (os.path.normpath(root / each) for each in package.files or [] if ".dist-info" not in each.parts[0])
        if any(each in wanted for each in files):
            parts.append(_part(package))
    return sorted(parts, key=lambda part: (part.name != "alexnet", part.name.lower()))


def _part(package: metadata.Distribution) -> Part:
    name = re.sub(r"[-_.]+", "-", package.metadata["Name"]).lower()
    texts = {}
    for each in package.files or []:
        place = each.as_posix()
        if _TEXT.search(place) and not place.endswith((".py", ".pyc", ".so", ".pyd", ".h")):
            short = re.sub(r"^[^/]*\.dist-info/(licenses/)?", "", place).replace("/", "-")
            texts[short] = Path(str(package.locate_file(each)))
    for supplied in SUPPLIED.get(name, ()):
        texts[supplied] = TEXTS / supplied
    if not texts:
        raise MissingLicenceError(f"{name}: expected a text of its licence in the package, or in SUPPLIED")
    licence = NAMES.get(name) or licence_name(package.metadata)
    return Part(package.metadata["Name"], package.version, licence, texts)


def licence_name(described: metadata.PackageMetadata) -> str:
    """What a package calls its licence, in a line: its SPDX expression, its classifiers, or the first words."""
    expression = described.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [str(each) for each in described.get_all("Classifier") or [] if str(each).startswith("License ::")]
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.rpartition(" :: ")[2] != "OSI Approved"]
    if named:
        return ", ".join(named)
    lines = [line.strip() for line in str(described.get("License") or "").splitlines() if line.strip(" =-")]
    return lines[0] if lines else "see its text"


def python_itself() -> Part:
    """The interpreter and its standard library."""
    version = sys.version.split()[0]
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    # Debian cuts it off its Python.
    places += [Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")]
    for place in places:
        if place.is_file():
            return Part("Python", version, "PSF-2.0", {"LICENSE.txt": place})
    raise MissingLicenceError(f"Python: expected the text of its licence in one of {', '.join(map(str, places))}")


def system_libraries_inside(sources: Iterable[str]) -> list[Part]:
    """What was taken from the system of the build (Linux), by its package where Debian's tools can say."""
    parts: dict[str, Part] = {}
    for each in sorted(sources):
        path = Path(each)
        if not re.match(r"/(usr/)?lib(64|32)?/", each) or ".so" not in path.name:
            continue
        name, version = _debian_package(path)
        copyright_file = Path("/usr/share/doc") / name / "copyright"
        texts = {"copyright": copyright_file} if copyright_file.is_file() else {}
        parts[name] = Part(name, version, "see its text" if texts else "a library of the system of the build", texts)
    return list(parts.values())


def _debian_package(library: Path) -> tuple[str, str]:
    if shutil.which("dpkg-query") is not None:
        for place in {str(library), str(library.resolve()), str(library).removeprefix("/usr")}:
            found = subprocess.run(["dpkg-query", "-S", place], capture_output=True, text=True, check=False).stdout
            if found:
                name = found.split(":")[0]
                asked = ["dpkg-query", "-W", "-f", "${Version}\n", name]
                return name, subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split("\n")[0]
    return library.name, ""


def write_licences(parts: Iterable[Part], program: Path) -> None:
    """LICENCES.txt and licences/NAME/... in the program's folder."""
    lines = [_HEAD]
    for part in parts:
        lines.append(f"{part.name} {part.version}".strip() + f": {part.licence}")
        for name, text in part.texts.items():
            place = program / FOLDER / part.name.lower() / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, place)
    (program / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    collected = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    try:
        everything = [*packages_inside(collected), python_itself(), *system_libraries_inside(collected)]
    except MissingLicenceError as problem:
        sys.exit(str(problem))
    write_licences(everything, Path(sys.argv[2]))
