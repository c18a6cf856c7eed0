"""The texts of the window in other languages: one `.ts` file a language in `resources/languages`, read as it is.

The files are Qt's own format, so Qt Linguist edits them; `.ci/texts` writes every text of the program into them. They
are read without Qt's compiler: a compiled copy would have to be made at every install or be kept true by hand, while
parsing one file takes a few milliseconds at the start, and works in a clone as in a wheel.

A text stands in a file once, whatever part of the window shows it, so that a term has one translation everywhere.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from alexnet_app.translation.languages import LANGUAGES
from model.resources import resources_folder


def languages_folder() -> Path:
    """Where the catalogues lie."""
    return resources_folder() / "languages"


def languages() -> dict[str, str]:
    """Code -> own name of the languages that can be chosen: English, and those that have a catalogue."""
    return {
        code: name for code, name in LANGUAGES.items() if code == "en" or (languages_folder() / f"{code}.ts").is_file()
    }


def read_catalogue(file: Path) -> dict[str, str]:
    """English -> translation, of a `.ts` file; texts that are not translated yet are left out.

    Raises:
        OSError, ElementTree.ParseError: the file cannot be read.
    """
    texts: dict[str, str] = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.get("type") is None and translation.text:
            texts[source] = translation.text
    return texts


def best_language(wanted: list[str]) -> str:
    """The first of the system's languages, such as "de-AT", that there is a catalogue for; else English."""
    for tag in wanted:
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh":
            # Traditional characters are not ours to guess.
            if not {"Hant", "TW", "HK", "MO"} & set(parts):
                return "zh_CN"
        elif parts[0] in LANGUAGES:
            return parts[0]
    return "en"
