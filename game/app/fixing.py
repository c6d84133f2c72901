"""`check --fix`: puts right in files what is certain, and takes back what did not help."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from game.app import mod_files
from game.app.argument_error import WrongArgumentError
from game.content import Finding
from game.content.files import decode
from game.content.fixes import fixable, fixed, form_errors


@dataclass(frozen=True, slots=True)
class Fixed:
    """A file that is to be changed: what it holds, and what it is to hold."""

    path: Path
    before: bytes
    after: bytes
    errors: int

    def diff(self) -> Iterator[str]:
        """The change as a diff."""
        old, new = (each.decode("utf-8").splitlines() for each in (self.before, self.after))
        yield from unified_diff(old, new, str(self.path), str(self.path), n=1, lineterm="")


def planned(found: Sequence[Finding], places: Sequence[Path], core: Path) -> list[Fixed]:
    """What would be changed: files below the places that were named, and none of the game’s own."""
    plans = []
    for path, findings in fixable(found).items():
        if not _is_ours(path, places, core):
            continue
        before = path.read_bytes()
        if b"\r" in before:  # the marks are those of a text with other ends of lines
            continue
        after = fixed(decode(before), findings).encode("utf-8")
        if after != before:
            plans.append(Fixed(path, before, after, form_errors(found, path)))
    return plans


def _is_ours(path: Path, places: Sequence[Path], core: Path) -> bool:
    inside = any(path == each or each in path.parents for each in places)
    return inside and core not in path.parents and path.is_file() and not path.is_symlink()


def put_right(
    found: Sequence[Finding],
    places: Sequence[Path],
    core: Path,
    check: Callable[[], Sequence[Finding]],
    *,
    dry: bool,
) -> tuple[list[str], Sequence[Finding]]:
    """Change the files, or only show how; the lines to print, and what is found afterwards.

    A file that has no fewer errors of form than before is written back as it was. Raises
    WrongArgumentError for one that cannot be written.
    """
    plans = planned(found, places, core)
    lines = [line for each in plans for line in each.diff()]
    if not plans:
        return ["nothing here can be put right by itself"], found
    if dry:
        return lines, found
    for each in plans:
        _write(each.path, each.after)
    after = check()
    worse = [each for each in plans if form_errors(after, each.path) >= each.errors]
    for each in worse:
        _write(each.path, each.before)
        lines.append(f"{each.path}: taken back, since it did not help")
    count = len(plans) - len(worse)
    lines.append(f"{count} {'file' if count == 1 else 'files'} put right")
    return lines, check() if worse else after


def _write(path: Path, data: bytes) -> None:
    try:
        mod_files.write(path, data)
    except OSError as error:
        raise WrongArgumentError(f"{path}: {error.strerror or error}") from error
