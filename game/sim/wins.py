"""What the opposition could win that is large, each as a programme that can be set out for.

Three in ten of the delegates to an assembly; a guberniya secretary who leans to it (his `line` is
below nothing) and is still there; and what the endings say of the New Course and of the Letter.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.rules.conditions import Condition, Holds, NumberIs, QuantityIs, Won
from game.rules.ids import EndingId, Id, at
from game.rules.quantity import Quantity
from game.rules.scenario import Aim, Assembly, Programme, Scenario
from game.sim.programme_tables import programme_rows
from game.sim.share import Share
from game.sim.table_games import Played, Sitting

SPLIT = 300
"""So many delegates (per mille) against are a split."""

ENDINGS: tuple[EndingId, ...] = ("the-new-course-kept", "read-to-everyone")
"""Endings of the opposition that are large wins, where a scenario has them."""


def wins(scenario: Scenario) -> Iterator[Programme]:
    """The large wins that can be expressed in a scenario."""
    for assembly in scenario.assemblies.values():
        yield _split(assembly)
    for post, (holder, _) in scenario.holdings.items():
        person = scenario.people.get(holder or "")
        if person is None or person.line >= 0 or scenario.posts[post].kind != "secretary":
            continue
        met = Holds("holds", post, person.id)
        held = Quantity("held", (post, person.id))
        yield _programme(f"kept-{post}", (Aim("kept", met, held, 1, "yes-no"),))
    for ending in scenario.endings:
        if ending.id in ENDINGS:
            aims = (_aim(each.id, each.met, scenario) for each in ending.clauses)
            yield _programme(ending.id, tuple(aims))


def _programme(name: Id, aims: tuple[Aim, ...]) -> Programme:
    return Programme(name, aims, "opposition")


def _split(assembly: Assembly) -> Programme:
    against = Quantity("assembly", (assembly.id, "against"))
    floor = -(-assembly.size * SPLIT // 1_000)
    met = QuantityIs("quantity", against, at_least=floor)
    return _programme(f"split-{assembly.id}", (Aim("split", met, against, floor, "votes"),))


def _aim(name: Id, condition: Condition, scenario: Scenario) -> Aim:
    """A condition as an aim, with the figure that shows how far it is from being met."""
    match condition:
        case NumberIs(_, number, owner, low, high):
            shows = Quantity("number", (number if owner is None else at(number, owner),))
            unit = scenario.numbers[number].unit
            return Aim(name, condition, shows, _target(low, high), unit)
        case QuantityIs(_, quantity, low, high):
            return Aim(name, condition, quantity, _target(low, high), "votes")
        case Won(_, vote, option):
            return Aim(name, condition, Quantity("won", (vote, option)), 1, "yes-no")
        case _:  # met or not, and nothing between
            return Aim(name, condition, Quantity("sum", ()), 1, "yes-no")


def _target(low: int | None, high: int | None) -> int:
    return low if low is not None else high or 0


@dataclass(frozen=True, slots=True)
class WinRow:
    """A large win: how often it is had by who sets out for it, by the record and by chance."""

    scenario: Id
    win: Id
    shares: Mapping[str, Share]


def win_rows(sittings: Sequence[Sitting], seeds: Sequence[str], played: Played) -> Iterator[WinRow]:
    """The wins of every scenario, of the longest only those that no other has."""
    whole = max(sittings, key=lambda each: len(each.scenario.turns))
    short = {win.id for each in sittings if each is not whole for win in wins(each.scenario)}
    pairs = [
        (each, win)
        for each in sittings
        for win in wins(each.scenario)
        if each is not whole or win.id not in short
    ]
    for row in programme_rows(pairs, seeds, played):
        yield WinRow(row.scenario, row.programme, row.shares)
