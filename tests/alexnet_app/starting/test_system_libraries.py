"""Which libraries are missing, by really loading, and which packages hold them."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from alexnet_app.starting import system_libraries as libraries

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings its libraries")


def fake_tool(folder, name):
    path = folder / name
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)


@linux
def test_known_libraries_are_tried_one_by_one(monkeypatch):
    monkeypatch.setattr(libraries, "KNOWN", {"base": ("libc.so.6", "libmissing.so.7"), "xcb": ("libnone.so.1",)})
    assert libraries.missing_known() == ["libmissing.so.7", "libnone.so.1"]


@linux
@pytest.mark.skipif(shutil.which("cc") is None, reason="no compiler makes a plugin here")
def test_a_plugin_that_misses_libraries_names_all_of_them(tmp_path, monkeypatch):
    """A plugin linked against two libraries that are then deleted, as on a system without them."""
    platforms = tmp_path / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    empty = tmp_path / "empty.c"
    empty.write_text("int nothing(void) { return 0; }\n")
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        library = tmp_path / name / f"lib{name}.so"
        subprocess.run(["cc", "-shared", f"-Wl,-soname,lib{name}.so.1", "-o", library, empty], check=True)
    plugin = platforms / "libqxcb.so"
    linked = [f"-L{tmp_path / name}" for name in ("first", "second")]
    command = ["cc", "-shared", "-Wl,--no-as-needed", "-o", plugin, empty, *linked, "-lfirst", "-lsecond"]
    subprocess.run(command, check=True)
    assert libraries.missing_for_qt(tmp_path) == ["libfirst.so.1", "libsecond.so.1"]
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert not libraries.platform_loads(tmp_path)
    # A platform that PySide6 does not bring is Qt's own affair.
    monkeypatch.setenv("QT_QPA_PLATFORM", "something")
    assert libraries.platform_loads(tmp_path)


@linux
def test_the_installed_qt_can_draw_here(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    qt = libraries.qt_folder()
    assert libraries.platform_loads(qt)
    assert not libraries.stop_drawing(libraries.missing_for_qt(qt))


@linux
@pytest.mark.skipif(shutil.which("ldd") is None, reason="ldd says what Qt loads")
def test_known_is_all_that_the_installed_qt_loads():
    """A new Qt that loads something else must be told before the download too."""
    qt = libraries.qt_folder()
    plugins = qt / "Qt" / "plugins"
    files = [qt / "QtWidgets.abi3.so", qt / "QtMultimedia.abi3.so", qt / "QtNetwork.abi3.so"]
    files += [plugins / "platforms" / name for name in libraries.PLATFORM_FILES.values()]
    files += plugins.glob("xcbglintegrations/*.so")
    files += plugins.glob("multimedia/*.so")
    own = {path.name for path in [*qt.rglob("*.so*"), *qt.parent.joinpath("shiboken6").glob("*.so*")]}
    everywhere = {"libc", "libm", "libdl", "libpthread", "libresolv", "libgcc_s", "libstdc++", "libz", "libzstd"}
    everywhere |= {"libbrotlidec", "libbz2", "librt"}
    direct = set()
    for path in [*files, *(qt / "Qt" / "lib").glob("libQt6*Gui.so.6"), *(qt / "Qt" / "lib").glob("libQt6XcbQpa.so.6")]:
        said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        direct |= {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}
    asked = {name for name in direct - own if name.split(".so")[0] not in everywhere and not name.startswith("ld-")}
    assert asked - {name for group in libraries.KNOWN.values() for name in group} == set()


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ],
)
def test_debians_names(library, package):
    assert libraries.debian_package(library) == package


@pytest.mark.skipif(not hasattr(libraries.os, "geteuid"), reason="one line for a shell")
@pytest.mark.parametrize(
    ("tool", "line"),
    [
        ("apt-get", "apt-get install -y --no-install-recommends libegl1 libx11-6 python3-venv"),
        ("dnf", "dnf install -y 'libEGL.so.1()(64bit)' 'libX11.so.6()(64bit)'"),
        ("zypper", "zypper -n install 'libEGL.so.1()(64bit)' 'libX11.so.6()(64bit)'"),
        ("pacman", "pacman -S --needed --noconfirm libglvnd libx11"),
    ],
)
def test_one_line_for_each_system(tmp_path, monkeypatch, tool, line):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert libraries.installing_command(["libEGL.so.1"]) is None
    fake_tool(tmp_path, tool)
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 0)
    command = libraries.installing_command(["libEGL.so.1", "libX11.so.6"], ["python3-venv"])
    assert command.endswith(line)
    assert "sudo" not in command
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000)
    assert libraries.installing_command(["libEGL.so.1"]).startswith("sudo ")


def test_a_wayland_desktop_needs_no_xcb(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert libraries.stop_the_window(["libxcb-cursor.so.0"])
    assert not libraries.stop_the_window(["libwayland-egl.so.1"])
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not libraries.stop_the_window(["libxcb-cursor.so.0"])
    assert libraries.stop_the_window(["libxcb-cursor.so.0", "libwayland-egl.so.1"])
    assert libraries.stop_the_window(["libEGL.so.1"])
