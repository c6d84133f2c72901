"""A stored state brought to content that may lack what it names and have what it lacks."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar, get_args

from game.rules.ids import LOCAL, FormId, Id, LocaleKey, PersonId, Scope, VoteId
from game.rules.power.forms import RULES
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.scoring.measured import kept
from game.rules.state import (
    Argument,
    DelayedEffect,
    Desk,
    Entry,
    Holding,
    Letter,
    Memory,
    Paper,
    State,
    Visited,
    VoteResult,
)

K = TypeVar("K", bound=str)
V = TypeVar("V")

KEPT = frozenset({"seed", "turn", "flags", "over"})
"""Fields that name nothing a rule would look up."""

FORMS: Mapping[LocaleKey, FormId] = {rule.ENTRY[0]: form for form, rule in RULES.items()}
"""Lines of the chronicle that tell of a form, and of which."""


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
        delayed_effects=tuple(each for each in state.delayed_effects if fit.awaits(each)),
        pending_placements=tuple(
            each for each in state.pending_placements if fit.has(each.post, scenario.posts)
        ),
        letters=tuple(each for each in state.letters if fit.writes(each)),
        papers=tuple(each for each in state.papers if fit.writes(each)),
        votes=fit.votes(state.votes),
        chronicle=tuple(each for each in state.chronicle if fit.tells(each)),
        series=tuple(fit.mapping(each, fit.charted) for each in state.series),
        done={n: turn for n, turn in state.done.items() if fit.undertakes(n)},
        returns={
            name: fit.mapping(sent, scenario.organisations)
            for name, sent in fit.mapping(state.returns, scenario.assemblies).items()
        },
        memories=fit.memories(state.memories),
        measured=fit.mapping(state.measured, frozenset(kept(scenario.measures))),
        visits=tuple(each for each in state.visits if fit.visits(each)),
        opened=None,
    )
    return found, tuple(sorted(fit.lost))


class _Fit:
    """What a scenario knows, and the names it was asked for and does not know."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.lost: set[str] = set()
        self.charted = frozenset(scenario.numbers)
        self.named: dict[str, Iterable[str]] = {
            "card": scenario.cards,
            "post": scenario.posts,
            "to": scenario.posts,
            "person": {*scenario.people, LOCAL},
            "privilege": scenario.privileges,
            "action": scenario.actions,
            "offer": scenario.offers,
            "vote": scenario.votes,
            "target": {"", *(each for scope in get_args(Scope) for each in scenario.owners(scope))},
        }  # what a line of the chronicle names, by the name of the argument

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

    def awaits(self, effect: DelayedEffect) -> bool:
        """Whether there is still an effect for a delayed one to set off."""
        if not self.has(effect.card, self.scenario.cards):
            return False
        option = self.scenario.cards[effect.card].option(effect.option)
        if option is None or effect.index >= len(option.effects):
            self.lost.add(effect.option)
            return False
        return True

    def writes(self, each: Letter | Paper) -> bool:
        """Whether what was sent fills in its form as it is now: a known choice in every field."""
        text, form = each.text, self.scenario.forms.get(each.text.form)
        if form is None:
            return self.has(text.form, ())
        found = [self.has(field, text.choices) for field in form.fields]
        for field, choice in text.choices.items():
            found.append(self.has(choice, [one.id for one in form.fields.get(field, ())]))
        return all(found)

    def votes(self, found: Mapping[VoteId, VoteResult]) -> dict[VoteId, VoteResult]:
        """The votes whose outcome is still known, without the ballots of unknown people."""
        votes, people = self.scenario.votes, self.scenario.people
        return {
            name: replace(
                each,
                ballots=self.mapping(each.ballots, people),
                reasons=self.mapping(each.reasons, people),
            )
            for name, each in self.mapping(found, votes).items()
            if self.has(each.winner, votes[name].options)
        }

    def memories(
        self, found: Mapping[PersonId, tuple[Memory, ...]]
    ) -> dict[PersonId, tuple[Memory, ...]]:
        """What people keep, without those and without deeds that are no longer known."""
        people = self.mapping(found, self.scenario.people)
        kept = {
            person: tuple(each for each in every if self.deed(each.why.args))
            for person, every in people.items()
        }
        return {person: every for person, every in kept.items() if every}

    def deed(self, args: Mapping[str, Argument]) -> bool:
        """Whether all that a reason names is still there."""
        named = {name: str(each) for name, each in args.items()}
        known = self.named | self.options(named)
        return all(self.has(each, known[name]) for name, each in named.items() if name in known)

    def visits(self, each: Visited) -> bool:
        """Whether all that a visit names is still there."""
        vote = self.scenario.votes.get(each.vote)
        found = [
            self.has(each.person, self.scenario.people),
            self.has(each.offer, self.scenario.offers),
        ]
        if vote is None:
            return self.has(each.vote, ())
        return all([*found, self.has(each.option, vote.options)])

    def tells(self, entry: Entry) -> bool:
        """Whether all that a line of the chronicle names is still there to be told of."""
        named = {name: str(each) for name, each in entry.args.items()}
        told = self.fields(entry.key)
        known = self.named | self.options(named) | told
        found = [self.has(each, known[name]) for name, each in named.items() if name in known]
        return all(found + [self.has(name, named) for name in told])

    def options(self, named: Mapping[str, str]) -> dict[str, Iterable[str]]:
        """The options of the card or of the vote that a line names."""
        if "vote" in named:
            vote = self.scenario.votes.get(named["vote"])
            return {"option": vote.options if vote is not None else ()}
        card = self.scenario.cards.get(named.get("card", ""))
        return {"option": [each.id for each in card.options] if card is not None else ()}

    def fields(self, told: LocaleKey) -> dict[str, Iterable[str]]:
        """The choices of the form that a line tells of, as far as it names them."""
        name = FORMS.get(told)
        if name is None:
            return {}
        form = self.scenario.forms.get(name)
        fields = form.fields if form is not None else {}
        return {each: [one.id for one in fields.get(each, ())] for each in RULES[name].ENTRY[1]}

    def undertakes(self, mark: str) -> bool:
        return self.has(mark.partition("/")[0], self.scenario.actions)
