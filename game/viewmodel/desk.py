"""The desk: the card in hand, the tray, the congress as it stands, who is in the room."""

from dataclasses import dataclass

from game.rules.moves import Choose
from game.rules.state import Step
from game.viewmodel.aims import ObjectiveView, objective
from game.viewmodel.card import CardView, card_view, dateline
from game.viewmodel.card_texts import (
    AnswerView,
    EchoView,
    answer_views,
    card_text,
    option_echoes,
    option_text,
)
from game.viewmodel.chips import ChipView, price_chips
from game.viewmodel.congress import CongressView, congress_view
from game.viewmodel.context import ViewContext
from game.viewmodel.shared import Face, Line, face_of
from game.viewmodel.trace import TraceLine, trace
from game.viewmodel.tray import VOTE, ClearView, clear_view, tray


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """What a decision led to: the words, who answers, the price, and every number that moved."""

    title: str
    dateline: str
    illustration: str
    alt: str
    number: int
    choice: str
    text: str
    echoes: tuple[EchoView, ...]
    answers: tuple[AnswerView, ...]
    price: tuple[ChipView, ...]
    lines: tuple[TraceLine, ...]
    more: str


@dataclass(frozen=True, slots=True)
class DeskView:
    """The whole desk. One of `card`, `outcome` and `clear` is what lies in front.

    `hint` is the locale key of the line that says what to press.
    """

    card: CardView | None
    outcome: OutcomeView | None
    clear: ClearView | None
    tray: tuple[Line, ...]
    objective: ObjectiveView
    congress: CongressView
    room: tuple[Face, ...]
    hint: str


def desk(
    context: ViewContext, programme: str, chosen: str = "", last: Step | None = None
) -> DeskView:
    """The desk. `chosen` is the matter picked from the tray; `last` the step just made, if any."""
    outcome = _outcome(context, last) if last is not None and not chosen else None
    card = in_front(context, chosen, last)
    shown = str(_choice(last).card) if outcome is not None and last is not None else card
    return DeskView(
        card=card_view(context, card) if card else None,
        outcome=outcome,
        clear=None if card or outcome is not None else clear_view(context),
        tray=() if outcome is not None else tray(context),  # the outcome has the whole page
        objective=objective(context, programme),
        congress=congress_view(context),
        room=_room(context, shown),
        hint=_hint(context, card, decided=outcome is not None),
    )


def in_front(context: ViewContext, chosen: str = "", last: Step | None = None) -> str:
    """The card that lies in front, as long as no outcome does."""
    decided = last is not None and not chosen and _decides(last)
    return "" if decided else current(context, chosen)


def current(context: ViewContext, chosen: str = "") -> str:
    """The card in front: the one picked, else the card of the month, else the first matter."""
    waiting = [line.id for line in tray(context) if line.kind != VOTE]
    if chosen in waiting:
        return chosen
    return waiting[0] if waiting else ""


def _choice(step: Step) -> Choose:
    if not isinstance(step.move, Choose):
        raise TypeError(step.move)
    return step.move


def _decides(step: Step) -> bool:
    """Whether the step is a decision, and not an order or a refusal."""
    return step.refusal is None and isinstance(step.move, Choose)


def _outcome(context: ViewContext, step: Step) -> OutcomeView | None:
    if not _decides(step):
        return None
    move, locale = _choice(step), context.locale
    card = context.scenario.cards[move.card]
    option = card.option(move.option)
    if option is None:  # it was chosen
        raise KeyError(move.option)
    delayed = sum(each.kind == "fuse" for each in option.effects)
    return OutcomeView(
        title=card_text(context, card, "title"),
        dateline=dateline(context, card),
        illustration=card.illustration,
        alt=card_text(context, card, "alt"),
        number=card.options.index(option) + 1,
        choice=option_text(context, card, option, "label"),
        text=option_text(context, card, option, "outcome"),
        echoes=option_echoes(context, card, option),
        answers=answer_views(context, card, option),
        price=price_chips(option.cost, locale),
        lines=trace(step.changes, context.state, context.scenario, locale, context.archive),
        more=locale.text("ui.desk.fuse", count=delayed) if delayed else "",
    )


def _room(context: ViewContext, card: str) -> tuple[Face, ...]:
    """You, where the scenario says who that is, and whom the card brings."""
    locale, archive, scenario = context.locale, context.archive, context.scenario
    speakers = scenario.cards[card].speakers if card else ()
    faces = [face_of(each, locale, archive) for each in speakers]
    you = archive.desk(scenario.id, scenario.seat).you
    if you is not None:
        faces.insert(0, face_of(you, locale, archive, locale.text("ui.frame.you")))
    return tuple(faces)


def _hint(context: ViewContext, card: str, *, decided: bool) -> str:
    """Which line says what to press; the screen knows the keys."""
    kept = "-archive" if context.preview == "archive" else ""
    if decided:
        return f"ui.desk.hint-decided{kept}"
    if not card:
        return "ui.desk.hint-clear"
    first = context.state.turn == 1 and not context.desk.moves
    return f"ui.desk.hint-first{kept}" if first else f"ui.desk.hint{kept}"
