"""Words for ids and figures, as every view model needs them."""

from typing import Protocol

from game.rules.scenario import Scenario

THIN = "\u202f"
"""Between groups of three digits."""


class Words(Protocol):
    """The part of a locale that view models use."""

    def text(self, key: str, /, **args: str | int) -> str:
        """The text of a key in the player's language, its gaps filled."""
        ...


def month(words: Words, iso: str) -> str:
    """A month in words, from `1922-04` or `1922-04-03`."""
    year, number = iso.split("-")[:2]
    return words.text("ui.date.month", month=words.text(f"ui.month.{int(number)}"), year=year)


def day(words: Words, iso: str) -> str:
    """A date in words: a day, a month or a year, as exact as it is given."""
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    if len(parts) == 2:
        return month(words, iso)
    name = words.text(f"ui.month.{int(parts[1])}")
    return words.text("ui.date.day", day=str(int(parts[2])), month=name, year=parts[0])


def grouped(value: int) -> str:
    """A whole number with thin spaces, and a true minus."""
    text = f"{abs(value):,}".replace(",", THIN)
    return f"\u2212{text}" if value < 0 else text


def tenths(value: int) -> str:
    """A per mille as a percentage: whole above ten per cent, else to a tenth."""
    if abs(value) >= 100 or value % 10 == 0:
        return grouped(round(value / 10))
    return f"{'\u2212' if value < 0 else ''}{abs(value) / 10:.1f}"


def figure(words: Words, unit: str, value: int) -> str:
    """A figure with its unit."""
    if unit == "permille":
        return words.text("ui.unit.percent", value=tenths(value))
    if unit == "roubles":
        return words.text("ui.unit.roubles", value=grouped(value))
    return grouped(value)


def number_name(words: Words, number: str) -> str:
    """The name of a declared number."""
    return words.text(f"number.{number}.name")


def person_name(words: Words, person: str) -> str:
    """The short name of a person; a man of the place has none."""
    return words.text("ui.local" if person == "local" else f"person.{person}.name")


_OWNERS = {"organisation": "organisation", "person": "person"}


def owner_name(words: Words, scope: str, owner: str) -> str:
    """Whose number it is: a region, a person, an audience, a rank, a vote or a group of regions."""
    if scope == "organisation":
        group = owner in ("all", "worker-regions", "village-regions")
        if group or owner.startswith("bureau:"):
            return words.text(f"ui.group.{owner.replace(':', '.')}")
        return words.text(f"organisation.{owner}.short")
    if scope == "person":
        return words.text("ui.group.everyone") if owner == "all" else person_name(words, owner)
    if scope == "vote":
        return words.text(f"vote.{owner}.question")
    return words.text("ui.group.everyone" if owner == "all" else f"ui.{scope}.{owner}")


def key_name(words: Words, scenario: Scenario, key: str) -> str:
    """The name of a ledger key: `Grip, Penza`."""
    number, _, owner = key.partition("@")
    if not owner or number not in scenario.numbers:
        return number_name(words, number)
    where = owner_name(words, scenario.numbers[number].scope, owner)
    return words.text("ui.number.of", number=number_name(words, number), owner=where)


def unit_of(scenario: Scenario, key: str) -> str:
    """The unit of a ledger key."""
    declared = scenario.numbers.get(key.partition("@")[0])
    return declared.unit if declared else ""
