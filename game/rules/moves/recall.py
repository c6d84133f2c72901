"""Move `recall`: the holder of a post is recalled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import OFFICE, NumberId, PostId, Seat, at
from game.rules.moves.posts import holder_of, is_sheltered, there
from game.rules.moves.refusals import refuse
from game.rules.power.placement import vacate
from game.rules.state import Argument, Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Recall:
    """Recall the holder of a post to the disposal of the Central Committee."""

    post: PostId
    kind: Literal["recall"] = "recall"
    seat: ClassVar[Seat | None] = OFFICE

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """An hour at the desk."""
        return {"desk-time": 1}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of an empty post, of the state's posts, and of men who are not let go."""
        if self.post not in state.holdings:
            return refuse("no-such-post", post=self.post)
        holder = holder_of(state, self.post)
        if holder is None:
            return refuse("post-vacant", post=self.post)
        if scenario.posts[self.post].kind == "state":
            return refuse("not-ours-to-recall", post=self.post)
        return refuse("sheltered", person=holder) if is_sheltered(state, holder) else None

    def play(self, draft: "Draft") -> None:
        """The post is empty; who comes from elsewhere can be sent again, and resents it."""
        holder = draft.holdings[self.post].holder or ""
        args: dict[str, Argument] = {"post": self.post, "person": holder}
        why = Why("why.recall", args)
        vacate(draft, self.post, why)
        if holder in draft.scenario.people:
            draft.change("cadres", 1, why)
            draft.change(at("tie", holder), -60, why)
        draft.change(at("exposure", "secretaries"), 3, why)
        draft.tell("chronicle.recall", **args)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Recall]":
        """Every post that is held."""
        for post in there(state, scenario):
            if holder_of(state, post) is not None:
                yield Recall(post)
