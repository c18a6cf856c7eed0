"""What "Open with AlexNet" is offered for: photos, and folders, as which a trained network lies on the disk."""

from __future__ import annotations

PHOTOS = {
    "image/jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "image/png": (".png",),
    "image/webp": (".webp",),
    "image/avif": (".avif",),
    "image/bmp": (".bmp", ".dib"),
    "image/tiff": (".tif", ".tiff"),
    "image/gif": (".gif",),
}
"""The photos that the built program reads. Not HEIC: what reads it (`pillow-heif`) is under the GPL, and not inside."""

FOLDER = "inode/directory"


def photo_suffixes() -> tuple[str, ...]:
    """All endings of `PHOTOS`, each with its dot."""
    return tuple(suffix for suffixes in PHOTOS.values() for suffix in suffixes)
