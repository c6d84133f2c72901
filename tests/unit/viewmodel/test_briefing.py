"""What the post brings."""

import re
from dataclasses import replace

from game.rules.reducer import new_game
from game.viewmodel.briefing import briefing
from game.viewmodel.context import ViewContext
from tests.support import core


def _lines(turn: int, seed: str) -> tuple[str, ...]:
    scenario = core.new_post()
    state = replace(new_game(scenario, seed), turn=turn)
    return briefing(ViewContext(state, scenario, core.pack().archive, core.english()))


def test_reports_are_counted_and_one_rumour_is_told() -> None:
    reports, rumour, other = _lines(3, "A")
    assert "36" not in reports
    assert rumour.startswith("*It is said")
    assert re.search(r"Standing \d+ to \d+, Legality \d+ to \d+, Watch \d+ to \d+", other)


def test_the_opposition_hears_rumours_and_gets_no_reports() -> None:
    scenario = core.pack().scenario("the-discussion", seat="opposition")
    state = replace(new_game(scenario, "A"), turn=3)
    lines = briefing(ViewContext(state, scenario, core.pack().archive, core.english()))
    assert [line.startswith("*It is said") for line in lines] == [True, False]
    assert re.search(r"Authority \d+ to \d+, Scrutiny \d+ to \d+", lines[1])


def test_every_rumour_has_its_words() -> None:
    told = [line for turn in range(1, 10) for seed in "ABCDEFGH" for line in _lines(turn, seed)]
    assert not [line for line in told if "⟨" in line or "{" in line]
