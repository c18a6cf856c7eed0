"""One base class for what people read, on one line that no file name can break."""

import ast

import pytest

from model.errors import ReadableError, one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("cat.jpg: expected a photo", "cat.jpg: expected a photo"),
        ("two  spaces of a name", "two  spaces of a name"),
        ("first\n   second\r\nthird\n", "first second third"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("tab\there", "tab\\x09here"),
        ("photo\u202egpj.exe", "photo\\u202egpj.exe"),
        ("Kätzchen 猫 👩\u200d🔬", "Kätzchen 猫 👩\u200d🔬"),
    ],
)
def test_a_message_stays_on_one_line_and_steers_no_terminal(text, line):
    assert one_line(text) == line
    assert str(ReadableError(text)) == line


def test_every_error_of_the_library_is_one_that_people_read(repository):
    """What `model` raises of its own derives from ReadableError, or says with a leading underscore that it stays in."""
    known = {"ReadableError", "TrainingInterrupted"}  # the latter is an ending, not an error
    left = {}
    for path in sorted((repository / "model").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                if any(base.endswith(("Error", "Exception")) for base in bases) and not node.name.startswith("_"):
                    left[node.name] = bases
    while derived := {name for name, bases in left.items() if bases & known}:
        known |= derived
        left = {name: bases for name, bases in left.items() if name not in known}
    assert set(left) - known == set()
