"""A constant at its half or its double is felt where it is used, and put back."""

import pytest

from game.rules.power import actions, circulars, mood, stages, tolerance, wear
from game.rules.scenario import Scenario
from game.sim.varied import DEFINITIONS, LINES, UnknownConstantError, scaled, values, varied
from tests.support import core


def _campaign() -> Scenario:
    return core.scenario("campaign")


@pytest.mark.parametrize(
    ("value", "half", "double"),
    [
        (1050, 525, 2100),
        (7, 4, 14),
        (1, 1, 2),
        (-150, -75, -300),
        (-1, -1, -2),
        ((220, 30), (110, 15), (440, 60)),
        ({"factory": 260, "none": 0}, {"factory": 130, "none": 0}, {"factory": 520, "none": 0}),
        ({"appointed": {"cadres": 1}}, {"appointed": {"cadres": 1}}, {"appointed": {"cadres": 2}}),
        ("1922-12", "1922-12", "1922-12"),
    ],
)
def test_a_constant_is_scaled_one_by_one(value: object, half: object, double: object) -> None:
    assert scaled(value, "half") == half
    assert scaled(value, "double") == double


def test_every_constant_of_the_content_is_there() -> None:
    scenario = _campaign()
    found = {each: values(each, scenario) for each in core.pack().archive.constants}
    assert found["stages.waverers"] == (stages.WAVERERS,)
    assert found["mood.hearing"] == tuple(mood.HEARING.values())
    assert found["kappa"] == (scenario.reading.coefficients["kappa"],)
    assert len(found["receptive"]) > 10
    without = [each for each, numbers in found.items() if not numbers and "." in each]
    assert {*DEFINITIONS, "placement.turn-over", "centre.letter-month"} <= set(without)
    assert sum(each.endswith(f".{LINES}") for each in without) > 10
    assert not [each for each, numbers in found.items() if each.endswith(f".{LINES}") and numbers]


def test_a_constant_of_the_rules_is_put_back_whatever_happens() -> None:
    before = mood.HEARING

    def broken() -> None:
        with varied("mood.hearing", "half", _campaign()):
            assert mood.HEARING["factory"] == before["factory"] // 2
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()
    assert mood.HEARING is before


def test_it_is_felt_where_it_is_imported_and_nowhere_else() -> None:
    fresh, of_circulars = wear.FRESH, circulars.HALF
    with varied("wear.fresh", "double", _campaign()):
        assert wear.FRESH == vars(circulars)["FRESH"] == vars(actions)["FRESH"] == 2 * fresh
    assert wear.FRESH == vars(circulars)["FRESH"] == vars(actions)["FRESH"] == fresh
    with varied("stages.half", "double", _campaign()):
        assert of_circulars == circulars.HALF


def test_one_name_of_several_on_a_line() -> None:
    with varied("tolerance.press", "half", _campaign()):
        assert (tolerance.SPEAKERS, tolerance.PRESS) == (45, 18)


def test_a_coefficient_is_changed_in_the_reading_and_is_not_absurd() -> None:
    scenario = _campaign()
    with varied("kappa", "half", scenario) as made:
        assert made.reading.coefficients["kappa"] == scaled(
            scenario.reading.coefficients["kappa"], "half"
        )
        assert made.reading.coefficients["argument"] == scenario.reading.coefficients["argument"]
    with (
        varied("placement-delay", "double", scenario) as once,
        varied("placement-delay", "double", once) as twice,
        varied("placement-delay", "double", twice) as thrice,
        varied("placement-delay", "double", thrice) as often,
    ):
        assert often.reading.coefficients["placement-delay"] == 12


def test_the_starts_of_a_number_are_changed_inside_its_range() -> None:
    scenario = _campaign()
    with varied("grip", "double", scenario) as made:
        for key, each in scenario.organisations.items():
            now = made.organisations[key].numbers["grip"]
            assert now == min(1000, 2 * each.numbers["grip"])
            assert made.start_of(f"grip@{key}") == now
    with varied("tie", "half", scenario) as made:
        assert made.people["kaganovich"].tie == scaled(scenario.people["kaganovich"].tie, "half")
        assert made.people["kaganovich"].line == scenario.people["kaganovich"].line


@pytest.mark.parametrize("name", ["nothing", "mood.nothing", "nothing.hearing", "mood."])
def test_a_constant_that_is_not_there(name: str) -> None:
    with pytest.raises(UnknownConstantError, match=f"no constant “{name}”"):
        values(name, _campaign())
    with pytest.raises(UnknownConstantError), varied(name, "half", _campaign()):
        pass
