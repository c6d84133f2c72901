"""A stored state brought to content that may lack what it names and have what it lacks."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from game.rules.ids import LOCAL, Id
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.state import Desk, Fuse, Holding, Letter, Paper, State, VoteResult

K = TypeVar("K", bound=str)
V = TypeVar("V")

KEPT = frozenset({"seed", "turn", "flags", "chronicle", "over"})
"""Fields that name nothing a rule would look up."""


def fitted(state: State, scenario: Scenario) -> tuple[State, tuple[str, ...]]:
    """The state without what this content does not know, and the names of that, sorted.

    A post whose holder is unknown falls vacant. Numbers that the state lacks stand where they
    start; those it has are brought inside their range.
    """
    fit = _Fit(scenario)
    found = replace(
        state,
        ledger=fit.ledger(state),
        holdings=fit.holdings(state.holdings),
        desks={seat: fit.desk(desk) for seat, desk in state.desks.items()},
        chosen=fit.chosen(state.chosen),
        lapsed=frozenset(fit.known(state.lapsed, scenario.cards)),
        seen=frozenset(fit.known(state.seen, scenario.cards)),
        fuses=tuple(each for each in state.fuses if fit.burns(each)),
        settling=tuple(each for each in state.settling if fit.has(each.post, scenario.posts)),
        letters=tuple(each for each in state.letters if fit.writes(each)),
        papers=tuple(each for each in state.papers if fit.writes(each)),
        votes={n: fit.vote(v) for n, v in fit.mapping(state.votes, scenario.votes).items()},
        series=tuple(fit.mapping(each, fit.charted) for each in state.series),
        done={n: turn for n, turn in state.done.items() if fit.acts(n)},
        returns={
            name: fit.mapping(sent, scenario.organisations)
            for name, sent in fit.mapping(state.returns, scenario.assemblies).items()
        },
        measured=fit.mapping(state.measured, {each.id for each in scenario.measures}),
        opened=None,
    )
    return found, tuple(sorted(fit.lost))


class _Fit:
    """What a scenario knows, and the names it was asked for and does not know."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.lost: set[str] = set()
        self.charted = frozenset(scenario.numbers)

    def has(self, name: str, known: Iterable[str]) -> bool:
        """Whether a name is known; one that is not is noted."""
        if name in known:
            return True
        self.lost.add(name)
        return False

    def known(self, names: Iterable[K], known: Iterable[str]) -> list[K]:
        return [each for each in names if self.has(each, known)]

    def mapping(self, found: Mapping[K, V], known: Iterable[str]) -> dict[K, V]:
        return {name: each for name, each in found.items() if self.has(name, known)}

    def ledger(self, state: State) -> dict[str, int]:
        starts = new_game(self.scenario, state.seed).ledger
        self.known(state.ledger, starts)
        clamp = self.scenario.clamp
        return {key: clamp(key, state.ledger.get(key, start)) for key, start in starts.items()}

    def holdings(self, found: Mapping[Id, Holding]) -> dict[Id, Holding]:
        people = {*self.scenario.people, LOCAL}
        return {
            post: each
            if each.holder is None or self.has(each.holder, people)
            else replace(each, holder=None)
            for post, each in self.mapping(found, self.scenario.posts).items()
        }

    def desk(self, found: Desk) -> Desk:
        """A desk without unknown cards and votes; its moves are history and stay."""
        tray = tuple(each for each in found.tray if self.has(each.card, self.scenario.cards))
        return replace(
            found, tray=tray, forecasts=self.mapping(found.forecasts, self.scenario.votes)
        )

    def chosen(self, found: Mapping[Id, Id]) -> dict[Id, Id]:
        cards = self.scenario.cards
        return {
            card: option
            for card, option in self.mapping(found, cards).items()
            if self.has(option, [each.id for each in cards[card].options])
        }

    def burns(self, fuse: Fuse) -> bool:
        """Whether there is still an effect for a delayed one to set off."""
        if not self.has(fuse.card, self.scenario.cards):
            return False
        option = self.scenario.cards[fuse.card].option(fuse.option)
        if option is None or fuse.index >= len(option.effects):
            self.lost.add(fuse.option)
            return False
        return True

    def writes(self, each: Letter | Paper) -> bool:
        """Whether the form of what was sent is still there, with every choice that was made."""
        text, forms = each.text, self.scenario.forms
        return self.has(text.form, forms) and all(
            self.has(choice, [one.id for one in forms[text.form].fields.get(field, ())])
            for field, choice in text.choices.items()
        )

    def vote(self, result: VoteResult) -> VoteResult:
        return replace(result, ballots=self.mapping(result.ballots, self.scenario.people))

    def acts(self, mark: str) -> bool:
        return self.has(mark.partition("/")[0], self.scenario.actions)
