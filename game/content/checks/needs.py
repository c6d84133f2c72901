"""Is there everything that the rules read? What they need stands in `rules/needs`.

A package without a scenario is not played as it stands and needs nothing: it may be a mod under
work, or a list of terms.
"""

from collections.abc import Iterator

from game.content.findings import Finding, filled, find
from game.content.library import Entry, Library
from game.content.marks import Spot
from game.content.schema.numbers import Number
from game.content.schema.readings import Reading
from game.content.schema.scenarios import Scenario
from game.content.suggest import did_you_mean, quote_all, suggest
from game.content.traversal import Path
from game.rules.needs import COEFFICIENTS, NUMBERS, CoefficientNeed, NumberNeed


def missing_numbers(library: Library) -> Iterator[Finding]:
    """E211: a number that the rules read and nothing declares. All of them at once."""
    declared = library.of("numbers", Number)
    if not library.of("scenarios", Scenario):
        return
    spare = sorted(declared.keys() - NUMBERS.keys())
    for need in NUMBERS.values():
        if need.id not in declared:
            near = suggest(need.id, spare)
            hints = (*_misnamed(near), _declaration(need), _use(need))
            yield find("E211", _place(library, need, near), number=need.id, hints=hints)


def other_numbers(library: Library) -> Iterator[Finding]:
    """E212: a number of another scope or unit than the rules read it in."""
    for entry in library.entries("numbers"):
        need = NUMBERS.get(entry.entity.id)
        if need is not None and isinstance(entry.entity, Number):
            yield from _other(entry, "scope", entry.entity.scope, need.scope, need)
            yield from _other(entry, "unit", entry.entity.unit, need.unit, need)


def missing_readings(library: Library) -> Iterator[Finding]:
    """E325: scenarios, and no reading to play them under."""
    if library.of("scenarios", Scenario) and not library.of("readings", Reading):
        hints = (f"write one that gives {quote_all(COEFFICIENTS)}",)
        yield find("E325", library.top(), hints=hints)


def uneven_readings(library: Library) -> Iterator[Finding]:
    """E323: a reading without a coefficient that the rules read; W324: with one that they do not.

    Of a misspelt one only the first is said: it is one mistake.
    """
    for entry in library.entries("readings"):
        if isinstance(entry.entity, Reading):
            given = entry.entity.coefficients.keys()
            spare = sorted(given - COEFFICIENTS.keys())
            for need in COEFFICIENTS.values():
                if need.id not in given:
                    near = suggest(need.id, spare)
                    spare = [each for each in spare if each not in near]
                    yield _lacking(entry, need, near)
            for name in spare:
                path = ("coefficients", name)
                context = entry.describe(path)
                hints = did_you_mean(name, COEFFICIENTS)
                yield find("W324", entry.key_spot(path), name=name, hints=hints, context=context)


def absurd_readings(library: Library) -> Iterator[Finding]:
    """E345: a coefficient so far out that what it weighs would be all or nothing."""
    for entry in library.entries("readings"):
        if not isinstance(entry.entity, Reading):
            continue
        for name, value in entry.entity.coefficients.items():
            need = COEFFICIENTS.get(name)
            if need is not None and not 0 <= value <= need.most:
                path: Path = ("coefficients", name)
                spot, context = entry.spot(path), entry.describe(path)
                yield find(
                    "E345",
                    spot,
                    name=name,
                    value=value,
                    unit=need.unit,
                    most=need.most,
                    hints=(_use(need),),
                    context=context,
                )


def _lacking(entry: Entry, need: CoefficientNeed, near: tuple[str, ...]) -> Finding:
    path: Path = ("coefficients", near[0]) if near else ("coefficients",)
    hints = (*_misnamed(near), f"write `{need.id}: …`, in {need.unit}", _use(need))
    context = entry.describe(["coefficients"])
    return find("E323", entry.key_spot(path), name=need.id, hints=hints, context=context)


def _other(
    entry: Entry, field: str, found: str, wanted: str, need: NumberNeed
) -> Iterator[Finding]:
    if found != wanted:
        spot, context = entry.spot([field]), entry.describe([field])
        details = {"number": need.id, "field": field, "found": found, "wanted": wanted}
        yield filled("E212", spot, details, hints=(_use(need),), context=context)


def _place(library: Library, need: NumberNeed, near: tuple[str, ...]) -> Spot:
    """Where the number belongs: at one that may be meant for it, or after the last of its kind."""
    entries = [each for each in library.entries("numbers") if isinstance(each.entity, Number)]
    meant = [each for each in entries if each.entity.id in near[:1]]
    alike = [each for each in entries if getattr(each.entity, "scope", "") == need.scope]
    found = meant or alike or entries
    return found[-1].spot(["id"]) if found else library.top()


def _misnamed(near: tuple[str, ...]) -> tuple[str, ...]:
    return (f"{quote_all(near)} stands here and no rule reads it: is it meant?",) if near else ()


def _declaration(need: NumberNeed) -> str:
    return (
        f"declare {{id: {need.id}, scope: {need.scope}, unit: {need.unit}, low: …, high: …,"
        " start: …, name: …, about: …}"
    )


def _use(need: NumberNeed | CoefficientNeed) -> str:
    """What it does and who reads it, as a line of help."""
    return f"read by {', '.join(need.read_by)}: {need.meaning}"
