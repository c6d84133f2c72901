"""The balance tables: the same games for every row, however they are shared out."""

from dataclasses import replace

import pytest

from game.sim.balance import NAMED, TABLES, balance
from game.sim.imagined import KINDS
from game.sim.line_search import CARDS_ALONE, LineRow
from game.sim.programme_tables import POLICIES
from game.sim.table_games import Played, Player, Sitting
from tests.support import core, tiny

PACK = tiny.two_seats_pack()
SEEDS = 3


def test_every_table_of_a_small_pack() -> None:
    found = balance(PACK, SEEDS)
    assert [(row.seat, row.programme) for row in found.programmes] == [
        ("general-secretary", "hold"),
        ("opposition", "speak"),
    ]
    assert all(tuple(row.shares) == POLICIES for row in found.programmes)
    assert all(each.of == SEEDS for row in found.programmes for each in row.shares.values())
    assert [row.without for row in found.ablations] == [*KINDS, *KINDS]
    assert [row.win for row in found.reach] == ["split-conference"]
    assert {row.seat for row in found.dominance} == {"general-secretary", "opposition"}


def test_what_is_taken_away_is_held_against_the_same_games() -> None:
    found = balance(PACK, SEEDS, tables=("programmes", "ablations"))
    whole = {row.programme: row.shares["competent"] for row in found.programmes}
    for row in found.ablations:
        assert row.whole == whole[row.programme]
        assert row.share.met == row.whole.met - row.lost + row.won


def test_lines_come_by_kind_the_best_first() -> None:
    rows = balance(PACK, SEEDS, tables=("dominance",)).dominance
    for seat in ("general-secretary", "opposition"):
        own: list[LineRow] = [row for row in rows if row.seat == seat]
        shares = [row.share.met for row in own]
        assert shares == sorted(shares, reverse=True)
        assert len({row.kind for row in own}) == len(own) > 1
        assert CARDS_ALONE in {row.kind for row in own}
        assert {row.share.of for row in own} == {SEEDS}


def test_only_the_tables_that_are_asked_for_are_played() -> None:
    found = balance(PACK, 1, tables=("reach",))
    assert [name for name in TABLES if getattr(found, name)] == ["reach"]


def test_the_tables_are_the_same_however_the_games_are_shared_out() -> None:
    assert balance(PACK, SEEDS, jobs=2) == balance(PACK, SEEDS, jobs=1)


def test_the_named_programmes_are_there_four_of_each_seat() -> None:
    seats = [
        programme.seat
        for scenario in core.pack().scenarios.values()
        for programme in scenario.programmes.values()
        if programme.id in NAMED
    ]
    assert sorted(seats) == ["general-secretary"] * 4 + ["opposition"] * 4


def test_a_named_programme_is_played_under_every_reading_the_rest_under_the_first() -> None:
    scenario = tiny.two_seats()
    hold, speak = (scenario.programmes[each] for each in ("hold", "speak"))
    programmes = {NAMED[0]: replace(hold, id=NAMED[0]), "speak": speak}
    readings = {each: replace(tiny.READING, id=each) for each in ("plain", "other")}
    scenarios = {"tiny": replace(scenario, programmes=programmes)}
    found = balance(
        replace(PACK, scenarios=scenarios, readings=readings), 1, tables=("programmes", "ablations")
    )
    assert [(row.programme, row.reading) for row in found.programmes] == [
        (NAMED[0], "plain"),
        (NAMED[0], "other"),
        ("speak", "plain"),
    ]
    assert {row.programme for row in found.ablations} == {NAMED[0]}
    of_one = balance(
        replace(PACK, scenarios=scenarios, readings=readings),
        1,
        tables=("programmes",),
        readings=["other"],
    )
    assert {row.reading for row in of_one.programmes} == {"other"}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_game_is_played_once(jobs: int) -> None:
    sitting = Sitting(0, tiny.two_seats())
    games = sitting.games(Player("random"), sitting.programmes, ["A", "B"])
    with Played([sitting.scenario], jobs) as played:
        first = played.played(games)
        assert played.played([*games, games[0]]) == [*first, first[0]]
        share = played.share(games)
    assert share.of == 2
    assert share.met == sum(met[0] == len(sitting.programmes[0].aims) for met in first)
