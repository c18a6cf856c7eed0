# /// script
# requires-python = ">=3.11,<3.14"
# ///
"""Builds the program that starts by double click and needs no Python::

    uv run packaging/build.py

into `dist/`: the folder `AlexNet` (on macOS `AlexNet.app`), and the archive of it to hand on. It makes an environment
of its own in `build/program`, so that nothing comes in that is only installed here. docs/packaging.md tells more.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

from frozen.archive import LARGEST_ARCHIVE, LARGEST_FOLDER, MEGABYTE, TooLargeError, check_size, pack, size_of
from frozen.build_environment import make_environment, needs_smaller_tensorflow
from frozen.linux_desktop import add_desktop_files
from frozen.stripping import strip_symbols
from frozen.windows_menu import add_menu_script

PACKAGING = Path(__file__).resolve().parent
PROJECT = PACKAGING.parent
SHOWN = ("alexnet", "keras", "numpy", "pillow", "onnx", "PySide6-Essentials")
"""Packages whose versions About shows: their metadata goes in."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Builds the program that needs no Python.")
    parser.add_argument("--output", type=Path, default=PROJECT / "dist", help="folder for the program (dist)")
    parser.add_argument("--work", type=Path, default=PROJECT / "build" / "program", help="scratch folder")
    parser.add_argument("--no-archive", action="store_true", help="leave out the packing, which takes a minute")
    parser.add_argument("--same-environment", action="store_true", help="use the last build's environment again")
    options = parser.parse_args()
    if shutil.which("uv") is None:
        parser.error("expected uv on the PATH; it makes the environment of the build")
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    try:
        program = build(options.output.resolve(), options.work.resolve(), version, options.same_environment)
        _say(f"{program}: {size_of(program) / MEGABYTE:.0f} MB")
        check_size("folder", size_of(program), LARGEST_FOLDER)
        if not options.no_archive:
            archive = options.output.resolve() / archive_name(version)
            _say(f"packing {archive.name}")
            pack(program, archive)
            _say(f"{archive}: {archive.stat().st_size / MEGABYTE:.0f} MB")
            check_size("archive", archive.stat().st_size, LARGEST_ARCHIVE)
    except subprocess.CalledProcessError as problem:
        sys.stderr.write(f"{' '.join(map(str, problem.cmd[:6]))} ... ended with status {problem.returncode}\n")
        return 1
    except (TooLargeError, OSError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


def build(output: Path, work: Path, version: str, same_environment: bool) -> Path:
    """Makes the program's folder in `output` and returns it."""
    environment = work / "environment"
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (same_environment and python.exists()):
        _say("installing what goes in")
        python = make_environment(PROJECT, environment)
    icons, sources = work / "icons", work / "sources.json"
    _run(python, PACKAGING / "frozen" / "icons.py", icons)
    _say("collecting (some minutes)")
    described = {
        "icons": str(icons),
        "version": version,
        "sources": str(sources),
        "metadata": [*SHOWN, "tensorflow-cpu" if needs_smaller_tensorflow() else "tensorflow"],
    }
    description = work / "description.json"
    description.write_text(json.dumps(described), encoding="utf-8")
    places = ["--distpath", output, "--workpath", work / "work", "--log-level", "WARN", "--noconfirm"]
    _run(python, "-m", "PyInstaller", *places, PACKAGING / "alexnet.spec", "--", description)
    mac = sys.platform == "darwin"
    program = output / ("AlexNet.app" if mac else "AlexNet")
    if sys.platform == "linux":
        strip_symbols(program / "_internal")
    _say("adding licences and menu entries")
    _run(python, PACKAGING / "frozen" / "licences.py", sources, program / "Contents" / "Resources" if mac else program)
    if sys.platform == "win32":
        add_menu_script(program)
    elif mac:
        shutil.rmtree(output / "AlexNet")  # what the bundle was made of
        # Files were added: the signature that the build tool made is not of them.
        subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(program)], check=True)
    else:
        add_desktop_files(program, icons)
    return program


def archive_name(version: str) -> str:
    """Such as AlexNet-0.1.0-linux-x86_64.tar.xz."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    ending = "zip" if sys.platform == "win32" else "tar.xz"
    return f"AlexNet-{version}-{system}-{platform.machine().lower()}.{ending}"


def _run(*command: object) -> None:
    # A build must not pick up modules of the folder that it happens to be called from.
    subprocess.run([str(word) for word in command], check=True, cwd=PACKAGING)


def _say(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
