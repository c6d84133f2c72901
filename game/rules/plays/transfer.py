"""Move `transfer`: the holder of one post is sent to another."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import LOCAL, NumberId, at
from game.rules.moves import Transfer
from game.rules.plays.posts import holder_of, is_sheltered, there
from game.rules.plays.refusals import refuse
from game.rules.power.placement import place, vacate
from game.rules.scenario import Scenario
from game.rules.state import Argument, Refusal, State, Why


def price(move: Transfer, scenario: Scenario) -> Mapping[NumberId, int]:
    """An hour at the desk."""
    return {"desk-time": 1}


def refusal(move: Transfer, state: State, scenario: Scenario) -> Refusal | None:
    """Refused of men who cannot be sent or are not let go, and of a post that is held."""
    for post in (move.post, move.to):
        if post not in state.holdings:
            return refuse("no-such-post", post=post)
    holder = holder_of(state, move.post)
    if holder is None:
        return refuse("post-vacant", post=move.post)
    if holder == LOCAL or not scenario.people[holder].mobile:
        return refuse("cannot-be-sent", post=move.post)
    if holder_of(state, move.to) is not None:
        return refuse("post-held", post=move.to)
    return refuse("sheltered", person=holder) if is_sheltered(state, holder) else None


def play(move: Transfer, draft: Draft) -> None:
    """He leaves the one and takes the other; the secretaries see it."""
    holder = draft.holdings[move.post].holder or ""
    args: dict[str, Argument] = {"post": move.post, "to": move.to, "person": holder}
    why = Why("why.transfer", args)
    vacate(draft, move.post, why)
    place(draft, move.to, holder, "recommended", why)
    draft.change(at("exposure", "secretaries"), 2, why)
    draft.tell("chronicle.transfer", **args)


def samples(state: State, scenario: Scenario) -> Iterator[Transfer]:
    """From every post that is held to every empty one."""
    posts = there(state, scenario)
    empty = [post for post in posts if holder_of(state, post) is None]
    for post in posts:
        if post not in empty:
            for to in empty:
                yield Transfer(post, to)
