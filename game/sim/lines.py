"""Fixed lines of play: an act or two of one kind repeated every turn, whatever comes of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from game.rules.closing import done_in_turn
from game.rules.ids import LOCAL, MANNERS, OFFICE, Act, Id, Manner
from game.rules.legal import refusal
from game.rules.moves import EndTurn, Fill, Grant, Move, TurnMove, Undertake, Write
from game.rules.plays.posts import candidates, holder_of, there
from game.rules.power.actions import targets
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.sim.imagined import Kind, played_by

ANSWERS: tuple[Id, ...] = ("recorded", "cautious")
"""The policies by which a line answers its cards."""

ACTS: tuple[Act, ...] = ("appointment", "privilege", "circular", "politics")
"""The kinds of act that lines repeat."""


@dataclass(frozen=True, slots=True)
class Habit:
    """An act that is done once a turn, to one target after the other."""

    kind: Act
    name: str
    moves: tuple[TurnMove, ...] = ()
    manner: Manner | None = None

    def candidates(self, state: State, scenario: Scenario) -> Iterator[TurnMove]:
        """The ways to do it now, that of the turn first; of empty posts and men each."""
        if self.manner is None:
            first = state.turn % len(self.moves)
            yield from self.moves[first:] + self.moves[:first]
            return
        men = [LOCAL] if self.manner == "elected" else candidates(state, scenario)
        for post in there(state, scenario):
            if holder_of(state, post) is None:
                for person in men:
                    if self.manner == "elected" or person != LOCAL:
                        yield Fill(post, person, self.manner)

    def is_done(self, move: TurnMove) -> bool:
        """Whether a move is this habit."""
        if self.manner is None:
            return move in self.moves
        return isinstance(move, Fill) and move.manner == self.manner


@dataclass(frozen=True, slots=True)
class Line:
    """A fixed policy: its habits first, then answers to the cards by a plain policy.

    What the plain policy does beside its answers counts only if it is of the line's kind.
    """

    kind: Act | None
    answers: Id
    habits: tuple[Habit, ...] = ()

    @property
    def name(self) -> str:
        """What is repeated, and how cards are answered."""
        return " + ".join((*(each.name for each in self.habits), f"{self.answers} answers"))

    def __call__(self, state: State, scenario: Scenario) -> Move:
        """The next move."""
        done = done_in_turn(state, scenario.seat)
        for habit in self.habits:
            if any(map(habit.is_done, done)):
                continue
            for act in habit.candidates(state, scenario):
                if refusal(state, act, scenario) is None:
                    return act
        move = POLICIES[self.answers](state, self._answering(scenario))
        return move if refusal(state, move, scenario) is None else EndTurn()

    def _answering(self, scenario: Scenario) -> Scenario:
        """The scenario in which cards are answered: with no recorded moves of another kind."""
        if self.answers != "recorded":
            return scenario
        others: set[Kind] = {each for each in ACTS if each != self.kind}
        return played_by(scenario, self.answers, frozenset(others))


@lru_cache(64)
def habits(scenario: Scenario) -> tuple[Habit, ...]:
    """What the seat of a scenario can make a habit of."""
    return tuple(_habits(scenario))


def _habits(scenario: Scenario) -> Iterator[Habit]:
    for action in scenario.actions.values():
        if action.seat == scenario.seat:
            done = tuple(Undertake(action.id, each) for each in targets(scenario, action))
            yield Habit(action.act, action.id, done)
    for form in scenario.forms.values():
        if form.seat == scenario.seat:
            for subject in form.fields["subject"]:
                for rest in (0, -1):
                    others = {name: each[rest].id for name, each in form.fields.items()}
                    write = Write(form.id, {**others, "subject": subject.id})
                    how = "loudly" if rest else "quietly"
                    yield Habit("circular", f"write {subject.id} {how}", (write,))
    if scenario.seat == OFFICE:
        for each in scenario.privileges.values():
            given = tuple(Grant(each.id, to, each.step) for to in scenario.within_reach(each.scope))
            yield Habit("privilege", f"give {each.id}", given)
        for manner in MANNERS:
            yield Habit("appointment", f"posts {manner}", manner=manner)
