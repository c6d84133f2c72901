"""How a text answers what was done before: variants, echoes, and who answers a decision.

The words themselves are texts under keys derived from ids; here is only when they are used.
"""

from dataclasses import dataclass
from typing import Literal

from game.rules.conditions import Condition
from game.rules.ids import CardId, OptionId, PartId, PersonId

Text = Literal["title", "place", "alt", "text", "lapse", "label", "outcome", "record"]
"""The texts of a card and of its options that may have another wording."""


@dataclass(frozen=True, slots=True)
class Variant:
    """Another wording of the text `of` of a card or an option, used when its condition holds."""

    id: PartId
    of: Text
    when: Condition


@dataclass(frozen=True, slots=True)
class Echo:
    """A sentence that is added because `card` was answered with one of `options` (or at all).

    Without a card it owes to an act or a dismissal, which `when` asks for.
    """

    id: PartId
    card: CardId | None = None
    options: tuple[OptionId, ...] = ()
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Who answers a decision; `when` says in which case, if not in every."""

    person: PersonId
    when: Condition | None = None
