"""Work beside the page: the last job asked for counts, and what it raises is not lost."""

import time
from threading import Event

import pytest

from game.app.aside import Aside


def taken(aside: Aside[str]) -> str:
    """What comes of the work, however long it takes."""
    while (found := aside.take()) is None:
        time.sleep(0.001)
    return found()


def test_nothing_comes_of_nothing() -> None:
    aside: Aside[str] = Aside()
    assert not aside.busy
    assert aside.take() is None


def test_the_result_is_taken_once_and_until_then_it_is_busy() -> None:
    aside: Aside[str] = Aside()
    go = Event()
    aside.begin(lambda: "done" if go.wait() else "")
    assert aside.busy
    assert aside.take() is None
    go.set()
    assert taken(aside) == "done"
    assert aside.take() is None


def test_of_several_jobs_only_the_last_gives_something() -> None:
    aside: Aside[str] = Aside()
    began, go, done = Event(), Event(), list[str]()

    def first() -> str:
        began.set()
        go.wait()
        done.append("first")
        return "first"

    aside.begin(first)
    began.wait()
    aside.begin(lambda: "second")
    aside.begin(lambda: "third")
    go.set()
    assert taken(aside) == "third"
    assert done == ["first"]


def test_what_was_not_taken_is_let_go_for_the_next() -> None:
    aside: Aside[str] = Aside()
    aside.begin(lambda: "first")
    while not aside._done:  # noqa: SLF001  # nobody takes it
        time.sleep(0.001)
    aside.begin(lambda: "second")
    assert taken(aside) == "second"


def test_what_a_job_raises_is_raised_where_it_is_waited_for() -> None:
    aside: Aside[str] = Aside()

    def fail() -> str:
        raise KeyError("broken")

    aside.begin(fail)
    with pytest.raises(KeyError, match="broken"):
        taken(aside)
    aside.begin(lambda: "well again")
    assert taken(aside) == "well again"
