"""Files that are watched: the job is done when something was saved, and when it has settled."""

import time
from pathlib import Path

from game.app.watched import Watched


def watching(place: Path, done: list[str]) -> Watched[str]:
    def job() -> str:
        done.append((place / "a.yaml").read_text(encoding="utf-8"))
        return done[-1]

    return Watched(lambda: [place], job)


def test_nothing_is_done_while_nothing_changes(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a", encoding="utf-8")
    done: list[str] = []
    watched = watching(tmp_path, done)
    assert not watched.look()
    assert (watched.take(), done) == (None, [])


def test_a_change_is_done_once_and_taken_once(tmp_path: Path) -> None:
    file, done = tmp_path / "a.yaml", list[str]()
    file.write_text("a", encoding="utf-8")
    watched = watching(tmp_path, done)
    file.write_text("longer", encoding="utf-8")
    assert watched.look()
    assert not watched.look()
    assert (watched.take(), watched.take(), done) == ("longer", None, ["longer"])


def test_a_file_that_is_still_being_written_is_waited_for(tmp_path: Path) -> None:
    file, done = tmp_path / "a.yaml", list[str]()
    file.write_text("a", encoding="utf-8")
    watched, left = watching(tmp_path, done), ["half of", "half of it, and the rest"]
    file.write_text("half", encoding="utf-8")

    def goes_on(_: float) -> None:
        if left:
            file.write_text(left.pop(0), encoding="utf-8")

    assert watched.look(goes_on)
    assert done == ["half of it, and the rest"]


def test_the_last_change_counts_if_none_was_taken(tmp_path: Path) -> None:
    file, done = tmp_path / "a.yaml", list[str]()
    watched = watching(tmp_path, done)
    for text in ("one", "three"):
        file.write_text(text, encoding="utf-8")
        assert watched.look()
    assert (watched.take(), watched.take()) == ("three", None)


def test_it_watches_in_a_thread_until_it_is_stopped(tmp_path: Path) -> None:
    file, done, warm = tmp_path / "a.yaml", list[str](), list[int]()
    watched = watching(tmp_path, done)
    watched.start(lambda: warm.append(1))
    file.write_text("saved", encoding="utf-8")
    while (found := watched.take()) is None:
        time.sleep(0.01)
    watched.stop()
    assert (found, warm) == ("saved", [1])
