"""What comes to a seat by report and by post: of the regions, of people, of what was written."""

from game.rules.ids import NumberId, OrganisationId, PersonId, at
from game.rules.power.election import cell_share
from game.rules.scenario import Scenario
from game.rules.state import Letter, Paper, State, Visited

KINDS = 3
"""Kinds of report that an organisation is to send: secret, informative, statistical."""

SHOWN_REPORTS = 1
"""From so many kinds of report on, it is known where a secretary stands."""


OF_THE_OFFICE: tuple[NumberId, ...] = ("grip", "load", "squabble", "reporting", "pay-grade")
"""What of the organisations stands in the Secretariat's files and nowhere else."""


def reckons(number: NumberId, state: State, scenario: Scenario) -> bool:
    """Whether a seat can tell how a number of the organisations stands, before the end or after.

    Members, delegates, the mood of the cells and how a place hears argument are seen by whoever
    goes there; what the Secretariat has of it on paper the critics do not read.
    """
    return state.over or reads_reports(scenario) or number not in OF_THE_OFFICE


def reads_reports(scenario: Scenario) -> bool:
    """Whether the reports of the organisations come to a seat: they go to the Secretariat."""
    return scenario.seat == "general-secretary"


def letters(state: State, scenario: Scenario) -> tuple[Letter, ...]:
    """The circulars that a seat can read, with the replies: before the end the office alone."""
    return state.letters if state.over or reads_reports(scenario) else ()


def papers(state: State, scenario: Scenario) -> tuple[Paper, ...]:
    """The papers that a seat has before it, with what came of them: only the writers' own.

    That one was given out, and on what, everybody reads in the chronicle.
    """
    return state.papers if state.over or not reads_reports(scenario) else ()


def visits(state: State, scenario: Scenario) -> tuple[Visited, ...]:
    """The visits that a seat knows of: its own, and those of the other that were refused.

    Of one whose offer was taken it learns with the count that there was one, if it weighed most.
    """
    return tuple(
        each for each in state.visits if state.over or each.seat == scenario.seat or not each.taken
    )


def kinds_sent(organisation: OrganisationId, state: State) -> int:
    """How many of the kinds of report come in from a place."""
    return min(KINDS, state.ledger[at("reporting", organisation)])


def hears_from(organisation: OrganisationId, state: State, scenario: Scenario) -> bool:
    """Whether a seat knows how many of the opposition are in a place.

    The critics know their own; the office only of a place that sends reports.
    """
    return not reads_reports(scenario) or kinds_sent(organisation, state) > 0


def opposition_share(organisation: OrganisationId, state: State, scenario: Scenario) -> int | None:
    """The opposition's share in the cells (per mille), as far as a seat knows; else None."""
    if not hears_from(organisation, state, scenario):
        return None
    return cell_share(state, scenario, organisation)


def knows_stand(person: PersonId, state: State, scenario: Scenario) -> bool:
    """Whether it is known where a person stands: he sits at the centre, or reports come.

    Somebody invented, who holds nothing, is seen by either seat where he speaks.
    """
    if person in scenario.people and scenario.people[person].invented:
        return True
    terms = [body.term(state.turn) for body in scenario.bodies.values()]
    if any(person in (*each.members, *each.candidates) for each in terms):
        return True
    for post, holding in state.holdings.items():
        region = scenario.posts[post].organisation if post in scenario.posts else None
        if holding.holder == person:
            return region is None or kinds_sent(region, state) >= SHOWN_REPORTS
    return False
