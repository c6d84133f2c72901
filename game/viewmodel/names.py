"""The names of ids, and figures with their units, as every view model needs them."""

import re

from game.locale import Locale
from game.rules.scenario import Scenario

_BARE = re.compile(r"\[\[([a-z0-9]+(?:-[a-z0-9]+)*)\]\]")
"""A term by its id, with nothing said of how it is to be shown."""

GIVEN = "given-"
"""What every number begins with that counts a privilege."""


def prose(locale: Locale, key: str) -> str:
    """A text in which bare ids of terms stand by their names: `[[central-committee]]`."""

    def named(found: re.Match[str]) -> str:
        term = locale.plain(f"term.{found[1]}.term") or found[1].replace("-", " ")
        return f"[[{found[1]}|{term}]]"

    return _BARE.sub(named, locale.text(key))


def figure(locale: Locale, unit: str, value: int) -> str:
    """A figure with its unit, short enough for a bar or a line of the trace."""
    if unit == "permille":
        return locale.percent(value)
    if unit == "roubles":
        return locale.text("ui.unit.roubles", value=value)
    return locale.number(value)


def number_name(locale: Locale, number: str) -> str:
    """The name of a declared number; one that counts a privilege goes by the privilege's name."""
    if number.startswith(GIVEN):
        return locale.name("privilege", number.removeprefix(GIVEN)) or number
    return locale.name("number", number) or number


def short_name(locale: Locale, number: str) -> str:
    """The short name of a number, for chips; the full one where the texts have no short one."""
    return locale.plain(f"ui.short.{number}") or number_name(locale, number)


def person_name(locale: Locale, person: str) -> str:
    """The short name of a person; a man of the place has none."""
    return locale.name("person", person) or person


def owner_name(locale: Locale, owner: str) -> str:
    """Whose number it is: a region, a person, an audience, a rank, or a group of them."""
    group = locale.plain(f"ui.group.{owner.replace(':', '.')}")
    return group or locale.name("at", owner) or owner


def key_name(locale: Locale, key: str) -> str:
    """The name of a ledger key: `Grip, Penza`."""
    number, _, owner = key.partition("@")
    name = number_name(locale, number)
    if not owner:
        return name
    where = locale.name("vote", owner) or owner_name(locale, owner)
    return locale.text("ui.number.of", what=name, where=where)


def unit_of(scenario: Scenario, key: str) -> str:
    """The unit of a ledger key."""
    declared = scenario.numbers.get(key.partition("@")[0])
    return declared.unit if declared else ""
