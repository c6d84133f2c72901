"""The report of the month, before the next one opens."""

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
    Notice,
    Pane,
    Prose,
    Row,
    TwoPanes,
)
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.traces import trace_rows
from game.session.flow import Stop, after
from game.viewmodel.month import GroupView, LetterView, MonthView, month_report

SHARE = 0.5


class Month(PlayScreen[PageOwn]):
    """What the month came to: replies, the chronicle, every number that moved."""

    name = "month"
    scroll = Narrow(SHARE)  # else each side scrolls, and the button stays in sight
    first_focus = "go-on"
    end_key = "ui.frame.go-on"

    def content(self, ctx: Ctx) -> Node:
        view = month_report(self.sight(), self.session.last)
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
        return self.go(after(self.session.state, Stop("month")).page)

    def _told(self, ctx: Ctx, view: MonthView) -> Node:
        rows: list[Node] = []
        if view.text:
            rows.append(Prose(view.text))
        rows += [Prose(line, "prose-small") for line in view.chronicle]
        if view.other:
            rows.append(Heading(ctx.say("ui.month-report.other")))
            rows += [Prose(line, "prose-small") for line in view.other]
        if view.letters:
            rows.append(Heading(ctx.say("ui.month-report.back")))
            rows += [_letter(each) for each in view.letters]
        if view.heard:
            rows.append(Heading(ctx.say("ui.heard.title")))
            rows += [Prose(line, "prose-small") for line in view.heard]
        go_on = Button(view.go_on, self._go_on, kind="primary", arrow=True, key="go-on")
        ways: list[Node] = [go_on]
        if view.chosen:
            see = lambda: self.go("returns", view.chosen)  # noqa: E731 a button's act
            ways.append(Button(ctx.say("ui.returns.open"), see, key="returns"))
        return Pane(rows, [Flow(ways, gap=10)], share=SHARE, key="told")


def _letter(view: LetterView) -> Node:
    chips = [Chip(f"{name} {count}", "dark" if count else "plain") for name, count in view.replies]
    rows: list[Node] = [Label(view.title, "ui-bold"), Flow(chips)]
    if view.protests:
        rows.append(Label(view.protests, "ui", colour="muted"))
    if view.noticed:
        rows.append(Notice(view.noticed, "warning"))
    return Column(rows, gap=4)


def _moved(ctx: Ctx, view: MonthView) -> Node:
    rows: list[Node] = []
    for group in view.groups:
        rows += _group(ctx, group)
    if not rows:
        rows = [Label(ctx.say("ui.trace.nothing"), "ui", colour="muted")]
    return Pane(rows, share=SHARE, key="moved")


def _group(ctx: Ctx, group: GroupView) -> list[Node]:
    return [Heading(group.title), *trace_rows(ctx, group.lines)]
