"""The texts of a card as they read in this game: its wording, its echoes, who answers."""

from dataclasses import dataclass

from game.rules.echoes import Echo, Text
from game.rules.ids import CardId
from game.rules.scenario import Card, Option
from game.rules.state import Memory
from game.rules.texts import answers_in, echoes_in, variant_of
from game.viewmodel.context import ViewContext
from game.viewmodel.moods import mood_of
from game.viewmodel.shared import Face, face_of

ANSWERS, ECHOES = 2, 1
"""At most so many answer a decision at once; so many echoes stand on a card before it is answered.

What does not fit on the card is told with the outcome, where there is room.
"""


@dataclass(frozen=True, slots=True)
class EchoView:
    """A sentence that an earlier choice left, to the card `of`; `mark` says which it was.

    What an act left is of no card.
    """

    id: str
    mark: str
    text: str
    of: CardId


@dataclass(frozen=True, slots=True)
class AnswerView:
    """Who answers: his line, and how he stands afterwards (`mood`, and in words), if that moved."""

    face: Face
    says: str
    mood: str
    word: str


def card_text(context: ViewContext, card: Card, text: Text) -> str:
    """A text of a card in the wording that holds; empty where it has none."""
    wording = variant_of(text, card.variants, context.state, context.scenario)
    stem = f"card.{card.id}"
    key = f"{stem}.{text}" if wording is None else f"{stem}.variant.{wording}.text"
    return context.locale.plain(key) or ""


def option_text(context: ViewContext, card: Card, option: Option, text: Text) -> str:
    """A text of an option in the wording that holds."""
    wording = variant_of(text, option.variants, context.state, context.scenario)
    stem = f"card.{card.id}.option.{option.id}"
    key = f"{stem}.{text}" if wording is None else f"{stem}.variant.{wording}.text"
    return context.locale.plain(key) or ""


def card_echoes(context: ViewContext, card: Card) -> tuple[EchoView, ...]:
    """What earlier choices left on a card, as far as it has room."""
    return _every(context, card)[:ECHOES]


def option_echoes(context: ViewContext, card: Card, option: Option) -> tuple[EchoView, ...]:
    """What earlier choices left in the outcome of an option, and what the card had no room for."""
    found = echoes_in(option.echoes, context.state, context.scenario)
    own = tuple(_echo(context, f"card.{card.id}.option.{option.id}", each) for each in found)
    return own + _every(context, card)[ECHOES:]


def _every(context: ViewContext, card: Card) -> tuple[EchoView, ...]:
    found = echoes_in(card.echoes, context.state, context.scenario)
    return tuple(_echo(context, f"card.{card.id}", each) for each in found)


def _echo(context: ViewContext, stem: str, echo: Echo) -> EchoView:
    locale, key = context.locale, f"{stem}.echo.{echo.id}"
    mark, words = locale.plain(f"{key}.mark") or "", locale.plain(f"{key}.text") or ""
    if echo.card is not None and not mark:
        chosen = context.state.chosen[echo.card]
        label = locale.text(f"card.{echo.card}.option.{chosen}.label")
        mark = locale.text("ui.echo.chosen", label=label)
    return EchoView(echo.id, mark, words, echo.card or "")


def answer_views(context: ViewContext, card: Card, option: Option) -> tuple[AnswerView, ...]:
    """Who answers a decision that has just been made."""
    found = answers_in(option.answers, context.state, context.scenario)[:ANSWERS]
    stem = f"card.{card.id}.option.{option.id}.answer"
    return tuple(
        _answer(context, each.person, f"{stem}.{index}.says", card, option) for index, each in found
    )


def _answer(context: ViewContext, person: str, key: str, card: Card, option: Option) -> AnswerView:
    mood = mood_of(_moved(context.state.memories.get(person, ()), card, option))
    return AnswerView(
        face_of(person, context.locale, context.archive),
        context.locale.plain(key) or "",
        mood,
        context.locale.text(f"ui.mood.{mood}") if mood else "",
    )


def _moved(kept: tuple[Memory, ...], card: Card, option: Option) -> int:
    """How far the answer to a card brought somebody nearer."""
    made = {"card": card.id, "option": option.id}
    return sum(each.by for each in kept if each.why.key == "why.choice" and each.why.args == made)
