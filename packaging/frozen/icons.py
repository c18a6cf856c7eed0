"""The program's picture as files: PNG for Linux, `alexnet.ico` for Windows, `alexnet.icns` for macOS.

    python icons.py FOLDER

Runs in the build's own environment: the window's icon is drawn by the program itself (`alexnet_app.resources`).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw_icons(folder: Path) -> None:
    """Writes SIZE.png for each of SIZES, alexnet.ico and alexnet.icns into `folder`, which is made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    from alexnet_app.resources import application_picture

    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        if not application_picture(size).save(str(folder / f"{size}.png")):
            raise OSError(f"{folder / f'{size}.png'}: cannot be written")
    pictures = {size: Image.open(folder / f"{size}.png") for size in SIZES}
    small = [pictures[size] for size in _ICO_SIZES]
    # Each size as it was drawn, not the largest one made smaller.
    small[-1].save(folder / "alexnet.ico", sizes=[(size, size) for size in _ICO_SIZES], append_images=small[:-1])
    pictures[1024].save(folder / "alexnet.icns", append_images=[pictures[size] for size in SIZES[:-1]])


if __name__ == "__main__":
    draw_icons(Path(sys.argv[1]))
