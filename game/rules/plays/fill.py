"""Move `fill`: a vacant post is filled."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import LOCAL, Manner, NumberId
from game.rules.moves import Fill
from game.rules.plays.posts import candidates, holder_of, there
from game.rules.plays.refusals import refuse
from game.rules.power.placement import place
from game.rules.scenario import Scenario
from game.rules.state import Argument, Refusal, State, Why

COST: Mapping[Manner, Mapping[NumberId, int]] = {
    "elected": {},
    "recommended": {"desk-time": 1, "cadres": 1},
    "appointed": {"desk-time": 1, "cadres": 1, "authority": 1},
}
"""What it costs to fill a post, by manner. A local man takes no cadre."""


def price(move: Fill, scenario: Scenario) -> Mapping[NumberId, int]:
    """By the manner and the man."""
    cost = COST[move.manner]
    return {k: v for k, v in cost.items() if move.person != LOCAL or k != "cadres"}


def refusal(move: Fill, state: State, scenario: Scenario) -> Refusal | None:
    """Refused of a post that is held and of a man who is not free."""
    if move.post not in state.holdings:
        return refuse("no-such-post", post=move.post)
    if holder_of(state, move.post) is not None:
        return refuse("post-held", post=move.post)
    if move.manner == "elected" and move.person != LOCAL:
        return refuse("election-is-theirs", post=move.post)
    if move.person not in candidates(state, scenario):
        return refuse("not-free", person=move.person)
    return None


def play(move: Fill, draft: Draft) -> None:
    """He takes the post."""
    args: dict[str, Argument] = {
        "post": move.post,
        "person": move.person,
        "manner": move.manner,
    }
    place(draft, move.post, move.person, move.manner, Why("why.fill", args))
    draft.tell("chronicle.fill", **args)


def samples(state: State, scenario: Scenario) -> Iterator[Fill]:
    """Every empty post with its own man, and with every man who is free."""
    free = candidates(state, scenario)
    for post in there(state, scenario):
        if holder_of(state, post) is None:
            yield Fill(post, LOCAL, "elected")
            for person in free:
                yield Fill(post, person, "recommended")
                yield Fill(post, person, "appointed")
