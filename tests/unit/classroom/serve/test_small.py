"""What the server is made of: allowances, tokens, addresses, the bell, what is taught."""

import asyncio
import socket
from contextlib import closing, suppress

import pytest

from game.classroom.device import device_of
from game.classroom.serve.address import (
    HERE,
    NoAddressError,
    NoPortError,
    is_private,
    listen,
    own_address,
)
from game.classroom.serve.bell import Bell
from game.classroom.serve.flood import CALLERS, Allowance
from game.classroom.serve.run import open_doors
from game.classroom.serve.taught import OtherLessonError, chosen
from game.classroom.serve.tokens import form_of, is_form_of, is_token, new_token
from tests.support.classes import school, taught

PORT = 29_122


# --- allowances -------------------------------------------------------------------------
def test_so_much_at_once_and_then_so_much_a_second() -> None:
    allowed = Allowance(3, 2.0)
    assert [allowed.takes("a", 0) for _ in range(5)] == [True] * 3 + [False] * 2
    assert [allowed.takes("a", 1) for _ in range(3)] == [True, True, False]
    assert [allowed.takes("a", 100) for _ in range(4)] == [True] * 3 + [False]
    assert allowed.takes("b", 0)


def test_a_clock_that_was_set_back_gives_nothing() -> None:
    allowed = Allowance(1, 1.0)
    assert allowed.takes("a", 10)
    assert not allowed.takes("a", 0)


def test_callers_without_number_fill_no_memory() -> None:
    allowed = Allowance(2, 1.0)
    for number in range(3 * CALLERS):
        allowed.takes(str(number), 0)
    assert len(allowed) == CALLERS


# --- tokens -----------------------------------------------------------------------------
def test_a_token_is_a_secret_of_its_own_shape() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(map(is_token, tokens))
    assert not any(map(is_token, ("", "0" * 47, "0" * 49, "G" * 48, "0" * 48 + "\n")))


def test_a_form_betrays_neither_the_token_nor_the_device() -> None:
    token = new_token()
    assert is_form_of(token, form_of(token))
    assert not is_form_of(token, form_of(new_token()))
    assert not is_form_of(token, "\udcff")
    assert form_of(token) not in (token, device_of(token))


# --- addresses --------------------------------------------------------------------------
@pytest.mark.parametrize("address", ["192.168.1.20", "10.0.0.1", "172.16.0.9", "169.254.3.4"])
def test_a_private_address(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "127.0.0.1", "172.32.0.1", "::1", "", "school", "192.168.1"]
)
def test_an_address_that_a_room_is_never_opened_at(address: str) -> None:
    assert not is_private(address)


def test_the_own_address_is_private_or_there_is_none() -> None:
    with suppress(NoAddressError):
        assert is_private(own_address())


def test_a_room_listens_at_this_machine_alone_unless_an_address_is_given() -> None:
    doors = open_doors(PORT)
    with closing(doors):
        every = [*doors.pupils, doors.board]
        assert [each.getsockname()[0] for each in every] == [HERE, HERE]
        assert doors.board_port > doors.pupils_port >= PORT


def test_the_board_is_at_this_machine_wherever_pupils_come_in() -> None:
    # every address of 127/8 is this machine's: it stands for one of a network here
    doors = open_doors(PORT, "127.0.0.2")
    with closing(doors):
        assert [each.getsockname()[0] for each in doors.pupils] == [HERE, "127.0.0.2"]
        assert doors.board.getsockname()[0] == HERE


def test_a_taken_port_gives_way_to_the_next_that_is_free_at_all_addresses() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.2", PORT + 20))
        taken.listen()
        doors = listen((HERE, "127.0.0.2"), PORT + 20)
        assert {each.getsockname()[1] for each in doors} == {doors[0].getsockname()[1]}
        assert doors[0].getsockname()[1] > PORT + 20
        for each in doors:
            each.close()
        with pytest.raises(NoPortError):
            listen((HERE, "127.0.0.2"), PORT + 20, most=1)


def test_an_address_of_another_machine_is_none_to_listen_at() -> None:
    with pytest.raises(NoAddressError):
        listen((HERE, "192.0.2.1"), PORT + 60)
    with socket.socket() as free:  # and nothing was left open
        free.bind((HERE, PORT + 60))


# --- the bell ---------------------------------------------------------------------------
def test_who_waits_is_woken_by_the_bell_and_by_the_heartbeat() -> None:
    async def heard() -> int:
        bell, count = Bell(heartbeat=0.02), 0
        async for _ in bell.changes("a"):
            count += 1
            if count == 2:
                bell.ring()
            if count == 4:
                break
        return count

    assert asyncio.run(asyncio.wait_for(heard(), 5)) == 4


def test_a_second_stream_ends_the_first() -> None:
    async def streams() -> list[int]:
        bell, ended = Bell(), list[int]()

        async def wait(number: int) -> None:
            async for _ in bell.changes("a"):
                pass
            ended.append(number)

        tasks = []
        for number in range(5):
            tasks.append(asyncio.create_task(wait(number)))
            await asyncio.sleep(0)
        for _ in range(5):
            await asyncio.sleep(0.01)
        assert bell.waiting == 1
        tasks[-1].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert bell.waiting == 0
        return ended

    assert asyncio.run(streams()) == [0, 1, 2, 3]


def test_pupils_pages_are_rung_for_by_the_teacher_and_not_by_each_vote() -> None:
    found = school()
    found.join(2)
    found.done("open", round=0)
    before, board = found.hall.pupils_at, found.hall.board_at
    found.votes("AB")
    assert found.hall.pupils_at == before
    assert found.hall.board_at != board
    found.done("talk", round=0)
    assert found.hall.pupils_at != before


# --- what is taught ---------------------------------------------------------------------
def test_a_question_has_the_three_answers_and_what_the_record_shows() -> None:
    lesson = taught()
    question = lesson.question(())
    assert question.is_sound
    assert question.options == lesson.decisions[0].options
    assert question.recorded in question.options


def test_what_followed_is_told_of_the_answer_that_was_given() -> None:
    lesson = taught()
    told = {lesson.followed((each,)) for each in lesson.decisions[0].options}
    assert len(told) == 3
    assert "" not in told
    assert lesson.followed(()) == ""


def test_a_room_of_another_lesson_is_known() -> None:
    found = school()
    found.done("open", round=0)
    rounds = found.hall.room.rounds
    assert chosen(rounds) == ()
    taught().check(rounds)
    with pytest.raises(OtherLessonError):
        taught("the-levy").check(rounds)
