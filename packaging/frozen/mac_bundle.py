"""`Info.plist` of the program on macOS: its version, and what "Open with" offers it for."""

from __future__ import annotations

from typing import Any


def information(version: str) -> dict[str, Any]:
    """The entries beside those that the build tool writes itself. UTIs as in Apple's System-Declared list."""

    def kind(name: str, *types: str) -> dict[str, Any]:
        return {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",  # offered, never the one that a double click on a photo opens
            "LSItemContentTypes": list(types),
        }

    photos = ("public.jpeg", "public.png", "org.webmproject.webp", "public.avif")
    return {
        "CFBundleDisplayName": "AlexNet",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [
            kind("Photo", *photos, "com.microsoft.bmp", "public.tiff", "com.compuserve.gif"),
            kind("Trained network", "public.folder"),
        ],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",
        "NSCameraUsageDescription": "AlexNet shows what it sees in the camera's picture. Nothing leaves this computer.",
        "NSHighResolutionCapable": True,
    }
