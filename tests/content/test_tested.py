"""The list of what the rules are tested on was closed before a constant was set."""

from pathlib import Path

from tests.support import core

CLOSED = Path(__file__).with_name("tested.txt")
"""Each of the list with its value and its band. It is never written anew: what is added now was
found afterwards (`kind: found-afterwards`), and a band is not changed after the fact."""

LEAST = 20
"""So many at least were tied to nothing when the list was closed."""

NOT_INPUT = 35
"""So many measures at least have to be more than an echo."""


def listed() -> dict[str, tuple[int, int, int]]:
    """Id → recorded, low, high, as the list was closed."""
    rows = (line.split() for line in CLOSED.read_text(encoding="utf-8").splitlines())
    return {name: (int(value), int(low), int(high)) for name, value, low, high in rows}


def test_what_counts_as_tested_stands_on_the_closed_list_with_its_band() -> None:
    notes = core.pack().archive.measures.values()
    tested = {
        each.id: (each.recorded, each.low, each.high) for each in notes if each.kind == "tested"
    }
    assert tested == listed()


def test_enough_of_the_list_is_tied_to_nothing() -> None:
    notes = core.pack().archive.measures.values()
    assert sum(each.kind == "tested" and not each.tied for each in notes) >= LEAST


def test_enough_measures_are_no_echo() -> None:
    kinds = [each.kind for each in core.pack().archive.measures.values()]
    assert sum(kind != "input" for kind in kinds) >= NOT_INPUT


def test_every_tested_measure_has_a_source_with_its_place() -> None:
    for each in core.pack().archive.measures.values():
        if each.kind == "tested":
            assert each.citations, each.id
            assert all(cited.locator for cited in each.citations), each.id
