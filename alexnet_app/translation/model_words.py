"""Words that come from `model`, which knows no Qt and writes English: sentences of errors, titles, names of pictures.

A sentence with names and numbers in it is matched with the catalogue's, such as "{0}: cannot be read: {1}", and what
stood in the places is put into the translation; it may be such a sentence itself.
"""

from __future__ import annotations

import re

from alexnet_app.translation.speaking import spoken_texts

_PLACE = re.compile(r"\{(\d+)\}")
_DEEPEST = 4
_compiled: tuple[dict[str, str], list[tuple[re.Pattern[str], list[int], str]]] = ({}, [])


def model_words(text: str) -> str:
    """`text` in the reader's language, as far as the catalogue has it; the rest as it is."""
    texts = spoken_texts()
    return _words(text, texts, 0) if texts and text else text


def _words(text: str, texts: dict[str, str], depth: int) -> str:
    if text in texts:
        return texts[text]
    if depth < _DEEPEST:
        for pattern, order, translation in _templates(texts):
            match = pattern.fullmatch(text)
            if match is not None:
                values = {
                    place: _words(value, texts, depth + 1) for place, value in zip(order, match.groups(), strict=True)
                }
                return _PLACE.sub(lambda found, values=values: values[int(found[1])], translation)  # type: ignore[misc]
    # The end of a sentence that is in the reader's language already: "The network in x could not be loaded: ...".
    head, colon, tail = text.partition(": ")
    if colon and depth < _DEEPEST:
        return head + colon + _words(tail, texts, depth + 1)
    return text


def _templates(texts: dict[str, str]) -> list[tuple[re.Pattern[str], list[int], str]]:
    """Those with places, the most words first, so that "{0}: {1}" never takes what a longer one fits."""
    global _compiled
    if _compiled[0] is not texts:
        found = []
        for source, translation in texts.items():
            order = [int(place) for place in _PLACE.findall(source)]
            words = _PLACE.sub("", source)
            # What is hardly more than its places would fit anything.
            if order and len(set(order)) == len(order) and len(re.findall(r"\w{3,}", words)) >= 2:
                pieces = [re.escape(piece) for piece in _PLACE.split(source)[::2]]
                found.append((re.compile("(.*?)".join(pieces), re.DOTALL), order, translation, len(words)))
        found.sort(key=lambda each: -each[3])
        _compiled = (texts, [(pattern, order, translation) for pattern, order, translation, _ in found])
    return _compiled[1]
