"""The description of the rules of power names what they read."""

import re
from pathlib import Path

import pytest

from tests.support import tiny

RULES = Path(__file__).parents[4] / "game" / "rules"
README = (RULES / "power" / "README.md").read_text(encoding="utf-8")
ROWS = [row.split("|")[1] for row in README.splitlines() if row.startswith("| `")]
NAMED = {name for row in ROWS for name in re.findall(r"`([a-z-]+)`", row)}


def _used() -> set[str]:
    every = (path.read_text(encoding="utf-8") for path in sorted(RULES.rglob("*.py")))
    return {
        name
        for text in every
        for name in re.findall(r'(?:coefficients|weights)\["([a-z-]+)"\]', text)
    }


def test_every_coefficient_that_the_rules_use_is_described() -> None:
    assert _used() - NAMED == set()


def test_the_small_reading_has_them_all() -> None:
    assert _used() == tiny.COEFFICIENTS.keys()


@pytest.mark.parametrize("constant", ["DISTRICT", "GUBERNIYA", "ASSEMBLY", "NOISE", "HEARING"])
def test_every_constant_of_the_conferences_is_named(constant: str) -> None:
    assert f"`{constant}`" in README
