from game.locale import Locale
from game.rules.archive import Archive
from game.rules.moves import Choose, EndTurn, Forecast, Move
from game.rules.reducer import new_game, reduce
from game.rules.state import State
from game.viewmodel.context import ViewContext
from game.viewmodel.vote import result_view, vote_view
from tests.support import tiny

SCENARIO = tiny.scenario()
TEXTS = {
    "ui.vote.brier": "Brier {score:text}",
    "ui.vote.leanings": "{first} {unsure} {second}",
    "ui.vote.made": "Made: {percent}",
    "ui.vote.no-forecast": "None made.",
    "vote.monopoly.option.restore.label": "Restore it",
    "vote.monopoly.option.leave.label": "Leave it",
}
TO_THE_VOTE: tuple[Move, ...] = (
    Choose("statute", "adopt"),
    EndTurn(),
    Choose("notes", "wait"),
    EndTurn(),
    Choose("plenum", "dodge"),
)


def context(*moves: Move) -> ViewContext:
    state: State = new_game(SCENARIO, "SEED")
    for move in moves:
        step = reduce(state, move, SCENARIO)
        assert step.refusal is None
        state = step.state
    return ViewContext(state, SCENARIO, Archive(), Locale({"en": TEXTS}))


def test_before_the_vote_everyone_leans_some_way() -> None:
    view = vote_view(context(*TO_THE_VOTE), "monopoly")
    assert (view.question.first, view.question.second) == ("Restore it", "Leave it")
    assert {seat.face.id: seat.ballot for seat in view.seats} == {
        "lenin": "for",
        "trotsky": "for",
        "molotov": "for",
    }
    assert view.counts == "3 0 0"
    assert (view.percent, view.made) == (50, "")


def test_a_forecast_is_shown() -> None:
    view = vote_view(context(*TO_THE_VOTE, Forecast("monopoly", 80)), "monopoly")
    assert (view.percent, view.made) == (80, "Made: 80")


def test_after_the_vote_the_ballots_are_counted_by_name() -> None:
    done = context(*TO_THE_VOTE, Forecast("monopoly", 80), EndTurn())
    view = result_view(done, "monopoly")
    ballots = done.state.votes["monopoly"].ballots
    assert view.called == tuple(ballots)
    first = list(ballots.values()).count("restore")
    assert [seat.ballot for seat in view.seats].count("for") == first
    assert (view.question.first, view.winner) == ("Restore it", "Restore it")
    assert view.brier == "Brier 0.04"


def test_without_a_forecast_there_is_no_score() -> None:
    view = result_view(context(*TO_THE_VOTE, EndTurn()), "monopoly")
    assert (view.forecast, view.brier) == ("None made.", "")


def test_seats_stand_in_the_order_of_their_ballots() -> None:
    order = ["for", "abstain", "waiting", "against", "absent"]
    seats = result_view(context(*TO_THE_VOTE, EndTurn()), "monopoly").seats
    places = [order.index(seat.ballot) for seat in seats]
    assert places == sorted(places)


def both(*moves: Move) -> ViewContext:
    scenario = tiny.two_seats()
    state = new_game(scenario, "SEED")
    for move in moves:
        step = reduce(state, move, scenario)
        assert step.refusal is None
        state = step.state
    return ViewContext(state, scenario, Archive(), Locale({"en": TEXTS}))


def test_seats_without_names_are_counted_in_blocs() -> None:
    before = vote_view(both(*TO_THE_VOTE), "monopoly")
    (bloc,) = before.blocs
    assert (bloc.id, bloc.size, sum(bloc.cast)) == ("provincials", 7, 7)
    view = result_view(both(*TO_THE_VOTE, EndTurn()), "monopoly")
    assert len(view.called) + view.blocs[0].size == sum(view.total)
    named = [seat.ballot for seat in view.seats]
    assert view.total[0] == named.count("for") + view.blocs[0].cast[0]


def test_an_assembly_votes_by_delegations() -> None:
    before = vote_view(both(*TO_THE_VOTE), "resolution")
    assert before.blocs == ()
    assert before.waits
    view = result_view(both(*TO_THE_VOTE, EndTurn()), "resolution")
    assert sum(view.total) == 128
    assert sum(bloc.size for bloc in view.blocs) == 128
    assert view.called == ()
