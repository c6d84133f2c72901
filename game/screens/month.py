"""The end of a turn: the paper, the sheet under it, and one click deeper all that was entered."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from game.page.answers import STAY, Next
from game.page.arrival import Arrival
from game.page.ctx import Ctx
from game.page.events import Activate, Back, Event
from game.page.nodes import (
    Button,
    Chip,
    Column,
    Cut,
    EchoMark,
    Finding,
    Flow,
    Frame,
    FrontPage,
    Heading,
    Label,
    Narrow,
    Newspaper,
    Node,
    Overlay,
    Pane,
    Prose,
    Stamp,
    Story,
    Tabs,
    TypedSheet,
)
from game.screens.closing import closing_dialog
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.rows import headed, said, told, warned
from game.screens.sources import sources_dialog
from game.screens.traces import trace_rows
from game.session.flow import Stop, after
from game.session.session import Session
from game.viewmodel.gazette import FrontPageView, StoryView, front_page, story_grounds
from game.viewmodel.month import LetterView, MonthView, month_report
from game.viewmodel.shared import Group
from game.viewmodel.summary import FindingView, SummaryView, summary
from game.viewmodel.trace import TraceLine

PARTS = ("chronicle", "numbers")
"""What lies one click deeper."""

SHARE = 0.5


@dataclass(frozen=True)
class MonthOwn(PageOwn):
    """Whether the sheet is drawn out, and which of the deeper parts is open, if one is."""

    out: bool = False
    part: str = ""


class Month(PlayScreen[MonthOwn]):
    """What the month came to: first the paper and what is not in it, then everything."""

    name = "month"
    own_type = MonthOwn
    first_focus = "turn"
    end_key = "ui.frame.go-on"
    scroll = Narrow(SHARE)  # else the part scrolls, and the ways on stay in sight

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> MonthOwn:
        return MonthOwn(at=at, out=at == "sheet", part=at if at in PARTS else "")

    def __init__(self, navigator: Navigator, session: Session, own: MonthOwn) -> None:
        super().__init__(navigator, session, own)
        if own.part:
            self.first_focus = "back"
        elif own.out:
            self.first_focus = "go-on"

    def put_right(self) -> None:
        if self.own.part not in ("", *PARTS):
            self.keep(part="")

    # --- the paper --------------------------------------------------------------------
    def build(self, ctx: Ctx) -> Node:
        if self.own.part:
            return super().build(ctx)
        view = self.surround(ctx)
        page = self.under_notices(view.saved, self._paper(ctx))
        framed = Frame(page, scroll=False, bleed=True, key=f"frame-{self.name}")
        front = self.front(ctx)
        return Overlay([framed, front]) if front is not None else framed

    def _paper(self, ctx: Ctx) -> FrontPage:
        context, out = self.view_context(), self.own.out
        report = month_report(context, self.session.last)
        turn = ctx.say(f"ui.month-page.{'fold' if out else 'summary'}")
        ways = [
            Button(
                ctx.say(f"ui.month-page.{part}"), partial(self._open, part), kind="light", key=part
            )
            for part in ("numbers", "chronicle")
        ]
        if report.chosen:
            see = partial(self.go, "returns", report.chosen)
            ways.append(Button(ctx.say("ui.returns.open"), see, kind="light", key="returns"))
        return FrontPage(
            self._newspaper(ctx, front_page(context)),
            self._sheet(ctx, summary(context, self.session.last)) if out else None,
            ways,
            [
                Button(turn, self._turn, kind="light", key="turn"),
                Button(report.go_on, self._go_on, kind="primary", arrow=True, key="go-on"),
            ],
            ctx.say(f"ui.month-page.{'out' if out else 'folded'}.hint"),
            on_turn=self._turn,
            key="front-page",
        )

    def _newspaper(self, ctx: Ctx, view: FrontPageView) -> Newspaper:
        lead = [self._story(view.lead, lead=True)] if view.lead else []
        cut: list[Node] = [Cut(view.cut.picture, view.cut.caption)] if view.cut else []
        first, *others = map(self._story, view.items) if view.items else (None,)
        shorts = map(self._story, view.shorts)
        none = [] if view.stories else [Prose(ctx.say("ui.gazette.nothing"), "gazette")]
        return Newspaper(
            ctx.say("ui.gazette.motto"),
            ctx.say("ui.gazette.organ"),
            ctx.say("ui.gazette.title"),
            view.date,
            ctx.say("ui.gazette.place"),
            [*lead, *([first] if first else []), *none],
            [*cut, *others, *shorts],
            ctx.say("ui.gazette.note"),
            said=ctx.say("ui.gazette.title.said"),
            arrives=Arrival("page"),
            key="paper",
        )

    def _story(self, view: StoryView, *, lead: bool = False) -> Story:
        see = partial(self.show, f"news:{view.id}")
        return Story(view.head, view.text, lead=lead, on_activate=see, key=f"news:{view.id}")

    # --- the sheet --------------------------------------------------------------------
    def _sheet(self, ctx: Ctx, view: SummaryView) -> TypedSheet:
        found = [self._finding(each, number) for number, each in enumerate(view.findings, 1)]
        # it is drawn out from under the paper, and stamped where it lies
        stamp = Stamp(view.stamp, angle=5, arrives=Arrival("stamp", 2), key="sheet:stamp")
        out = Arrival("slide", 1, sound="paper")
        return TypedSheet(view.head, view.corner, found, stamp, arrives=out, key="sheet")

    def _finding(self, view: FindingView, number: int) -> Finding:
        key = f"finding:{number}"
        back = partial(self.go, "archive", "chronicle")
        mark = EchoMark(view.because, back, key=f"because:{number}")
        return Finding(
            number,
            view.text,
            view.source,
            view.sure,
            view.word,
            mark if view.because else None,
            first=number == 1,
            on_activate=partial(self.show, key),
            key=key,
        )

    def _turn(self) -> Next:
        """Draw the sheet out, or fold it away; who has read it goes on."""
        self.keep(out=not self.own.out)
        self.focus("go-on" if self.own.out else "turn")
        return STAY

    # --- one click deeper -------------------------------------------------------------
    def content(self, ctx: Ctx) -> Node:
        view = month_report(self.view_context(), self.session.last)
        rows = self._told(ctx, view) if self.own.part == "chronicle" else _moved(ctx, view)
        tabs = [(each, ctx.say(f"ui.month-page.{each}")) for each in PARTS]
        foot = Flow(
            [
                Button(ctx.say("ui.month-page.back"), partial(self._open, ""), key="back"),
                Button(view.go_on, self._go_on, kind="primary", arrow=True, key="go-on"),
            ],
            gap=10,
        )
        head = [Label(view.title, "title"), Tabs(tabs, self.own.part, self._open, key="part")]
        return Column([*head, Pane(rows, [foot], share=SHARE, key="told")], gap=6)

    def _open(self, part: str) -> Next:
        self.keep(part=part)
        self.focus("back" if part else "go-on" if self.own.out else "turn")
        return STAY

    def _told(self, ctx: Ctx, view: MonthView) -> list[Node]:
        return [
            *told(view.text, "prose"),
            *_lines(view.chronicle),
            *headed(ctx.say("ui.month-report.other"), _lines(view.other)),
            *headed(ctx.say("ui.month-report.back"), map(_letter, view.letters)),
            *headed(ctx.say("ui.heard.title"), _lines(view.heard)),
        ]

    # --- dialogs and ways -------------------------------------------------------------
    def dialog(self, ctx: Ctx) -> Node | None:
        kind, _, name = self.own.dialog.partition(":")
        if kind == "news":
            story = self._of(name)
            grounds = story_grounds(self.view_context(), name)
            return (
                sources_dialog(ctx, story.head, grounds, self.hide) if story and grounds else None
            )
        if kind == "finding" and name.isdigit():
            return self._how(ctx, int(name))
        return None

    def _of(self, name: str) -> StoryView | None:
        page = front_page(self.view_context())
        return next((each for each in page.stories if each.id == name), None)

    def _how(self, ctx: Ctx, number: int) -> Node | None:
        """From whom a finding is, and what that is worth."""
        found = summary(self.view_context(), self.session.last).findings
        if not 1 <= number <= len(found):
            return None
        view = found[number - 1]
        sure = ctx.say("ui.month-page.sure", source=view.source, word=view.word, sure=view.sure)
        rows = [Label(view.text, "typewriter"), Label(sure, "ui-bold"), Prose(view.about, "ui")]
        body, title = Column(rows, gap=10), ctx.say("ui.month-page.how")
        return closing_dialog(ctx, title, body, self.hide, name="how", key="how:dialog", width=620)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if isinstance(event, Back) and self.own.part and not self.own.dialog:
            return self._open("")
        return self._go_on() if isinstance(event, Activate) else None

    def end_month(self) -> Next:
        """END MONTH on this page only opens the next one: nothing is closed unread."""
        return self._go_on()

    def _go_on(self) -> Next:
        session = self.session
        return self.go(after(session.state, session.scenario, Stop("month")).page)


def _lines(texts: Sequence[str]) -> list[Node]:
    return [Prose(each, "prose-small") for each in texts]


def _letter(view: LetterView) -> Node:
    chips = [Chip(f"{name} {count}", "dark" if count else "plain") for name, count in view.replies]
    protests = said(view.protests, colour="muted")
    rows = [Label(view.title, "ui-bold"), Flow(chips), *protests, *warned(view.noticed)]
    return Column(rows, gap=4)


def _moved(ctx: Ctx, view: MonthView) -> list[Node]:
    rows = [row for group in view.groups for row in _group(ctx, group)]
    return rows or trace_rows(ctx, ())


def _group(ctx: Ctx, group: Group[TraceLine]) -> list[Node]:
    return [Heading(group.title), *trace_rows(ctx, group.lines)]
