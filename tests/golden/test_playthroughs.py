"""Golden playthroughs in words: every scenario from both seats by the record, line by line.

Each tells who decided what, and ends with the numbers of the last page. Three more are by the other
policies. To update after a wanted change: UPDATE_GOLDEN=1 python -m pytest tests/golden
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.locale import Locale
from game.rules.hashing import state_hash
from game.rules.scenario import Scenario
from game.rules.scoring.ending import reached
from game.rules.scoring.record import table
from game.rules.state import State
from game.rules.visibility import seat_of
from game.viewmodel.entries import entry_line
from game.viewmodel.record import measure_view, verdict_view
from tests.support import core
from tests.support.games import Game, games
from tests.support.golden import golden, tell_story

HERE = Path(__file__).parent / "playthroughs"
SEED = "KRASNAYA-1922"
PLAYED: dict[str, Game] = {
    f"{game.scenario}-{game.seat}": game for game in games(("recorded", "recorded"))
}
PLAYED |= {
    f"new-post-{policy}": Game("new-post", "general-secretary", policy)
    for policy in ("cautious", "bold", "random")
}


def _story(game: Game) -> str:
    scenario, locale = game.found(), core.english()
    state = game.played(SEED)
    title = f"{locale.text(f'scenario.{game.scenario}.name')}: {game}, seed {SEED}"
    last = [*_last_page(state, scenario, locale)]
    return "\n".join([title, *_told(state, scenario, locale), *last, ""])


def _told(state: State, scenario: Scenario, locale: Locale) -> Iterator[str]:
    """The chronicle, each line under its turn and behind the seat whose doing it was."""
    turn = 0
    for entry in state.chronicle:
        if entry.turn != turn:
            turn = entry.turn
            yield ""
            yield locale.turn(scenario.turns[turn - 1])
        seat = seat_of(entry, scenario)
        by = {None: "", "general-secretary": "Secretariat: ", "opposition": "Opposition: "}[seat]
        yield f"- {by}{entry_line(entry, locale, core.pack().archive)}"


def _last_page(state: State, scenario: Scenario, locale: Locale) -> Iterator[str]:
    """How programmes were carried out, where it ended, and each figure beside the recorded one."""
    yield from ("", "The last page")
    ending = reached(state, scenario)
    if ending is not None:
        yield f"- It ends so: {locale.text(f'ending.{ending.id}.name')}"
    for programme in scenario.programmes:
        verdict = verdict_view(state, scenario, locale, programme)
        met = sum(aim.met for aim in verdict.aims)
        yield f"- {verdict.programme}: {met} of {len(verdict.aims)} aims"
    for row in table(state, scenario):
        view = measure_view(row, core.pack(), locale)
        where = "inside" if view.inside else "outside"
        yield f"- {view.name}: {view.yours}; recorded {view.recorded} ({view.band}, {where})"
    yield f"state {state_hash(state)}"


@pytest.mark.parametrize("name", PLAYED)
def test_the_story_is_the_one_written_down(name: str) -> None:
    told = golden(HERE / f"{name}.txt", _story(PLAYED[name]), tell_story)
    if told:
        pytest.fail(told, pytrace=False)


def test_no_line_of_a_story_misses_its_text() -> None:
    for path in HERE.glob("*.txt"):
        assert "⟨" not in path.read_text(encoding="utf-8"), path.name


def test_no_story_is_left_over() -> None:
    assert {path.stem for path in HERE.glob("*.txt")} == PLAYED.keys()


@pytest.mark.parametrize("name", ["the-discussion", "campaign"])
def test_both_seats_decide_something_in_a_story(name: str) -> None:
    text = (HERE / f"{name}-opposition.txt").read_text(encoding="utf-8")
    assert text.count("- Secretariat: ") >= 10
    assert text.count("- Opposition: ") >= 10
