"""What is worth thinking about: of the thousands of acts that are open to a seat about a hundred.

Where an act can be done to many, those come first whom the aims name, or who are nearest to what
the aims count; of people, those who can be sent best and those whose vote is in doubt.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from game.rules.due import is_due
from game.rules.ids import (
    LOCAL,
    OFFICE,
    ChoiceId,
    FieldId,
    Id,
    Manner,
    OrganisationId,
    PersonId,
    PostId,
    at,
)
from game.rules.moves import (
    Fill,
    Grant,
    Plan,
    Recall,
    Transfer,
    TurnMove,
    Undertake,
    Visit,
    Write,
)
from game.rules.plays.posts import candidates, holder_of, there
from game.rules.power import visits
from game.rules.power.actions import targets
from game.rules.power.votes import probability, voters
from game.rules.scenario import Form, Programme, Scenario
from game.rules.state import State
from game.sim.nearness import at_most, counts

PLACES = 3
"""Organisations to which something is done, at most."""

PEOPLE = 4
"""People to whom something is done for their vote, at most."""

POSTS = 6
"""Posts of one sort that are thought of, at most."""

MANNERS: tuple[Manner, ...] = ("recommended", "appointed")

EVEN = 500


@dataclass(frozen=True, slots=True)
class Idea:
    """Something to do: one act, or two that belong together. Ideas of a `family` are alike."""

    family: str
    moves: tuple[TurnMove, ...]


def ideas(state: State, scenario: Scenario, programme: Programme) -> Iterator[Idea]:
    """What a seat could do beside answering its cards, but for what it could write."""
    near = places(state, scenario, programme)
    people = _people(state, scenario, programme)
    yield from _undertakings(scenario, near, people)
    yield from _visits(state, scenario, programme)
    if scenario.seat == OFFICE:
        yield from _favours(scenario, near, people)
        yield from _appointments(state, scenario, near)
        yield from _plans(state)


def places(state: State, scenario: Scenario, programme: Programme) -> tuple[OrganisationId, ...]:
    """The organisations that matter: those named, those nearest to a floor, the largest."""
    found: dict[OrganisationId, None] = {}
    for aim in programme.aims:
        for name in (each.rpartition("@")[2] for each in (*aim.shows.of, *aim.shows.over)):
            if name in scenario.organisations:
                found[name] = None
    for aim in programme.aims:
        if (counted := counts(aim)) is not None:
            low = at_most(aim.met)
            found.update(dict.fromkeys(_nearest(state, scenario, *counted, low=low)))
    size = sorted(scenario.organisations, key=lambda each: -state.ledger[at("delegates", each)])
    found.update(dict.fromkeys(size[: max(2, PLACES - len(found))]))
    return tuple(found)[:PLACES]


def _nearest(
    state: State, scenario: Scenario, number: Id, floor: int, *, low: bool
) -> Sequence[OrganisationId]:
    """The organisations that have least far to go to a floor, or to below it."""
    far = {each: floor - state.ledger[at(number, each)] for each in scenario.organisations}
    if low:
        far = {each: 1 - gap for each, gap in far.items()}
    return sorted((each for each, gap in far.items() if gap > 0), key=far.__getitem__)[:PLACES]


def _people(state: State, scenario: Scenario, programme: Programme) -> tuple[PersonId, ...]:
    """The people who matter: those named, those who may vote either way on what the aims name."""
    found: dict[PersonId, None] = {}
    for aim in programme.aims:
        for name in (each.rpartition("@")[2] for each in aim.shows.of):
            if name in scenario.people:
                found[name] = None
        if aim.shows.kind in ("vote", "won") and aim.shows.of[0] not in state.votes:
            vote = scenario.votes[aim.shows.of[0]]
            doubt = {
                each: abs(EVEN - probability(state, scenario, vote, each))
                for each in voters(scenario, vote)
            }
            found.update(dict.fromkeys(sorted(doubt, key=doubt.__getitem__)[:PEOPLE]))
    return tuple(found)


def _among(near: Iterable[Id], all_: Sequence[Id]) -> Sequence[Id]:
    """Of all those that are near; all, if they are few."""
    known = [each for each in near if each in all_]
    return known if len(all_) > PLACES and known else all_[: 2 * PLACES]


def _undertakings(
    scenario: Scenario, near: Sequence[OrganisationId], people: Sequence[PersonId]
) -> Iterator[Idea]:
    for action in scenario.actions.values():
        if action.seat == scenario.seat:
            for target in _among((*near, *people), targets(scenario, action)):
                yield Idea(f"undertake {action.id}", (Undertake(action.id, target),))


def _visits(state: State, scenario: Scenario, programme: Programme) -> Iterator[Idea]:
    """Before a vote that the aims name: of each who wavers most the strongest offer, both ways.

    What he would refuse without anybody knowing comes out only when the plan is played in the head.
    """
    named = {aim.shows.of[0] for aim in programme.aims if aim.shows.kind in ("vote", "won")}
    due = (each for each in scenario.votes.values() if each.id in named)
    for vote in (each for each in due if is_due(state, scenario, each)):
        for person in visits.waverers(state, scenario, vote)[:PEOPLE]:
            open_ = [
                each
                for each in visits.offers(scenario, vote, person)
                if visits.known_refusal(state, scenario, vote, person, each) is None
            ]
            strength = {
                each: visits.strength(state, vote, person, scenario.offers[each]) for each in open_
            }
            for offer in sorted(open_, key=lambda each: -strength[each])[:1]:
                for option in vote.options:
                    call = Visit(vote.id, person, offer, option)
                    yield Idea(f"visit for {option}", (call,))


def _favours(
    scenario: Scenario, near: Sequence[OrganisationId], people: Sequence[PersonId]
) -> Iterator[Idea]:
    for each in scenario.privileges.values():
        for target in _among((*near, *people), scenario.within_reach(each.scope)):
            for amount in (each.step, -each.step):
                sign = "give" if amount > 0 else "take"
                yield Idea(f"{sign} {each.id}", (Grant(each.id, target, amount),))


def _appointments(
    state: State, scenario: Scenario, near: Sequence[OrganisationId]
) -> Iterator[Idea]:
    posts = there(state, scenario)
    empty = [post for post in posts if holder_of(state, post) is None]
    wanted = [post for post in posts if scenario.posts[post].organisation in near]
    chosen = sorted(empty, key=lambda post: post not in wanted)[:POSTS]
    for post in chosen:
        yield Idea("elect", (Fill(post, LOCAL, "elected"),))
    for post in dict.fromkeys((*chosen, *wanted)):
        person = _ablest(state, scenario, post)
        if person is None:
            continue
        for manner in MANNERS:
            fill = Fill(post, person, manner)
            recall = () if post in empty else (Recall(post),)
            yield Idea(manner if post in empty else f"replaced, {manner}", (*recall, fill))
    for to in chosen[:1]:
        for post in islice((each for each in posts if each not in (*empty, *wanted)), POSTS):
            yield Idea("transfer", (Transfer(post, to),))


def _ablest(state: State, scenario: Scenario, post: PostId) -> PersonId | None:
    """Of those who are free the ablest with roots in the place; without such a one the ablest."""
    place, people = scenario.posts[post].organisation, scenario.people
    free = (each for each in candidates(state, scenario) if each != LOCAL)
    return max(
        free, key=lambda each: (place in people[each].roots, people[each].competence), default=None
    )


def _plans(state: State) -> Iterator[Idea]:
    """More assignments or fewer, and more or fewer of responsible workers."""
    monthly, share = state.ledger["assignments-plan"], state.ledger["responsible-share"]
    for part in (500, 1_500):
        yield Idea("plan", (Plan(min(1_500, monthly * part // 1_000), share),))
        yield Idea("plan", (Plan(monthly, min(1_000, share * part // 1_000)),))


def forms(scenario: Scenario) -> list[Form]:
    """The forms that a seat fills in."""
    return [each for each in scenario.forms.values() if each.seat == scenario.seat]


def draft_of(form: Form, state: State) -> dict[FieldId, ChoiceId]:
    """Where to begin with a form: with what was written last, or with the first of everything."""
    first = {name: choices[0].id for name, choices in form.fields.items()}
    texts = (*(each.text for each in state.letters), *(each.text for each in state.papers))
    written = [text for text in texts if text.form == form.id]
    return {**first, **written[-1].choices} if written else first


def changed(form: Form, choices: dict[FieldId, ChoiceId], name: FieldId) -> Iterator[Write]:
    """A form with every choice in one field."""
    for each in form.fields[name]:
        yield Write(form.id, choices | {name: each.id})
