"""The tables of needs say what the code reads: nothing more, nothing less, and who reads it."""

from collections.abc import Mapping

import pytest

from game.rules.ids import SEATS, Seat
from game.rules.needs import COEFFICIENTS, NUMBERS
from game.rules.visibility import PUBLIC, PURSES
from tests.support import reads

GENERATED = "given-*"
"""Numbers that a privilege brings with it; nobody declares them."""


def _rooms(read: Mapping[str, frozenset[str]], name: str) -> set[str]:
    """Who reads a name, or the family that it belongs to."""
    named = (rooms for stem, rooms in read.items() if _means(stem, name))
    return set().union(*named)


def _means(stem: str, name: str) -> bool:
    return name.startswith(stem[:-1]) if stem.endswith("*") else stem == name


@pytest.mark.parametrize("package", ["rules", "viewmodel", "ui", "report", "session"])
def test_no_code_reads_what_is_not_declared_as_needed(package: str) -> None:
    read = reads.numbers(package).keys() - {GENERATED}
    assert [stem for stem in read if not any(_means(stem, each) for each in NUMBERS)] == []
    assert reads.coefficients(package).keys() - COEFFICIENTS.keys() == set()


@pytest.mark.parametrize("seat", SEATS)
def test_every_figure_of_the_bar_is_needed(seat: Seat) -> None:
    figures = (*PURSES[seat], *PUBLIC[seat])
    lacking = [each for each in figures if each not in NUMBERS]
    assert not lacking, f"give {', '.join(lacking)} a row in the tables of game/rules/needs"


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_bites_where_the_table_says(name: str) -> None:
    found = _rooms(reads.numbers("rules"), name) | _rooms(reads.numbers("viewmodel"), name)
    assert tuple(sorted(found)) == NUMBERS[name].read_by


@pytest.mark.parametrize("name", COEFFICIENTS)
def test_a_coefficient_bites_where_the_table_says(name: str) -> None:
    found = _rooms(reads.coefficients("rules"), name)
    found |= _rooms(reads.coefficients("viewmodel"), name)
    assert tuple(sorted(found)) == COEFFICIENTS[name].read_by


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ('draft.change("grip@north", 1, why)', {"grip"}),
        ('draft.put("fund" if rich else "cadres", 1, why)', {"fund", "cadres"}),
        ('state.ledger.get(at("tie", person), 0) + read["line"]', {"tie", "line"}),
        ('draft.change(at(f"opposition-{each}", here), 1, why)', {"opposition-*"}),
        ('zip(draft.keys("load"), row.keys(), draft.keys(f"left-{x}"))', {"load", "left-*"}),
        ('return {"desk-time": 1, "fund": paid}', {"desk-time", "fund"}),
        ('number == "access" or number in ("elected", "moved")', {"access", "elected", "moved"}),
        ('count_change(draft, here, "moved" if sent else "replaced", why)', {"moved", "replaced"}),
        ('say("load", 1); card.options["left"]; {"line": 3}', set()),
    ],
)
def test_a_name_is_found_where_a_number_is_read_or_written(code: str, names: set[str]) -> None:
    wrapped = f"def act():\n    {code}\n"
    assert set(reads.numbers_in(wrapped)) == names
