"""From what the constants were set, as the archive tells it."""

from collections import Counter

import pytest

from game.rules.archive import Archive
from game.viewmodel.archive import reading_page
from game.viewmodel.model import model_view
from game.viewmodel.provenance import coefficients, constants, counts
from tests.support import core, tiny


def test_every_constant_is_listed_with_what_it_was_set_from() -> None:
    pack, locale = core.pack(), core.english()
    views = constants(pack, locale)
    assert [each.id for each in views] == list(pack.archive.constants)
    assert all(each.set and each.set_from and each.name for each in views)
    assert {each.id for each in views if each.measures} == {
        each.id for each in pack.archive.constants.values() if each.measures
    }
    assert not locale.missing


def test_a_number_is_called_by_its_name_and_a_constant_of_the_rules_by_where_it_stands() -> None:
    views = {each.id: each for each in constants(core.pack(), core.english())}
    assert views["paid-functionaries"].name == "Paid functionaries"
    assert views["election.noise"].name == "election.noise"
    assert views["stages.spread"].name == "Spread of the districts"
    assert views["stages.spread"].set == "Fitted."
    assert "Opposition at Moscow’s guberniya conference" in views["stages.spread"].measures


@pytest.mark.parametrize("reading", list(core.pack().readings))
def test_a_reading_shows_how_strong_it_makes_each_rule_and_why(reading: str) -> None:
    pack, locale = core.pack(), core.english()
    texts = [text for _, text in reading_page(reading, pack, locale).paragraphs]
    for name, value in pack.readings[reading].coefficients.items():
        (text,) = (each for each in texts if each.startswith(f"**{name}** "))
        assert locale.number(value) in text
        assert locale.text(f"constant.{name}.set-from") in text


def test_the_summary_counts_them() -> None:
    pack, locale = core.pack(), core.english()
    kinds = Counter(each.set for each in pack.archive.constants.values())
    (line,) = counts(pack.archive, locale)
    assert f"{kinds['fitted']} were fitted" in line
    assert kinds["chosen"] > kinds["fitted"] > 0
    assert line in model_view(pack, locale).tested


def test_a_package_without_constants_says_nothing_of_them() -> None:
    assert tuple(counts(Archive(), core.english())) == ()
    assert constants(tiny.pack(), core.english()) == ()
    assert coefficients("plain", tiny.pack(), core.english()) == ()
    assert coefficients("nowhere", tiny.pack(), core.english()) == ()
