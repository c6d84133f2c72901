"""The static edition as a folder: all that its page asks for, and nothing from elsewhere."""

import json
import re
import zipfile
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest

from game.web.static.faces import Faces
from game.web.static.folder import CORE, Edition, FolderError, write

FACES = Faces("@font-face{}", {"A.woff2": b"A"})


@pytest.fixture
def pyodide(tmp_path: Path) -> Path:
    folder = tmp_path / "pyodide"
    folder.mkdir()
    for name in CORE:
        (folder / name).write_bytes(name.encode())
    return folder


def edition(pyodide: Path) -> Edition:
    return Edition(pyodide, {"game/a.py": b"A = 1\n"}, lambda key, /, **_: f"<{key}>", FACES)


def test_the_page_names_the_sizes_of_what_it_fetches(tmp_path: Path, pyodide: Path) -> None:
    sizes = write(tmp_path / "out", edition(pyodide))
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    found = re.search(r"data-files='([^']*)'", page)
    assert found is not None
    asked = json.loads(unescape(found[1]))
    assert asked == {name: sizes[name] for name in asked}
    assert asked.keys() == {"game.zip", *(f"pyodide/{name}" for name in CORE)}


def test_everything_that_is_asked_for_is_there(tmp_path: Path, pyodide: Path) -> None:
    out = tmp_path / "out"
    write(out, edition(pyodide))
    page = (out / "index.html").read_text("utf-8")
    sheet = (out / "page.css").read_text("utf-8")
    asked = re.findall(' (?:href|src)="([^"]+)"', page) + re.findall(r'url\("?([^")]+)', sheet)
    assert {"page.css", "page.js", "static.js", "art/poster.svg"} <= set(asked)
    assert [name for name in asked if not (out / name).is_file()] == []


def test_nothing_comes_from_elsewhere(tmp_path: Path, pyodide: Path) -> None:
    out = tmp_path / "out"
    write(out, edition(pyodide))
    assert (out / "fonts" / "A.woff2").read_bytes() == b"A"
    for name in ("index.html", "page.css", "faces.css", "page.js", "static.js"):
        assert "//" not in re.sub("//[^\n]*", "", (out / name).read_text("utf-8")), name
        assert not re.search("https?:/", (out / name).read_text("utf-8")), name


def test_words_are_escaped(tmp_path: Path, pyodide: Path) -> None:
    write(tmp_path / "out", edition(pyodide))
    assert "<ui." not in (tmp_path / "out" / "index.html").read_text("utf-8")


def test_two_editions_of_the_same_are_the_same(tmp_path: Path, pyodide: Path) -> None:
    for name in ("one", "two"):
        write(tmp_path / name, edition(pyodide))
    one, two = ((tmp_path / name / "game.zip").read_bytes() for name in ("one", "two"))
    assert one == two
    with zipfile.ZipFile(BytesIO(one)) as packed:
        assert packed.read("game/a.py") == b"A = 1\n"


def test_a_folder_without_pyodide_is_refused(tmp_path: Path, pyodide: Path) -> None:
    (pyodide / "pyodide.asm.wasm").unlink()
    with pytest.raises(FolderError, match=r"has no pyodide\.asm\.wasm"):
        write(tmp_path / "out", edition(pyodide))
    assert not (tmp_path / "out").exists()


def test_a_file_in_the_way_is_refused(tmp_path: Path, pyodide: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(FolderError, match="is a file"):
        write(tmp_path / "out", edition(pyodide))


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path, pyodide: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine")
    with pytest.raises(FolderError, match="not empty"):
        write(tmp_path / "out", edition(pyodide))
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["letter.txt"]
