"""A vote: the forecast before it, the ballots by name after it."""

from dataclasses import replace

from game.rules.moves import Forecast
from game.session.session import Session
from game.page.ctx import Ctx
from game.page.events import Activate, Event
from game.page.answers import STAY, Next
from game.screens.play_screen import PlayScreen
from game.page.nodes import roomy
from game.screens.navigator import Navigator
from game.screens.vote_before import before_page
from game.screens.vote_result import in_hall, result_page, tally
from game.page.nodes import Label, Node
from game.viewmodel.frame import FrameView, GaugeView
from game.viewmodel.vote import held, result_view, vote_view

CALLED = 9
"""Names that are called at one press of Enter."""

HELD, COUNTED = "held", "counted"
"""What the page opens on after a month: its votes, nobody called yet or everybody."""


class Vote(PlayScreen):
    """Opened on a coming vote, or on those of the month that has just been closed."""

    page = "vote"
    keys = (("activate", "ui.vote.key.call"),)

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self.percent = -1  # of the slider; not yet moved
        self._called = 0
        self._index = 0
        self.held = at in (HELD, COUNTED)
        if self.held:
            self.end_key = "ui.frame.go-on"
        if at == COUNTED:
            self._called = self.voters

    def content(self, ctx: Ctx) -> Node:
        vote = self.vote
        if vote not in self.session.scenario.votes:
            return Label(ctx.say("ui.vote.none"))
        if vote not in self.session.state.votes:
            return before_page(ctx, vote_view(self.sight(), vote), self)
        if ctx.prefs.reduced_motion:
            self._called = self.voters
        view = result_view(self.sight(), vote)
        self.bare, self.bleed = roomy(ctx), in_hall(ctx, view)
        self.scroll = not self.bleed
        counted = self.bare and self._called >= self.voters
        if counted or not ctx.focus_key:
            ctx.focus_key = "end-month" if counted else "go-on"
        return result_page(ctx, view, self._called, self)

    def surround(self, ctx: Ctx) -> FrameView:
        """After the vote the bar shows the count instead of the purses."""
        view = super().surround(ctx)
        if self.vote not in self.session.state.votes:
            return view
        result = result_view(self.sight(), self.vote)
        counts = tally(result, self._called).items()
        gauges = [GaugeView(k, str(n), ctx.say(f"ui.ballot.{k}"), "") for k, n in counts]
        return replace(view, gauges=tuple(gauges))

    @property
    def vote(self) -> str:
        """The vote on show."""
        if not self.held:
            return self.at
        votes = held(self.sight())
        return votes[self._index] if self._index < len(votes) else ""

    @property
    def voters(self) -> int:
        """How many names are to be called."""
        result = self.session.state.votes.get(self.vote)
        return len(result.ballots) if result is not None else 0

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if isinstance(event, Activate) and self.vote in self.session.state.votes:
            return self.go_on()
        return None

    def end_month(self) -> Next:
        """After the month is closed, the bar’s button only goes on."""
        return self.go_on() if self.held else super().end_month()

    def go_on(self) -> Next:
        """Call more names; then the next vote; then the report of the month."""
        if self._called < self.voters:
            self._called = min(self.voters, self._called + CALLED)
            return STAY
        if not self.held:
            return self.go("desk")
        self._index, self._called = self._index + 1, 0
        return STAY if self._index < len(held(self.sight())) else self.go("month")

    def call_all(self) -> Next:
        """The whole count at once."""
        self._called = self.voters
        return STAY

    def slide(self, percent: int) -> Next | None:
        """Move the slider."""
        self.percent = percent
        return None

    def write_down(self, percent: int) -> Next | None:
        """Make the forecast."""
        if self.play(Forecast(self.vote, percent)).refusal is None:
            self.toast("ui.vote.made", percent=percent)
        return None
