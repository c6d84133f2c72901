"""Moves before and after: price, effects by preview level, refusals and what would help."""

import pytest

from game.rules.moves import Fill, Grant, Plan, Recall
from game.rules.reducer import new_game, reduce
from game.viewmodel.context import PreviewLevel
from game.viewmodel.moves import preview_move, report_move
from tests.support import core
from tests.support.contexts import after, context
from tests.support.written import circular

APPOINT = Fill("secretary-sura", "kaganovich", "appointed")
LETTER = circular("elections", "require", "central-committee", "no-one", "secret", "all-guberniyas")


def test_a_preview_says_price_and_every_number() -> None:
    view = preview_move(context(), APPOINT, here="sura")
    assert [chip.text for chip in view.cost] == ["1 desk time", "One cadre", "1 authority"]
    assert any(chip.text == "grip" and chip.trend > 0 for chip in view.effects)
    assert any(line.name.startswith("Grip") and line.up for line in view.lines)
    assert not view.refused


def test_the_price_is_not_told_twice() -> None:
    view = preview_move(context(), APPOINT, here="sura")
    assert all("Desk time" not in line.name for line in view.lines)


@pytest.mark.parametrize(("preview", "arrows"), [("secretary", False), ("archive", False)])
def test_other_levels_tell_less(preview: PreviewLevel, *, arrows: bool) -> None:
    view = preview_move(context(preview=preview), APPOINT, here="sura")
    assert not view.lines
    assert any(chip.trend for chip in view.effects) == arrows
    assert bool(view.effects) == (preview == "secretary")
    assert view.note


def test_a_refusal_has_its_reason_and_what_would_help() -> None:
    view = preview_move(context(), Fill("secretary-moscow", "kaganovich", "appointed"))
    assert "held" in view.refused
    assert view.remedy
    assert not view.lines


def test_an_empty_purse_says_when_it_fills() -> None:
    spent = after(*(Recall(f"secretary-{o}") for o in ("moscow", "textile", "nizhny", "samara")))
    spent = after(*spent.desk.moves, Recall("secretary-don"))
    assert "month ends" in preview_move(spent, Recall("secretary-kuban")).remedy


def test_whether_a_letter_is_noticed_shows_neither_before_nor_at_once() -> None:
    """Or it could be taken back as soon as it was."""
    for number in range(12):
        start = new_game(core.new_post(), f"NOTICED-{number}")
        step = reduce(start, LETTER, core.new_post())
        names = {line.name for line in preview_move(context(start), LETTER).lines}
        assert not any("Exposure" in name for name in names)
        assert not [each for each in step.changes if each.why.key == "why.noticed"]
        assert not step.state.letters[0].noticed


def test_a_report_has_the_chronicle_and_the_trace() -> None:
    step = reduce(context().state, APPOINT, core.new_post())
    view = report_move(context(step.state), step)
    assert "Kaganovich" in view.title
    assert len(view.lines) > 3


def test_a_plan_and_a_grant_are_reported_by_name() -> None:
    scenario = core.new_post()
    step = reduce(context().state, Plan(800, 500), scenario)
    assert report_move(context(step.state), step).title == core.english().text("ui.acts.plan-set")
    step = reduce(context().state, Grant("goods-ration", "uyezd", 1), scenario)
    names = [line.name for line in report_move(context(step.state), step).lines]
    assert names[0].startswith("Goods ration")
    assert not any(name.startswith("given-") for name in names)


def test_every_refusal_of_an_act_has_a_remedy() -> None:
    for code in ("post-held", "post-vacant", "not-free", "ceiling", "nothing-to-take"):
        assert core.english().has(f"ui.remedy.{code}")
    for purse in ("desk-time", "fund", "cadres", "authority"):
        assert core.english().has(f"ui.remedy.purse.{purse}")
