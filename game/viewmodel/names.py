"""The names of ids, and figures with their units, as every view model needs them."""

from game.locale import Locale
from game.rules.scenario import Scenario

NOTHING = "\u2013"
"""What stands where there is no figure."""

GIVEN = "given-"
"""What every number begins with that counts a privilege."""


def figure(locale: Locale, unit: str, value: int) -> str:
    """A figure with its unit, short enough for a bar or a line of the trace."""
    if unit == "permille":
        return locale.percent(value)
    if unit == "roubles":
        return locale.text("ui.unit.roubles", value=value)
    return locale.number(value)


def told(locale: Locale, unit: str, value: int) -> str:
    """A figure that stands alone, with its unit in words where it has no sign."""
    key = f"ui.unit.{unit}"
    if unit not in ("permille", "roubles") and locale.has(f"{key}.other"):
        return locale.text(key, count=value)
    return figure(locale, unit, value)


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


def side_name(locale: Locale, vote: str, option: str) -> str:
    """What an option of a vote is called where there is little room."""
    own = f"vote.{vote}.option.{option}"
    return locale.plain(f"{own}.short") or locale.text(f"{own}.label")


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
    """The unit of a ledger key. What is thrown into a vote is counted like shares and is none."""
    if key.startswith("mandate@"):
        return "weight"
    declared = scenario.numbers.get(key.partition("@")[0])
    return declared.unit if declared else ""
