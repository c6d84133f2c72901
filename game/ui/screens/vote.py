"""A vote: the forecast before it, the ballots by name after it."""

from game.rules.moves import Forecast
from game.session.session import Session
from game.ui.ctx import Ctx
from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.screens.frame import PlayScreen
from game.ui.screens.stage import Stage
from game.ui.screens.vote_before import before_page
from game.ui.screens.vote_result import result_page
from game.ui.widgets import Label, Widget
from game.viewmodel.vote import held, result_view, vote_view

CALLED = 9
"""Names that are called at one press of Enter."""


class Vote(PlayScreen):
    """Opened on a vote, or on `held`: the votes of the month that has just been closed."""

    page = "vote"
    keys = (("activate", "ui.vote.key.call"),)

    def __init__(self, stage: Stage, session: Session, at: str = "") -> None:
        super().__init__(stage, session, at)
        self.percent = -1  # of the slider; not yet moved
        self._called = 0
        self._index = 0
        if at == "held":
            self.end_key = "ui.frame.go-on"

    def content(self, ctx: Ctx) -> Widget:
        vote = self.vote
        if vote not in self.session.scenario.votes:
            return Label(ctx.say("ui.vote.none"))
        if vote not in self.session.state.votes:
            return before_page(ctx, vote_view(self.sight(), vote), self)
        if ctx.prefs.reduced_motion:
            self._called = self.voters
        return result_page(ctx, result_view(self.sight(), vote), self._called, self)

    @property
    def vote(self) -> str:
        """The vote on show."""
        if self.at != "held":
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
        return self.go_on() if self.at == "held" else super().end_month()

    def go_on(self) -> Next:
        """Call more names; then the next vote; then the report of the month."""
        if self._called < self.voters:
            self._called = min(self.voters, self._called + CALLED)
            return STAY
        if self.at != "held":
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
