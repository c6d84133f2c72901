"""A scenario that no programme names is lent some, so that it can be played."""

from pathlib import Path

from game.content import load_set
from game.rules.archive import Pack
from tests.support.mods import mod
from tests.support.packages import BASE

SEATS = "seats: [{id: general-secretary, text: It., objective: All.}]"
SUMMER = (
    "  - {{id: {id}, name: {id}, text: A month., {seats}, turns: [{{month: '1922-05'}}]{more}}}\n"
)


def scenario(name: str, more: str = "") -> str:
    return SUMMER.format(id=name, seats=SEATS, more=more)


def pack(folder: Path, *scenarios: str, files: tuple[str, ...] = ()) -> Pack:
    loaded = load_set(BASE, [mod(folder, "more", "scenarios:\n" + "".join(scenarios), *files)])
    assert loaded.off == ()
    assert {each.code for each in loaded.findings if each.severity != "info"} <= {"W326"}
    assert loaded.pack is not None
    return loaded.pack


def test_it_is_lent_those_of_the_scenario_that_it_is_built_on(tmp_path: Path) -> None:
    found = pack(
        tmp_path,
        scenario("one", ", base: spring"),
        scenario("two", ", base: one"),
    )
    assert [*found.scenarios["more:one"].programmes] == ["hold-the-desk"]
    assert [*found.scenarios["more:two"].programmes] == ["hold-the-desk"]


def test_without_one_below_it_is_lent_the_first_of_its_seat(tmp_path: Path) -> None:
    found = pack(tmp_path, scenario("alone"))
    assert [*found.scenarios["more:alone"].programmes] == ["hold-the-desk"]


def test_one_with_a_programme_of_its_own_is_lent_none(tmp_path: Path) -> None:
    own = (
        "programmes:\n  - {id: own, name: Own, text: Keep it., seat: general-secretary, "
        "scenarios: [alone], aims: [{id: a, name: A, met: {kind: number, number: authority, "
        "at_least: 50}, shows: {kind: number, of: [authority]}, target: 50, unit: points}]}\n"
    )
    found = pack(tmp_path, scenario("alone"), files=(own,))
    assert [*found.scenarios["more:alone"].programmes] == ["more:own"]
    assert [*found.scenarios["spring"].programmes] == ["hold-the-desk"]
