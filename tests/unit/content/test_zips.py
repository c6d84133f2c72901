"""Packages in zips: the plain form is read in place, and everything else refused in words."""

import random
import struct
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from game.content import check, limits, load_set
from game.content.box import box_of
from game.content.digest import digest
from game.content.errors import ContentError
from game.content.output.text import as_text
from game.content.zips import Zip
from tests.support.mods import MANIFEST, term
from tests.support.packages import BASE

SAID = MANIFEST.format(id="more", more="")
FILES = {"mod.yaml": SAID, "words/terms.yaml": term("x")}


def packed(path: Path, files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, text in files.items():
            file.writestr(name, text)
    return path


def why(path: Path) -> str:
    """Why a zip is refused, when it is opened or when a file of it is read."""
    with pytest.raises(ContentError) as caught:
        _read(path)
    assert caught.value.code == "E803"
    return str(caught.value.details["why"])


def _read(path: Path) -> dict[str, bytes]:
    box = Zip(path)
    return {name: box.data(name) for name in box.names()}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("top", ["", "more-1.0/"])
def test_a_zip_is_read_as_the_folder_is(method: int, top: str, tmp_path: Path) -> None:
    path = packed(tmp_path / "more.zip", {top + name: text for name, text in FILES.items()}, method)
    for name, text in FILES.items():
        (tmp_path / "more" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "more" / name).write_text(text, encoding="utf-8")
    loaded = load_set(BASE, [path])
    assert (loaded.findings, loaded.off) == ((), ())
    assert loaded.pack is not None
    assert loaded.pack.packages[1].id == "more"
    assert digest(box_of(path)) == digest(box_of(tmp_path / "more"))


def test_a_zip_that_was_written_in_one_go_is_read(tmp_path: Path) -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise OSError

        def tell(self) -> int:
            raise OSError

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mod.yaml", SAID)
    (tmp_path / "more.zip").write_bytes(pipe.getvalue())
    assert Zip(tmp_path / "more.zip").data("mod.yaml").decode() == SAID


def test_a_mistake_in_a_zip_is_shown_with_its_line(tmp_path: Path) -> None:
    text = "glossary:\n  - {id: x, term: x, shrot: y}\n"
    path = packed(tmp_path / "more.zip", {**FILES, "words/terms.yaml": text})
    found = check([path], BASE)
    assert [each.code for each in found] == ["E103"]
    assert "more.zip/words/terms.yaml:2:22" in as_text(found)
    assert "2 |   - {id: x, term: x, shrot: y}" in as_text(found)


@pytest.mark.parametrize(
    "name",
    [
        "../mod.yaml",
        "/etc/x.yaml",
        "a//b.yaml",
        "a/./b.yaml",
        "con.yaml",
        "a/AUX/b.yaml",
        "a./b.yaml",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    assert "not possible on every system" in why(packed(tmp_path / "a.zip", {**FILES, name: ""}))


@pytest.mark.parametrize(
    "name", ["ä.yaml", "a b.yaml", "c:a.yaml", "a\\b.yaml", "a.yaml\n", "\u202e.yaml"]
)
def test_a_name_of_strange_signs_is_refused(name: str, tmp_path: Path) -> None:
    said = why(packed(tmp_path / "a.zip", {**FILES, name: ""}))
    assert "other signs" in said
    assert said.isprintable()


@pytest.mark.parametrize("name", ["run.py", "a.yml", "a.exe", "yaml", "a.svg", "a.zip"])
def test_a_file_of_another_kind_is_refused(name: str, tmp_path: Path) -> None:
    assert "another kind" in why(packed(tmp_path / "a.zip", {**FILES, name: ""}))


@pytest.mark.parametrize(
    ("fits", "too_much", "said"),
    [
        ("a" * (limits.PATH_LENGTH - 5), "a" * (limits.PATH_LENGTH - 4), "or more than"),
        ("a/" * (limits.PATH_DEPTH - 1) + "a", "a/" * limits.PATH_DEPTH + "a", "deeper than"),
    ],
)
def test_the_limits_of_names_hold_exactly(
    fits: str, too_much: str, said: str, tmp_path: Path
) -> None:
    Zip(packed(tmp_path / "a.zip", {**FILES, f"{fits}.yaml": ""})).names()
    assert said in why(packed(tmp_path / "b.zip", {**FILES, f"{too_much}.yaml": ""}))


def test_the_limit_of_files_holds_exactly(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {f"{each}.yaml": "" for each in range(limits.ENTRIES)}
    assert len(Zip(packed(tmp_path / "a.zip", files)).names()) == limits.ENTRIES
    assert "more than 4096 files" in why(packed(tmp_path / "b.zip", {**files, "one.yaml": ""}))


def _noise(size: int) -> bytes:
    return random.Random(1).randbytes(size)  # noqa: S311  # it only has to be hard to pack


@pytest.mark.parametrize(
    ("name", "most"), [("a.yaml", limits.FILE_BYTES), ("a.png", limits.ENTRY_BYTES)]
)
def test_the_limit_of_a_file_holds_exactly(name: str, most: int, tmp_path: Path) -> None:
    noise = _noise(most + 1)
    Zip(packed(tmp_path / "a.zip", {**FILES, name: noise[:most]})).names()
    assert "bytes" in why(packed(tmp_path / "b.zip", {**FILES, name: noise}))


def test_what_grows_without_bounds_is_refused(tmp_path: Path) -> None:
    zeros = bytes(limits.RATIO_FROM + 1)
    assert "grows more than 100" in why(packed(tmp_path / "a.zip", {**FILES, "a.png": zeros}))
    fine = {f"{each}.png": zeros[:-1] for each in range(40)}
    assert "grows more than 20" in why(packed(tmp_path / "b.zip", {**FILES, **fine}))
    Zip(packed(tmp_path / "c.zip", {**FILES, "0.png": zeros[: limits.RATIO_FROM - 200]})).names()


def test_a_zip_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", dict(FILES))
    with path.open("r+b") as file:
        file.truncate(limits.ZIP_BYTES + 1)
    assert "more than" in why(path)


def _link(file: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("link.yaml")
    info.external_attr = 0o120777 << 16
    file.writestr(info, "/etc/passwd")


def _twice(file: zipfile.ZipFile) -> None:
    file.writestr("MOD.yaml", "x")


def _packed_oddly(file: zipfile.ZipFile) -> None:
    file.writestr("x.yaml", "x", zipfile.ZIP_BZIP2)


def _with_a_comment(file: zipfile.ZipFile) -> None:
    file.comment = b"hello"


def _full_folder(file: zipfile.ZipFile) -> None:
    file.writestr("x/", "text")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_link, "is a link"),
        (_twice, "stands in it twice"),
        (_packed_oddly, "unusual way"),
        (_with_a_comment, "comment"),
        (_full_folder, "something in it"),
    ],
)
def test_what_is_not_plain_is_refused(
    spoil: Callable[[zipfile.ZipFile], None], said: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mod.yaml", SAID)
        spoil(file)
    assert said in why(path)


def _patched(data: bytes, magic: bytes, place: tuple[int, str], value: int) -> bytes:
    """A zip with another value in the first head that begins with a magic word."""
    offset, form = place
    at = data.index(magic) + offset
    return data[:at] + struct.pack(form, value) + data[at + struct.calcsize(form) :]


CENTRAL, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"


@pytest.mark.parametrize(
    ("magic", "place", "value", "said"),
    [
        (CENTRAL, (8, "<H"), 1, "is encrypted"),
        (CENTRAL, (8, "<H"), 64, "unusual way"),
        (CENTRAL, (20, "<L"), 0xFFFFFFFF, "huge files"),
        (CENTRAL, (24, "<L"), 5, "says something else"),
        (CENTRAL, (16, "<L"), 5, "says something else"),
        (LOCAL, (18, "<L"), 5, "says something else"),
        (LOCAL, (22, "<L"), 5, "says something else"),
        (LOCAL, (14, "<L"), 5, "says something else"),
        (LOCAL, (8, "<H"), 0, "says something else"),
        (LOCAL, (30, "<B"), 65, "says something else"),
        (CENTRAL, (42, "<L"), 5, "something before"),
        (END, (4, "<H"), 1, "several parts"),
        (END, (10, "<H"), 1, "several parts"),
        (END, (16, "<L"), 0xFFFFFFFF, "huge files"),
        (END, (12, "<L"), 3, "before or behind"),
    ],
)
def test_a_head_that_lies_is_refused(
    magic: bytes, place: tuple[int, str], value: int, said: str, tmp_path: Path
) -> None:
    path = packed(tmp_path / "a.zip", dict(FILES))
    path.write_bytes(_patched(path.read_bytes(), magic, place, value))
    assert said in why(path)


def test_nothing_lies_before_between_or_behind_the_files(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", dict(FILES))
    data = path.read_bytes()
    for spoiled in (b"#!/bin/sh\n" + data, data + b"\0", data[:-1], b"", b"PK"):
        path.write_bytes(spoiled)
        assert why(path)


def test_damaged_bytes_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"mod.yaml": SAID}, zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"licence", b"License"))
    assert why(path) == "`mod.yaml` is damaged"


def _read_or_refused(path: Path) -> dict[str, bytes] | str:
    try:
        return _read(path)
    except ContentError as error:
        return error.code


def test_whatever_is_done_to_a_zip_it_is_read_right_or_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", dict(FILES))
    whole, chance = path.read_bytes(), random.Random(7)  # noqa: S311  # not a secret
    right = {name: text.encode() for name, text in FILES.items()}
    for _ in range(600):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[at] ^= 1 << chance.randrange(8)
                case 1:
                    del data[at : at + chance.randint(1, 40)]
                case _:
                    data[at:at] = chance.randbytes(chance.randint(1, 4))
        path.write_bytes(data)
        assert _read_or_refused(path) in (right, "E803")


def test_a_zip_that_is_gone_or_a_folder_is_no_package(tmp_path: Path) -> None:
    (tmp_path / "b.zip").mkdir()
    off = load_set(BASE, [tmp_path / "a.zip", tmp_path / "b.zip"]).off
    assert [each.findings[0].code for each in off] == ["E803", "E116"]


def test_a_stray_file_is_told_of_and_a_link_outwards_refused(tmp_path: Path) -> None:
    root = tmp_path / "more"
    root.mkdir()
    (root / "mod.yaml").write_text(SAID, encoding="utf-8")
    (root / "terms.yml").write_text(term("x"), encoding="utf-8")
    (root / "B.YAML").write_text(term("y"), encoding="utf-8")
    assert [each.code for each in check([root], BASE)] == ["W801", "W801"]
    (tmp_path / "secret.yaml").write_text("a: b", encoding="utf-8")
    (root / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    assert "E802" in [each.code for each in check([root], BASE)]
