"""A working copy of a state inside one reduction: all that can be written to in the rules."""

from collections.abc import Mapping
from dataclasses import replace

from game.rules.dice import Dice
from game.rules.ids import OFFICE, FlagId, LedgerKey, LocaleKey, NumberId, PersonId, PostId, Seat
from game.rules.layout import layout
from game.rules.moves import Move
from game.rules.scenario import Scenario
from game.rules.state import (
    Argument,
    Change,
    DelayedEffect,
    Desk,
    Entry,
    Holding,
    Memory,
    PendingPlacement,
    State,
    TrayItem,
    Why,
)

DEEDS = frozenset(
    f"why.{each}"
    for each in (
        "choice",
        "fuse",
        "lapse",
        "fill",
        "transfer",
        "recall",
        "grant",
        "action",
        "visit",
    )
)
"""Reasons that are a seat's own doing: people remember these, and not what months bring."""


class DraftDesk:
    """A working copy of what belongs to one seat."""

    def __init__(self, desk: Desk) -> None:
        self.tray = list(desk.tray)
        self.moves = list(desk.moves)
        self.forecasts = dict(desk.forecasts)

    def finish(self) -> Desk:
        """The desk as it now is."""
        return Desk(tuple(self.tray), tuple(self.moves), self.forecasts)


class Draft:
    """Collects what a move does to a state, with the reason of every change.

    `seat` is the seat that acts. The original state is never touched; `finish` gives the new one.
    Where nobody will read what changed and why, `traced` is false and no list of it is kept. No
    rule reads the list, so that a game comes out the same with it and without.
    """

    def __init__(self, state: State, scenario: Scenario, *, traced: bool = True) -> None:
        self.before = state
        self.scenario = scenario
        self.layout = layout(scenario)
        self.traced = traced
        self.seat: Seat = scenario.seat
        self.opened = state.opened
        self.turn = state.turn
        self.ledger = dict(state.ledger)
        self.holdings = dict(state.holdings)
        self.flags = set(state.flags)
        self.desks = {seat: DraftDesk(desk) for seat, desk in state.desks.items()}
        self.chosen = dict(state.chosen)
        self.lapsed = set(state.lapsed)
        self.seen = set(state.seen)
        self.delayed_effects = list(state.delayed_effects)
        self.pending_placements = list(state.pending_placements)
        self.letters = list(state.letters)
        self.votes = dict(state.votes)
        self.chronicle = list(state.chronicle)
        self.series = list(state.series)
        self.papers = list(state.papers)
        self.done = dict(state.done)
        self.returns = dict(state.returns)
        self.measured = dict(state.measured)
        self.memories = dict(state.memories)
        self.visits = list(state.visits)
        self.over = state.over
        self.changes: list[Change] = []

    @property
    def coefficients(self) -> Mapping[str, int]:
        """The coefficients of the reading in force."""
        return self.scenario.reading.coefficients

    def dice(self, stream: str) -> Dice:
        """Dice of their own for one purpose in this turn: no other draw shifts them."""
        return Dice(self.before.seed, stream, self.turn)

    def number(self, key: str) -> int:
        """The present value of a number. Raises KeyError for one that is not declared."""
        return self.ledger[key]

    def keys(self, number: NumberId) -> tuple[LedgerKey, ...]:
        """The keys of all owners of a number, in the order of `Scenario.owners`."""
        return self.layout.keys[number]

    def change(self, key: str, by: int, why: Why) -> int:
        """Move a number by an amount, inside its declared range; return how far it really moved."""
        if not by:
            return 0
        before = self.ledger[key]
        low, high = self.layout.bounds[key]
        after = before + by
        if not low <= after <= high:
            after = max(low, min(high, after))
        if after != before:
            self.ledger[key] = after
            if key in self.layout.bonds:
                self.remember(self.layout.bonds[key], why, after - before)
            if self.traced:
                self.changes.append(Change(key, before, after, why))
        return after - before

    def remember(self, person: PersonId, why: Why, nearer: int = 0) -> None:
        """Let a person keep what a seat did, and how far it brought him nearer (per mille).

        `nearer` is counted towards the General Secretary and the majority; for the opposition the
        same counts the other way. What one deed did at several places is one memory, and what
        nobody did is none.
        """
        if why.key not in DEEDS or person not in self.scenario.people:
            return
        card = self.scenario.cards.get(str(why.args.get("card", "")))
        seat = card.seat if card is not None else self.seat
        by = nearer if seat == OFFICE else -nearer
        kept = self.memories.get(person, ())
        if kept and (kept[-1].turn, kept[-1].seat, kept[-1].why) == (self.turn, seat, why):
            kept, by = kept[:-1], by + kept[-1].by
        self.memories[person] = (*kept, Memory(self.turn, seat, why, by))

    def put(self, key: str, value: int, why: Why) -> None:
        """Set a number to a value, inside its declared range."""
        self.change(key, value - self.number(key), why)

    def hold(self, post: PostId, holder: PersonId | None, manner: str) -> None:
        """Write who holds a post."""
        if manner not in ("elected", "recommended", "appointed"):
            raise ValueError(manner)
        self.holdings[post] = Holding(holder, manner, self.turn)  # type: ignore[arg-type]

    def flag(self, flag: FlagId, *, up: bool = True) -> None:
        """Raise or lower a flag."""
        (self.flags.add if up else self.flags.discard)(flag)

    def delay(self, effect: DelayedEffect) -> None:
        """Let an effect wait."""
        self.delayed_effects.append(effect)

    def defer(self, placement: PendingPlacement) -> None:
        """Let a placed secretary begin to find his feet."""
        self.pending_placements.append(placement)

    def bring(self, card: str) -> None:
        """Lay a card on its desk unless it was there before, or the scenario has it not."""
        if card not in self.seen and card in self.scenario.cards:
            self.seen.add(card)
            self.desks[self.scenario.cards[card].seat].tray.append(TrayItem(card, self.turn))

    def did(self, move: Move) -> None:
        """Note a move of the seat that acts."""
        self.desks[self.seat].moves.append(move)

    def tell(self, key: LocaleKey, **args: Argument) -> None:
        """Write a line of the chronicle."""
        self.chronicle.append(Entry(self.turn, key, args))

    def finish(self) -> State:
        """The new state."""
        return replace(
            self.before,
            turn=self.turn,
            ledger=self.ledger,
            holdings=self.holdings,
            flags=frozenset(self.flags),
            desks={seat: desk.finish() for seat, desk in self.desks.items()},
            chosen=self.chosen,
            lapsed=frozenset(self.lapsed),
            seen=frozenset(self.seen),
            delayed_effects=tuple(self.delayed_effects),
            pending_placements=tuple(self.pending_placements),
            letters=tuple(self.letters),
            votes=self.votes,
            chronicle=tuple(self.chronicle),
            series=tuple(self.series),
            papers=tuple(self.papers),
            done=self.done,
            returns=self.returns,
            measured=self.measured,
            memories=self.memories,
            visits=tuple(self.visits),
            over=self.over,
            opened=self.opened,
        )
