"""A circular on the form, on paper, and after it was sent."""

from dataclasses import replace

from game.rules.moves import Send
from game.rules.power.circulars import FIELDS, REPLIES
from game.rules.scenario import CircularForm
from game.viewmodel.circulars import circulars
from game.viewmodel.letters import letters
from game.viewmodel.paper import paper
from tests.support import core
from tests.support.sights import after, months, sight

LETTER = Send("elections", "require", "central-committee", "no-one", "secret", "all-guberniyas")


def test_the_form_has_six_rows_and_a_letter() -> None:
    view = circulars(sight(), {})
    assert [row.field for row in view.rows] == list(FIELDS)
    assert view.move is not None
    assert view.paper is not None
    assert view.paper.paragraphs[0].startswith("1. ")


def test_what_is_expected_adds_up() -> None:
    view = circulars(sight(), {"addressees": "worker-regions"})
    assert view.expected is not None
    assert view.expected.sure + view.expected.perhaps + view.expected.hardly == 10


def test_a_name_used_without_asking_is_a_risk() -> None:
    assert circulars(sight(), {"voice": "central-committee"}).risk
    asked = {"voice": "central-committee", "agreed": "plenum", "secrecy": "secret"}
    assert not circulars(sight(), asked).risk


def test_a_closed_choice_has_its_reason() -> None:
    row = circulars(sight(), {}).rows[-1]
    closed = next(pick for pick in row.picks if pick.id == "instructors")
    assert closed.closed


def test_archive_mode_expects_nothing() -> None:
    view = circulars(sight(preview="archive"), {"voice": "central-committee"})
    assert view.expected is None
    assert not view.risk
    assert not view.act.lines


def test_without_a_form_there_is_no_letter() -> None:
    empty = CircularForm((), (), (), (), (), ())
    view = circulars(replace(sight(), scenario=replace(core.new_post(), form=empty)), {})
    assert view.move is None
    assert view.paper is None


def test_every_letter_can_be_typed() -> None:
    form, locale = core.new_post().form, core.english()
    for field in FIELDS:
        for each in getattr(form, field):
            typed = paper(sight(), replace(LETTER, **{field: each.id}))
            assert typed.paragraphs
            assert typed.opening
            assert typed.address
            assert typed.office
    assert not locale.missing


def test_before_the_first_letter_the_list_is_empty() -> None:
    assert letters(sight()).empty


def test_replies_come_with_the_end_of_the_month() -> None:
    sent = after(LETTER)
    assert letters(sent).waiting
    back = letters(sight(months(sent.state, 1)), 1)
    assert not back.waiting
    assert [group.reply for group in back.groups] == list(REPLIES)
    assert sum(group.count for group in back.groups) == 36
