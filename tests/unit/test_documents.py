"""Whoever follows a comment to a document finds it in the repository."""

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = re.compile(r"[\w./-]*\w\.md\b")


def _comments(file: Path) -> Iterator[str]:
    with file.open("rb") as lines:
        for token in tokenize.tokenize(lines.readline):
            if token.type == tokenize.COMMENT:
                yield token.string


def _docstrings(file: Path) -> Iterator[str]:
    """The texts that stand alone: of modules, classes and functions, and below constants."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield str(node.value.value)


def _missing(file: Path) -> list[str]:
    """The documents named in a file that neither its folder nor a folder above it knows."""
    if ".md" not in file.read_text(encoding="utf-8"):
        return []
    folders = [each for each in file.parents if each.is_relative_to(ROOT)]
    named = DOCUMENT.findall("\n".join((*_comments(file), *_docstrings(file))))
    return [name for name in named if not any((each / name).is_file() for each in folders)]


@pytest.mark.parametrize("layer", ["game", "tests"])
def test_every_document_that_a_comment_names_is_there(layer: str) -> None:
    found = {file: _missing(file) for file in sorted((ROOT / layer).rglob("*.py"))}
    assert found
    assert {file: names for file, names in found.items() if names} == {}


def test_a_document_that_is_not_there_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "rule.py"
    code = '"""See power/PLAN.md."""\nX = 1  # NOTES.md\n"""As DRAFT.md says."""\nY = "no.md"\n'
    file.write_text(code, encoding="utf-8")
    assert _missing(file) == ["NOTES.md", "power/PLAN.md", "DRAFT.md"]
