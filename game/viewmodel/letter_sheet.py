"""A circular as it is typed."""

from game.rules.moves import Write
from game.rules.power.circulars import FIELDS
from game.viewmodel.context import ViewContext
from game.viewmodel.sheet import MOST_PARAGRAPHS, SheetView


def letter_sheet(
    context: ViewContext, move: Write, number: int | None = None, turn: int | None = None
) -> SheetView:
    """A letter. Without a number it is the next one, of this month, and not signed yet."""
    say = context.locale.text
    # a letter has the month at its head: a half of one is no date
    month = context.locale.month(context.scenario.turns[(turn or context.state.turn) - 1].month)
    count = context.state.ledger.get("circulars-sent", 0) + 1 if number is None else number
    secrecy, addressees = move.choices["secrecy"], move.choices["addressees"]
    secret = "" if secrecy == "printed" else ".secret"
    return SheetView(
        head=(say("ui.paper.party"), said(context, move, "heading", ("voice",))),
        corner=(
            say("ui.paper.date", month=month),
            say(f"ui.paper.number{secret}", number=count),
            say(f"circular.secrecy.{secrecy}.label"),
        ),
        address=said(context, move, "heading", ("addressees",))
        or say(f"circular.addressees.{addressees}.label"),
        opening=said(context, move, "opening", FIELDS),
        paragraphs=_paragraphs(context, move),
        office=said(context, move, "signature", FIELDS),
        name=say("ui.paper.name"),
        stamp=say("ui.paper.stamp") if number else "",
        note=say("ui.paper.note"),
    )


def said(context: ViewContext, move: Write, part: str, fields: tuple[str, ...]) -> str:
    """What the choices put into one part of the letter, in the order of the form."""
    texts = (
        context.locale.plain(f"circular.{field}.{move.choices[field]}.{part}") for field in fields
    )
    return " ".join(text for text in texts if text)


def _paragraphs(context: ViewContext, move: Write) -> tuple[str, ...]:
    found: list[str] = []
    for field in FIELDS:
        for index in range(MOST_PARAGRAPHS):
            key = f"circular.{field}.{move.choices[field]}.paragraphs.{index}"
            text = context.locale.plain(key)
            if text is None:
                break
            found.append(f"{len(found) + 1}. {text}")
    return tuple(found)
