"""Written-down texts that a test holds the game to; how one differs, where, and why it might."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

UPDATE = "UPDATE_GOLDEN=1 python -m pytest tests/golden"
END = "(the end)"

DECIDED = (
    "that seat chose otherwise: its policy (game/rules/seats), the options of a card, a price or "
    "a need, another card drawn (weights, conditions), or a number it weighed, moved by a rule or "
    "a coefficient of the reading"
)
STORY_CAUSES: Mapping[str, str] = {
    "- Secretariat: ": DECIDED,
    "- Opposition: ": DECIDED,
    "- It ends so": "the clauses of an ending (content/core/endings), or a number that they read",
    "state ": (
        "every line is the same, so a number that no line tells of has moved (an effect, a rule, "
        "a coefficient, a start), or a record of the state has another field"
    ),
    "- ": (
        "what happened by itself: a lapse, a delayed effect, a vote, an election or a placement "
        "(game/rules/power), a draw (another stream or key of the dice); or, on the last page, a "
        "measure or an aim of a programme"
    ),
    "": (
        "the calendar, the name, the seats or the length of the scenario, or a turn in which "
        "nothing is told any more"
    ),
}
"""By how a line begins; the first that fits."""

REPORT_CAUSES = (
    "the words of the debrief (content/core/locale), the parts, the style or the drawings of the "
    "report (game/report), or a figure of the debrief (game/viewmodel); if a golden story differs "
    "too, begin there"
)

HEARD_CAUSES = (
    "a text or a figure of the page, the order of its nodes, their labels and states (game/screens,"
    " game/page/nodes), or how it is told (game/window/narration.py)"
)


@dataclass(frozen=True, slots=True)
class Difference:
    """The first line that differs, counted from 1, and the heading it stands under."""

    line: int
    under: str
    written: str
    made: str


def golden(path: Path, made: str, tell: Callable[[str, str], str]) -> str:
    """Nothing if a text is the one written down; else what `tell` says of the two.

    Writes it down instead where an update is asked for.
    """
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(made, encoding="utf-8")
    written = path.read_text(encoding="utf-8") if path.exists() else ""
    return "" if made == written else f"{path.name}: {tell(written, made)}\nTo update: {UPDATE}"


def tell_story(written: str, made: str) -> str:
    """How a playthrough in words differs."""
    found = first_difference(written, made, _is_turn)
    same_end = bool(written) and written.splitlines()[-1:] == made.splitlines()[-1:]
    cause = (
        "the game ends in the same state, so only words differ: a text of content/core/locale, or "
        "how the chronicle is told (game/viewmodel/doings)"
        if same_end
        else causes(found)
    )
    return _told(found, cause)


def tell_report(written: str, made: str) -> str:
    """How a report differs."""
    return _told(
        first_difference(written, made, lambda line: line.startswith("<h2")), REPORT_CAUSES
    )


def tell_heard(written: str, made: str) -> str:
    """How what is said on a page differs."""
    return _told(first_difference(written, made, lambda line: line.startswith("# ")), HEARD_CAUSES)


def first_difference(
    written: str, made: str, is_heading: Callable[[str], bool]
) -> Difference | None:
    """Where two texts part; None if they do not."""
    under = ""
    lines = zip_longest(written.splitlines(), made.splitlines(), fillvalue=END)
    for number, (old, new) in enumerate(lines, 1):
        if old != new:
            return Difference(number, under, old, new)
        under = old if is_heading(old) else under
    return None


def causes(found: Difference | None) -> str:
    """What kinds of change make a line of this kind differ, where the game itself differs too."""
    if found is None:
        return "the ends of the lines only"
    return next(cause for starts, cause in STORY_CAUSES.items() if found.made.startswith(starts))


def _is_turn(line: str) -> bool:
    return bool(line) and not line.startswith(("- ", "state "))


def _told(found: Difference | None, cause: str) -> str:
    if found is None:
        return cause
    under = f", under “{found.under}”" if found.under else ""
    return (
        f"line {found.line} is the first that differs{under}.\n"
        f"  written: {found.written}\n"
        f"  now:     {found.made}\n"
        f"What may cause it: {cause}."
    )
