"""Packages as their page shows them, in its longest and its worst state."""

from dataclasses import replace

from game.pack.mod_report import ModRow, Packages, Place, Remark
from game.session.host import SavedGame

NONE = Packages("/home/player/.local/share/Apparat/mods", guides="/opt/apparat/content/guides")

_RIVALS = Remark(
    "W702",
    "warning",
    "`weight` is set by the package `paper-for-penza` too, to another value",
    Place("networks.zip/patches/cards.yaml", 12, 7),
    Place("paper-for-penza.zip/patch.yaml", 4, 9),
    ("say `after: [paper-for-penza]` if yours is meant to hold",),
)
_STRAY = Remark(
    "W801",
    "warning",
    "this file is not read: its name ends in `.yml`, and not in `.yaml`",
    Place("networks.zip/cards.yml", 1, 1),
)
_NOTES = tuple(
    Remark("I714", "info", f"nothing reads option {n} later", Place("networks.zip/c.yaml", n, 3))
    for n in range(1, 6)
)
_WRONG = (
    Remark("E103", "error", "the field `short` is missing", Place("broken/glossary.yaml", 2, 5)),
    Remark(
        "E101",
        "error",
        "unknown field `lable`",
        Place("broken/cards/bank.yaml", 13, 5),
        help=("did you mean `label`?",),
    ),
)
LONG = "a-package-with-a-name-as-long-as-one-can-be"

ROWS = (
    ModRow("paper-for-penza.zip", "paper-for-penza", "1.0.0", "Paper for Penza", is_on=True),
    ModRow(
        "networks.zip",
        "networks",
        "1.0.0",
        "A reading: networks",
        is_on=True,
        impact="changes",
        after=("core", "paper-for-penza"),
        remarks=(_RIVALS, _STRAY, *_NOTES),
        more=12,
    ),
    ModRow("words.zip", "words", "0.1.0", "Other words", is_on=True, impact="texts"),
    ModRow("broken", "broken", "0.1.0", "Broken", is_on=False, remarks=_WRONG),
    ModRow(f"{LONG}.zip", LONG, "10.20.30", "A title as long as a title may be " * 2, is_on=False),
    ModRow("later.zip", "later", "1.0.0", "Later", is_on=False),
    ModRow("went.zip", "went", "1.0.0", "Went", is_on=True),
)
FULL = replace(
    NONE,
    rows=ROWS,
    off=frozenset({f"{LONG}.zip"}),
    new=frozenset({"later.zip"}),
    gone=frozenset({"went.zip"}),
)
SAFE = replace(
    NONE,
    rows=tuple(replace(each, is_on=False, remarks=(), more=0) for each in ROWS[:5]),
    safe=True,
    trouble="one.zip: Input/output error.",
    kept=False,
    sound=False,
    playing=True,
)
STATES = {"none": NONE, "full": FULL, "safe": SAFE}


def games(count: int) -> list[SavedGame]:
    """Saved games that are played with a package."""
    return [
        SavedGame(
            f"{n}", "new-post", "May 1922", 2, 9, "x", "", packages=("core", "paper-for-penza")
        )
        for n in range(count)
    ]
