"""The libraries of the system that Qt loads: which are missing, and which packages hold them.

Two looks. Before the packages are fetched, the names that Qt 6 is known to load are tried one by one, so that a person
is asked once and at the start. When Qt is there, its own files say what they miss, by way of `ldd`, so that a later Qt
that needs something else is told as well. Linux only: elsewhere Qt's packages bring everything.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from model.calling import is_built_program

# What PySide6 6.10 to 6.12 load, as `ldd` says, without what every Python brings (libz, libstdc++).
KNOWN: Mapping[str, tuple[str, ...]] = {
    "base": (
        "libEGL.so.1",
        "libGL.so.1",
        "libX11.so.6",
        "libdbus-1.so.3",
        "libfontconfig.so.1",
        "libfreetype.so.6",
        "libglib-2.0.so.0",
        "libgthread-2.0.so.0",
        "libxkbcommon.so.0",
    ),
    "multimedia": ("libXext.so.6", "libXrandr.so.2", "libdrm.so.2", "libgssapi_krb5.so.2", "libpulse.so.0"),
    "wayland": ("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
    "xcb": (
        "libX11-xcb.so.1",
        "libxcb-cursor.so.0",
        "libxcb-glx.so.0",
        "libxcb-icccm.so.4",
        "libxcb-image.so.0",
        "libxcb-keysyms.so.1",
        "libxcb-randr.so.0",
        "libxcb-render-util.so.0",
        "libxcb-render.so.0",
        "libxcb-shape.so.0",
        "libxcb-shm.so.0",
        "libxcb-sync.so.1",
        "libxcb-util.so.1",
        "libxcb-xfixes.so.0",
        "libxcb-xkb.so.1",
        "libxcb.so.1",
        "libxkbcommon-x11.so.0",
    ),
}
PLATFORM_FILES = {"xcb": "libqxcb.so", "wayland": "libqwayland.so", "offscreen": "libqoffscreen.so"}

# Debian names a library's package after the library, but for these.
_DEBIAN = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0", "libz.so.1": "zlib1g"}
_ARCH = {
    "libEGL.so": "libglvnd",
    "libGL.so": "libglvnd",
    "libX11-xcb.so": "libx11",
    "libdbus-1.so": "dbus",
    "libfontconfig.so": "fontconfig",
    "libfreetype.so": "freetype2",
    "libglib-2.0.so": "glib2",
    "libgssapi_krb5.so": "krb5",
    "libgthread-2.0.so": "glib2",
    "libwayland-client.so": "wayland",
    "libwayland-cursor.so": "wayland",
    "libwayland-egl.so": "wayland",
    "libxcb-cursor.so": "xcb-util-cursor",
    "libxcb-icccm.so": "xcb-util-wm",
    "libxcb-image.so": "xcb-util-image",
    "libxcb-keysyms.so": "xcb-util-keysyms",
    "libxcb-render-util.so": "xcb-util-renderutil",
    "libxcb-util.so": "xcb-util",
    "libxkbcommon.so": "libxkbcommon",
    "libxkbcommon-x11.so": "libxkbcommon-x11",
}


def platforms() -> tuple[str, ...]:
    """The platform plugins that Qt would try here, as keys of PLATFORM_FILES; empty without a display."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen:
        return (chosen,)
    displays = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return tuple(name for name, variable in displays.items() if os.environ.get(variable))


def missing_known() -> list[str]:
    """Those of KNOWN that the system's loader does not find."""
    if not sys.platform.startswith("linux"):
        return []
    return [name for group in KNOWN.values() for name in group if not _loads(name)]


def stop_drawing(missing: Iterable[str]) -> bool:
    """Whether Qt can draw nothing, not even into a file, with these of KNOWN missing."""
    return not {*KNOWN["base"], *KNOWN["multimedia"]}.isdisjoint(missing)


def stop_the_window(missing: Iterable[str]) -> bool:
    """Whether Qt can open no window here with these of KNOWN missing, on any of the platforms that it would try."""
    absent = set(missing)
    return stop_drawing(absent) or all(absent & set(KNOWN.get(platform, ())) for platform in platforms())


def qt_folder() -> Path | None:
    """Where PySide6 is installed in this environment; it is not imported."""
    from importlib.util import find_spec

    found = find_spec("PySide6")
    return Path(found.origin).parent if found is not None and found.origin is not None else None


def platform_loads(qt: Path) -> bool:
    """Whether a platform plugin can be loaded with all that it needs: Qt itself would end the process by abort()."""
    if not sys.platform.startswith("linux"):
        return True
    # Only plugins that PySide6 brings can be tried; of others (a system's own) nothing is said.
    files = [qt / "Qt" / "plugins" / "platforms" / PLATFORM_FILES.get(each, f"libq{each}.so") for each in platforms()]
    there = [path for path in files if path.is_file()]
    return not there or any(_loads(str(path)) for path in there)


def missing_for_qt(qt: Path) -> list[str]:
    """What Qt's own files do not find, by name and in order; empty where there is no `ldd` to ask."""
    ldd = shutil.which("ldd")
    if ldd is None or not sys.platform.startswith("linux"):
        return []
    plugins = qt / "Qt" / "plugins"
    files = [qt / f"Qt{part}.abi3.so" for part in ("Core", "Gui", "Widgets", "Multimedia", "Network")]
    files += [plugins / "platforms" / name for name in PLATFORM_FILES.values()]
    files += plugins.glob("xcbglintegrations/*.so")
    files += plugins.glob("multimedia/*.so")
    there = [str(path) for path in files if path.is_file()]
    # The built program has some of the system's libraries with it, in the folder that Qt's lies in.
    environment = {**os.environ, "LD_LIBRARY_PATH": str(qt.parent)} if is_built_program() else None
    said = subprocess.run([ldd, *there], env=environment, capture_output=True, text=True, check=False).stdout
    return sorted(set(re.findall(r"^\s*(\S+) => not found", said, re.MULTILINE)))


def installing_command(libraries: Iterable[str], also: Iterable[str] = ()) -> str | None:
    """One shell line that installs the packages of these libraries; None on a system whose tool is not known.

    Args:
        also: packages by their Debian name (`python3-venv`); systems other than Debian's have them in Python.
    """
    libraries = list(libraries)
    if shutil.which("apt-get"):
        packages = sorted({debian_package(each) for each in libraries} | set(also))
        line = f"apt-get update && {{root}}apt-get install -y --no-install-recommends {' '.join(packages)}"
    elif shutil.which("dnf") or shutil.which("zypper"):
        # These two install by what a package provides, and libraries are provided under their own names.
        tool, yes = ("dnf", "-y") if shutil.which("dnf") else ("zypper", "-n")
        bits = "()(64bit)" if sys.maxsize > 2**32 else ""
        names = " ".join(f"'{each}{bits}'" for each in libraries)
        line = f"dnf install {yes} {names}" if tool == "dnf" else f"zypper {yes} install {names}"
    elif shutil.which("pacman"):
        packages = sorted({_arch_package(each) for each in libraries})
        line = f"pacman -S --needed --noconfirm {' '.join(packages)}"
    else:
        return None
    root = "" if os.geteuid() == 0 else "sudo "
    return root + line.replace("{root}", root)


def debian_package(library: str) -> str:
    """The package by Debian's rule: name and version in lower case, a hyphen between where the name ends in a digit."""
    if library in _DEBIAN:
        return _DEBIAN[library]
    name, _, version = library.partition(".so.")
    name = name.lower().replace("_", "-")
    return f"{name}-{version}" if name[-1].isdigit() else name + version


def _arch_package(library: str) -> str:
    name = library.partition(".so.")[0]
    return _ARCH.get(f"{name}.so", "libxcb" if name.startswith("libxcb") else name.lower())


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
