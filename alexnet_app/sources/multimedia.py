"""The one door to QtMultimedia: loaded when a camera or a video is first wanted, quiet, and in words if it cannot be.

QtMultimedia needs system libraries that a bare Linux lacks (libpulse0 above all). The window must open without them,
so nothing imports QtMultimedia at module level.
"""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QLoggingCategory

# Debian's and Ubuntu's packages of the libraries that QtMultimedia and its FFmpeg plugin load.
PACKAGES = {
    "libpulse.so.0": "libpulse0",
    "libpulse-mainloop-glib.so.0": "libpulse-mainloop-glib0",
    "libasound.so.2": "libasound2",
    "libva.so.2": "libva2",
    "libva-drm.so.2": "libva-drm2",
    "libva-x11.so.2": "libva-x11-2",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libgstreamer-1.0.so.0": "libgstreamer1.0-0",
}

_QUIET_RULES = "\n".join(
    f"{category}={value}"
    for category, value in (
        ("qt.multimedia.symbolsresolver*", "false"),
        ("qt.multimedia.playbackengine*", "false"),
        ("qt.multimedia.ffmpeg*.info", "false"),
        ("qt.multimedia.ffmpeg*.debug", "false"),
        # Said in the banner, in words.
        ("qt.multimedia.ffmpeg.mediadataholder.warning", "false"),
    )
)
_AV_LOG_FATAL = 8


class MultimediaMissing(RuntimeError):
    """QtMultimedia cannot be loaded; `str()` is one line for people, `details` what the system said."""

    def __init__(self, text: str, details: str = "") -> None:
        super().__init__(text)
        self.details = details


def load_multimedia() -> ModuleType:
    """PySide6.QtMultimedia. Raises MultimediaMissing, which names the missing library and its package."""
    QLoggingCategory.setFilterRules(_QUIET_RULES)
    try:
        from PySide6 import QtMultimedia
    except ImportError as problem:
        raise MultimediaMissing(missing_library(str(problem)), str(problem)) from None
    # Asking for formats loads the backend, which sets FFmpeg's log level: ours has to come after.
    QtMultimedia.QMediaFormat().supportedFileFormats(QtMultimedia.QMediaFormat.ConversionMode.Decode)
    _quieten_ffmpeg()
    return QtMultimedia


def missing_library(message: str) -> str:
    """What to tell people when the import failed with `message`."""
    found = re.search(r"(lib[\w.+-]+?\.so[.\d]*)", message)
    if found is None:
        return _tr("Camera and video cannot be used: QtMultimedia does not load. Photos work as before.")
    library = found.group(1)
    package = PACKAGES.get(library)
    if package is None:
        text = _tr("Camera and video need the system library {library}, which is missing. Photos work as before.")
        return text.format(library=library)
    text = _tr(
        "Camera and video need the system library {library}, which is missing. "
        "On Debian or Ubuntu install it with: sudo apt install {package}"
    )
    return text.format(library=library, package=package)


def _quieten_ffmpeg() -> None:
    """Keeps FFmpeg from writing a line to the terminal for every frame.

    Its messages ("deprecated pixel format used" at each MJPEG frame) go past Qt's logging, so the level is set in
    the copy of libavutil that Qt brings. Where there is none, there is nothing to quieten.
    """
    import PySide6

    folder = Path(PySide6.__file__).parent
    places, pattern = {
        "win32": ((folder,), "avutil-*.dll"),
        "darwin": ((folder / "Qt" / "lib",), "libavutil.*dylib"),
    }.get(sys.platform, ((folder / "Qt" / "lib",), "libavutil.so.*"))
    for library in (path for place in places for path in sorted(place.glob(pattern))):
        try:
            ctypes.CDLL(str(library)).av_log_set_level(_AV_LOG_FATAL)
        except (OSError, AttributeError):
            continue
        return


def _tr(text: str) -> str:
    return QCoreApplication.translate("Multimedia", text)
