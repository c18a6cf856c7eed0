"""The script that puts the program into the Start menu and into "Open with" of Windows, for one user."""

from __future__ import annotations

from pathlib import Path

from frozen.file_types import photo_suffixes

SCRIPT = "install.ps1"

_TEXT = """\
# Puts AlexNet into the Start menu and into "Open with", for you alone; the program stays in this folder.
# install.ps1 -Remove takes it out again. Run with: powershell -ExecutionPolicy Bypass -File install.ps1
param([switch]$Remove)
$ErrorActionPreference = "Stop"
$program = Join-Path $PSScriptRoot "AlexNet.exe"
$classes = "HKCU:\\Software\\Classes"
$application = "$classes\\Applications\\AlexNet.exe"
$folder = "$classes\\Directory\\shell\\AlexNet"
$link = Join-Path ([Environment]::GetFolderPath("Programs")) "AlexNet.lnk"
if ($Remove) {{
    Remove-Item $application, $folder -Recurse -ErrorAction SilentlyContinue
    Remove-Item $link -ErrorAction SilentlyContinue
    Write-Output "AlexNet is out of the menu. What it kept of yours stays; this folder can be deleted."
    exit
}}
$command = '"' + $program + '" "%1"'
foreach ($key in "$application\\shell\\open\\command", "$application\\SupportedTypes", "$folder\\command") {{
    New-Item $key -Force | Out-Null
}}
Set-ItemProperty $application -Name FriendlyAppName -Value "AlexNet"
Set-Item "$application\\shell\\open\\command" -Value $command
foreach ($ending in {endings}) {{
    Set-ItemProperty "$application\\SupportedTypes" -Name $ending -Value ""
}}
Set-Item $folder -Value "Open with AlexNet"
Set-ItemProperty $folder -Name Icon -Value $program
Set-Item "$folder\\command" -Value $command
$shortcut = (New-Object -ComObject WScript.Shell).CreateShortcut($link)
$shortcut.TargetPath = $program
$shortcut.Save()
Write-Output "AlexNet is in the Start menu, and offered for photos and for folders of trained networks."
"""


def script() -> str:
    """The text of `install.ps1`."""
    return _TEXT.format(endings=", ".join(f'"{suffix}"' for suffix in photo_suffixes()))


def add_menu_script(program: Path) -> None:
    """Writes it into the program's folder."""
    (program / SCRIPT).write_text(script(), encoding="utf-8-sig", newline="\r\n")
