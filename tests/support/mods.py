"""Packages for tests, written in a few lines."""

from pathlib import Path

MANIFEST = "{{format: 1, id: {id}, version: 1.0.0, title: {id}, licence: CC0-1.0{more}}}\n"


def mod(folder: Path, name: str, *files: str, more: str = "") -> Path:
    """A package with a manifest and some files, numbered. `more` is added to the manifest."""
    root = folder / name
    root.mkdir(parents=True)
    said = f", {more}" if more else ""
    (root / "mod.yaml").write_text(MANIFEST.format(id=name, more=said), encoding="utf-8")
    for number, text in enumerate(files):
        (root / f"file-{number}.yaml").write_text(text, encoding="utf-8")
    return root


def patch(of: str, *ops: str, beside: str = "") -> str:
    """A file with one patch of one thing."""
    guard = f"    beside: {beside}\n" if beside else ""
    return f"patch:\n  - of: {of}\n{guard}    ops:\n" + "".join(f"      - {each}\n" for each in ops)


def term(name: str, more: str = "") -> str:
    """A file with one term of the glossary."""
    return (
        f"glossary:\n  - {{id: {name}, term: {name}, short: 'A word{more}.', "
        "sources: [{source: handbook, locator: p. 2}]}\n"
    )
