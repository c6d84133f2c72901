"""Content: YAML → checked → the rules' records. The only home of yaml and pydantic.

`load` gives a pack to play from, `check` what is to be said about files.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content.build import build
from game.content.check import run
from game.content.collect import MANIFEST, collect
from game.content.consequences import fold
from game.content.errors import ContentError
from game.content.files import read
from game.content.findings import Finding, Severity
from game.content.library import Library
from game.rules.archive import Pack

__all__ = ["Finding", "Loaded", "Severity", "check", "load"]

CORE = "core"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of loading: findings, sorted by weight, and a pack unless one is an error."""

    findings: tuple[Finding, ...]
    pack: Pack | None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the content from being played."""
        return tuple(each for each in self.findings if each.severity == "error")


def load(root: Path, mods: Sequence[Path] = ()) -> Loaded:
    """Load and check the content below a root, with mods on top.

    The root is a package itself (it has a `mod.yaml`) or holds one named `core`.
    """
    library, findings = _checked(root, mods)
    broken = any(each.severity == "error" for each in findings)
    return Loaded(fold(findings), None if broken else build(library))


def check(paths: Iterable[Path], core: Path | None = None) -> list[Finding]:
    """What the checks say about packages, or about single files in them.

    A mod is checked on top of the package `core`, and only findings in its own files are given.
    """
    findings: list[Finding] = []
    for path in paths:
        package = package_of(path)
        below = base(core) if core and _name(base(core)) != _name(package) else None
        _, found = _checked(below, [package]) if below else _checked(package)
        findings += fold(each for each in found if _inside(each, path, package))
    return findings


def _checked(root: Path, mods: Sequence[Path] = ()) -> tuple[Library, list[Finding]]:
    """All that was read, and what is to be said about it."""
    library, findings = collect((base(root), *mods))
    is_whole = not any(each.severity == "error" for each in findings)
    findings += run(library, is_whole=is_whole)
    return library, findings


def _name(package: Path) -> object:
    """The id in a package's manifest: a copy of the base game is the base game, not a mod of it.

    A manifest that cannot be read has none, and is told of when the package is loaded.
    """
    try:
        data = read(package / MANIFEST).data
    except (ContentError, OSError):
        return None
    return data.get("id") if isinstance(data, dict) else None


def base(root: Path) -> Path:
    """The package that a root means."""
    return root if (root / MANIFEST).exists() else root / CORE


def package_of(path: Path) -> Path:
    """The package that a folder or file belongs to."""
    for folder in (path, *path.parents):
        if (folder / MANIFEST).exists():
            return folder
    return base(path)


def _inside(finding: Finding, path: Path, package: Path) -> bool:
    inside = package if path in package.parents else path
    return inside == finding.spot.path or inside in finding.spot.path.parents
