"""A constant of the model at its half or its double for a while, and then put back.

A coefficient is changed in the reading, the starts of a number in the scenario, and a constant of
the rules in its module and wherever it is imported from there. What the rules remember of scenarios
is forgotten before and after, since it hangs on the constants as they were.
"""

import ast
import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from types import ModuleType
from typing import Any, Literal

import game.rules
from game.rules.ids import ConstantId
from game.rules.needs import COEFFICIENTS
from game.rules.scenario import Number, Person, Scenario

Times = Literal["half", "double"]

ROOMS = ("game.rules.power", "game.rules.plays", "game.rules")
"""Where the modules stand that the ids of constants name: `stages.waverers`."""

DEFINITIONS = ("stages.half",)
"""More than half is a majority, by definition: with another bound the winter is another question,
and no answer to this one."""

LINES = "lines"
"""The name under which the numbers stand that have none in their module."""


class UnknownConstantError(Exception):
    """The rules have no such constant."""


def values(constant: ConstantId, scenario: Scenario) -> tuple[int, ...]:
    """The numbers of a constant, each once; none if it has none that can be halved.

    Numbers in the lines of a module have no name by which to change them, a month has no half, and
    what is so by definition is not changed.
    Raises UnknownConstantError for one that neither the rules nor the scenario have.
    """
    found = tuple(dict.fromkeys(each for each in _leaves(_value(constant, scenario)) if each))
    return () if constant in DEFINITIONS else found


@contextmanager
def varied(constant: ConstantId, times: Times, scenario: Scenario) -> Iterator[Scenario]:
    """The scenario with a constant at its half or its double, for as long as it is played.

    Raises UnknownConstantError as `values` does.
    """
    if "." in constant:
        with _in_the_rules(constant, times):
            yield replace(scenario)
    elif constant in scenario.reading.coefficients:
        yield _coefficient(constant, times, scenario)
    elif constant in scenario.numbers:
        yield _starts(constant, times, scenario)
    else:
        raise _unknown(constant)


def scaled(value: Any, times: Times) -> Any:  # noqa: ANN401 whatever a constant is made of
    """A number at its half or its double; a table or a row of them, one by one.

    A half is rounded away from nothing, so that a rule with one in it does not fall out altogether.
    """
    if isinstance(value, Mapping):
        return {key: scaled(each, times) for key, each in value.items()}
    if isinstance(value, tuple):
        return tuple(scaled(each, times) for each in value)
    if type(value) is not int:
        return value
    return value * 2 if times == "double" else (value + (value > 0)) // 2


def _value(constant: ConstantId, scenario: Scenario) -> Any:  # noqa: ANN401 as above
    if "." in constant:
        return _of_the_rules(constant)
    if constant in scenario.reading.coefficients:
        return scenario.reading.coefficients[constant]
    if constant in scenario.numbers:
        return tuple(_given(scenario.numbers[constant], scenario))
    raise _unknown(constant)


def _leaves(value: Any) -> Iterator[int]:  # noqa: ANN401 as above
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, tuple):
        for each in value:
            yield from _leaves(each)
    elif type(value) is int:
        yield value


def _unknown(constant: ConstantId) -> UnknownConstantError:
    return UnknownConstantError(f"the rules have no constant “{constant}”")


# --- in the scenario ------------------------------------------------------------------
def _coefficient(name: ConstantId, times: Times, scenario: Scenario) -> Scenario:
    """With another coefficient, which is not absurd (`COEFFICIENTS`) either."""
    given = scenario.reading.coefficients
    value = scaled(given[name], times)
    if name in COEFFICIENTS:
        value = min(value, COEFFICIENTS[name].most)
    reading = replace(scenario.reading, coefficients={**given, name: value})
    return replace(scenario, reading=reading)


def _given(number: Number, scenario: Scenario) -> Iterator[int]:
    """Where a number stands at the beginning, wherever something is said of it."""
    own = [
        *(each.numbers.get(number.id) for each in scenario.organisations.values()),
        *(_personal(number.id, each) for each in scenario.people.values() if not each.invented),
    ]
    said = [each for each in own if each is not None]
    yield from said or [number.start]
    yield from (value for key, value in scenario.starts.items() if _is_of(key, number))


def _personal(name: ConstantId, person: Person) -> int | None:
    return {"tie": person.tie, "line": person.line}.get(name)


def _is_of(key: str, number: Number) -> bool:
    return key.partition("@")[0] == number.id


def _starts(name: ConstantId, times: Times, scenario: Scenario) -> Scenario:
    """With other starts of a number, inside its declared range."""
    number = scenario.numbers[name]

    def moved(value: int, of: str = name) -> int:
        if of != name:
            return value
        return max(number.low, min(number.high, int(scaled(value, times))))

    organisations = {
        key: replace(each, numbers={own: moved(value, own) for own, value in each.numbers.items()})
        for key, each in scenario.organisations.items()
    }
    people = {
        key: replace(each, tie=moved(each.tie, "tie"), line=moved(each.line, "line"))
        for key, each in scenario.people.items()
    }
    starts = {
        key: moved(value) if _is_of(key, number) else value
        for key, value in scenario.starts.items()
    }
    return replace(
        scenario,
        numbers={**scenario.numbers, name: replace(number, start=moved(number.start))},
        organisations=organisations,
        people=people,
        starts=starts,
    )


# --- in the rules ---------------------------------------------------------------------
def _of_the_rules(constant: ConstantId) -> Any:  # noqa: ANN401 as above
    module, name = _place(constant)
    return vars(module).get(name)


def _place(constant: ConstantId) -> tuple[ModuleType, str]:
    """The module and the name of a constant; a name of small letters is one of a function."""
    stem, _, rest = constant.partition(".")
    plain = rest.replace("-", "_")
    for module in _modules():
        room, _, last = module.__name__.rpartition(".")
        if last == stem and room in ROOMS:
            for name in (plain.upper(), f"_{plain.upper()}", plain, f"_{plain}"):
                if name in vars(module) or plain == LINES:
                    return module, name
    raise _unknown(constant)


@cache
def _modules() -> tuple[ModuleType, ...]:
    """All modules of the rules."""
    found = pkgutil.walk_packages(game.rules.__path__, "game.rules.")
    return tuple(importlib.import_module(each.name) for each in found)


@contextmanager
def _in_the_rules(constant: ConstantId, times: Times) -> Iterator[None]:
    module, name = _place(constant)
    before = vars(module).get(name)
    places = (module, *_importers(module, name))
    try:
        for each in places:
            setattr(each, name, scaled(before, times))
        _forget()
        yield
    finally:
        for each in places:
            setattr(each, name, before)
        _forget()


def _importers(module: ModuleType, name: str) -> Iterator[ModuleType]:
    """The modules of the rules that have a constant from another one."""
    return (each for each in _modules() if (module.__name__, name) in _imported(each))


@cache
def _imported(module: ModuleType) -> frozenset[tuple[str, str]]:
    """What a module imports by name, and from where."""
    return frozenset(
        (node.module or "", alias.name)
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    )


def _forget() -> None:
    """Empty whatever the rules remember."""
    for name, module in tuple(sys.modules.items()):
        if name.startswith("game.rules"):
            for each in tuple(vars(module).values()):
                if hasattr(each, "cache_clear"):
                    each.cache_clear()
