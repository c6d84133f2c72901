"""The thinking of one turn: a plan that is mended move by move in an imagined game.

What a plain policy would do is the first plan. Then other answers to the cards are tried, then
acts that look promising, then what is better left out. Every plan is played on in the imagined
game to a horizon or the end, both sides by plain policies, with the same dice for every plan: two
plans differ by what they do and not by luck.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from game.rules.ids import CardId, Id
from game.rules.legal import refusal
from game.rules.moves import Choose, TurnMove
from game.rules.scenario import Form, Programme, Scenario
from game.rules.state import State
from game.sim.hand import Idea, changed, draft_of, forms, ideas
from game.sim.imagined import (
    Kind,
    allowed,
    answers,
    closed,
    followed,
    imagine,
    kinds_of,
    played_by,
    turn_by,
)
from game.sim.nearness import Outlook, outlook

HORIZON = 6
"""Turns that are looked ahead."""

TRIED, ALIKE = 7, 2
"""Ideas of a turn that are played on to the horizon, and how many of one family."""

WORTH = 6
"""What a change must add to be made: less is chance."""

Turn = tuple[TurnMove, ...]


@dataclass(frozen=True, slots=True)
class Aims:
    """What a player goes by.

    His programme, the kinds of act that he does without, and the policies by which he expects the
    other side and himself to play on.
    """

    programme: Programme
    without: frozenset[Kind] = frozenset()
    theirs: Id = "recorded"
    own: Id = "recorded"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a move is made: what is expected with it, and without it (or with the next best)."""

    move: TurnMove
    with_it: Outlook
    without: Outlook


@dataclass(frozen=True, slots=True)
class Weighed:
    """A plan for a turn and what is expected of it."""

    moves: Turn
    outlook: Outlook

    @property
    def worth(self) -> int:
        """What the programme is then worth."""
        return self.outlook.worth


class Thought:
    """The thinking of one turn, after the moves that have been `done` in it already.

    `looks` counts the turns that are played in it: what it takes.
    """

    def __init__(self, aims: Aims, opening: State, scenario: Scenario, done: Turn = ()) -> None:
        self.aims, self.opening, self.scenario, self.done = aims, opening, scenario, done
        self.own = played_by(scenario, aims.own, aims.without)
        self.world = imagine(opening, scenario, aims.programme, aims.theirs)
        self.looks = 0
        self._known: dict[Turn, Weighed] = {}

    def plan(self) -> tuple[Reason, ...]:
        """What is still to be done in the turn, in its order, each with its reason."""
        plain = turn_by(self.opening, self.own)
        plan = self._weighed(self._real((*self.done, *plain)))
        plan, answered = self._answered(plan)
        return self._spared(self._added(plan), answered)

    def _answered(self, plan: Weighed) -> tuple[Weighed, Mapping[CardId, Reason]]:
        """The plan with the best answers to the cards, those of the month first; and why."""
        reasons: dict[CardId, Reason] = {}
        lying = [
            self.scenario.cards[item.card] for item in self.opening.desks[self.scenario.seat].tray
        ]
        for card in sorted(lying, key=lambda card: card.role != "month"):
            tried: list[Choose | None] = [*answers(self.opening, self.scenario, card.id)]
            if card.role != "month":
                tried.append(None)
            plans = (self._other(_with_answer(plan.moves, card.id, each), plan) for each in tried)
            others = [each for each in plans if each is not None]
            best = max(others, key=_worth, default=plan)
            if best.worth > plan.worth + WORTH:
                others = [plan, *(each for each in others if each is not best)]
                plan = best
            second = max(others, key=_worth, default=plan)
            for move in plan.moves:
                if isinstance(move, Choose) and move.card == card.id:
                    reasons[card.id] = Reason(move, plan.outlook, second.outlook)
        return plan, reasons

    def _added(self, plan: Weighed) -> Weighed:
        """The plan with the acts that make it better, the most promising first."""
        tried = [
            (self._other(self._before(each, plan.moves), plan), each)
            for each in self._promising(plan.moves)
        ]
        gains = [(each.worth - plan.worth, idea) for each, idea in tried if each is not None]
        for gain, idea in sorted(gains, key=lambda each: -each[0]):
            if gain > WORTH:
                other = self._other(self._before(idea, plan.moves), plan)
                if other is not None and other.worth > plan.worth + WORTH:
                    plan = other
        return plan

    def _spared(self, plan: Weighed, answered: Mapping[CardId, Reason]) -> tuple[Reason, ...]:
        """The plan without the acts that it is better without, and why the others are done."""
        reasons = list(answered.values())
        for move in plan.moves[len(self.done) :]:
            if isinstance(move, Choose):
                continue
            rest = self._other(tuple(each for each in plan.moves if each is not move), plan)
            if rest is not None and rest.worth > plan.worth:
                plan = rest
            else:
                reasons.append(Reason(move, plan.outlook, (rest or plan).outlook))
        return tuple(
            next(
                (each for each in reasons if each.move == move),
                Reason(move, plan.outlook, plan.outlook),
            )
            for move in plan.moves[len(self.done) :]
        )

    def _other(self, moves: Turn, plan: Weighed) -> Weighed | None:
        """A plan weighed, if it is another one than that which stands and goes on from it."""
        real = self._real(moves)
        if real == plan.moves or real[: len(self.done)] != self.done:
            return None
        return self._weighed(real)

    def _real(self, moves: Turn) -> Turn:
        """What of a plan can be done in the game itself."""
        return allowed(self.opening, self.scenario, moves)

    def _before(self, idea: Idea, plan: Turn) -> Turn:
        """The plan with an idea before all else that is still to be done: it is paid for first."""
        n = len(self.done)
        return (*plan[:n], *idea.moves, *plan[n:])

    def _weighed(self, moves: Turn) -> Weighed:
        """What is expected at the horizon, if the turn is played so."""
        if moves not in self._known:
            after = self._closed(moves)
            end = followed(after, self.own, self.aims.theirs, HORIZON - 1)
            self.looks += end.turn - after.turn
            found = outlook(end, self.scenario, self.aims.programme)
            self._known[moves] = Weighed(moves, found)
        return self._known[moves]

    def _closed(self, moves: Turn) -> State:
        self.looks += 1
        return closed(self.world, self.scenario, moves)

    def _promising(self, plan: Turn) -> list[Idea]:
        """The ideas that look best when the turn alone is closed, of each family a few."""
        found = [(self._glance(idea, plan), idea) for idea in self._ideas()]
        if "circular" not in self.aims.without:
            found += [each for form in forms(self.scenario) for each in self._texts(form, plan)]
        found.sort(key=lambda each: (each[1].family, -each[0]))
        families = [list(alike)[:ALIKE] for _, alike in groupby(found, lambda each: each[1].family)]
        ranked = [
            (rank, -worth, idea) for alike in families for rank, (worth, idea) in enumerate(alike)
        ]
        return [idea for _, _, idea in sorted(ranked, key=lambda each: each[:2])][:TRIED]

    def _ideas(self) -> Iterator[Idea]:
        for idea in ideas(self.opening, self.scenario, self.aims.programme):
            kinds = {kind for move in idea.moves for kind in kinds_of(move, self.scenario)}
            if not kinds & self.aims.without and self._is_open(idea.moves[0]):
                yield idea

    def _texts(self, form: Form, plan: Turn) -> list[tuple[int, Idea]]:
        """What could be written, found field by field: of each subject, then of the best one."""
        choices, found = draft_of(form, self.opening), []
        for name in form.fields:
            looked = [
                (self._glance(Idea(form.id, (each,)), plan), each)
                for each in changed(form, choices, name)
                if self._is_open(each)
            ]
            if looked:
                choices = dict(max(looked, key=lambda each: each[0])[1].choices)
            found += looked
        return [(worth, Idea(f"write {text.subject}", (text,))) for worth, text in found]

    def _is_open(self, move: TurnMove) -> bool:
        return refusal(self.opening, move, self.scenario) is None

    def _glance(self, idea: Idea, plan: Turn) -> int:
        """What the programme is worth at the end of the turn itself."""
        after = self._closed(self._before(idea, plan))
        return outlook(after, self.scenario, self.aims.programme).worth


def _worth(each: Weighed) -> int:
    return each.worth


def _with_answer(plan: Turn, card: Id, answer: Choose | None) -> Turn:
    """A plan with another answer to a card in the place of its own, or at its end; or with none."""
    kept = [each for each in plan if not (isinstance(each, Choose) and each.card == card)]
    if answer is None:
        return tuple(kept)
    at = next(
        (n for n, each in enumerate(plan) if isinstance(each, Choose) and each.card == card),
        len(kept),
    )
    return (*kept[:at], answer, *kept[at:])
