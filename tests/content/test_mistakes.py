"""The mistakes that people make: each is found, with its code, at its line and column.

They are listed in `mistakes/mistakes.yaml`, each made alone in the package beside it.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.content import Finding
from tests.support.mistakes import PACKAGE, Mistake, made, mistakes, place_of, said

LEAST = 101
"""So many mistakes are listed at least."""

ENOUGH = 97
"""Of a hundred and one so many have to be found in their place."""

CROWD = 20
"""One mistake has at most so many findings."""

NOT_FOUND: tuple[str, ...] = ()
"""The mistakes that are known not to be found."""


@dataclass(frozen=True)
class Made:
    """What came of a mistake: whether it was found in its place, and all that was said."""

    mistake: Mistake
    is_found: bool
    findings: tuple[Finding, ...]


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("memory") / "checks.sqlite"


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory, memory: Path) -> list[Made]:
    found = []
    for mistake in mistakes():
        root, wanted = made(mistake, tmp_path_factory.mktemp("made"))
        findings = said(root, memory)
        places = {(each.code, place_of(each, root)) for each in findings}
        found.append(Made(mistake, (mistake.code, wanted) in places, tuple(findings)))
    return found


def test_the_list_is_long_enough_and_names_each_once() -> None:
    listed = mistakes()
    assert len(listed) >= LEAST
    assert len({each.name for each in listed}) == len(listed)


@pytest.mark.slow
def test_the_package_without_a_mistake_is_clean(tmp_path: Path, memory: Path) -> None:
    root = tmp_path / PACKAGE.name
    shutil.copytree(PACKAGE, root)
    assert said(root, memory) == []


@pytest.mark.slow
def test_the_mistakes_are_found_where_they_were_made(every: list[Made]) -> None:
    missed = {each.mistake.name for each in every if not each.is_found}
    assert missed == set(NOT_FOUND)
    assert (len(every) - len(missed)) * LEAST >= ENOUGH * len(every)


@pytest.mark.slow
def test_a_mistake_does_not_bury_itself_under_findings(every: list[Made]) -> None:
    assert {each.mistake.name for each in every if len(each.findings) > CROWD} == set()
