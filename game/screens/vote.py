"""A vote: the forecast before it, the ballots by name after it."""

from dataclasses import dataclass, replace

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Activate, Command, Event
from game.page.nodes import Cramped, Label, Node, Roomy
from game.rules.ids import OfferId
from game.rules.moves import Forecast, Visit
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.vote_before import before_page
from game.screens.vote_fought import OFFERS, Fought, fought_page
from game.screens.vote_panels import ResultAnswers
from game.screens.vote_parts import BeforeAnswers
from game.screens.vote_result import result_page
from game.session.flow import Stop, after, votes_held
from game.session.session import Session
from game.viewmodel.count import count_view
from game.viewmodel.frame import FrameView, GaugeView
from game.viewmodel.visits import ManView, VisitsView, man_view
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

    `percent` is where the slider of the forecast stands, if it was moved; `man` is who is called
    on, and `option` what one asks for, if it was chosen; `called` how many names have been called
    in the `index`-th of the votes that were held.
    """

    percent: int | None = None
    man: str = ""
    option: str = ""
    called: int = 0
    index: int = 0


class Vote(PlayScreen[VoteOwn]):
    """Opened on a coming vote, or on those of the month that has just been closed."""

    name = "vote"
    own_type = VoteOwn
    keys = (
        ("activate", "ui.vote.key.call"),
        ("choose-1", "ui.vote.key.offer"),
        ("forecast", "ui.vote.key.forecast"),
        ("back", "ui.vote.key.leave"),
    )
    hot_keys = tuple(f"{OFFERS}:{number}" for number in range(1, 10))

    def __init__(self, navigator: Navigator, session: Session, own: VoteOwn) -> None:
        super().__init__(navigator, session, own)
        self.end_key = "ui.frame.go-on" if self.held else "ui.vote.back"

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
        """After the vote the bar shows its day, and the count instead of the purses."""
        view = super().surround(ctx)
        if self.vote not in self.session.state.votes:
            return view
        result = result_view(self.view_context(), self.vote)
        counts = count_view(result, self.called, self.locale).ballots.items()
        names = (*result.question.sides, ctx.say("ui.ballot.abstain"))
        gauges = [
            GaugeView(k, str(n), name, "") for (k, n), name in zip(counts, names, strict=True)
        ]
        return replace(view, date=result.question.date, gauges=tuple(gauges))

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
        if event == Command("forecast") and not self.held:
            self.focus("forecast:track")
            return STAY
        if isinstance(event, Activate) and self.vote in self.session.state.votes:
            return self.go_on()
        return None

    # --- answers ----------------------------------------------------------------------
    def back(self) -> Next:
        """Who is called on is left, then a vote that was opened on the desk; a count is paused."""
        if self.held:
            return super().back()
        if self.own.man:
            left = self.own.man
            self.keep(man="")
            self.focus(f"waverer:{left}")
            return STAY
        return self.go("desk")

    def end_month(self) -> Next:
        """After the month is closed, this only goes on."""
        return self.go_on() if self.held else super().end_month()

    def on_bar(self) -> Next:
        """Before a vote the bar’s button leads back to the desk."""
        return self.end_month() if self.held else self.go("desk")

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

    def call_on(self, person: str) -> Next | None:
        """Open a man's door, or leave it again."""
        self.keep(man="" if person == self.own.man else person)
        return None

    def ask(self, option: str) -> Next | None:
        """Choose for what one asks."""
        self.keep(option=option)
        return None

    def bring(self, offer: OfferId, option: str) -> Next | None:
        """Lay an offer before the man who is called on."""
        if self.play(Visit(self.vote, self.own.man, offer, option)).refusal is None:
            self.focus(f"waverer:{self.own.man}")
        return None

    def _call(self, names: int) -> Next:
        self.keep(called=names)
        return STAY

    # --- parts ------------------------------------------------------------------------
    def _before(self, ctx: Ctx, vote: str) -> Node:
        view = vote_view(self.view_context(), vote)
        asked = self._asked(view.visits)
        answers = BeforeAnswers(
            self.slide,
            self.write_down,
            turn_to=lambda other: self.go("vote", other),
            back=self.on_bar,
            let_vote=self.end_month,
            call_on=self.call_on,
            ask=self.ask,
            bring=lambda offer: self.bring(offer, asked),
        )
        percent = view.percent if self.own.percent is None else self.own.percent
        if view.visits is None:
            return before_page(ctx, view, percent, answers)
        self.bare = Roomy()
        fought = Fought(view, view.visits, self._man(asked), asked, percent)
        return fought_page(ctx, fought, answers)

    def _asked(self, visits: VisitsView | None) -> str:
        """What one asks for: what was chosen, or what one's side is for."""
        if visits is None:
            return ""
        known = [each.id for each in visits.sides]
        return self.own.option if self.own.option in known else visits.usual

    def _man(self, asked: str) -> ManView | None:
        """Who is called on; nobody, if he does not waver."""
        context = self.view_context()
        return man_view(context, context.scenario.votes[self.vote], self.own.man, asked)

    def _result(self, ctx: Ctx, view: ResultView) -> Node:
        """The count; where there is room, as a poster in place of the frame."""
        self.bare = Roomy()
        self.bleed = Roomy() if view.seats else False
        self.scroll = Cramped() if view.seats else True
        self.rest("go-on", "end-month")
        count = count_view(view, self.called, self.locale)
        return result_page(ctx, view, count, ResultAnswers(self.go_on, self.call_all))
