"""Move `choose`: an answer to a card."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import NumberId
from game.rules.moves import Choose
from game.rules.plays.refusals import refuse, unmet
from game.rules.power.effects import apply_effect
from game.rules.scenario import Scenario
from game.rules.state import Argument, Refusal, State, Why


def price(move: Choose, scenario: Scenario) -> Mapping[NumberId, int]:
    """What the option costs."""
    card = scenario.cards.get(move.card)
    option = card.option(move.option) if card else None
    return option.cost if option else {}


def refusal(move: Choose, state: State, scenario: Scenario) -> Refusal | None:
    """Refused of a card that does not lie here, and of an option that is closed."""
    if all(item.card != move.card for item in state.desks[scenario.seat].tray):
        return refuse("card-not-on-desk", card=move.card)
    option = scenario.cards[move.card].option(move.option)
    if option is None:
        return refuse("no-such-option", card=move.card, option=move.option)
    return unmet(option.needs, state, scenario)


def play(move: Choose, draft: Draft) -> None:
    """The matter leaves the desk, and the option does what it does."""
    option = draft.scenario.cards[move.card].option(move.option)
    if option is None:  # refused before
        raise KeyError(move.option)
    desk = draft.desks[draft.seat]
    desk.tray = [item for item in desk.tray if item.card != move.card]
    draft.chosen[move.card] = move.option
    args: dict[str, Argument] = {"card": move.card, "option": move.option}
    why = Why("why.choice", args)
    for effect in option.effects:
        apply_effect(draft, effect, why)
    draft.tell("chronicle.choice", **args)


def samples(state: State, scenario: Scenario) -> Iterator[Choose]:
    """Every option of every card on the desk."""
    for item in state.desks[scenario.seat].tray:
        for option in scenario.cards[item.card].options:
            yield Choose(item.card, option.id)
