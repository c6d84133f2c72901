"""The card on the desk: what it says, what can be decided, where it comes from."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.ids import OFFICE, PersonId
from game.rules.legal import refusal
from game.rules.moves import Choose
from game.rules.scenario import Card, Option
from game.rules.visibility import knows_stand
from game.viewmodel.card_texts import EchoView, card_echoes, card_text, option_text
from game.viewmodel.chips import ChipView, option_chips
from game.viewmodel.context import ViewContext
from game.viewmodel.days import day_of
from game.viewmodel.dossier import line_key, tie_key
from game.viewmodel.horizon import day_of_death
from game.viewmodel.names import person_name
from game.viewmodel.shared import Face, Grounds, cited, face_of


@dataclass(frozen=True, slots=True)
class OptionView:
    """An answer: `closed` is the reason it cannot be given now, or empty."""

    id: str
    number: int
    label: str
    text: str
    chips: tuple[ChipView, ...]
    closed: str


@dataclass(frozen=True, slots=True)
class AskerView:
    """Who asks: the head, how he stands to the seat (a word, if it is known), who is there too."""

    face: Face
    stands: str
    others: str


@dataclass(frozen=True, slots=True)
class CardView:
    """A card, ready to be shown."""

    id: str
    illustration: str
    alt: str
    dateline: str
    title: str
    text: str
    options: tuple[OptionView, ...]
    grounds: Grounds
    lapse: str
    asker: AskerView | None = None
    echoes: tuple[EchoView, ...] = ()


def card_view(context: ViewContext, card: str) -> CardView:
    """A card of the desk. Raises KeyError for an unknown one."""
    record, locale = context.scenario.cards[card], context.locale
    return CardView(
        id=card,
        illustration=record.illustration,
        alt=card_text(context, record, "alt"),
        dateline=dateline(context, record),
        title=card_text(context, record, "title"),
        text=card_text(context, record, "text"),
        options=tuple(
            _option(context, record, option, number)
            for number, option in enumerate(record.options, 1)
        ),
        grounds=grounds(context.archive, locale, card),
        lapse=lapse(context, card),
        asker=_asker(context, record),
        echoes=card_echoes(context, record),
    )


def _asker(context: ViewContext, card: Card) -> AskerView | None:
    """The first of those who speak, and who is there besides."""
    if not card.speakers:
        return None
    first, *rest = card.speakers
    locale = context.locale
    word = _stand(context, first)
    stands = locale.text(f"ui.asker.{word}") if word else ""
    names = ", ".join(person_name(locale, each) for each in rest)
    others = locale.text("ui.asker.others", who=names) if names else ""
    return AskerView(face_of(first, locale, context.archive), stands, others)


def _stand(context: ViewContext, person: PersonId) -> str:
    """How somebody stands to whoever decides: to the office by his tie, to critics by his line."""
    scenario, state = context.scenario, context.state
    if person not in scenario.people or scenario.people[person].invented:
        return ""
    if day_of_death(context.archive.people.get(person), scenario, state):
        return ""
    if scenario.seat != OFFICE:
        return line_key(person, scenario, state)
    if not knows_stand(person, state, scenario):
        return ""
    return tie_key(person, context.archive, scenario, state)


def kind(context: ViewContext, card: Card) -> str:
    """The kind of act in the words of a seat: what the office sends round is a circular."""
    own = card.act == "circular" and context.scenario.seat == "opposition"
    return "letter" if own else card.act


def dateline(context: ViewContext, card: Card) -> str:
    """Kind of matter, place and day; a matter without a day comes when it comes."""
    day = day_of(context, card)
    turn = context.scenario.turns[context.state.turn - 1]
    when = context.locale.date(day) if day else context.locale.turn(turn)
    place = card_text(context, card, "place")
    act = context.locale.text(f"ui.act.{kind(context, card)}")
    return " \u00b7 ".join(part for part in (act, place, when) if part)


def lapse(context: ViewContext, card: str) -> str:
    """How long a matter of the tray can wait, and what comes of leaving it, if anything does.

    Empty for a card of the month, which cannot be left.
    """
    record = context.scenario.cards[card]
    item = next((each for each in context.desk.tray if each.card == card), None)
    if record.role == "month" or item is None:
        return ""
    left = record.patience - (context.state.turn - item.since)
    say, what = context.locale.text, card_text(context, record, "lapse")
    if left <= 0:
        return say("ui.desk.lapses", what=what) if what else say("ui.desk.last")
    waits = say("ui.desk.waits", count=left)
    return f"{waits} {say('ui.desk.left', what=what)}" if what else waits


def grounds(archive: Archive, locale: Locale, card: str) -> Grounds:
    """Sources, confidence and dispute of a card."""
    note = archive.cards.get(card)
    if note is None:
        return Grounds("", "", "", ())
    return Grounds(
        locale.text(f"ui.confidence.{note.confidence}"),
        locale.text(f"ui.confidence.{note.confidence}.meaning"),
        locale.plain(f"card.{card}.dispute") or "",
        cited(archive, note.citations),
    )


def _option(context: ViewContext, card: Card, option: Option, number: int) -> OptionView:
    locale, scenario = context.locale, context.scenario
    refused = refusal(context.state, Choose(card.id, option.id), scenario)
    closed = "" if refused is None else locale.text(refused.why.key, **refused.why.args)
    return OptionView(
        option.id,
        number,
        option_text(context, card, option, "label"),
        option_text(context, card, option, "text"),
        option_chips(context, card, option),
        closed,
    )
