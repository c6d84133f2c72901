"""The policy `competent`: it plays a seat so as to carry out a programme, and looks ahead.

At the opening of a turn it thinks the turn out (`thought`): it imagines a game that could be the
one that is played (`imagined`), and weighs plans in it by how near they bring the programme
(`nearness`); of the acts that it could do (`hand`) it tries those that promise most.

It knows what its seat may know (`visibility.seen_by`) and what its aims show: not the other side's
desk, purses, secrets or moves of the turn, nor the game's dice. That moves are open or closed it
reads off the game itself, as the desk shows it. There is no chance in it and no clock: the same
game is played in the same way; among equals it keeps to what comes first in content.
"""

from collections.abc import Iterable

from game.rules.closing import done_in_turn
from game.rules.ids import Id
from game.rules.moves import EndTurn, Move
from game.rules.scenario import Programme, Scenario
from game.rules.state import State
from game.sim.imagined import Kind
from game.sim.thought import Aims, Reason, Thought


class Competent:
    """A player with a programme, for one game. It keeps the plan of the turn in which it is asked.

    `without` are kinds of act that it does not use; `expects` is the policy of the other side as it
    imagines it. `looks` counts the turns that it has played in its head: what its thinking takes.
    `reasons` are those of the turn's plan, in the order of its moves.
    """

    def __init__(
        self, programme: Programme, without: Iterable[Kind] = (), expects: Id = "recorded"
    ) -> None:
        self.aims = Aims(programme, frozenset(without), expects)
        self.looks = 0
        self.reasons: tuple[Reason, ...] = ()
        self._opening: State | None = None
        self._begun = 0

    def __call__(self, state: State, scenario: Scenario) -> Move:
        """The next move of the turn's plan."""
        opening, done = state.opened or state, done_in_turn(state, scenario.seat)
        planned = tuple(each.move for each in self.reasons)
        if (
            self._opening is not opening
            or done[self._begun :] != planned[: len(done) - self._begun]
        ):
            thought = Thought(self.aims, opening, scenario, done)
            self._opening, self._begun, self.reasons = opening, len(done), thought.plan()
            self.looks += thought.looks
        left = self.reasons[len(done) - self._begun :]
        return left[0].move if left else EndTurn()
