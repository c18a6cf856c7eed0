"""Which language the program speaks: its own catalogue and Qt's, installed in the application."""

from __future__ import annotations

import logging
import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from alexnet_app.translation.catalogue import best_language, languages_folder, read_catalogue
from alexnet_app.translation.languages import LANGUAGES

log = logging.getLogger(__name__)

SYSTEM = ""
"""The choice that leaves it to the system."""
_OURS = "language"
_OF_QT = re.compile("Q[A-Z]")


class CatalogueTranslator(QTranslator):
    """Looks every text up in one catalogue, whichever part of the window asks; what is missing stays English."""

    def __init__(self, texts: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self.texts = texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        # Qt's own classes have Qt's own words: the key Shift is not the slider Shift.
        return None if _OF_QT.match(context) else self.texts.get(source)

    def isEmpty(self) -> bool:
        return not self.texts


def system_language() -> str:
    """The code of the system's language, or English where there is no catalogue for it."""
    return best_language(QLocale.system().uiLanguages())


def speak(application: QCoreApplication, choice: str) -> str:
    """Speaks a language from now on, and returns its code; windows hear of it by Qt's LanguageChange.

    Args:
        application: whose translators are exchanged.
        choice: a code of `LANGUAGES`, or `SYSTEM`; anything else is taken as `SYSTEM`.
    """
    code = choice if choice in LANGUAGES else system_language()
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.setObjectName("")  # it is there until the event loop's next turn
        old.deleteLater()
    if code == "en":
        return code
    try:
        texts = read_catalogue(languages_folder() / f"{code}.ts")
    except (OSError, SyntaxError):  # a ParseError is a SyntaxError
        log.exception("the catalogue of %s cannot be read", code)
        return "en"
    # Qt's own words, such as those of buttons and file dialogs, first: ours are asked before them.
    of_qt = QTranslator(application)
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        of_qt.setObjectName(_OURS)
        application.installTranslator(of_qt)
    ours = CatalogueTranslator(texts, application)
    ours.setObjectName(_OURS)
    application.installTranslator(ours)
    return code


def spoken_texts() -> dict[str, str]:
    """The catalogue in use; empty while English is spoken."""
    application = QCoreApplication.instance()
    found = [] if application is None else application.findChildren(CatalogueTranslator, _OURS)
    return found[-1].texts if found else {}
