"""Move `fill`: a vacant post is filled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import LOCAL, OFFICE, HolderId, Manner, NumberId, PostId, Seat
from game.rules.moves.posts import candidates, holder_of, there
from game.rules.moves.refusals import refuse
from game.rules.power.placement import place
from game.rules.state import Argument, Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario

COST: Mapping[Manner, Mapping[NumberId, int]] = {
    "elected": {},
    "recommended": {"desk-time": 1, "cadres": 1},
    "appointed": {"desk-time": 1, "cadres": 1, "authority": 1},
}
"""What it costs to fill a post, by manner. A local man takes no cadre."""


@dataclass(frozen=True, slots=True)
class Fill:
    """Fill a vacant post. `person` is "local" when the place elects its own man."""

    post: PostId
    person: HolderId
    manner: Manner
    kind: Literal["fill"] = "fill"
    seat: ClassVar[Seat | None] = OFFICE

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """By the manner and the man."""
        cost = COST[self.manner]
        return {k: v for k, v in cost.items() if self.person != LOCAL or k != "cadres"}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of a post that is held and of a man who is not free."""
        if self.post not in state.holdings:
            return refuse("no-such-post", post=self.post)
        if holder_of(state, self.post) is not None:
            return refuse("post-held", post=self.post)
        if self.manner == "elected" and self.person != LOCAL:
            return refuse("election-is-theirs", post=self.post)
        if self.person not in candidates(state, scenario):
            return refuse("not-free", person=self.person)
        return None

    def play(self, draft: "Draft") -> None:
        """He takes the post."""
        args: dict[str, Argument] = {
            "post": self.post,
            "person": self.person,
            "manner": self.manner,
        }
        place(draft, self.post, self.person, self.manner, Why("why.fill", args))
        draft.tell("chronicle.fill", **args)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Fill]":
        """Every empty post with its own man, and with every man who is free."""
        free = candidates(state, scenario)
        for post in there(state, scenario):
            if holder_of(state, post) is None:
                yield Fill(post, LOCAL, "elected")
                for person in free:
                    yield Fill(post, person, "recommended")
                    yield Fill(post, person, "appointed")
