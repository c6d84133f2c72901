"""A package to begin with: one card that can be seen at once."""

from collections.abc import Mapping

MANIFEST = """\
format: 1
id: {id}
version: 0.1.0
title: {title}
authors: []
licence: CC0-1.0
"""

CARDS = """\
cards:
  - id: a-letter
    role: tray
    act: circular
    theme: provinces
    window: {first: '1922-05', last: '1922-07'}
    dated: true
    date: '1922-05'
    place: Penza
    illustration: telegraph
    alt: A telegraph office at night, one lamp lit.
    title: A letter
    text: >-
      The secretary in Penza writes that nobody there has read the last three circulars. He asks
      whether anybody in Moscow has.
    confidence: estimated
    sources:
      - {source: general-reference, locator: 'letters of this kind; this one is the game’s own'}
    options:
      - id: answer
        label: Answer him
        text: Two lines by return of post.
        grade: invented
        cost: {desk-time: 1}
        effects:
          - {kind: change, number: grip, at: sura, by: 10}
        outcome: Penza is pleased, and says so at length.
        record: No such letter is known.
      - id: file
        label: File it
        text: It will keep.
        grade: invented
        outcome: It keeps.
        record: No such letter is known.
"""

README = """\
# {title}

One card, in `cards.yaml`. How to go on stands in `content/guides/first-card.md` of the game, what
each field means in `content/guides/reference.md`.

    apparat mod check .
    apparat shot desk card.png --mod . --scenario new-post --card {id}:a-letter
    apparat play --mod . --scenario new-post --card {id}:a-letter
    apparat mod pack .
"""


def files(name: str) -> Mapping[str, str]:
    """The files of a new package by their names."""
    title = name.replace("-", " ").capitalize()
    return {
        "mod.yaml": MANIFEST.format(id=name, title=title),
        "cards.yaml": CARDS,
        "README.md": README.format(id=name, title=title),
    }
