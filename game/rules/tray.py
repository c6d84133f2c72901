"""The tray: which matters come to the desk at the opening of a turn."""

from collections.abc import Iterable, Mapping
from functools import cache

from game.rules.draft import Draft
from game.rules.ids import SEATS, CardId, Seat
from game.rules.judge import Test, compiled
from game.rules.power.effects import apply_effect
from game.rules.scenario import Card, Scenario
from game.rules.state import State, TrayItem, Why


@cache
def tests(scenario: Scenario) -> Mapping[CardId, Test]:
    """Each card's condition as a closure; cards without one are left out."""
    return {
        card.id: compiled(card.when, scenario)
        for card in scenario.cards.values()
        if card.when is not None
    }


def that_may_come(cards: Iterable[Card], state: State, scenario: Scenario) -> list[Card]:
    """The cards that may come now: not seen before, inside their window, their condition true."""
    turn, seen, known = state.turn, state.seen, tests(scenario)
    return [
        card
        for card in cards
        if card.first <= turn <= card.last
        and card.id not in seen
        and (card.id not in known or known[card.id](state))
    ]


def lay(draft: Draft) -> None:
    """Lay both desks for the turn."""
    state = draft.finish()
    ready = that_may_come(draft.scenario.cards.values(), state, draft.scenario)
    for seat in SEATS:
        _lay(draft, seat, [card for card in ready if card.seat == seat])


def _lay(draft: Draft, seat: Seat, ready: list[Card]) -> None:
    """Lay the card of the month, every dated card, then draws up to the tray's size.

    At least one card is drawn even in a month full of dates, so that chance has its say.
    """
    desk = draft.desks[seat].tray
    month = _card_of_the_month(draft, seat, [card for card in ready if card.role == "month"])
    if month is not None:
        draft.bring(month.id)
    for card in ready:
        if card.role == "tray" and card.dated:
            draft.bring(card.id)
    drawn = [card for card in ready if card.role == "tray" and not card.dated]
    for number, card in enumerate(in_order_of_draw(draft, f"tray/{seat}", drawn)):
        if number and len(desk) >= draft.scenario.tray_size:
            return
        draft.bring(card.id)


def in_order_of_draw(draft: Draft, stream: str, cards: list[Card]) -> list[Card]:
    """Cards as they are drawn this turn, by weight.

    Each has dice of its own, so that one more in the deck takes its place among the others and
    leaves them in theirs.
    """
    return sorted(
        cards, key=lambda card: (draft.dice(f"{stream}/{card.id}").lowest(card.weight), card.id)
    )


def _card_of_the_month(draft: Draft, seat: Seat, ready: list[Card]) -> Card | None:
    if any(draft.scenario.cards[each.card].role == "month" for each in draft.desks[seat].tray):
        return None
    dated = [card for card in ready if card.dated]
    if dated:
        return dated[0]
    return next(iter(in_order_of_draw(draft, f"month/{seat}", ready)), None)


def lapse(draft: Draft) -> None:
    """What was left on either desk too long takes its own course."""
    for seat in SEATS:
        _lapse(draft, draft.desks[seat].tray)


def _lapse(draft: Draft, desk: list[TrayItem]) -> None:
    for item in list(desk):
        card = draft.scenario.cards[item.card]
        if card.role == "tray" and draft.turn - item.since >= card.patience:
            desk.remove(item)
            draft.lapsed.add(card.id)
            for effect in card.lapse:
                apply_effect(draft, effect, Why("why.lapse", {"card": card.id}))
            draft.tell("chronicle.lapse", card=card.id)
