"""Ear and grip come from facts before 1922 by one rule each, and nobody corrects a region.

The rules stand in `game/rules/power/README.md`.
"""

import json
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.rules.dice import Dice
from game.rules.ids import STRATA
from tests.support import core

REGIONS = core.ROOT / "content" / "core" / "organisations" / "regions.yaml"
LEANINGS = Path(__file__).with_name("leanings.json")
"""How the regions leaned in the winter of 1923–24: values set by hand, −100 to 100, most of them
estimated. Nothing in the game reads them."""

WORKERS = Path(__file__).with_name("workers.json")
"""How many workers the organisations had: low, medium or high, by hand."""

Region = dict[str, Any]
"""An organisation as YAML has it."""

FEW = {"low": Fraction(1), "medium": Fraction(1, 2), "high": Fraction(0)}
GRIP = 317
"""The mean of version 0.2 over the country."""

SHUFFLES = 1_000
AS_NEGATIVE = (100, 160)
"""Of a thousand random assignments some 127 are as negative, by any way of drawing them."""


@cache
def _regions() -> Mapping[str, Region]:
    listed = yaml.safe_load(REGIONS.read_text(encoding="utf-8"))["organisations"]
    return {each["id"]: each for each in listed}


def _term(region: Region, province: str, term: str) -> Fraction:
    """The highest level and the lowest; what is said of an area or not verified counts half."""
    levels = [Fraction(0)]
    for fact in region.get("earlier", ()):
        if fact["term"] == term and province in fact["at"]:
            halves = (fact["scope"] == "area") + (fact["confidence"] != "verified")
            levels.append(Fraction(fact["level"], 2**halves))
    return max(levels) + min(levels)


def _facts(region: Region) -> dict[str, Fraction]:
    terms = ("platform", "squabble", "strikes", "former-members")
    return {
        each["id"]: sum((_term(region, each["id"], term) for term in terms), Fraction(0))
        for each in region["provinces"]
    }


def _weighed(region: Region, values: Mapping[str, Fraction]) -> Fraction:
    members: dict[str, int] = {each["id"]: each["members"] for each in region["provinces"]}
    whole = sum((values[each] * weight for each, weight in members.items()), Fraction(0))
    return whole / sum(members.values())


def _few() -> dict[str, Fraction]:
    shares = json.loads(WORKERS.read_text(encoding="utf-8"))
    return {name: FEW[share] for name, share in shares.items()}


def test_every_ear_is_what_the_facts_make_it() -> None:
    few = _few()
    known = {name: _weighed(each, _facts(each)) for name, each in _regions().items()}
    found = [known[name] for name, each in _regions().items() if each.get("earlier")]
    mean = sum(found) / len(found)
    usual = sum(_weighed(each, few) for each in _regions().values()) / len(_regions())
    for each in _regions().values():
        facts = _facts(each)
        for province in each["provinces"]:
            of = facts[province["id"]] if each.get("earlier") else mean
            ear = 1000 + 100 * ((of - mean) + (few[province["id"]] - usual))
            assert province["ear"] == 5 * round(ear / 5), province["id"]


@pytest.mark.parametrize("region", sorted(_regions()))
def test_a_region_hears_as_its_guberniyas_do(region: str) -> None:
    each = _regions()[region]
    ears = {one["id"]: Fraction(one["ear"]) for one in each["provinces"]}
    assert each["numbers"]["receptive"] == round(_weighed(each, ears))


def test_every_grip_is_what_the_facts_make_it() -> None:
    """How the committee held together before 1922, and how its conferences voted then."""
    held = {
        name: _weighed(
            each,
            {
                place["id"]: _term(each, place["id"], "squabble")
                + _term(each, place["id"], "platform")
                for place in each["provinces"]
            },
        )
        for name, each in _regions().items()
    }
    mean = sum(held.values(), Fraction(0)) / len(held)
    for name, each in _regions().items():
        grip = GRIP - 60 * (held[name] - mean)
        assert each["numbers"]["grip"] == 5 * round(grip / 5), name


def test_the_grip_follows_the_winter_as_far_as_the_description_admits() -> None:
    leanings = json.loads(LEANINGS.read_text(encoding="utf-8"))
    grips = [each["numbers"]["grip"] for each in _regions().values()]
    assert round(_correlation(grips, [leanings[name] for name in _regions()]), 2) == 0.29


@pytest.mark.parametrize("stratum", STRATA)
def test_the_opposition_starts_from_the_mean_of_the_country_times_the_ear(stratum: str) -> None:
    starts = {
        name: Fraction(1000 * each["numbers"][f"opposition-{stratum}"])
        / each["numbers"]["receptive"]
        for name, each in _regions().items()
    }
    assert max(starts.values()) - min(starts.values()) <= 2  # what rounding leaves


def test_what_the_ears_say_of_the_winter_is_what_the_description_admits() -> None:
    """Weak, and hardly more than chance. The sign is the expected one."""
    leanings = json.loads(LEANINGS.read_text(encoding="utf-8"))
    ears = [each["numbers"]["receptive"] for each in _regions().values()]
    leaned = [leanings[name] for name in _regions()]
    r = _correlation(ears, leaned)
    assert round(r, 2) == -0.2
    as_negative = sum(_correlation(each, leaned) <= r for each in islice(_shuffled(ears), SHUFFLES))
    assert AS_NEGATIVE[0] <= as_negative <= AS_NEGATIVE[1]


def _shuffled(values: list[int]) -> Iterator[list[int]]:
    for number in count():
        dice, left = Dice("EARS", "shuffle", number), list(values)
        yield [left.pop(dice.below(len(left))) for _ in values]


def _correlation(a: list[int], b: list[int]) -> float:
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    products = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    spread_a = sum((x - mean_a) ** 2 for x in a)
    spread_b = sum((y - mean_b) ** 2 for y in b)
    return float(products / (spread_a * spread_b) ** 0.5)
