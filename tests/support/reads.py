"""Which numbers and coefficients a package names in its code, read off its syntax trees.

A name counts where a number is read or written: in `draft.number(…)`, `draft.change(…)`, `at(…)`,
`ledger[…]`, in a price, in a comparison with a number's name. A name that is not spelt out there
comes from a constant of the module (`MANNERS`), or is content's own and nobody's here.
"""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from game.rules.needs import NUMBERS

GAME = Path(__file__).parents[2] / "game"

NAMED_AT = {
    "_come_back": 1,
    "at": 0,
    "change": 0,
    "count_change": 2,
    "keys": 0,
    "number": 0,
    "put": 0,
    "start_of": 0,
    "usual": 0,
}
"""Functions that are given the name of a number, and in which place."""

PLAYS = {"legal": "plays"}
"""What a move costs, asks and does is one room, in whatever files it stands."""

PAGES = "game.viewmodel"
"""There a row of numbers' names is a row of what is shown."""

LEDGERS = ("ledger", "read")
WEIGHTS = ("coefficients", "weights")
PURSES = {"desk-time", "supporters"}
"""One of them stands in every price that is written in code."""


Named = Callable[[ast.AST, str], Iterable[str]]


@cache
def numbers(package: str) -> Mapping[str, frozenset[str]]:
    """The rooms of `game/<package>` by the name of a number; `opposition-*` for a family."""
    return _by_name(package, _numbers)


@cache
def coefficients(package: str) -> Mapping[str, frozenset[str]]:
    """The rooms of `game/<package>` by the name of a coefficient."""
    return _by_name(package, lambda tree, _: _subscripts(tree, WEIGHTS))


def numbers_in(code: str, module: str = "game.rules.ids") -> Iterator[str]:
    """The numbers that a piece of code names; constants are those of a module."""
    return _numbers(ast.parse(code), module)


def room(path: Path) -> str:
    """What a file is called in the table of needs: `mood`, `legal`, `seats`, `viewmodel`."""
    package, *inside = path.relative_to(GAME).with_suffix("").parts
    if package != "rules":
        return package
    return inside[-1] if inside[0] == "power" else PLAYS.get(inside[0], inside[0])


def _by_name(package: str, named: Named) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for path in sorted((GAME / package).rglob("*.py")):
        if room(path) == "needs":
            continue  # the table itself
        tree = ast.parse(path.read_text(encoding="utf-8"))
        dotted = ".".join(path.relative_to(GAME.parent).with_suffix("").parts)
        for name in named(tree, dotted):
            found.setdefault(name, set()).add(room(path))
    return {name: frozenset(rooms) for name, rooms in sorted(found.items())}


def _numbers(tree: ast.AST, dotted: str) -> Iterator[str]:
    yield from _subscripts(tree, LEDGERS)
    for node in ast.walk(tree):
        match node:
            case ast.Call():
                yield from _given(node, tree, dotted)
            case ast.Dict(keys=keys) if PURSES & {*_literals(keys)}:
                yield from _literals(keys)
            case ast.Tuple(elts=each) if dotted.startswith(PAGES):
                yield from _constant(tuple(_literals(each)))
            case ast.Compare(left=ast.Name(id="number"), comparators=[compared]):
                yield from _spelt(compared, dotted)


def _subscripts(tree: ast.AST, tables: tuple[str, ...]) -> Iterator[str]:
    """`ledger["x"]`, `state.ledger["x"]` and `ledger.get("x")`."""
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(value=table, slice=ast.Constant(value=str(name))):
                pass
            case ast.Call(
                func=ast.Attribute(value=table, attr="get"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                pass
            case _:
                continue
        if _last(table) in tables:
            yield name


def _given(call: ast.Call, tree: ast.AST, dotted: str) -> Iterator[str]:
    """The names that a call is given, if it is one of those that are given a number's."""
    place = NAMED_AT.get(_last(call.func))
    if place is None or len(call.args) <= place:
        return
    argument = call.args[place]
    match argument:
        case ast.Call() | ast.BinOp():
            pass  # `at(…)` inside is found by itself
        case ast.Constant() | ast.IfExp() | ast.JoinedStr() | ast.Subscript():
            yield from _spelt(argument, dotted)
        case ast.Name() if _last(call.func) == "at":
            for each in ast.walk(tree):
                if isinstance(each, ast.Name):
                    yield from _spelt(each, dotted)


def _spelt(node: ast.expr, dotted: str) -> Iterator[str]:
    """The names that an expression can mean."""
    match node:
        case ast.Constant(value=str(name)):
            yield name.partition("@")[0]
        case ast.IfExp(body=one, orelse=other):
            yield from _spelt(one, dotted)
            yield from _spelt(other, dotted)
        case ast.Tuple(elts=each):
            yield from _literals(each)
        case ast.JoinedStr(values=[ast.Constant(value=str(stem)), *_]):
            yield f"{stem}*"
        case ast.Subscript(value=ast.Name() as table):
            yield from _spelt(table, dotted)
        case ast.Name(id=name):
            yield from _constant(getattr(_module(dotted), name, None))


def _constant(value: object) -> Iterator[str]:
    """The names in a constant of a module: numbers and nothing else, or a table of them."""
    values = tuple(value.values()) if isinstance(value, Mapping) else value
    if isinstance(values, tuple) and all(each in NUMBERS for each in values):
        yield from values


def _literals(nodes: Iterable[ast.expr | None]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _last(node: ast.expr) -> str:
    """The last word of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


@cache
def _module(dotted: str) -> ModuleType:
    return import_module(dotted.removesuffix(".__init__"))
