"""The errors that people read: one base class, and text that stays one plain line whatever a file's name holds."""

from __future__ import annotations

import re
import unicodedata

# Characters that turn the direction of the text behind them, so that a name could pose as another.
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class ReadableError(Exception):
    """Something that the user can mend, in one plain line: what was expected, what came.

    Every error that may reach a person derives from this class, in the library as in the commands: whoever stands
    between the library and a person (a command, a banner of the window) catches it and shows `str(error)`. All other
    exceptions are faults of the program.
    """

    def __str__(self) -> str:
        return one_line(super().__str__())


def one_line(text: str) -> str:
    """`text` on one line, its line breaks as spaces, and with every character that steers a terminal written out."""
    joined = " ".join(line.strip() for line in re.split(r"[\r\n\u2028\u2029]+", text.strip()))
    return "".join(_shown(character) for character in joined)


def _shown(character: str) -> str:
    if unicodedata.category(character) == "Cc" or _TURNING.match(character):
        code = ord(character)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return character
