"""In which order packages are laid down, and which of them cannot be."""

from collections.abc import Iterator, Sequence

from game import __version__
from game.content.findings import Finding, find
from game.content.library import Package
from game.content.reading import Read
from game.content.versions import fits


def unmet(base: Read, reads: Sequence[Read]) -> dict[int, list[Finding]]:
    """Why packages cannot be on beside the others, by their place in the list."""
    found: dict[int, list[Finding]] = {}
    versions = {each.id: each.package.manifest.version for each in (base, *reads) if each.package}
    for index, read in enumerate(reads):
        if read.package is not None:
            reasons = [*_version(read.package), *_twice(index, reads, base)]
            reasons += [*_needed(read.package, versions), *_unborne(read.package, versions)]
            if reasons:
                found[index] = reasons
    return found


def _version(package: Package) -> Iterator[Finding]:
    wanted = package.manifest.game
    if not fits(__version__, wanted):
        why = f"it was made for versions {wanted} of the game, and this is {__version__}"
        yield find("E701", package.spot("game"), why=why)


def _twice(index: int, reads: Sequence[Read], base: Read) -> Iterator[Finding]:
    read, before = reads[index], (base, *reads[:index])
    for other in before:
        if read.package and other.package and other.id == read.id:
            also = other.package.spot("id")
            yield find("E713", read.package.spot("id"), also=also, id=read.id)
            return


def _needed(package: Package, versions: dict[str, str]) -> Iterator[Finding]:
    for index, each in enumerate(package.manifest.requires):
        spot = package.spot("requires", index, "id")
        if each.id not in versions:
            why = f"it needs the package `{each.id}`, which is not there or is off"
            yield find("E701", spot, why=why)
        elif not fits(versions[each.id], each.version):
            why = f"it needs `{each.id}` {each.version}, and {versions[each.id]} is there"
            yield find("E701", spot, why=why)


def _unborne(package: Package, versions: dict[str, str]) -> Iterator[Finding]:
    for index, each in enumerate(package.manifest.conflicts):
        if each.id in versions and fits(versions[each.id], each.version):
            spot = package.spot("conflicts", index, "id")
            yield find("E701", spot, why=f"it does not bear `{each.id}`, which is on")


def ordered(reads: Sequence[Read]) -> tuple[list[Read], list[Read]]:
    """The packages in their order, and those that wait for each other in a circle.

    What a package requires or comes `after` goes before it; else the ids decide.
    """
    waiting = {each.id: each for each in reads}
    done: list[Read] = []
    while waiting:
        free = [name for name, each in waiting.items() if not before(each) & waiting.keys()]
        if not free:
            return done, [waiting[name] for name in sorted(waiting)]
        done.append(waiting.pop(min(free)))
    return done, []


def before(read: Read) -> set[str]:
    """The packages that go before one."""
    if read.package is None:
        return set()
    manifest = read.package.manifest
    return {*(each.id for each in manifest.requires), *manifest.after} - {read.id}


def circle(read: Read, among: Sequence[Read]) -> Finding:
    """E707: that a package waits for others which wait for it."""
    names = {each.id for each in among}
    others = ", ".join(f"`{each}`" for each in sorted(before(read) & names))
    if read.package is None:
        raise AssertionError
    return find("E707", read.package.spot("id"), others=others)


def reasons(reads: Sequence[Read]) -> Iterator[tuple[str, str]]:
    """Each package of an order, and in words why it stands where it does."""
    names = [each.id for each in reads]
    for index, read in enumerate(reads):
        earlier = [name for name in names[:index] if name in before(read)]
        if index == 0:
            why = "it is what the others lie on"
        elif earlier:
            why = f"after {', '.join(earlier)}, because it says so"
        else:
            why = "nothing is said of it: by its id"
        yield read.id, why
