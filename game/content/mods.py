"""What the commands for packages ask: their order, whose a value is, what a package is."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content.box import box_of
from game.content.findings import Finding
from game.content.order import reasons
from game.content.provenance import find_thing, told
from game.content.reading import manifest_of, read_package
from game.content.schema.mod import Manifest
from game.content.settle import settle


@dataclass(frozen=True, slots=True)
class Row:
    """A package in the list: `why` says why it stands where it does, or is off."""

    id: str
    version: str
    title: str
    place: Path
    is_on: bool
    why: str


def listed(core: Path, mods: Sequence[Path]) -> list[Row]:
    """All packages, those that are on in their order, and then those that are off."""
    settled = settle(read_package(box_of(core)), [read_package(box_of(each)) for each in mods])
    why = dict(reasons(settled.reads))
    rows = [
        Row(
            each.id,
            each.package.manifest.version,
            each.package.manifest.title,
            each.box.root,
            is_on=True,
            why=why[each.id],
        )
        for each in settled.reads
        if each.package is not None
    ]
    for left in settled.off:
        manifest = left.read.package.manifest if left.read.package is not None else None
        rows.append(
            Row(
                manifest.id if manifest else left.read.box.root.name,
                manifest.version if manifest else "?",
                manifest.title if manifest else "",
                left.read.box.root,
                is_on=False,
                why=_first(left.findings),
            )
        )
    return rows


def _first(findings: Sequence[Finding]) -> str:
    worst, more = findings[0], len(findings) - 1
    rest = f", and {more} more" if more else ""
    wanted = f": {worst.expected}" if worst.expected else ""
    other = f"; see also {worst.also.path}" if worst.also else ""
    place = f"{worst.spot.path}, line {worst.spot.mark.line}{other}"
    return f"{worst.message}{wanted} ({place}){rest}"


def explained(core: Path, mods: Sequence[Path], of: str) -> list[str]:
    """Where every value of a thing comes from. Raises UnknownThingError."""
    settled = settle(read_package(box_of(core)), [read_package(box_of(each)) for each in mods])
    things = find_thing(settled.library, of)
    return [line for each in things for line in told(settled.library, each)]


def manifest_at(place: Path) -> Manifest | None:
    """What a package says of itself; None if that cannot be read."""
    return manifest_of(box_of(place))
