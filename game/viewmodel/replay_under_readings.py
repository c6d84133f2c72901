"""The same choices under every reading: what each makes of the same moves."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack
from game.rules.ids import Id, Seat
from game.rules.moves import EndTurn, Move
from game.rules.power.election import congress
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.scoring.record import table
from game.rules.state import Desk, State
from game.rules.table import PERSON, lay_table, play
from game.viewmodel.cited import citations
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class ReadingView:
    """What another historian's reading makes of the same game.

    `left_out` counts moves that were not allowed under it and were passed over.
    """

    id: str
    name: str
    historian: str
    text: str
    congress: str
    sure: int
    open: int
    against: int
    evidence_for: str
    evidence: str
    sources: tuple[str, ...]
    chosen: bool
    left_out: int


@dataclass(frozen=True, slots=True)
class ComparedView:
    """A measure under each reading, in the order of the readings."""

    name: str
    recorded: str
    yours: str
    others: tuple[str, ...]


def replay_under_readings(
    state: State, scenario: Scenario, pack: Pack, locale: Locale
) -> tuple[tuple[ReadingView, ...], tuple[ComparedView, ...]]:
    """Play the moves of a game again under each reading of the pack.

    Gives what each reading makes of them, and the measures that come out differently.
    """
    mine = scenario.reading.id
    moves = state.desks[scenario.seat].moves
    ends: dict[Id, tuple[State, Scenario, int]] = {}
    for reading in pack.readings:
        under = pack.scenario(scenario.id, reading, scenario.seat, scenario.rival)
        if reading == mine:
            end, left_out = state, 0
        elif scenario.rival == PERSON:
            end, left_out = again_by_two(under, state.seed, state.desks)
        else:
            end, left_out = again(under, state.seed, moves)
        ends[reading] = (end, under, left_out)
    views = tuple(
        _view(end, under, left_out, pack, locale, chosen=reading == mine)
        for reading, (end, under, left_out) in ends.items()
    )
    return views, _compared(state, scenario, list(ends.values()), locale)


def again(scenario: Scenario, seed: str, moves: Sequence[Move]) -> tuple[State, int]:
    """The state that the same moves lead to, and how many of them were not allowed."""
    state, left_out = new_game(scenario, seed), 0
    for move in moves:
        step = reduce(state, move, scenario, traced=False)
        left_out += step.refusal is not None
        state = step.state
    return state, left_out


def again_by_two(scenario: Scenario, seed: str, desks: Mapping[Seat, Desk]) -> tuple[State, int]:
    """The same of what two people did, turn by turn; only what one's own seat left out counts."""
    laid, left_out = lay_table(scenario, new_game(scenario, seed)), 0
    waiting = {seat: _turns(desk.moves) for seat, desk in desks.items()}
    while any((turn := {seat: next(each, ()) for seat, each in waiting.items()}).values()):
        for seat, moves in turn.items():
            for move in moves:
                laid, step = play(laid, seat, move)
                left_out += step.refusal is not None and seat == scenario.seat
    return laid.places[scenario.seat].state, left_out


def _turns(moves: Sequence[Move]) -> Iterator[Sequence[Move]]:
    """The moves of each turn, up to the one that closes it."""
    begun = 0
    for number, move in enumerate(moves, 1):
        if isinstance(move, EndTurn) or number == len(moves):
            yield moves[begun:number]
            begun = number


def _view(
    end: State, under: Scenario, left_out: int, pack: Pack, locale: Locale, *, chosen: bool
) -> ReadingView:
    reading = under.reading.id
    sure, unsure, against = congress(end, under)
    note = pack.archive.readings.get(reading)
    return ReadingView(
        id=reading,
        name=locale.text(f"reading.{reading}.name"),
        historian=locale.text(f"reading.{reading}.historian"),
        text=locale.text(f"reading.{reading}.text"),
        congress=locale.text("debrief.congress", sure=sure, open=unsure, against=against),
        sure=sure,
        open=unsure,
        against=against,
        evidence_for=locale.text(f"reading.{reading}.evidence-for"),
        evidence=locale.text(f"reading.{reading}.evidence-against"),
        sources=citations(pack, note),
        chosen=chosen,
        left_out=left_out,
    )


def _compared(
    state: State,
    scenario: Scenario,
    ends: Sequence[tuple[State, Scenario, int]],
    locale: Locale,
) -> tuple[ComparedView, ...]:
    """Only the measures on which the readings differ: the others say nothing about them."""
    columns = [table(end, under) for end, under, _ in ends]
    views = []
    for index, row in enumerate(table(state, scenario)):
        values = [column[index].yours for column in columns]
        if len(set(values)) > 1:
            unit = row.measure.unit
            views.append(
                ComparedView(
                    locale.text(f"measure.{row.measure.id}.name"),
                    amount(locale, row.measure.recorded, unit),
                    amount(locale, row.yours, unit),
                    tuple(amount(locale, value, unit) for value in values),
                )
            )
    return tuple(views)
