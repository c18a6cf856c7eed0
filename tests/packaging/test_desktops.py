"""What "Open with" offers the program for, on each of the three systems."""

from __future__ import annotations

import configparser
import os
import plistlib
import shutil
import subprocess
import sys

import pytest
from frozen import linux_desktop, mac_bundle, windows_menu
from frozen.file_types import FOLDER, PHOTOS, photo_suffixes

from model.photos.decoding import PHOTO_SUFFIXES


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    for size in linux_desktop.SIZES:
        (folder / f"{size}.png").write_bytes(b"%d" % size)
    return folder


def test_all_photos_that_the_program_reads_without_extras_are_there():
    assert set(photo_suffixes()) == set(PHOTO_SUFFIXES) - {".heic", ".heif"}


def test_the_desktop_entry_names_photos_and_folders(tmp_path):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(linux_desktop.entry())
    read = parser["Desktop Entry"]
    assert read["MimeType"].split(";") == [*PHOTOS, FOLDER, ""]
    assert read["Exec"].endswith(" %F")
    assert read["Terminal"] == "false"
    if shutil.which("desktop-file-validate"):
        (tmp_path / "alexnet.desktop").write_text(linux_desktop.entry())
        said = subprocess.run(
            ["desktop-file-validate", str(tmp_path / "alexnet.desktop")], capture_output=True, text=True, check=False
        )
        assert "error" not in said.stdout, said.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a script of Linux")
@pytest.mark.parametrize("name", ["AlexNet", 'Krizhevsky\'s $5 & 100% | "net"\\`x`'])
def test_the_script_puts_the_program_into_the_menu_and_takes_it_out(tmp_path, pictures, name):
    program, home = tmp_path / name, tmp_path / "home"
    program.mkdir()
    home.mkdir()
    (program / "alexnet").write_text("#!/bin/sh\n")
    linux_desktop.add_desktop_files(program, pictures)

    def run(*arguments):
        environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
        return subprocess.run(
            [str(program / "install.sh"), *arguments], env=environment, capture_output=True, text=True, check=True
        ).stdout

    assert "in the menu" in run()
    data = home / ".local" / "share"
    lines = (data / "applications" / "alexnet.desktop").read_text().splitlines()
    started = next(line for line in lines if line.startswith("Exec="))
    assert _first_word(started.removeprefix("Exec=")) == str(program / "alexnet")
    assert started.endswith(" %F")
    assert (data / "icons" / "hicolor" / "64x64" / "apps" / "alexnet.png").read_bytes() == b"64"
    assert os.readlink(home / ".local" / "bin" / "alexnet") == str(program / "alexnet")
    assert "out of the menu" in run("--remove")
    left = [path.name for path in home.rglob("*") if path.is_file() or path.is_symlink()]
    assert set(left) <= {"mimeinfo.cache", "icon-theme.cache"}  # the desktop's own
    assert (program / "alexnet").exists()


def _first_word(value: str) -> str:
    """As the Desktop Entry Specification reads it: first the escapes of a string, then the quoted argument's."""
    value = value.replace("\\\\", "\\")
    assert value[0] == '"'
    word, place = "", 1
    while value[place] != '"':
        if value[place] == "\\":
            place += 1
        word += value[place]
        place += 1
    return word.replace("%%", "%")


def test_on_macos_it_is_offered_and_never_the_default():
    read = plistlib.loads(plistlib.dumps(mac_bundle.information("1.2.3")))
    assert read["CFBundleShortVersionString"] == "1.2.3"
    kinds = [each for kind in read["CFBundleDocumentTypes"] for each in kind["LSItemContentTypes"]]
    assert {"public.jpeg", "public.png", "public.folder"} <= set(kinds)
    assert {kind["LSHandlerRank"] for kind in read["CFBundleDocumentTypes"]} == {"Alternate"}
    assert "camera" in read["NSCameraUsageDescription"]


def test_on_windows_the_script_names_every_ending(tmp_path):
    windows_menu.add_menu_script(tmp_path)
    written = (tmp_path / windows_menu.SCRIPT).read_bytes()
    assert written.startswith(b"\xef\xbb\xbf"), "PowerShell 5 takes a file without a mark for one of the old code page"
    text = written.decode("utf-8-sig")
    assert "{{" not in text
    assert all(f'"{suffix}"' in text for suffix in photo_suffixes())
    assert "Directory\\shell\\AlexNet" in text
