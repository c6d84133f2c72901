"""Condition `holds`: a person holds a post, or a post is held in some manner."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import HolderId, Manner, PostId
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Holds:
    """True when `post` is held: by `person` if given, in `manner` if given."""

    kind: Literal["holds"]
    post: PostId
    person: HolderId | None = None
    manner: Manner | None = None

    def compile(self, scenario: "Scenario") -> "Test":  # noqa: ARG002 one signature for all conditions
        """A closure that tests a state."""
        post, person, manner = self.post, self.person, self.manner

        def test(state: State) -> bool:
            holding = state.holdings.get(post)
            return (
                holding is not None
                and holding.holder is not None
                and person in (None, holding.holder)
                and manner in (None, holding.manner)
            )

        return test

    def why(self, state: State, scenario: "Scenario") -> Why:  # noqa: ARG002 one signature for all conditions
        """What is missing."""
        return Why("condition.holds", {"post": self.post, "person": self.person or ""})
