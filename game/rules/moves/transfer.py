"""Move `transfer`: the holder of one post is sent to another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import LOCAL, OFFICE, NumberId, PostId, Seat, at
from game.rules.moves.posts import holder_of, is_sheltered, there
from game.rules.moves.refusals import refuse
from game.rules.power.placement import place, vacate
from game.rules.state import Argument, Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Transfer:
    """Send the holder of one post to another, vacant one."""

    post: PostId
    to: PostId
    kind: Literal["transfer"] = "transfer"
    seat: ClassVar[Seat | None] = OFFICE

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """An hour at the desk."""
        return {"desk-time": 1}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of men who cannot be sent or are not let go, and of a post that is held."""
        for post in (self.post, self.to):
            if post not in state.holdings:
                return refuse("no-such-post", post=post)
        holder = holder_of(state, self.post)
        if holder is None:
            return refuse("post-vacant", post=self.post)
        if holder == LOCAL or not scenario.people[holder].mobile:
            return refuse("cannot-be-sent", post=self.post)
        if holder_of(state, self.to) is not None:
            return refuse("post-held", post=self.to)
        return refuse("sheltered", person=holder) if is_sheltered(state, holder) else None

    def play(self, draft: "Draft") -> None:
        """He leaves the one and takes the other; the secretaries see it."""
        holder = draft.holdings[self.post].holder or ""
        args: dict[str, Argument] = {"post": self.post, "to": self.to, "person": holder}
        why = Why("why.transfer", args)
        vacate(draft, self.post, why)
        place(draft, self.to, holder, "recommended", why)
        draft.change(at("exposure", "secretaries"), 2, why)
        draft.tell("chronicle.transfer", **args)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Transfer]":
        """From every post that is held to every empty one."""
        posts = there(state, scenario)
        empty = [post for post in posts if holder_of(state, post) is None]
        for post in posts:
            if post not in empty:
                for to in empty:
                    yield Transfer(post, to)
