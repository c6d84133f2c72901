"""A paper of the opposition as it is typed: address, paragraphs, signatures, what is done with it.

The texts of the game are under `manuscript.<field>.<id>.…`; for a choice that has none of its own
the words of the form stand in.
"""

from game.rules.moves import Write
from game.rules.power.papers import FIELDS
from game.viewmodel.context import ViewContext
from game.viewmodel.sheet import MOST_PARAGRAPHS, SheetView


def paper_sheet(
    context: ViewContext, move: Write, number: int | None = None, turn: int | None = None
) -> SheetView:
    """A paper. Without a number it is the next one, of this turn, and not signed yet."""
    say = context.locale.text
    when = context.locale.turn(context.scenario.turns[(turn or context.state.turn) - 1])
    count = len(context.state.papers) + 1 if number is None else number
    return SheetView(
        head=(say("ui.paper.party"), said(context, move, "signatures", "head")),
        corner=(
            say("ui.paper.date", month=when),
            say("ui.papers.number", number=count),
            said(context, move, "publicity", "class"),
        ),
        address=said(context, move, "addressee", "address"),
        opening=said(context, move, "addressee", "opening"),
        paragraphs=_paragraphs(context, move),
        office=say("ui.papers.greetings"),
        name=said(context, move, "signatures", "name"),
        stamp=said(context, move, "publicity", "stamp") if number else "",
        note=say("ui.papers.note"),
    )


def said(context: ViewContext, move: Write, field: str, part: str) -> str:
    """What one choice puts into one part of the paper."""
    chosen = move.choices[field]
    own = context.locale.plain(f"manuscript.{field}.{chosen}.{part}")
    return own or context.locale.plain(f"paper.{field}.{chosen}.name") or chosen


def _paragraphs(context: ViewContext, move: Write) -> tuple[str, ...]:
    found: list[str] = []
    for field in FIELDS:
        for index in range(MOST_PARAGRAPHS):
            text = context.locale.plain(f"manuscript.{field}.{move.choices[field]}.{index}")
            if text is None:
                break
            found.append(text)
    if not found:
        found = [context.locale.plain(f"paper.subject.{move.subject}.text") or ""]
    return tuple(f"{number}. {text}" for number, text in enumerate(found, 1))
