"""A paper of the opposition as it is typed: address, paragraphs, signatures, what is done with it.

The texts of the game are under `manuscript.<field>.<id>.…`; for a choice that has none of its own
the words of the form stand in.
"""

from game.rules.moves import Write
from game.rules.power.papers import FIELDS
from game.viewmodel.paper import MOST_PARAGRAPHS, PaperView
from game.viewmodel.sight import Sight


def manuscript(
    sight: Sight, move: Write, number: int | None = None, turn: int | None = None
) -> PaperView:
    """A paper. Without a number it is the next one, of this turn."""
    say = sight.locale.text
    when = sight.locale.turn(sight.scenario.turns[(turn or sight.state.turn) - 1])
    count = len(sight.state.papers) + 1 if number is None else number
    return PaperView(
        head=(say("ui.paper.party"), said(sight, move, "signatures", "head")),
        corner=(
            say("ui.paper.date", month=when),
            say("ui.papers.number", number=count),
            said(sight, move, "publicity", "class"),
        ),
        address=said(sight, move, "addressee", "address"),
        opening=said(sight, move, "addressee", "opening"),
        paragraphs=_paragraphs(sight, move),
        office=say("ui.papers.greetings"),
        name=said(sight, move, "signatures", "name"),
        stamp=said(sight, move, "publicity", "stamp"),
        note=say("ui.papers.note"),
    )


def said(sight: Sight, move: Write, field: str, part: str) -> str:
    """What one choice puts into one part of the paper."""
    chosen = move.choices[field]
    own = sight.locale.plain(f"manuscript.{field}.{chosen}.{part}")
    return own or sight.locale.plain(f"paper.{field}.{chosen}.name") or chosen


def _paragraphs(sight: Sight, move: Write) -> tuple[str, ...]:
    found: list[str] = []
    for field in FIELDS:
        for index in range(MOST_PARAGRAPHS):
            text = sight.locale.plain(f"manuscript.{field}.{move.choices[field]}.{index}")
            if text is None:
                break
            found.append(text)
    if not found:
        found = [sight.locale.plain(f"paper.subject.{move.subject}.text") or ""]
    return tuple(f"{number}. {text}" for number, text in enumerate(found, 1))
