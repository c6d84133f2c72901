"""The report of the month, before the next one opens."""

from collections.abc import Sequence
from functools import partial

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.events import Activate, Event
from game.page.nodes import (
    Banner,
    Button,
    Chip,
    Column,
    Either,
    Flow,
    Heading,
    Label,
    Narrow,
    Node,
    Pane,
    Prose,
    Row,
    TwoPanes,
)
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.rows import headed, said, told, warned
from game.screens.traces import trace_rows
from game.session.flow import Stop, after
from game.viewmodel.month import LetterView, MonthView, month_report
from game.viewmodel.shared import Group
from game.viewmodel.trace import TraceLine

SHARE = 0.5


class Month(PlayScreen[PageOwn]):
    """What the month came to: replies, the chronicle, every number that moved."""

    name = "month"
    scroll = Narrow(SHARE)  # else each side scrolls, and the button stays in sight
    first_focus = "go-on"
    end_key = "ui.frame.go-on"

    def content(self, ctx: Ctx) -> Node:
        view = month_report(self.view_context(), self.session.last)
        title = Label(view.title, "title")
        headed = Row([title, Banner("newspaper", height=40, grow=1, label="")], gap=18)
        both = TwoPanes(self._told(ctx, view), _moved(ctx, view), share=SHARE)
        return Column([Either(Narrow(SHARE), title, headed), both], gap=6)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        return self._go_on() if isinstance(event, Activate) else None

    def end_month(self) -> Next:
        """END MONTH on this page only opens the next one: nothing is closed unread."""
        return self._go_on()

    def _go_on(self) -> Next:
        session = self.session
        return self.go(after(session.state, session.scenario, Stop("month")).page)

    def _told(self, ctx: Ctx, view: MonthView) -> Node:
        rows = [
            *told(view.text, "prose"),
            *_lines(view.chronicle),
            *headed(ctx.say("ui.month-report.other"), _lines(view.other)),
            *headed(ctx.say("ui.month-report.back"), map(_letter, view.letters)),
            *headed(ctx.say("ui.heard.title"), _lines(view.heard)),
        ]
        ways = [Button(view.go_on, self._go_on, kind="primary", arrow=True, key="go-on")]
        if view.chosen:
            see = partial(self.go, "returns", view.chosen)
            ways.append(Button(ctx.say("ui.returns.open"), see, key="returns"))
        return Pane(rows, [Flow(ways, gap=10)], share=SHARE, key="told")


def _lines(texts: Sequence[str]) -> list[Node]:
    return [Prose(each, "prose-small") for each in texts]


def _letter(view: LetterView) -> Node:
    chips = [Chip(f"{name} {count}", "dark" if count else "plain") for name, count in view.replies]
    protests = said(view.protests, colour="muted")
    rows = [Label(view.title, "ui-bold"), Flow(chips), *protests, *warned(view.noticed)]
    return Column(rows, gap=4)


def _moved(ctx: Ctx, view: MonthView) -> Node:
    rows = [row for group in view.groups for row in _group(ctx, group)]
    return Pane(rows or trace_rows(ctx, ()), share=SHARE, key="moved")


def _group(ctx: Ctx, group: Group[TraceLine]) -> list[Node]:
    return [Heading(group.title), *trace_rows(ctx, group.lines)]
