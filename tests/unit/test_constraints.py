"""Everything that is installed has one exact version, which `pyproject.toml` allows."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from itertools import product
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(
    r"""(?P<name>[a-z0-9-]+)==(?P<version>[0-9][0-9a-z.]*)( ; sys_platform == "[a-z0-9]+")?"""
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OWN = PROJECT["project"]["name"]

PLATFORMS = (("linux", "Linux"), ("win32", "Windows"), ("darwin", "Darwin"))
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def _lines() -> list[str]:
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _pins() -> dict[str, str]:
    found = [PIN.fullmatch(line) for line in _lines()]
    return {match["name"]: match["version"] for match in found if match is not None}


def _named() -> Iterator[Requirement]:
    """Everything that `pyproject.toml` asks for: to build, to play, to test, to package."""
    project = PROJECT["project"]
    extras = project["optional-dependencies"].values()
    for lines in (PROJECT["build-system"]["requires"], project["dependencies"], *extras):
        yield from (each for each in map(Requirement, lines) if each.name != OWN)


def _required(name: str) -> set[str]:
    """What an installed package needs on any machine that we install on."""
    try:
        found = [Requirement(line) for line in requires(name) or ()]
    except PackageNotFoundError:  # only what is packaged with, or another platform, needs it
        return set()
    return {canonicalize_name(each.name) for each in found if _is_needed_somewhere(each)}


def _is_needed_somewhere(requirement: Requirement) -> bool:
    marker = requirement.marker
    return marker is None or any(
        marker.evaluate(
            {
                "extra": "",
                "platform_system": system,
                "python_full_version": f"{python}.0",
                "python_version": python,
                "sys_platform": platform,
            }
        )
        for python, (platform, system) in product(PYTHONS, PLATFORMS)
    )


def test_a_line_holds_a_name_and_a_version_and_no_address() -> None:
    assert [line for line in _lines() if not PIN.fullmatch(line)] == []
    names = [line.split("==")[0] for line in _lines()]
    assert names == sorted(set(names))


@pytest.mark.parametrize("requirement", [*_named()], ids=str)
def test_what_the_project_names_is_pinned_within_its_range(requirement: Requirement) -> None:
    version = _pins().get(canonicalize_name(requirement.name))
    assert version is not None
    assert requirement.specifier.contains(version)


def test_what_those_need_is_pinned_too() -> None:
    waiting: set[str] = {canonicalize_name(each.name) for each in _named()}
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting |= _required(name) - reached
    assert "pydantic-core" in reached
    assert reached - _pins().keys() == set()


def test_the_lines_of_the_readme_install_what_is_pinned() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    installs = re.findall(r"pip install (.*?) &&", readme)
    assert len(installs) == 3
    assert [each for each in installs if not each.startswith("-c constraints.txt -e ")] == []
