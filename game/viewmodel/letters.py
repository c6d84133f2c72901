"""Letters that were sent, and what each organisation made of them."""

from collections import Counter
from dataclasses import dataclass

from game.rules.power.circulars import REPLIES
from game.rules.state import Letter
from game.viewmodel.context import ViewContext
from game.viewmodel.letter_sheet import letter_sheet
from game.viewmodel.shared import Figure, Line
from game.viewmodel.sheet import SheetView


@dataclass(frozen=True, slots=True)
class LettersView:
    """The second tab. `groups` are the replies to the letter that is shown."""

    rows: tuple[Line, ...]
    shown: int
    title: str
    groups: tuple[Figure, ...]
    waiting: str
    noticed: str
    sheet: SheetView | None
    empty: str


def letters(context: ViewContext, shown: int = 0) -> LettersView:
    """The letters, newest first; the newest is shown unless another is asked for."""
    every = tuple(reversed(context.state.letters))
    say = context.locale.text
    if not every:
        return LettersView((), 0, "", (), "", "", None, say("ui.letters.none"))
    letter = next((each for each in every if each.number == shown), every[0])
    return LettersView(
        rows=tuple(_row(context, each) for each in every),
        shown=letter.number,
        title=_title(context, letter),
        groups=groups(context, letter),
        waiting="" if letter.replies else say("ui.letters.waiting"),
        noticed=say("ui.letters.noticed") if letter.noticed else "",
        sheet=letter_sheet(context, letter.text, letter.number, letter.turn),
        empty="",
    )


def groups(context: ViewContext, letter: Letter) -> tuple[Figure, ...]:
    """The replies by kind, with the organisations that sent them; none before they are in."""
    if not letter.replies:
        return ()
    found = []
    for reply in REPLIES:
        who = [o for o, each in letter.replies.items() if each == reply]
        names = ", ".join(context.locale.name("organisation", each) or each for each in who)
        name = context.locale.text(f"ui.letters.reply.{reply}")
        found.append(Figure(reply, name, len(who), note=names))
    return tuple(found)


def _title(context: ViewContext, letter: Letter) -> str:
    return context.locale.text(
        "ui.letters.title",
        number=letter.number,
        subject=letter.text.subject,
        instruction=letter.text.choices["instruction"],
    )


def _row(context: ViewContext, letter: Letter) -> Line:
    counted = Counter(letter.replies.values())
    say = context.locale.text
    month = context.locale.turn(context.scenario.turns[letter.turn - 1])
    done = say("ui.letters.done", done=counted["carried-out"], of=len(letter.replies))
    shown = done if letter.replies else say("ui.letters.waiting-short")
    kind = "noticed" if letter.noticed else ""
    return Line(str(letter.number), f"{_title(context, letter)} \u00b7 {month}", shown, kind=kind)
