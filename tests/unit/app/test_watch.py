"""Files that change are seen; what has gone away, too."""

from collections.abc import Callable
from pathlib import Path

from game.app.watch import state_of, watch


def watched(places: list[Path], *steps: Callable[[], object]) -> int:
    """How often the job is done while these things happen, and then Ctrl+C is pressed."""
    done, left = [], list(steps)

    def wait() -> None:
        if not left:
            raise KeyboardInterrupt
        left.pop(0)()

    watch(places, lambda: done.append(1), wait)
    return len(done)


def test_the_job_is_done_once_while_nothing_changes(tmp_path: Path) -> None:
    assert watched([tmp_path], int, int) == 1


def test_it_is_done_again_for_a_file_that_is_written_begun_or_gone(tmp_path: Path) -> None:
    file, more = tmp_path / "a.yaml", tmp_path / "below" / "b.yaml"
    file.write_text("a", encoding="utf-8")
    more.parent.mkdir()
    steps = (
        lambda: file.write_text("longer", encoding="utf-8"),
        lambda: more.write_text("b", encoding="utf-8"),
        more.unlink,
        int,
    )
    assert watched([tmp_path], *steps) == 4


def test_a_single_file_and_one_that_is_not_there_can_be_watched(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    assert state_of([file, tmp_path / "gone"]) == {}
    assert watched([file], lambda: file.write_text("a", encoding="utf-8")) == 2
