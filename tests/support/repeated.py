"""Every act that a seat can do, done again every turn: what it does to the numbers, and why."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from game.rules.ids import LOCAL, Id, LedgerKey, LocaleKey, Seat
from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn, Fill, Grant, Move, Plan, Recall, Undertake, Write
from game.rules.plays.posts import candidates
from game.rules.power import actions
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Action, Form, Privilege, Scenario
from game.rules.state import State
from tests.support import core

Acts = Callable[[State, Scenario], Sequence[Move]]
"""What is tried in a turn; what is refused is left."""

ALOUD = {
    "voice": "central-committee",
    "instruction": "require",
    "agreed": "no-one",
    "secrecy": "secret",
}
"""A circular in the Central Committee's name, of which nobody was asked."""

OFTEN = 3
CHURNED = 4


@dataclass(slots=True)
class Course:
    """The numbers turn by turn, and the reasons of all that moved in each."""

    numbers: dict[LedgerKey, list[int]] = field(default_factory=dict)
    whys: list[set[LocaleKey]] = field(default_factory=list)


def played(seat: Seat, acts: Acts, reading: Id, scenario: Id = "campaign") -> Course:
    """A game in which a seat does the same every turn, and on its desk only what it must."""
    found = core.scenario(scenario, reading, seat)
    state, course = new_game(found, "AGAIN"), Course()
    while not state.over:
        for move in (*acts(state, found), *_must(state, found)):
            if refusal(state, move, found) is None:
                state = reduce(state, move, found).state
        step = reduce(state, EndTurn(), found)
        assert step.refusal is None, step.refusal
        state = step.state
        course.whys.append({each.why.key for each in step.changes})
        for key, value in state.ledger.items():
            course.numbers.setdefault(key, []).append(value)
    return course


def _must(state: State, scenario: Scenario) -> Iterator[Move]:
    """The options of the cards of the month; of each the first that is open will be taken."""
    for item in state.desks[scenario.seat].tray:
        card = scenario.cards[item.card]
        if card.role == "month":
            yield from (Choose(card.id, each.id) for each in card.options)


def every(seat: Seat) -> Mapping[str, Acts]:
    """All acts of a seat by what they are."""
    scenario = core.scenario("campaign", "circular-flow", seat)
    found: dict[str, Acts] = {}
    for each in scenario.actions.values():
        if each.seat == seat and each.once == "turn":
            found[f"action {each.id}"] = _action(each)
    for form in scenario.forms.values():
        if form.seat == seat:
            found.update(_written(form))
    if seat == "general-secretary":
        found.update(_of_the_office(scenario))
    return found


def _action(action: Action) -> Acts:
    return lambda _, scenario: [
        Undertake(action.id, each) for each in actions.targets(scenario, action)
    ]


def _written(form: Form) -> Iterator[tuple[str, Acts]]:
    """Every choice of a form once a turn and three times, with the loudest of the other fields."""
    first = {name: choices[0].id for name, choices in form.fields.items()}
    loud = first | (ALOUD if form.id == "circular" else {"addressee": "all-members"})
    for name, choices in form.fields.items():
        for each in choices:
            move = Write(form.id, loud | {name: each.id})
            yield f"{form.id} {name} {each.id}", _so_often(move, 1)
            yield f"{form.id} {name} {each.id}, three", _so_often(move, OFTEN)
    subjects = [each.id for each in form.fields["subject"]]
    yield f"{form.id} on everything", _turn_about(form, loud, subjects)


def _so_often(move: Write, times: int) -> Acts:
    return lambda *_: [move] * times


def _turn_about(form: Form, choices: Mapping[Id, Id], subjects: Sequence[Id]) -> Acts:
    """Three a turn, each on another subject."""
    return lambda state, _: [
        Write(form.id, {**choices, "subject": subjects[(state.turn + step) % len(subjects)]})
        for step in range(OFTEN)
    ]


def _of_the_office(scenario: Scenario) -> Iterator[tuple[str, Acts]]:
    yield "plan everything", lambda *_: [Plan(2000, 1000)]
    yield "plan nothing", lambda *_: [Plan(0, 0)]
    for each in scenario.privileges.values():
        yield f"grant {each.id}", _grant(each)
    yield "elect everywhere", _churn("elected")
    yield "recommend everywhere", _churn("recommended")
    yield "appoint everywhere", _churn("appointed")


def _grant(privilege: Privilege) -> Acts:
    return lambda _, scenario: [
        Grant(privilege.id, each, privilege.step) for each in scenario.owners(privilege.scope)
    ]


def _churn(manner: str) -> Acts:
    """Some secretaries recalled, and others put in their places, turn about."""

    def acts(state: State, scenario: Scenario) -> list[Move]:
        posts = [post for post, each in scenario.posts.items() if each.kind == "secretary"]
        begin = state.turn * CHURNED % len(posts)
        free = candidates(state, scenario)[1 : CHURNED + 1]
        moves: list[Move] = []
        for number, post in enumerate(posts[begin : begin + CHURNED]):
            sent = free[number] if number < len(free) and manner != "elected" else LOCAL
            moves += [Recall(post), Fill(post, sent, manner)]  # type: ignore[arg-type]  # spelt as in ids.Manner
        return moves

    return acts
