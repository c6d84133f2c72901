"""Move `choose`: an answer to a card."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import CardId, NumberId, OptionId, Seat
from game.rules.moves.refusals import refuse, unmet
from game.rules.state import Argument, Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Choose:
    """Decide a matter on the desk."""

    card: CardId
    option: OptionId
    kind: Literal["choose"] = "choose"
    seat: ClassVar[Seat | None] = None

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """What the option costs."""
        card = scenario.cards.get(self.card)
        option = card.option(self.option) if card else None
        return option.cost if option else {}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of a card that does not lie here, and of an option that is closed."""
        if all(item.card != self.card for item in state.desks[scenario.seat].tray):
            return refuse("card-not-on-desk", card=self.card)
        option = scenario.cards[self.card].option(self.option)
        if option is None:
            return refuse("no-such-option", card=self.card, option=self.option)
        return unmet(option.needs, state, scenario)

    def play(self, draft: "Draft") -> None:
        """The matter leaves the desk, and the option does what it does."""
        option = draft.scenario.cards[self.card].option(self.option)
        if option is None:  # refused before
            raise KeyError(self.option)
        desk = draft.desks[draft.seat]
        desk.tray = [item for item in desk.tray if item.card != self.card]
        draft.chosen[self.card] = self.option
        args: dict[str, Argument] = {"card": self.card, "option": self.option}
        for effect in option.effects:
            effect.apply(draft, Why("why.choice", args))
        draft.tell("chronicle.choice", **args)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Choose]":
        """Every option of every card on the desk."""
        for item in state.desks[scenario.seat].tray:
            for option in scenario.cards[item.card].options:
                yield Choose(item.card, option.id)
