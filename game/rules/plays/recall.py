"""Move `recall`: the holder of a post is recalled."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import NumberId, at
from game.rules.moves import Recall
from game.rules.plays.posts import holder_of, is_sheltered, there
from game.rules.plays.refusals import refuse
from game.rules.power.placement import vacate
from game.rules.scenario import Scenario
from game.rules.state import Argument, Refusal, State, Why


def price(move: Recall, scenario: Scenario) -> Mapping[NumberId, int]:
    """An hour at the desk."""
    return {"desk-time": 1}


def refusal(move: Recall, state: State, scenario: Scenario) -> Refusal | None:
    """Refused of an empty post, of the state's posts, and of men who are not let go."""
    if move.post not in state.holdings:
        return refuse("no-such-post", post=move.post)
    holder = holder_of(state, move.post)
    if holder is None:
        return refuse("post-vacant", post=move.post)
    if scenario.posts[move.post].kind == "state":
        return refuse("not-ours-to-recall", post=move.post)
    return refuse("sheltered", person=holder) if is_sheltered(state, holder) else None


def play(move: Recall, draft: Draft) -> None:
    """The post is empty; who comes from elsewhere can be sent again, and resents it."""
    holder = draft.holdings[move.post].holder or ""
    args: dict[str, Argument] = {"post": move.post, "person": holder}
    why = Why("why.recall", args)
    vacate(draft, move.post, why)
    if holder in draft.scenario.people:
        draft.change("cadres", 1, why)
        draft.change(at("tie", holder), -60, why)
    draft.change(at("exposure", "secretaries"), 3, why)
    draft.tell("chronicle.recall", **args)


def samples(state: State, scenario: Scenario) -> Iterator[Recall]:
    """Every post that is held."""
    for post in there(state, scenario):
        if holder_of(state, post) is not None:
            yield Recall(post)
