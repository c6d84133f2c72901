"""The pupils' door: who is let in, what is taken, what is refused, what a page may do."""

from base64 import b64encode
from hashlib import sha256

import pytest

from game.classroom.device import device_of
from game.classroom.serve import desk
from game.classroom.serve.sheet import Sheet
from game.classroom.serve.tokens import form_of, new_token
from game.session.lessons import LessonError
from game.viewmodel.class_debrief import EXIT_QUESTIONS
from game.viewmodel.lesson import LETTERS
from tests.support import core
from tests.support.asgi import Browser, Got
from tests.support.classes import CODE, PUPILS, School, option, school

MOST = 30_000


def opened(pupils: int = 5) -> School:
    """A class that votes on its first decision."""
    found = school()
    found.join(pupils)
    found.done("open", round=0)
    return found


def first(found: School) -> dict[str, int]:
    """The sums of the first vote."""
    now = found.hall.room.round
    assert now is not None
    letters = dict(zip(now.question.options, LETTERS, strict=True))
    return {letters.get(key, "-"): count for key, count in now.totals("first").items() if count}


# --- the door ---------------------------------------------------------------------------
def test_the_door_asks_for_the_code_and_for_nothing_else() -> None:
    page = school().stranger().get("/")
    assert page.status == 200
    assert page.text.count("<input") == 1
    assert 'name="code"' in page.text


@pytest.mark.parametrize("typed", [CODE, "k7qm", " K7-QM "])
def test_who_types_the_code_gets_a_seat_and_a_cookie_that_no_script_reads(typed: str) -> None:
    found = school()
    pupil = found.stranger()
    answer = pupil.post("/", {"code": typed})
    assert answer.place == "/vote"
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "Seat 1" in pupil.get("/vote").text
    assert list(found.hall.room.seats) == [device_of(pupil.cookies["apparat-seat"])]


def test_who_has_a_seat_is_led_to_it_and_takes_no_second_one() -> None:
    found = school()
    found.join()
    (pupil,) = found.pupils
    assert pupil.get("/").place == "/vote"
    assert pupil.post("/", {"code": CODE}).place == "/vote"
    assert len(found.hall.room.seats) == 1


@pytest.mark.parametrize("typed", ["K7QN", "", "K7Q", "<b>", "ß" * 40])
def test_a_wrong_code_lets_nobody_in_and_is_said(typed: str) -> None:
    found = school()
    answer = found.stranger().post("/", {"code": typed})
    assert answer.status == 403
    assert "not the code" in answer.text
    assert '<b>"' not in answer.text
    assert found.hall.room.seats == {}


def test_who_goes_on_guessing_waits_even_with_the_right_code_and_others_do_not() -> None:
    found = school()
    guesser = found.stranger(7)
    for _ in range(16):
        found.clock.at += 0.5
        guesser.post("/", {"code": "0000"})
    answer = guesser.post("/", {"code": CODE})
    assert answer.status == 429
    wait = int(answer.headers["retry-after"])
    found.join()
    found.clock.at += wait
    assert guesser.post("/", {"code": CODE}).place == "/vote"


def test_a_locked_door_lets_nobody_new_in_but_those_who_were_in() -> None:
    found = school()
    found.join()
    found.done("lock")
    answer = found.stranger(9).post("/", {"code": CODE})
    assert answer.status == 403
    assert "locked" in answer.text
    assert found.pupils[0].get("/vote").status == 200


def test_two_hundred_come_in_and_no_more() -> None:
    found = school()
    found.join(200)
    answer = found.stranger(200).post("/", {"code": CODE})
    assert answer.status == 403
    assert len(found.hall.room.seats) == 200


# --- the vote ---------------------------------------------------------------------------
def test_without_a_seat_one_is_led_to_the_door_and_answers_nothing() -> None:
    found = opened()
    stranger = found.stranger(50)
    assert stranger.get("/vote").place == "/"
    assert stranger.get("/events").status == 403
    assert stranger.post("/act", {"option": option("A")}).status == 403


def test_an_answer_is_taken_shown_as_given_and_can_be_changed() -> None:
    found = opened()
    pupil = found.pupils[0]
    found.answer(pupil, "A")
    assert "Your answer is A." in pupil.get("/vote").text
    found.answer(pupil, "B")
    page = pupil.get("/vote").text
    assert "Your answer is B." in page
    assert page.count('aria-pressed="true"') == 1
    assert first(found) == {"B": 1}


def test_an_answer_that_is_sent_twice_counts_once() -> None:
    found = opened()
    for _ in range(3):
        assert found.answer(found.pupils[0], "C").place == "/vote"
    assert first(found) == {"C": 1}


def test_a_blank_is_counted_as_one() -> None:
    found = opened()
    found.answer(found.pupils[0], "-")
    assert first(found) == {"-": 1}
    assert "have given no answer" in found.pupils[0].get("/vote").text


def _sent(found: School, **fields: object) -> Got:
    page = found.pupils[0].get("/vote")
    given = {name: page.hidden(name) for name in ("form", "round", "ballot")}
    return found.pupils[0].post("/act", {**given, "option": option("A"), **fields})


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"option": "march"}, "option"),
        ({"round": 1}, "stale"),
        ({"ballot": "second"}, "stale"),
        ({"ballot": "record"}, "stale"),
    ],
)
def test_what_cannot_be_answered_is_said_and_changes_nothing(
    fields: dict[str, object], told: str
) -> None:
    found = opened()
    answer = _sent(found, **fields)
    assert answer.place == f"/vote?told={told}"
    page = found.pupils[0].get(answer.place).text
    assert found.hall.say(f"ui.room.refused.{told}") in page
    assert first(found) == {}


@pytest.mark.parametrize(
    "fields", [{"round": "x"}, {"round": -1}, {"round": "\u0661"}, {"ballot": "third"}, {"more": 1}]
)
def test_what_no_page_sends_is_refused(fields: dict[str, object]) -> None:
    found = opened()
    assert _sent(found, **fields).status == 400
    assert first(found) == {}


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"option=a&option=b", b"&".join([b"a=1"] * 40)])
def test_what_is_no_form_of_ours_is_refused(body: bytes) -> None:
    found = opened()
    assert found.pupils[0].post("/act", body).status == 400
    assert found.stranger(60).post("/", body).status == 400


def test_a_paused_room_hides_the_question_and_takes_nothing() -> None:
    found = opened()
    page = found.pupils[0].get("/vote")
    found.done("pause")
    given = {name: page.hidden(name) for name in ("form", "round", "ballot")}
    answer = found.pupils[0].post("/act", {**given, "option": option("A")})
    assert answer.place == "/vote?told=paused"
    assert found.hall.taught.ballot(()).wall not in found.pupils[0].get("/vote").text
    found.done("resume")
    assert "Voting" in found.pupils[0].get("/vote").text


def test_who_changes_his_mind_without_end_keeps_what_he_chose_last() -> None:
    found = opened()
    places = [found.answer(found.pupils[0], "AB"[at % 2]).place for at in range(13)]
    assert places[11:] == ["/vote", "/vote?told=full"]
    assert first(found) == {"B": 1}


# --- what is forged ---------------------------------------------------------------------
@pytest.mark.parametrize(
    "token",
    ["", "x", "0" * 48, new_token(), "A" * 48, "1" * 5_000],
    ids=["none", "short", "noughts", "another", "letters", "long"],
)
def test_a_forged_token_has_no_seat(token: str) -> None:
    found = opened()
    forger = found.stranger(70)
    forger.cookies["apparat-seat"] = token
    assert forger.get("/vote").place == "/"
    fields = {"form": form_of(token), "round": 0, "ballot": "first", "option": option("A")}
    assert forger.post("/act", fields).status == 403
    assert first(found) == {}


def test_a_form_that_came_from_no_page_of_this_browser_is_refused() -> None:
    found = opened(2)
    other = found.pupils[1].get("/vote").hidden("form")
    for forged in ("", "0" * 32, other, "ü"):
        assert _sent(found, form=forged).status == 403
    assert first(found) == {}


@pytest.mark.parametrize("origin", ["https://example.org", "null", "http://192.168.1.20:1"])
def test_a_foreign_origin_is_refused(origin: str) -> None:
    found = opened()
    page = found.pupils[0].get("/vote")
    fields = {name: page.hidden(name) for name in ("form", "round", "ballot")}
    answer = found.pupils[0].post("/act", {**fields, "option": option("A")}, origin=origin)
    assert answer.status == 403
    assert found.stranger(3).post("/", {"code": CODE}, origin=origin).status == 403
    assert first(found) == {}


@pytest.mark.parametrize("host", ["example.org", "example.org:8022", "192.168.1.20", "127.0.0.1:1"])
def test_a_foreign_host_is_refused(host: str) -> None:
    stranger = school().stranger()
    for path in ("/", "/vote", "/ping", "/events", "/room.css", "/room.js", "/fonts/x.ttf"):
        assert stranger.get(path, host=host).status == 403
    assert stranger.post("/", {"code": CODE}, host=host).status == 403


@pytest.mark.parametrize("address", ["8.8.8.8", "2001:4860:4860::8888", "", "nonsense"])
def test_who_comes_from_outside_of_private_networks_is_refused(address: str) -> None:
    found = school()
    far = Browser(found.door, PUPILS, address)
    assert far.get("/").status == 403
    assert far.post("/", {"code": CODE}).status == 403


# --- how much ---------------------------------------------------------------------------
def test_a_body_over_four_kilobytes_is_refused() -> None:
    found = opened()
    assert found.pupils[0].post("/act", b"form=" + b"x" * 4096).status == 413
    assert found.stranger(3).post("/", b"code=" + b"x" * 4096).status == 413


def test_a_body_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    found = opened()

    async def never(_request: object) -> bytes:
        raise TimeoutError

    monkeypatch.setattr(desk, "_read", never)
    assert found.pupils[0].post("/act", {"option": "x"}).status == 408


def test_a_flooder_is_not_answered_for_a_while_and_the_others_are() -> None:
    found = opened()
    flooder = found.pupils[0]
    statuses = [flooder.get("/vote").status for _ in range(80)]
    assert set(statuses) == {200, 429}
    assert found.answer(found.pupils[1], "A").place == "/vote"
    found.clock.at += 10
    assert flooder.get("/vote").status == 200


def test_a_flooder_without_a_seat_is_not_answered_and_the_others_are() -> None:
    found = opened()
    flooder = found.stranger(90)
    assert {flooder.get("/").status for _ in range(420)} == {200, 429}
    found.join()


# --- what goes out ----------------------------------------------------------------------
def test_what_there_is_not() -> None:
    stranger = school().stranger()
    for path in ("/nothing", "/do", "/fonts/none.ttf", "/fonts/..%2fLICENSE", "/art/x.svg"):
        assert stranger.get(path).status in {404, 405}
    assert stranger.ask("DELETE", "/", b"").status in {404, 405}


def test_every_answer_bears_the_headers_and_pages_are_kept_nowhere() -> None:
    found = opened()
    pupil = found.pupils[0]
    for answer in (pupil.get("/vote"), pupil.get("/"), pupil.get("/none"), pupil.get("/ping")):
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cache-control"] == "no-store"
        assert "http:" not in answer.text
        assert "https:" not in answer.text


def test_the_sheet_and_the_script_know_no_colour_of_their_own_and_ask_nobody_else() -> None:
    stranger = school().stranger()
    assert "--red:" in stranger.get("/room.css").text
    assert stranger.get("/favicon.ico").status == 204
    assert stranger.get("/fonts/Oswald-Bold.ttf").headers["content-type"] == "font/ttf"
    for path in ("/room.css", "/room.js"):
        assert "http" not in stranger.get(path).text


def test_a_device_that_reaches_the_room_is_told_so_and_counted_once() -> None:
    found = school()
    for _ in range(2):
        assert "reaches the room" in found.stranger(4).get("/ping").text
    assert found.hall.reached == {found.stranger(4).address}
    assert "One device has tried" in found.teacher.get("/").text


# --- the pages of a lesson --------------------------------------------------------------
def test_a_round_from_the_vote_to_what_followed_and_no_page_over_thirty_kilobytes() -> None:
    found = opened(6)
    pupil, lesson = found.pupils[0], found.hall.taught
    shown, told = lesson.ballot(()), lesson.reveal(0)

    def page(phase: str) -> str:
        text = pupil.get("/vote").text
        assert f">{phase}</b>" in text
        assert len(text.encode()) <= MOST
        if phase != "What followed":
            for secret in (told.record, told.shows, told.source):
                assert secret not in text
        return text

    assert shown.wall in page("Voting")
    found.votes("AAABBC")
    found.done("talk", round=0)
    assert "Your answer is A." in page("Talk")
    assert 'action="/act"' not in page("Talk")
    found.done("revote", round=0)
    assert "You have not answered yet." in page("Second vote")
    found.votes("BBBBBA")
    found.done("predict", round=0)
    assert "What does the record show?" in page("Prediction")
    found.votes("AAAAAA")
    found.done("reveal", round=0)
    last = page("What followed")
    for each in ("The class chose B", "Your answer is B.", told.record, told.shows, told.doubt):
        assert each in last
    assert lesson.followed((option("B"),)) in last


def test_sums_of_fewer_than_five_are_not_shown_to_pupils() -> None:
    found = opened(4)
    found.votes("AAAB")
    found.done("reveal", round=0)
    page = found.pupils[0].get("/vote").text
    assert "Fewer than 5 answered" in page
    assert 'class="sums' not in page
    assert 'class="sums' in found.teacher.get("/").text


def test_a_line_of_the_teachers_is_shown_to_all_and_is_no_html() -> None:
    found = opened()
    found.done("tell", text="Two <b>more</b> minutes")
    assert "Two &lt;b&gt;more&lt;/b&gt; minutes" in found.pupils[1].get("/vote").text


def test_when_the_lesson_is_over_the_device_keeps_nothing() -> None:
    found = opened()
    found.done("close")
    pupil = found.pupils[0]
    page = pupil.get("/vote")
    assert "The lesson is over" in page.text
    assert pupil.cookies == {}
    assert pupil.post("/", {"code": CODE}).status == 403


def test_the_sheet_of_the_lesson_comes_when_it_is_over_and_not_before() -> None:
    found = opened()
    device = found.stranger(7)
    assert device.get("/debrief").status == 404
    assert "before the lesson is over" in device.get("/debrief").text
    found.votes("AABBB")
    found.done("reveal", round=0)
    assert found.pupils[0].get("/debrief").status == 404
    found.done("close")
    assert 'href="/debrief"' in found.pupils[0].get("/vote").text
    page = found.pupils[0].get("/debrief")
    assert page.status == 200
    paper = found.hall.sheet
    assert paper is not None
    assert page.text == paper.write()
    assert core.english().text(EXIT_QUESTIONS[0]) in page.text
    assert found.hall.taught.reveal(0).answers[1].label in page.text
    style = page.text.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = page.headers["content-security-policy"]
    assert f"style-src 'sha256-{digest}'" in policy
    assert "script" not in policy
    assert "<script" not in page.text


def test_a_sheet_that_cannot_be_written_is_said_in_words() -> None:
    found = opened()
    found.done("close")

    def fail() -> str:
        raise LessonError("the-notes")

    found.hall.sheet = Sheet(fail)
    page = found.stranger(7).get("/debrief")
    assert page.status == 503
    assert "The teacher has it as a file" in page.text
    found.hall.sheet = None
    assert found.stranger(7).get("/debrief").status == 404


def test_a_page_that_only_waits_asks_anew_without_script_and_one_that_asks_does_not() -> None:
    found = school()
    found.join()
    assert 'http-equiv="refresh"' in found.pupils[0].get("/vote").text
    found.done("open", round=0)
    assert 'http-equiv="refresh"' not in found.pupils[0].get("/vote").text
