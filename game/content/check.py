"""Runs the checks over a library."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import sha256

from game.content.checks import LINKED, SINGLE, WORDED, Check
from game.content.findings import Finding
from game.content.library import EVERY, Library
from game.content.notes import Notes

CLEAN = "clean"
"""The note that nothing is to be said of a thing by itself."""


def run(library: Library, *, is_whole: bool) -> Iterator[Finding]:
    """Everything that the checks have to say; of a library with gaps only what is sure."""
    yield from _single(library)
    checks = (*WORDED, *LINKED) if is_whole else WORDED
    if library.notes is None:
        for check in checks:
            yield from check(library)
    else:
        yield from _changed(library, library.notes, checks)


def _single(library: Library) -> Iterator[Finding]:
    """What is to be said of the things of which it is not known that it is nothing."""
    some = library.only(lambda entry: not entry.notes.has(CLEAN))
    found = [each for check in SINGLE for each in check(some)]
    told = {each.spot.path for each in found}
    for entry in some.entries():
        if not found or (entry.file not in told and not entry.changes):
            entry.notes.put(CLEAN, value=1)
    yield from found


def _changed(library: Library, notes: Notes, checks: Iterable[Check]) -> Iterator[Finding]:
    """What checks say, but for those that had nothing to say of the same things.

    Beside the note stands at which kinds a check looked. What it looks at hangs on what it saw
    before: if nothing of that is other now, it would look at the same once more.
    """
    state = _State(library)
    for check in checks:
        name = f"{check.__module__}.{check.__name__}"
        facts, kinds = notes.of(name)
        if kinds is not None and facts == state.digest(kinds):
            continue
        library.asked.clear()
        found = list(check(library))
        if not found:
            asked = sorted(library.asked)
            notes.put(name, asked, state.digest(asked))
        yield from found


class _State:
    """Names for what a library says, kind by kind."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._made: dict[str, str] = {}

    def digest(self, kinds: Iterable[str]) -> str:
        """A name for what is said in some kinds, in manifests and in the texts of languages."""
        return sha256(" ".join([self._words, *map(self._of, kinds)]).encode()).hexdigest()

    def _of(self, kind: str) -> str:
        if kind not in self._made:
            kinds = self._library.kinds
            made = sha256()
            for each in sorted(kinds) if kind == EVERY else (kind,):
                for name, entry in kinds.get(each, {}).items():
                    made.update(f"{each} {name} {entry.notes.name}\n".encode())
            self._made[kind] = made.hexdigest()
        return self._made[kind]

    @cached_property
    def _words(self) -> str:
        made = sha256(repr([each.manifest for each in self._library.packages]).encode())
        for language, phrases in self._library.phrases.items():
            made.update(language.encode())
            for key, each in phrases.items():
                made.update(f"{key}\0{each.text}\0".encode("utf-8", "surrogatepass"))
        return made.hexdigest()
