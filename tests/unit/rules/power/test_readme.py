"""The description of the rules of power names what they read: its tables are those of the needs."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from game.rules.needs import COEFFICIENTS, NUMBERS, CoefficientNeed, NumberNeed

PATH = Path(__file__).parents[4] / "game" / "rules" / "power" / "README.md"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _of_coefficients() -> Iterable[str]:
    yield _row(("coefficient", "unit", "read by", "what it does"))
    yield "|---|---|---|---|"
    yield from (_row((f"`{each.id}`", each.unit, *_said(each))) for each in COEFFICIENTS.values())


def _of_numbers() -> Iterable[str]:
    yield _row(("number", "of", "unit", "read by", "what it does"))
    yield "|---|---|---|---|---|"
    for each in NUMBERS.values():
        yield _row((f"`{each.id}`", each.scope, each.unit, *_said(each)))


def _said(need: CoefficientNeed | NumberNeed) -> tuple[str, str]:
    return ", ".join(need.read_by), need.meaning


TABLES = {"coefficients": _of_coefficients, "numbers": _of_numbers}


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_are_those_of_the_needs(name: str) -> None:
    table = "\n".join(TABLES[name]())
    text = PATH.read_text(encoding="utf-8")
    between = re.compile(rf"(<!-- needs: {name} -->\n).*?(\n<!-- end -->)", re.DOTALL)
    if os.environ.get("UPDATE_GOLDEN"):
        text = between.sub(lambda found: found[1] + table + found[2], text)
        PATH.write_text(text, encoding="utf-8")
    found = between.search(text)
    assert found is not None
    written = found[0].partition("\n")[2].removesuffix("\n<!-- end -->")
    assert written == table, (
        "to update: UPDATE_GOLDEN=1 python -m pytest tests/unit/rules/power/test_readme.py"
    )


def test_no_row_breaks_its_table() -> None:
    needs: list[CoefficientNeed | NumberNeed] = [*COEFFICIENTS.values(), *NUMBERS.values()]
    for each in needs:
        assert not {"|", "\n"} & {*each.meaning, *each.unit}


@pytest.mark.parametrize(
    "constant",
    ["WAVERERS", "SPREAD", "DISTRICTS", "PAID", "ALONE", "UNANSWERED", "FAR", "NOISE", "HEARING"],
)
def test_every_constant_of_the_conferences_is_named(constant: str) -> None:
    assert f"`{constant}`" in PATH.read_text(encoding="utf-8")
