"""The debrief: aims, measures, divergences with their chain, forecasts, readings, the epilogue."""

from dataclasses import replace

from game.locale import Locale
from game.rules.moves import Choose, EndTurn
from game.rules.reducer import new_game, reduce
from game.rules.scoring.forecasts import scored
from game.rules.scoring.record import table
from game.viewmodel.debrief import debrief
from game.viewmodel.series import NOT_ELECTED, value_at
from tests.support import debriefed, tiny


def test_nothing_misses_its_text() -> None:
    _, locale = debriefed.view()
    assert not locale.missing


def test_an_unknown_programme_is_empty_and_not_an_error() -> None:
    view, _ = debriefed.view(programme="of-another-version")
    assert view.verdict.programme == ""
    assert view.verdict.aims == ()
    assert view.measures


def test_a_measure_says_band_source_and_place() -> None:
    view, _ = debriefed.view()
    (measure,) = view.measures
    assert measure.band == "band 2 to 3"
    assert measure.source == "E. H. Carr, 1954"
    assert measure.sources == ("E. H. Carr, The Interregnum (1954), p. 7",)
    assert 0 <= measure.at_low <= measure.at_recorded <= measure.at_high <= 1000
    assert 0 <= measure.at_yours <= 1000


def test_divergences_come_in_order_of_play_with_what_they_kept_away() -> None:
    view, _ = debriefed.view()
    assert [each.card for each in view.divergences] == ["Card statute", "Card notes"]
    assert view.divergences[1].closed == ("Card thanks",)
    assert view.divergences[1].opened == ()


def test_decisions_are_counted_only_where_the_record_shows_one() -> None:
    view, _ = debriefed.view()
    assert [each.same for each in view.decisions] == [False, False, True]
    assert view.followed_short == "1 of 3"


def test_a_forecast_is_scored_when_its_vote_was_held() -> None:
    view, _ = debriefed.view()
    (forecast,) = view.forecasts
    assert forecast.brier in ("0.09", "0.49")
    assert view.brier == forecast.brier


def test_the_first_month_has_nothing_and_does_not_fail() -> None:
    view, _ = debriefed.view(moves=())
    assert view.divergences == ()
    assert view.forecasts == ()
    assert view.brier == "–"
    assert all(line.shown[0] for chart in view.charts for line in chart.lines if any(line.shown))


def test_the_same_moves_are_played_under_each_reading() -> None:
    view, _ = debriefed.view()
    mine, other = view.readings
    assert mine.chosen
    assert not other.chosen
    assert mine.sure + mine.open + mine.against == other.sure + other.open + other.against
    assert all(len(row.others) == len(view.readings) for row in view.compared)


def test_people_who_held_a_post_or_spoke_have_their_fate() -> None:
    view, _ = debriefed.view()
    assert [each.id for each in view.people] == ["molotov"]
    assert view.people[0].fate == "molotov, fate"


def test_a_chart_ends_with_the_last_month_and_leaves_the_rest_empty() -> None:
    view, _ = debriefed.view(moves=debriefed.MOVES[:2])
    chart = next(each for each in view.charts if each.id == "standing")
    assert chart.steps == ("start", "Oct", "Nov", "Dec")
    assert [each is None for each in chart.lines[0].values] == [False, False, True, True]
    assert chart.lines[0].shown[2] == ""


def test_not_elected_is_a_share_of_those_in_post() -> None:
    assert value_at({"elected": 3, "recommended": 1}, NOT_ELECTED) == 250
    assert value_at({}, NOT_ELECTED) == 0
    assert value_at({}, "authority") is None


def test_of_a_running_game_the_quiet_answers_of_the_other_side_are_left_out() -> None:
    scenario = tiny.two_seats()
    state = new_game(scenario, "SEED")
    moves = (Choose("statute", "adopt"), EndTurn(), Choose("notes", "answer"), EndTurn())
    for move in moves:
        state = reduce(state, move, scenario).state
    locale = Locale({"en": debriefed.texts()})
    running = debrief(state, scenario, tiny.two_seats_pack(), locale, "hold")
    assert [each.card for each in running.others] == ["⟨card.statement.title⟩"]
    over = debrief(replace(state, over=True), scenario, tiny.two_seats_pack(), locale, "hold")
    assert len(over.others) == 2


def test_measures_and_forecasts_are_sorted_by_figures_and_not_by_how_they_are_written() -> None:
    state, _ = debriefed.played()
    view, _ = debriefed.view()
    (row,) = table(state, tiny.scenario())
    (measure,) = view.measures
    assert measure.order[1:4] == (row.measure.recorded, row.yours, row.distance)
    (score,) = scored(state, tiny.scenario())
    (forecast,) = view.forecasts
    assert forecast.order[1:] == (70, forecast.came, score.brier)
