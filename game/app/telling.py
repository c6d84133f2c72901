"""A game told turn by turn in words: what the seat does, and why if its policy can say it."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.moves import Choose, EndTurn, Plan
from game.rules.scenario import Aim, Scenario
from game.rules.scoring.record import recorded_option
from game.rules.scoring.verdict import verdict
from game.rules.seats.policies import Policy
from game.rules.state import State, Step
from game.sim.competent import Competent
from game.sim.nearness import at_most
from game.sim.play import steps
from game.sim.thought import Reason
from game.viewmodel.aims import aim_view
from game.viewmodel.entries import entry_line, entry_lines
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class Telling:
    """One game and the words for it."""

    scenario: Scenario
    programme: str
    archive: Archive
    locale: Locale

    def lines(self, seed: str, policy: Policy, other: Policy | None = None) -> Iterator[str]:
        """The game, line by line. Raises StuckError if the policy cannot play it."""
        state = None
        for before, step in steps(self.scenario, seed, policy, traced=False, other=other):
            if state is None or before.turn != state.turn:
                yield f"{before.turn}. {self.locale.turn(self.scenario.turns[before.turn - 1])}"
            state = before
            if isinstance(step.move, EndTurn):
                yield from self._closed(step)
                yield from (self._end(step.state) if step.state.over else ())
            else:
                yield f"  {self._done(step)}"
                if isinstance(policy, Competent):
                    yield f"      {self._why(step, policy.reasons)}"

    def _done(self, step: Step) -> str:
        """What a move is in words."""
        if isinstance(step.move, Plan):
            share = self.locale.percent(step.move.responsible)
            return f"The plan: {step.move.monthly} assignments a month, {share} responsible."
        return " ".join(entry_line(each, self.locale, self.archive) for each in step.entries)

    def _closed(self, step: Step) -> Iterator[str]:
        """What the seat hears of the other and of the turn's end; where its aims stand."""
        heard = entry_lines(step.entries, step.state, self.scenario, self.locale, self.archive)
        yield from (f"  The other side: {line}" for line in heard.other)
        yield from (f"  {line}" for line in heard.own)
        yield f"  → {self._standing(step.state)}"

    def _standing(self, state: State) -> str:
        aims = verdict(state, self.scenario, self.programme).aims
        views = [aim_view(self.locale, self.scenario, self.programme, each) for each in aims]
        met = sum(each.met for each in views)
        open_ = (f"{each.name} {each.stands} ({each.wanted})" for each in views if not each.met)
        return f"{met} of {len(views)} aims are met" + "".join(f"; {each}" for each in open_)

    def _end(self, state: State) -> Iterator[str]:
        result = verdict(state, self.scenario, self.programme)
        name = self.locale.text(f"programme.{self.programme}.name")
        yield f"“{name}”: {result.grading.replace('-', ' ')}"

    def _why(self, step: Step, reasons: tuple[Reason, ...]) -> str:
        """The aim that a move serves most, what is expected of it, and what it costs."""
        reason = next(each for each in reasons if each.move == step.move)
        gains = [
            one - other
            for one, other in zip(reason.with_it.worths, reason.without.worths, strict=True)
        ]
        best, worst = gains.index(max(gains)), gains.index(min(gains))
        if gains[best] <= 0:
            return self._indifferent(step, spared=gains[worst] < 0)
        said = f"For {self._expected(reason, best)}"
        return said + (f", though {self._expected(reason, worst)}" if gains[worst] < 0 else "")

    def _indifferent(self, step: Step, *, spared: bool) -> str:
        move = step.move
        if isinstance(move, Choose):
            card = self.scenario.cards[move.card]
            same = recorded_option(card) == move.option
            return (
                "As on the record: no other answer promises more."
                if same
                else ("No other answer promises more.")
            )
        return "It serves what is in hand." if spared else "It costs the aims nothing."

    def _expected(self, reason: Reason, index: int) -> str:
        """What an aim can expect with a move, and what without it or with the next best."""
        aim = self.scenario.programmes[self.programme].aims[index]
        name = self.locale.text(f"programme.{self.programme}.aim.{aim.id}.name")
        with_it, without = (
            amount(self.locale, _figure(aim, each.ahead[index]), aim.unit)
            for each in (reason.with_it, reason.without)
        )
        turn = self.locale.turn(self.scenario.turns[reason.with_it.turn - 1])
        change = f"{without} → {with_it}" if without != with_it else f"about {with_it}"
        return f"“{name}”: by {turn} {change}"


def _figure(aim: Aim, ahead: int) -> int:
    """The figure of an aim that is so many thousandths past its target."""
    past = (ahead + 500) // 1000
    return aim.target - past if at_most(aim.met) else aim.target + past
