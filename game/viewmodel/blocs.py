"""Seats without names in a vote: blocs of a body, and the delegations of an assembly."""

from dataclasses import dataclass
from typing import Literal

from game.rules.power.votes import bloc_probability, blocs
from game.rules.scenario import Bloc, Vote
from game.rules.state import Returns, VoteResult
from game.viewmodel.context import ViewContext
from game.viewmodel.names import owner_name

Lean = Literal["for", "against", "waiting"]
Cast = tuple[int, int, int]
"""For the first option, for the second, abstaining."""

LEANS = (350, 650)
"""Below and above these chances (per mille) somebody is taken to lean one way."""


@dataclass(frozen=True, slots=True)
class BlocView:
    """Seats that are counted together. Before the vote `cast` is how they seem to lean."""

    id: str
    name: str
    size: int
    cast: Cast


def lean(chance: int) -> Lean:
    """How somebody seems to lean, by his chance (per mille) to be for the first option."""
    low, high = LEANS
    return "for" if chance >= high else "against" if chance <= low else "waiting"


def leaning_blocs(context: ViewContext, vote: Vote) -> tuple[BlocView, ...]:
    """The unnamed seats before a vote; of an assembly its delegates, once they are chosen."""
    if vote.assembly is not None:
        rows = context.state.returns.get(vote.assembly, {})
        return _delegations(context, {each: _chosen(row) for each, row in rows.items()})
    return tuple(_leaning(context, vote, each) for each in blocs(context.scenario, vote))


def cast_blocs(context: ViewContext, vote: Vote, result: VoteResult) -> tuple[BlocView, ...]:
    """The unnamed seats after a vote."""
    if vote.assembly is not None:
        return _delegations(context, dict(result.blocs))
    return tuple(
        BlocView(each, bloc_name(context, vote.body, each), sum(cast), cast)
        for each, cast in result.blocs.items()
    )


def bloc_name(context: ViewContext, body: str, bloc: str) -> str:
    """The name of seats whose holders are not known."""
    return context.locale.plain(f"body.{body}.bloc.{bloc}.name") or bloc


def _leaning(context: ViewContext, vote: Vote, bloc: Bloc) -> BlocView:
    way = lean(bloc_probability(context.state, context.scenario, vote, bloc))
    cast = tuple(bloc.size * (way == each) for each in ("for", "against", "waiting"))
    name = bloc_name(context, vote.body, bloc.id)
    return BlocView(bloc.id, name, bloc.size, (cast[0], cast[1], cast[2]))


def _chosen(row: Returns) -> Cast:
    return (row.delegates - row.against, row.against, 0)


def _delegations(context: ViewContext, rows: dict[str, Cast]) -> tuple[BlocView, ...]:
    """Those with a minority one by one, the largest first; the others in one line."""
    split = sorted((each for each in rows if rows[each][1]), key=lambda each: -rows[each][1])
    found = [
        BlocView(each, owner_name(context.locale, each), sum(rows[each]), rows[each])
        for each in split
    ]
    rest = [cast for each, cast in rows.items() if each not in split]
    if rest:
        key = "ui.vote.other-delegations" if split else "ui.vote.all-delegations"
        name = context.locale.text(key, count=len(rest))
        whole = (sum(each[0] for each in rest), 0, sum(each[2] for each in rest))
        found.append(BlocView("others", name, sum(whole), whole))
    return tuple(found)
