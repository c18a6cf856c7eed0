"""What makes the program part of a Linux desktop: entry, pictures, and the script that puts them in place.

By the Desktop Entry Specification and the Icon Theme Specification of freedesktop.org.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from frozen.file_types import FOLDER, PHOTOS

ENTRY = "alexnet.desktop"
SCRIPT = "install.sh"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Of the pictures, in pixels; the folders of the hicolor theme."""

_PURPOSES = {
    "": "See what the network of 2012 sees in a photo",
    "de": "Sehen, was das Netz von 2012 in einem Foto sieht",
    "es": "Ver lo que la red de 2012 ve en una foto",
    "fr": "Voir ce que le réseau de 2012 voit dans une photo",
    "zh_CN": "看看 2012 年的网络在照片中看到了什么",
}

_SCRIPT = """\
#!/bin/sh
# Puts AlexNet into the menu and into "Open with", for you alone; the program stays in this folder.
# ./install.sh --remove takes it out again.
set -e
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/alexnet.desktop
if [ "$1" = --remove ]; then
    rm -f "$entry" "$data"/icons/hicolor/*x*/apps/alexnet.png
    [ "$(readlink "$HOME/.local/bin/alexnet")" != "$here/alexnet" ] || rm "$HOME/.local/bin/alexnet"
    said="AlexNet is out of the menu. What it kept of yours stays; this folder can be deleted."
else
    mkdir -p "$data/applications" "$HOME/.local/bin"
    # In an entry a backslash, a quote, a dollar and a backquote are written with backslashes, a percent sign twice.
    quoted=$(printf %s "$here/alexnet" | sed -e 's/[\\\\"`$]/\\\\\\\\&/g' -e 's/%/%%/g' -e 's/[\\\\&|]/\\\\&/g')
    sed -e "s|^Exec=.*|Exec=\\"$quoted\\" %F|" "$here/share/applications/alexnet.desktop" > "$entry"
    for picture in "$here"/share/icons/hicolor/*/apps/alexnet.png; do
        size=$(basename "$(dirname "$(dirname "$picture")")")
        mkdir -p "$data/icons/hicolor/$size/apps"
        cp "$picture" "$data/icons/hicolor/$size/apps/alexnet.png"
    done
    ln -sfn "$here/alexnet" "$HOME/.local/bin/alexnet"
    said="AlexNet is in the menu, and offered for photos and for folders of trained networks."
fi
command -v update-desktop-database > /dev/null && update-desktop-database -q "$data/applications" || true
command -v gtk-update-icon-cache > /dev/null && gtk-update-icon-cache -q -t "$data/icons/hicolor" || true
echo "$said"
"""


def entry() -> str:
    """The desktop entry; the script puts the program's place into its `Exec`."""
    names = [f"Comment{f'[{language}]' if language else ''}={purpose}" for language, purpose in _PURPOSES.items()]
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.1",
        "Name=AlexNet",
        *names,
        "Exec=alexnet %F",
        "Icon=alexnet",
        "Terminal=false",
        "Categories=Education;ArtificialIntelligence;",
        "Keywords=photo;neural network;image recognition;",
        f"MimeType={';'.join([*PHOTOS, FOLDER])};",
        "StartupNotify=true",
        "StartupWMClass=alexnet",
    ]
    return "\n".join(lines) + "\n"


def add_desktop_files(program: Path, pictures: Path) -> None:
    """Writes entry, script and pictures into the program's folder.

    Args:
        pictures: folder with `SIZE.png` for each of `SIZES`.
    """
    applications = program / "share" / "applications"
    applications.mkdir(parents=True, exist_ok=True)
    (applications / ENTRY).write_text(entry(), encoding="utf-8")
    for size in SIZES:
        folder = program / "share" / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(pictures / f"{size}.png", folder / "alexnet.png")
    script = program / SCRIPT
    script.write_text(_SCRIPT, encoding="utf-8")
    script.chmod(0o755)
