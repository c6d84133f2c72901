"""What a file needs it imports at its top, and nothing that needs the file itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

GAME = Path(__file__).resolve().parents[2] / "game"

ON_DEMAND = "app"
"""The room whose start is not to wait for what only some commands need."""

BY_NAME = {"page/nodes/__init__.py", "sim/varied.py", "window/speech.py", "window/widgets/base.py"}
"""Files that import by a name which they compute: the first frame shall not wait for all nodes, and
constants of the rules are varied in whatever module they stand; speech may be missing."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def _inside_functions(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, FUNCTIONS):
            yield from ast.walk(node)


def _is_by_name(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    return ast.unparse(node.func).rpartition(".")[2] in {"import_module", "__import__"}


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(GAME.rglob("*.py")):
        yield file.relative_to(GAME).as_posix(), ast.parse(file.read_bytes())


def test_no_function_imports_but_where_a_start_would_wait() -> None:
    found = [
        f"{place}:{node.lineno}"
        for place, tree in _trees()
        if not place.startswith(f"{ON_DEMAND}/")
        for node in _inside_functions(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert found == []


def test_only_nodes_their_widgets_and_what_is_varied_are_imported_by_name() -> None:
    found = {place for place, tree in _trees() if any(map(_is_by_name, ast.walk(tree)))}
    assert found == BY_NAME


def test_an_import_inside_a_function_is_found() -> None:
    tree = ast.parse("import a\ndef b():\n    if a:\n        import c\n")
    imports = [each for each in _inside_functions(tree) if isinstance(each, ast.Import)]
    assert [each.lineno for each in imports] == [4]


def _packages_of(module: str) -> Iterator[str]:
    while module := module.rpartition(".")[0]:
        yield module


@pytest.mark.slow
def test_no_file_imports_a_package_that_imports_it() -> None:
    """The contract compares the files of a room with one another; this, them with their room."""
    graph = grimp.build_graph("game", cache_dir=None)
    circles = [
        f"{module} imports {package}"
        for module in sorted(graph.modules)
        for package in _packages_of(module)
        if graph.direct_import_exists(importer=module, imported=package)
        and graph.find_shortest_chain(importer=package, imported=module)
    ]
    assert circles == []
