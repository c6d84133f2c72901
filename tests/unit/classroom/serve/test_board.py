"""The teacher's board: who gets to it, what is pressed there, and what is refused."""

from dataclasses import replace

import pytest

from game.classroom.question import Question
from game.classroom.result import session_print
from game.classroom.result_code import Result, write
from game.classroom.rounds import Round
from game.session.lessons import LessonError
from game.session.setup import Setup, setup_data
from game.viewmodel.class_debrief import EXIT_QUESTIONS
from tests.support import core
from tests.support.asgi import Browser, Got
from tests.support.classes import KEY, TEACHER, School, option, school

MOST = 30_000


def now(found: School) -> Round:
    """The round of the room."""
    assert found.hall.room.round is not None
    return found.hall.room.round


def voted(letters: str) -> School:
    """A class that has voted on its first decision."""
    found = school()
    found.join(len(letters))
    found.done("open", round=0)
    found.votes(letters)
    return found


# --- who gets to it ---------------------------------------------------------------------
def test_the_key_opens_the_board_and_leaves_the_address() -> None:
    found = school()
    teacher = Browser(found.board, TEACHER, "127.0.0.1")
    assert teacher.get("/").status == 403
    answer = teacher.get(f"/?key={KEY}")
    assert answer.place == "/"
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert found.hall.room.code in teacher.get("/").text


@pytest.mark.parametrize("key", ["", "x", "K" * 32, KEY[:-1], "ü"])
def test_without_the_key_the_board_stays_shut(key: str) -> None:
    found = school()
    other = Browser(found.board, TEACHER, "127.0.0.1", {"apparat-board": key.replace("ü", "u")})
    assert other.get("/").status == 403
    assert other.get("/?key=" + key.replace("ü", "%C3%BC")).status == 403
    assert other.get("/events").status == 403
    assert other.post("/do", {"form": KEY, "do": "lock"}).status == 403
    assert not found.hall.room.locked


def test_a_pupil_gets_nowhere_at_the_board() -> None:
    found = school()
    found.join()
    pupil = Browser(found.board, TEACHER, "127.0.0.1", dict(found.pupils[0].cookies))
    assert pupil.get("/").status == 403
    assert found.pupils[0].get("/do").status == 404


def test_who_has_no_key_cannot_keep_the_teacher_from_asking() -> None:
    found = school()
    other = Browser(found.board, TEACHER, "127.0.0.1")
    assert {other.get("/").status for _ in range(300)} == {403}
    assert found.teacher.get("/").status == 200
    assert {found.teacher.get("/").status for _ in range(300)} == {200, 429}


@pytest.mark.parametrize("host", ["example.org", "192.168.1.20:8023", "127.0.0.1:8022"])
def test_a_foreign_host_is_refused(host: str) -> None:
    found = school()
    for path in ("/", "/events", "/room.css", f"/?key={KEY}"):
        assert found.teacher.get(path, host=host).status == 403


def test_a_form_from_elsewhere_does_nothing() -> None:
    found = school()
    form = found.teacher.get("/").hidden("form")
    foreign = found.teacher.post(
        "/do", {"form": form, "do": "lock"}, origin="http://127.0.0.1:8022"
    )
    forged = found.teacher.post("/do", {"form": "0" * 32, "do": "lock"})
    assert (foreign.status, forged.status) == (403, 403)
    assert found.teacher.post("/do", b"form=" + b"x" * 4096).status == 413
    assert not found.hall.room.locked


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"do": "nothing"},
        {"do": "open"},
        {"do": "open", "round": "x"},
        {"do": "dismiss", "seat": "me"},
        {"do": "lock", "more": "1"},
        {"do": "back", "round": "0"},
        {"do": "hands", "round": "0", "ballot": "first"},
    ],
)
def test_what_no_board_sends_is_refused(fields: dict[str, object]) -> None:
    found = school()
    form = found.teacher.get("/").hidden("form")
    assert found.teacher.post("/do", {"form": form, **fields}).status == 400


# --- a lesson ---------------------------------------------------------------------------
def test_six_decisions_from_the_door_to_the_end() -> None:
    found = school()
    found.join(5)
    for number in range(6):
        found.done("open", round=number)
        assert len(found.teacher.get("/").text.encode()) <= MOST
        letters = dict(zip("ABC", now(found).question.options, strict=True))
        for pupil in found.pupils:
            page = pupil.get("/vote")
            fields = {name: page.hidden(name) for name in ("form", "round", "ballot")}
            assert pupil.post("/act", {**fields, "option": letters["B"]}).place == "/vote"
        found.done("predict", round=number)
        found.done("reveal", round=number)
        found.clock.at += 240
        page = found.teacher.get("/")
        assert len(page.text.encode()) <= MOST
        assert found.hall.taught.reveal(number).record in page.text
    assert "Open decision" not in page.text
    found.done("slip")
    assert "Exit slip" in found.teacher.get("/").text
    shown = found.pupils[0].get("/vote").text
    assert all(core.english().text(each) in shown for each in EXIT_QUESTIONS)
    found.done("unslip")
    assert core.english().text(EXIT_QUESTIONS[0]) not in found.pupils[0].get("/vote").text
    found.done("slip")
    found.done("close")
    over = found.teacher.get("/").text
    for number in range(6):
        assert found.hall.taught.name(number) in over


def test_a_step_that_is_pressed_twice_is_made_once() -> None:
    found = voted("AAB")
    assert found.press("open", round=0).place == "/?told=stale"
    found.done("predict", round=0)
    found.done("predict", round=0)
    found.done("reveal", round=0)
    found.done("reveal", round=0)
    assert now(found).path == ("vote", "predict", "revealed")
    found.done("open", round=1)
    assert found.press("open", round=1).place == "/?told=stale"
    assert found.press("reveal", round=0).place == "/?told=stale"
    assert now(found).phase == "vote"


@pytest.mark.parametrize(
    ("do", "fields", "told"),
    [
        ("open", {"round": 1}, "open"),
        ("revote", {"round": 0}, "phase"),
        ("talk", {"round": 5}, "stale"),
        ("reveal", {"round": 0, "casting": "march"}, "option"),
        ("back", {"round": 0, "phase": "talk"}, "stale"),
        ("back", {"round": 0, "phase": "vote"}, "phase"),
        ("dismiss", {"seat": 99}, "seat"),
        ("tell", {"text": "x" * 141}, "message"),
        ("hands", {"round": 0, "ballot": "first", "hands.march": 1}, "option"),
        ("hands", {"round": 0, "ballot": "first", "hands.": -1}, "count"),
        ("hands", {"round": 0, "ballot": "second", "hands.": 1}, "stale"),
    ],
)
def test_what_is_refused_is_said_and_not_done(
    do: str, fields: dict[str, object], told: str
) -> None:
    found = voted("AAB")
    before = found.hall.room
    answer = found.press(do, **fields)
    assert answer.place == f"/?told={told}"
    assert found.hall.say(f"ui.room.refused.{told}") in found.teacher.get(answer.place).text
    assert found.hall.room == before


def test_a_reason_that_there_is_not_is_not_said() -> None:
    assert "<script>x" not in school().teacher.get("/?told=<script>x").text


def test_a_tie_is_decided_by_the_teacher_or_the_lot() -> None:
    found = voted("AABB")
    page = found.teacher.get("/").text
    assert "Decide for A" in page
    assert "Decide for C" not in page
    assert found.press("reveal", round=0).place == "/?told=tie"
    found.done("reveal", round=0, casting=option("B"))
    assert (now(found).chosen, now(found).by_lot) == (option("B"), False)
    found.done("back", round=0, phase="revealed")
    found.done("lot", round=0)
    assert now(found).by_lot
    assert "The lot fell" in found.teacher.get("/").text


def test_hands_are_counted_beside_devices() -> None:
    found = voted("AAB")
    counts = {
        f"hands.{option(letter)}": count for letter, count in zip("ABC-", (1, 9, 0, 2), strict=True)
    }
    found.done("hands", round=0, ballot="first", **counts)
    totals = now(found).totals("first")
    assert [totals[option(each)] for each in "ABC-"] == [3, 10, 0, 2]
    found.done("hands", round=0, ballot="first", **counts)
    assert now(found).totals("first") == totals


def test_a_seat_is_dismissed_and_the_door_locked_and_opened() -> None:
    found = voted("AAB")
    found.done("dismiss", seat=1)
    assert len(found.hall.room.seats) == 2
    assert found.pupils[0].get("/vote").place == "/"
    found.done("lock")
    assert "Unlock the door" in found.teacher.get("/").text
    found.done("unlock")
    assert not found.hall.room.locked


def test_the_board_tells_what_is_to_be_asked_only_when_it_is_opened() -> None:
    found = voted("AAB")
    page = found.teacher.get("/").text
    assert '<details id="teaching"' in page
    assert found.hall.taught.reveal(0).record not in page


def test_a_decision_that_the_lesson_cannot_come_to_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = school()

    def stuck(_answers: object) -> Question:
        raise LessonError("no way on")

    monkeypatch.setattr(found.hall.taught, "question", stuck)
    assert found.press("open", round=0).place == "/?told=question"


def test_without_a_network_the_board_says_that_only_this_machine_gets_in() -> None:
    found = school()
    alone = School(replace(found.hall, address=""), found.clock)
    assert "Only this machine gets in" in alone.teacher.get("/").text


# --- the way in, and codes of own games -------------------------------------------------
def test_the_way_in_is_a_picture_too_and_small_once_the_class_votes() -> None:
    found = school()
    assert found.teacher.get("/").text.count('class="qr"') == 1
    found.join(3)
    found.done("open", round=0)
    page = found.teacher.get("/").text
    assert page.count('class="qr"') == 1
    assert 'id="qr"' in page
    found.hall.address = ""
    assert 'class="qr"' not in found.teacher.get("/").text


def collated(found: School, codes: str) -> Got:
    form = found.teacher.get("/class").hidden("form")
    return found.teacher.post("/class", {"form": form, "codes": codes})


def test_codes_of_own_games_are_counted_on_the_board_of_a_vote() -> None:
    found = school()
    assert 'href="/class"' in found.teacher.get("/").text
    taught = found.hall.taught
    setup = Setup(
        taught.lesson.scenario,
        taught.lesson.seat,
        found.hall.room.seed,
        next(iter(taught.scenario.programmes), ""),
        next(iter(taught.pack.readings)),
    )
    session = session_print(setup_data(setup), taught.pack.content_hash)
    codes = [write(Result(session, 0, each, 1, 1, 2, 3)) for each in range(5)]
    page = collated(found, "\n".join(codes))
    assert page.status == 200
    assert "5 games counted" in page.text
    assert found.hall.room.seed in page.text
    assert "twelve letters" in collated(found, "K7QM").text
    assert (
        "Of another scenario" in collated(found, write(Result(session ^ 1, 0, 1, 1, 1, 2, 3))).text
    )


def test_codes_are_typed_by_the_teacher_alone() -> None:
    found = school()
    other = Browser(found.board, TEACHER, "127.0.0.1")
    assert other.get("/class").status == 403
    assert found.teacher.post("/class", {"form": "0" * 32, "codes": ""}).status == 403
    form = found.teacher.get("/").hidden("form")
    assert found.teacher.post("/class", {"form": form, "codes": "", "x": "1"}).status == 400
    assert collated(found, "K7QM\n" * 900).status == 413
