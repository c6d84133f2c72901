"""Every page of a running game as its seat reads it, without a window."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass

from game.locale import Locale
from game.rules import visibility
from game.rules.archive import Pack
from game.rules.ids import Id
from game.rules.moves import EndTurn
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State, Step
from game.viewmodel.actions import ActionChoice, actions
from game.viewmodel.bodies import bodies
from game.viewmodel.chronicle import chronicle
from game.viewmodel.context import ViewContext
from game.viewmodel.desk import desk
from game.viewmodel.dossier import dossier
from game.viewmodel.form_draft import FormDraft
from game.viewmodel.forms import form_view, sent
from game.viewmodel.frame import frame
from game.viewmodel.gazette import front_page
from game.viewmodel.letters import letters
from game.viewmodel.map import layers, map_page
from game.viewmodel.month import month_report
from game.viewmodel.papers_out import papers_out
from game.viewmodel.posting import PostingChoice, posting
from game.viewmodel.posts import posts
from game.viewmodel.privileges import PrivilegeChoice, privileges
from game.viewmodel.reports import GROUPS, reports
from game.viewmodel.returns import returns
from game.viewmodel.scene import scene_view
from game.viewmodel.seats import PAGES
from game.viewmodel.summary import summary
from game.viewmodel.vote import result_view, vote_view
from tests.support.steps import history


@dataclass(frozen=True, slots=True)
class Played:
    """A game as far as it has come: its steps, and the state at the opening of each turn."""

    scenario: Scenario
    pack: Pack
    locale: Locale
    steps: tuple[Step, ...]
    openings: tuple[State, ...]

    @property
    def state(self) -> State:
        """The state as it stands."""
        return self.steps[-1].state

    def seen(self) -> "Played":
        """The same game with nothing in it that its seat may not know."""
        steps = tuple(
            Step(
                visibility.seen_by(each.state, self.scenario),
                each.move,
                tuple(c for c in each.changes if visibility.traces(c, each.state, self.scenario)),
                tuple(e for e in each.entries if visibility.hears(e, each.state, self.scenario)),
            )
            for each in self.steps
        )
        openings = tuple(visibility.seen_by(each, self.scenario) for each in self.openings)
        return Played(self.scenario, self.pack, self.locale, steps, openings)


def months(
    scenario: Scenario, pack: Pack, locale: Locale, policy: Id = "recorded", seed: str = "SEED"
) -> Iterator[Played]:
    """A game that a policy plays, each time a turn has been closed; the last is over."""
    state = new_game(scenario, seed)
    steps, openings = [], [state]
    while not state.over:
        move = POLICIES[policy](state, scenario)
        step = reduce(state, move, scenario)
        assert step.refusal is None, step.refusal
        steps.append(step)
        state = step.state
        if isinstance(move, EndTurn):
            openings.append(state)
            yield Played(scenario, pack, locale, tuple(steps), tuple(openings))


def pages(game: Played) -> dict[str, object]:
    """The pages that the seat can turn to, and what stands between two turns, by name."""
    state, scenario, locale = game.state, game.scenario, game.locale
    context = ViewContext(state, scenario, game.pack.archive, locale)
    programme = next(key for key, each in scenario.programmes.items() if each.seat == scenario.seat)
    every: dict[str, object] = {
        "frame": frame(state, scenario, locale),
        "desk": desk(context, programme),
        "map": [map_page(context, each) for each in layers(context)],
        "bodies": [bodies(context, each) for each in ("", *scenario.bodies)],
        "returns": returns(context),
        "scenes": [scene_view(context, each) for each in scenario.scenes],
        "people": [dossier(each, game.pack, locale, scenario, state) for each in scenario.people],
        "posts": [posts(context), *(posting(context, p, PostingChoice()) for p in state.holdings)],
        "privileges": privileges(context, PrivilegeChoice()),
        "actions": actions(context, ActionChoice()),
        "reports": [
            reports(context, game.pack, game.openings[0], game.openings[1:], each)
            for each in GROUPS
        ],
        "archive": chronicle(history(game.steps), state, scenario, locale, game.pack.archive),
        "month": month_report(context, game.steps[-1]),
        "paper": front_page(context),
        "sheet": summary(context, game.steps[-1]),
        "votes": [
            *(result_view(context, each) for each in state.votes),
            *(vote_view(context, each) for each in scenario.votes if each not in state.votes),
        ],
    }
    if "circulars" in PAGES[scenario.seat]:
        every["circulars"] = [
            form_view(context, FormDraft("circular")),
            sent(context, "circular"),
            letters(context),
        ]
    if "papers" in PAGES[scenario.seat]:
        every["papers"] = [
            form_view(context, FormDraft("paper")),
            sent(context, "paper"),
            papers_out(context),
        ]
    return every


def words(view: object) -> Iterator[str]:
    """Every text in a view, however deep."""
    if isinstance(view, str):
        yield view
    elif is_dataclass(view):
        for each in fields(view):
            yield from words(getattr(view, each.name))
    elif isinstance(view, dict):
        yield from words(tuple(view.values()))
    elif isinstance(view, Sequence | frozenset):
        for each in view:
            yield from words(each)
