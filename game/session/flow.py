"""The way from page to page around the end of a turn: its votes, its report, what comes then."""

from dataclasses import dataclass

from game.rules.ids import AssemblyId, VoteId
from game.rules.scenario import Scenario
from game.rules.state import State, Step, Why


@dataclass(frozen=True, slots=True)
class Stop:
    """A page that is turned to.

    `vote` is the one whose result it shows, `assembly` the one whose way into the hall it draws,
    `why` what sent one there. `page` is `funnel`, `vote`, `month`, `desk` or `debrief`.
    """

    page: str
    vote: VoteId = ""
    assembly: AssemblyId = ""
    why: Why | None = None


def after_closing(step: Step, scenario: Scenario) -> Stop:
    """Where the closing of a turn leads: to what came of it, or back to what is not done yet."""
    if step.refusal is not None:
        return Stop("desk", why=step.refusal.why)
    return stops(step.state, scenario)[0]


def after(state: State, scenario: Scenario, stop: Stop) -> Stop:
    """The stop that follows one of those of the turn that was closed last.

    From a page that is none of them one goes on where the game stands.
    """
    way = stops(state, scenario)
    index = way.index(stop) if stop in way else len(way)
    return way[min(index + 1, len(way) - 1)]


def stops(state: State, scenario: Scenario) -> tuple[Stop, ...]:
    """What follows the closing of a turn, in order, up to where the game goes on or has ended.

    An assembly is chosen before anything is voted on.
    """
    chosen = (Stop("funnel", assembly=each) for each in assemblies_chosen(state, scenario))
    votes = (Stop("vote", each) for each in votes_held(state))
    return (*chosen, *votes, Stop("month"), resting(state))


def resting(state: State) -> Stop:
    """Where a game is taken up: at the desk, or at the debrief when it is over."""
    return Stop("debrief" if state.over else "desk")


def assemblies_chosen(state: State, scenario: Scenario) -> tuple[AssemblyId, ...]:
    """The assemblies whose delegates were chosen in the turn that was closed last."""
    last = len(state.series)
    every = scenario.assemblies.values()
    return tuple(each.id for each in every if each.turn == last and each.id in state.returns)


def votes_held(state: State) -> tuple[VoteId, ...]:
    """The votes held at the end of the turn that was closed last."""
    last = len(state.series)
    return tuple(vote for vote, result in state.votes.items() if result.turn == last)
