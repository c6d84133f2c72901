"""Does every constant say from what it was set, and from nothing that is to test it?"""

from collections.abc import Iterator

from game.content.findings import Finding, filled, find
from game.content.library import Entry, Library
from game.content.marks import Spot
from game.content.schema.constants import Constant
from game.content.schema.measures import Measure
from game.content.schema.readings import Reading
from game.content.suggest import did_you_mean, suggest
from game.rules.needs import COEFFICIENTS

FREE = ("tested", "found-afterwards")
"""The kinds of measure from which no constant may have been set."""


def without_provenance(library: Library) -> Iterator[Finding]:
    """E335: a coefficient or a number of which nothing says from what it was set.

    One whose constant may be misspelt, or that is misspelt itself, is left to the check that finds
    the other: it is one mistake. A coefficient that no rule reads (W324) needs no provenance.
    """
    constants = library.of("constants", Constant)
    places = {**dict(_coefficients(library)), **dict(_numbers(library))}
    spare = sorted(each for each in constants.keys() - places.keys() if "." not in each)
    for name, (what, spot, context) in places.items():
        if name not in constants and not suggest(name, spare):
            own = name.rpartition(":")[2]  # as it is written inside its package
            hints = (f"write {{id: {own}, set: …, set_from: …}} under `constants`",)
            yield find("E335", spot, what=what, name=name, hints=hints, context=context)


Place = tuple[str, Spot, str]
"""What it is, where it stands, and inside what."""


def _coefficients(library: Library) -> Iterator[tuple[str, Place]]:
    """Those that the rules read, where the first reading gives them."""
    found: dict[str, Place] = {}
    for entry in library.entries("readings"):
        if isinstance(entry.entity, Reading):
            for name in entry.entity.coefficients:
                path = ("coefficients", name)
                place = ("coefficient", entry.key_spot(path), entry.describe(path))
                found.setdefault(name, place)
    yield from ((name, place) for name, place in found.items() if name in COEFFICIENTS)


def _numbers(library: Library) -> Iterator[tuple[str, Place]]:
    for entry in library.entries("numbers"):
        yield entry.entity.id, ("number", entry.spot(["id"]), entry.describe(["id"]))


def misplaced_measures(library: Library) -> Iterator[Finding]:
    """E339: chosen freely, and set from measures; E341: fitted, and to none."""
    for entry, constant in _constants(library):
        spot, context = entry.spot(["set"]), entry.describe(["set"])
        if constant.set == "chosen" and constant.measures:
            yield find("E339", spot, context=context)
        if constant.set == "fitted" and not constant.measures:
            yield find("E341", spot, context=context)


def set_from_tested(library: Library) -> Iterator[Finding]:
    """E337: a constant that was set from a measure which says that none was.

    Either can say so: the constant among its `measures`, the measure among its `constants`.
    """
    measures = library.of("measures", Measure)
    for entry, constant in _constants(library):
        for index, name in enumerate(constant.measures):
            if name in measures and measures[name].kind in FREE:
                spot, context = entry.spot(("measures", index)), entry.describe(("measures", index))
                yield find("E337", spot, measure=name, kind=measures[name].kind, context=context)
    for entry in library.entries("measures"):
        measure = entry.entity
        if isinstance(measure, Measure) and measure.kind in FREE:
            for index in range(len(measure.constants)):
                spot, context = entry.spot(("constants", index)), entry.describe(["constants"])
                yield find("E337", spot, measure=measure.id, kind=measure.kind, context=context)


def one_sided(library: Library) -> Iterator[Finding]:
    """E343: what a fitted measure and a constant say of each other, said by one of them only.

    So nothing is kept out of sight by leaving it out on one side. Of a measure that may have none
    E337 says it, whichever of the two does.
    """
    yield from _silent_constants(library)
    yield from _silent_measures(library)


def _silent_constants(library: Library) -> Iterator[Finding]:
    """A name of two words is that of a thing in content (`card levy-rules`): it has no constant."""
    constants = library.of("constants", Constant)
    for entry in library.entries("measures"):
        measure = entry.entity
        if not isinstance(measure, Measure) or measure.kind != "fitted":
            continue
        for index, name in enumerate(measure.constants):
            known = constants.get(name)
            if " " not in name and (known is None or measure.id not in known.measures):
                spot, context = entry.spot(("constants", index)), entry.describe(["constants"])
                details = {"measure": measure.id, "constant": name, "silent": "constant"}
                hints = () if known else did_you_mean(name, constants)
                yield filled("E343", spot, details, hints=hints, context=context)


def _silent_measures(library: Library) -> Iterator[Finding]:
    """Of a fitted measure that names no constant at all (E331) that is said already."""
    measures = library.of("measures", Measure)
    for entry, constant in _constants(library):
        for index, name in enumerate(constant.measures):
            measure = measures.get(name)
            if measure is None or measure.kind != "fitted" or not measure.constants:
                continue
            if constant.id not in measure.constants:
                spot, context = entry.spot(("measures", index)), entry.describe(["measures"])
                details = {"measure": name, "constant": constant.id, "silent": "measure"}
                yield filled("E343", spot, details, context=context)


def _constants(library: Library) -> Iterator[tuple[Entry, Constant]]:
    for entry in library.entries("constants"):
        if isinstance(entry.entity, Constant):
            yield entry, entry.entity
