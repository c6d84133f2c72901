"""Charts, replies, and what is not known."""

from dataclasses import replace

from game.rules.reducer import new_game, reduce
from game.rules.seats.policies import POLICIES
from game.rules.state import Letter
from game.viewmodel.briefing import briefing
from game.viewmodel.context import ViewContext
from game.viewmodel.map import map_page
from game.viewmodel.reports import GROUPS, LETTERS, count_senders, reports
from tests.support import core
from tests.support.written import circular

SEND = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")


def test_every_group_has_its_charts_and_texts() -> None:
    scenario, pack = core.new_post(), core.pack()
    start = new_game(scenario, "SEED")
    context = ViewContext(start, scenario, pack.archive, core.english())
    for group in GROUPS:
        view = reports(context, pack, start, (), group)
        assert view.group == group
        assert bool(view.charts) == (group != LETTERS)
    assert not context.locale.missing


def test_exposure_is_drawn_from_the_openings_of_the_months() -> None:
    scenario, pack = core.new_post(), core.pack()
    policy = POLICIES["bold"]
    start = new_game(scenario, "SEED")
    state, later = start, []
    while state.turn < 3:
        before, state = state, reduce(state, policy(state, scenario), scenario).state
        if state.turn > before.turn:
            later.append(state)
    context = ViewContext(later[-1], scenario, pack.archive, core.english())
    chart = reports(context, pack, start, later, "exposure").charts[0]
    drawn = [each for each in chart.lines[0].values if each is not None]
    wanted = [state.ledger["exposure@lenin"] for state in (start, *later)]
    assert drawn == wanted


def test_the_record_is_on_the_chart_with_its_source() -> None:
    scenario, pack = core.new_post(), core.pack()
    start = new_game(scenario, "SEED")
    context = ViewContext(start, scenario, pack.archive, core.english())
    marks = {each.id: each.marks for each in reports(context, pack, start, (), "office").charts}
    assert marks["paid-functionaries"][0].source
    assert marks["paid-functionaries"][0].low <= marks["paid-functionaries"][0].value


def test_replies_are_counted_by_month() -> None:
    scenario, pack = core.new_post(), core.pack()
    start = new_game(scenario, "SEED")
    first, second, third = list(scenario.organisations)[:3]
    letters = (
        Letter(1, 1, SEND, {first: "carried-out", second: "silent"}),
        Letter(2, 1, SEND, {third: "carried-out"}),
        Letter(3, 2, SEND),
    )
    context = ViewContext(replace(start, letters=letters), scenario, pack.archive, core.english())
    (row,) = reports(context, pack, start, (), LETTERS).replies
    assert row.letters == "2 letters"
    assert row.counts == (2, 0, 0, 1)


def test_the_opposition_reads_no_replies_before_the_end() -> None:
    pack, scenario = core.pack(), core.scenario("the-discussion", seat="opposition")
    start = new_game(scenario, "SEED")
    letter = Letter(1, 1, SEND, dict.fromkeys(scenario.organisations, "silent"))
    context = ViewContext(replace(start, letters=(letter,)), scenario, pack.archive, core.english())
    assert reports(context, pack, start, (), LETTERS).replies == ()
    over = replace(context, state=replace(context.state, over=True))
    assert reports(over, pack, start, (), LETTERS).replies


def test_the_silent_are_those_that_send_one_kind_or_none() -> None:
    scenario, pack = core.new_post(), core.pack()
    start = new_game(scenario, "SEED")
    first, *others = scenario.organisations
    ledger = {**start.ledger, **{f"reporting@{each}": 3 for each in others}}
    ledger[f"reporting@{first}"] = 0
    context = ViewContext(replace(start, ledger=ledger), scenario, pack.archive, core.english())
    view = reports(context, pack, start)
    assert [each.id for each in view.silent] == [first]
    assert view.silent[0].kind == "nothing"
    assert view.silent_count.endswith("from 36 organisations: one kind from 0, none from 1.")


def test_reports_map_and_briefing_count_the_same_senders() -> None:
    scenario, pack = core.new_post(), core.pack()
    start = new_game(scenario, "SEED")
    kinds = {f"reporting@{each}": n % 4 for n, each in enumerate(scenario.organisations, 3)}
    state = replace(start, ledger={**start.ledger, **kinds})
    context = ViewContext(state, scenario, pack.archive, core.english())
    senders = count_senders(context)
    assert senders == {0: 9, 1: 9, 2: 9, 3: 9}
    legend = {each.id: each.value for each in map_page(context, "reports").legend}
    assert legend == {str(kind): count for kind, count in senders.items()}
    unheard = {each.id: each.value for each in map_page(context, "opposition").legend}["unknown"]
    assert unheard == senders[0]
    view = reports(context, pack, start)
    assert len(view.silent) == senders[0] + senders[1]
    assert "one kind from 9, none from 9" in view.silent_count
    assert briefing(context)[0].endswith("all three kinds of report: 9; some: 18; none: 9.")
