"""The debrief: four things shown apart, never summed. The screen and the report both draw this."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules import visibility
from game.rules.archive import Pack
from game.rules.ids import Grade, Seat, other_seat
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.scoring.forecasts import mean_brier, scored
from game.rules.scoring.grounds import grounds
from game.rules.scoring.record import divergences, recorded_option, table
from game.rules.state import State
from game.viewmodel.divergence import DivergenceView, divergence_view
from game.viewmodel.endings import EndingView, ending_views
from game.viewmodel.epilogue import EpilogueEntry, epilogue
from game.viewmodel.record import MeasureView, VerdictView, measure_view, verdict_view
from game.viewmodel.replay_under_readings import ComparedView, ReadingView, replay_under_readings
from game.viewmodel.seat_names import seat_name
from game.viewmodel.series import SPECS, ChartView, chart_views, moments

GRADES: tuple[Grade, ...] = ("recorded", "attested", "reported", "plausible", "invented")


@dataclass(frozen=True, slots=True)
class ForecastView:
    """A forecast against what came; Brier from 0.00 (certain and right) to 1.00.

    `order` are the values that its columns are sorted by.
    """

    question: str
    percent: str
    came: str
    brier: str
    order: tuple[float | str, ...]


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision of the game beside the recorded one (empty where the record shows none)."""

    month: str
    card: str
    chosen: str
    recorded: str
    same: bool
    grade: str


@dataclass(frozen=True, slots=True)
class DebriefView:
    """All of the last page."""

    title: str
    seat: str
    scenario: str
    reading: str
    seed: str
    content: str
    verdict: VerdictView
    ending: EndingView | None
    endings: tuple[EndingView, ...]
    measures: tuple[MeasureView, ...]
    inside: str
    inside_short: str
    decisions: tuple[DecisionView, ...]
    other_seat: str
    others: tuple[DecisionView, ...]
    others_followed: str
    divergences: tuple[DivergenceView, ...]
    followed: str
    followed_short: str
    forecasts: tuple[ForecastView, ...]
    brier: str
    grounds: tuple[tuple[str, str], ...]
    readings: tuple[ReadingView, ...]
    compared: tuple[ComparedView, ...]
    people: tuple[EpilogueEntry, ...]
    charts: tuple[ChartView, ...]
    sources: tuple[str, ...]


def debrief(
    state: State, scenario: Scenario, pack: Pack, locale: Locale, programme: str
) -> DebriefView:
    """The debrief of a state, usually the last one of a game."""
    rows = table(state, scenario)
    inside = sum(row.inside for row in rows if row.measure.scored)
    of = sum(row.measure.scored for row in rows)
    decisions = _decisions(state, scenario, locale, scenario.seat)
    theirs = other_seat(scenario.seat)
    others = _decisions(state, scenario, locale, theirs)
    rests = ending_views(state, scenario, locale)
    with_record = [each for each in decisions if each.recorded]
    followed = sum(each.same for each in with_record)
    brier = mean_brier(scored(state, scenario))
    readings, compared = replay_under_readings(state, scenario, pack, locale)
    return DebriefView(
        title=locale.turn(scenario.turns[state.turn - 1]),
        seat=seat_name(locale, scenario.id, scenario.seat),
        scenario=locale.name("scenario", scenario.id) or scenario.id,
        reading=locale.name("reading", scenario.reading.id) or scenario.reading.id,
        seed=state.seed,
        content=f"{pack.title} {pack.version} ({pack.content_hash[:12]})",
        verdict=verdict_view(state, scenario, locale, programme),
        ending=next((each for each in rests if each.reached), None),
        endings=rests,
        measures=tuple(measure_view(row, pack, locale) for row in rows),
        inside=locale.text("debrief.inside", inside=inside, of=of),
        inside_short=locale.text("debrief.of", part=inside, of=of),
        decisions=decisions,
        other_seat=seat_name(locale, scenario.id, theirs),
        others=others,
        others_followed=_others_followed(others, locale),
        divergences=tuple(
            divergence_view(each, state, scenario, locale) for each in divergences(state, scenario)
        ),
        followed=locale.text("debrief.followed", followed=followed, of=len(with_record)),
        followed_short=locale.text("debrief.of", part=followed, of=len(with_record)),
        forecasts=_forecasts(state, scenario, locale),
        brier="–" if brier is None else _hundredths(brier),
        grounds=_grounds(state, scenario, locale),
        readings=readings,
        compared=compared,
        people=epilogue(state, scenario, pack, locale),
        charts=charts(state, scenario, pack, locale),
        sources=_bibliography(state, pack),
    )


def charts(state: State, scenario: Scenario, pack: Pack, locale: Locale) -> tuple[ChartView, ...]:
    """The charts that can be drawn from what a state keeps; exposure needs more than that."""
    told = moments(scenario, new_game(scenario, state.seed), state)
    shown = (spec for spec in SPECS if spec.group != "exposure")
    return chart_views(shown, told, scenario, pack, locale)


def _hundredths(brier: int) -> str:
    return f"{brier // 10_000}.{brier % 10_000 // 100:02d}"


def _forecasts(state: State, scenario: Scenario, locale: Locale) -> tuple[ForecastView, ...]:
    views = []
    for each in scored(state, scenario):
        stem, won = f"vote.{each.vote}", state.votes[each.vote].winner
        first = locale.text(f"{stem}.option.{scenario.votes[each.vote].options[0]}.label")
        question = locale.text(f"{stem}.question")
        came = locale.text(f"{stem}.option.{won}.label")
        views.append(
            ForecastView(
                question,
                locale.text("debrief.said", percent=each.percent, what=first),
                came,
                _hundredths(each.brier),
                (question, each.percent, came, each.brier),
            )
        )
    return tuple(views)


def _grounds(state: State, scenario: Scenario, locale: Locale) -> tuple[tuple[str, str], ...]:
    counted = dict(grounds(state, scenario))
    return tuple(
        (locale.text(f"grade.{grade}"), str(counted[grade])) for grade in GRADES if grade in counted
    )


def _decisions(
    state: State, scenario: Scenario, locale: Locale, seat: Seat
) -> tuple[DecisionView, ...]:
    """Every decision of a seat that is known of, in the order of play."""
    views = []
    for entry in state.chronicle:
        if entry.key != "chronicle.choice" or not visibility.hears(entry, state, scenario):
            continue
        card = scenario.cards[str(entry.args["card"])]
        option, recorded = card.option(str(entry.args["option"])), recorded_option(card)
        stem = f"card.{card.id}.option"
        if option is not None and card.seat == seat:
            views.append(
                DecisionView(
                    month=locale.turn(scenario.turns[entry.turn - 1]),
                    card=locale.text(f"card.{card.id}.title"),
                    chosen=locale.text(f"{stem}.{option.id}.label"),
                    recorded=locale.text(f"{stem}.{recorded}.label") if recorded else "",
                    same=option.id == recorded,
                    grade=locale.text(f"grade.{option.grade}"),
                )
            )
    return tuple(views)


def _others_followed(others: tuple[DecisionView, ...], locale: Locale) -> str:
    """In how many matters the other side did as in the record: all of them need no reading."""
    known = [each for each in others if each.recorded]
    apart = sum(not each.same for each in known)
    return locale.text(
        "debrief.others.apart" if apart else "debrief.others.same", of=len(known), count=apart
    )


def _bibliography(state: State, pack: Pack) -> tuple[str, ...]:
    """Every source met in this game, by author."""
    met = {
        one.source
        for card in state.chosen
        if (note := pack.archive.cards.get(card)) is not None
        for one in note.citations
    }
    found = [pack.archive.sources[each] for each in met if each in pack.archive.sources]
    return tuple(sorted(f"{each.author}, {each.title} ({each.year})" for each in found))
