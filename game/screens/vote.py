"""A vote: the forecast before it, the ballots by name after it."""

from dataclasses import dataclass, replace

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Activate, Event
from game.page.nodes import Cramped, Label, Node, Roomy
from game.rules.moves import Forecast
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.vote_before import BeforeAnswers, before_page
from game.screens.vote_panels import ResultAnswers
from game.screens.vote_result import result_page
from game.session.flow import Stop, after, votes_held
from game.session.session import Session
from game.viewmodel.count import count_view
from game.viewmodel.frame import FrameView, GaugeView
from game.viewmodel.vote import ResultView, result_view, vote_view

CALLED = 9
"""Names that are called at one press of Enter."""

HELD, COUNTED = "held", "counted"
"""What the page opens on after a month: its votes, nobody called yet or everybody."""

CERTAIN = 100
"""The end of the slider, in per cent."""

ALL = -1
"""In place of a number of names: every one."""


@dataclass(frozen=True)
class VoteOwn(PageOwn):
    """The page is opened `at` a vote, or after a month on those that were held in it.

    `percent` is where the slider of the forecast stands, if it was moved; `called` how many names
    have been called in the `index`-th of the votes that were held.
    """

    percent: int | None = None
    called: int = 0
    index: int = 0


class Vote(PlayScreen[VoteOwn]):
    """Opened on a coming vote, or on those of the month that has just been closed."""

    name = "vote"
    own_type = VoteOwn
    keys = (("activate", "ui.vote.key.call"),)

    def __init__(self, navigator: Navigator, session: Session, own: VoteOwn) -> None:
        super().__init__(navigator, session, own)
        if self.held:
            self.end_key = "ui.frame.go-on"

    def put_right(self) -> None:
        own, fresh = self.own, self.begin(self.navigator, self.session, self.own.at)
        held = len(votes_held(self.session.state)) or 1  # without any, the first says so
        if own.called < ALL or own.index not in range(held):
            self.keep(called=fresh.called, index=fresh.index)
        if own.percent is not None and not 0 <= own.percent <= CERTAIN:
            self.keep(percent=fresh.percent)

    def content(self, ctx: Ctx) -> Node:
        vote = self.vote
        if vote not in self.session.scenario.votes:
            return Label(ctx.say("ui.vote.none"))
        if vote not in self.session.state.votes:
            return self._before(ctx, vote)
        return self._result(ctx, result_view(self.view_context(), vote))

    def surround(self, ctx: Ctx) -> FrameView:
        """After the vote the bar shows the count instead of the purses."""
        view = super().surround(ctx)
        if self.vote not in self.session.state.votes:
            return view
        result = result_view(self.view_context(), self.vote)
        counts = count_view(result, self.called, self.locale).ballots.items()
        gauges = [GaugeView(k, str(n), ctx.say(f"ui.ballot.{k}"), "") for k, n in counts]
        return replace(view, gauges=tuple(gauges))

    @property
    def held(self) -> bool:
        """Whether it is opened on the votes of the month that has just been closed."""
        return self.own.at in (HELD, COUNTED)

    @property
    def vote(self) -> str:
        """The vote on show."""
        if not self.held:
            return self.own.at
        votes = votes_held(self.session.state)
        return votes[self.own.index] if self.own.index < len(votes) else ""

    @property
    def voters(self) -> int:
        """How many names are to be called."""
        result = self.session.state.votes.get(self.vote)
        return len(result.ballots) if result is not None else 0

    @property
    def called(self) -> int:
        """How many names have been called."""
        at_once = self.own.at == COUNTED or self.navigator.host.settings.reduced_motion
        every = at_once or self.own.called == ALL
        return self.voters if every else min(self.own.called, self.voters)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if isinstance(event, Activate) and self.vote in self.session.state.votes:
            return self.go_on()
        return None

    # --- answers ----------------------------------------------------------------------
    def back(self) -> Next:
        """A vote that was opened on the desk is closed; a count is paused."""
        return super().back() if self.held else self.go("desk")

    def end_month(self) -> Next:
        """After the month is closed, the bar’s button only goes on."""
        return self.go_on() if self.held else super().end_month()

    def go_on(self) -> Next:
        """Call more names; then the next vote; then the report of the month."""
        if self.called < self.voters:
            more = self.called + CALLED
            return self._call(more if more < self.voters else ALL)
        if not self.held:
            return self.go("desk")
        session = self.session
        stop = after(session.state, session.scenario, Stop("vote", self.vote))
        self.keep(index=self.own.index + 1, called=0)
        return STAY if stop.vote else self.go(stop.page)

    def call_all(self) -> Next:
        """The whole count at once."""
        return self._call(ALL)

    def slide(self, percent: int) -> Next | None:
        """Move the slider."""
        self.keep(percent=percent)
        return None

    def write_down(self, percent: int) -> Next | None:
        """Make the forecast."""
        if self.play(Forecast(self.vote, percent)).refusal is None:
            self.toast("ui.vote.made", percent=percent)
        return None

    def _call(self, names: int) -> Next:
        self.keep(called=names)
        return STAY

    # --- parts ------------------------------------------------------------------------
    def _before(self, ctx: Ctx, vote: str) -> Node:
        view = vote_view(self.view_context(), vote)
        answers = BeforeAnswers(
            self.slide,
            self.write_down,
            turn_to=lambda other: self.go("vote", other),
            back=self.back,
        )
        percent = view.percent if self.own.percent is None else self.own.percent
        return before_page(ctx, view, percent, answers)

    def _result(self, ctx: Ctx, view: ResultView) -> Node:
        """The count; where there is room, as a poster in place of the frame."""
        self.bare = Roomy()
        self.bleed = Roomy() if view.seats else False
        self.scroll = Cramped() if view.seats else True
        self.rest("go-on", "end-month")
        count = count_view(view, self.called, self.locale)
        return result_page(ctx, view, count, ResultAnswers(self.go_on, self.call_all))
