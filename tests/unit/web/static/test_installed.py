"""What a browser keeps of the edition: all that it needs, and another when anything is another."""

import json

from game.web.static.installed import manifest, offline

FILES = {
    "index.html": b"a",
    "fonts/A.woff2": b"b",
    "fonts/OFL.txt": b"c",
    "pyodide/README.md": b"d",
}


def kept(files: dict[str, bytes]) -> tuple[str, list[str]]:
    told = json.loads(offline(files).removeprefix("self.EDITION = ").rstrip(";\n"))
    return told["name"], told["files"]


def test_all_that_is_shown_is_kept_and_what_people_read_is_not() -> None:
    assert kept(FILES)[1] == ["./", "fonts/A.woff2", "index.html"]


def test_another_file_makes_another_edition() -> None:
    name = kept(FILES)[0]
    assert kept(dict(reversed(FILES.items())))[0] == name
    assert kept({**FILES, "index.html": b"x"})[0] != name
    assert kept({**FILES, "more.css": b""})[0] != name


def test_the_manifest_names_what_lies_beside_it() -> None:
    told = json.loads(manifest(lambda key, /, **_: key, "en"))
    assert told["name"] == "ui.web.title.title"
    assert (told["start_url"], told["scope"]) == ("./", "./")
    assert [each["src"] for each in told["icons"]] == ["icon.png"]
