"""The player's packages: on, off, or off because; what is changed holds at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Button,
    Chip,
    ChipKind,
    Column,
    Flow,
    Frame,
    Heading,
    Label,
    Node,
    Notice,
    Panel,
    Prose,
    Row,
    ToggleGroup,
    TopBar,
)
from game.page.screen import Own
from game.screens.outside import Outside
from game.screens.rows import said
from game.viewmodel.mods import ModsView, ModView, RemarkView, State, mods

FIRST = 3
"""So many remarks are shown of a package before one asks for the others."""

WAITS = 2
"""After so many seconds the page of a browser looks whether the packages are laid down."""

KINDS: dict[State, ChipKind] = {"on": "dark", "wrong": "cost", "new": "ochre", "safe": "ochre"}


@dataclass(frozen=True)
class PackagesOwn(Own):
    """The package whose remarks are all on show."""

    opened: str = ""


class PackagesPage(Outside[PackagesOwn]):
    """A list of packages, and where they lie."""

    name = "packages"
    own_type = PackagesOwn

    @property
    def renews(self) -> float:
        """While packages are laid down the page waits for them."""
        return WAITS if self.navigator.host.laying else 0

    def build(self, ctx: Ctx) -> Node:
        host = self.navigator.host
        view = mods(self.navigator.locale, host.packages(), host.saved())
        bar = TopBar(ctx.say("ui.mods.title"), view.count, (), self.back_button(ctx))
        rows = [
            *(_busy(ctx) if host.laying else ()),
            *(Notice(each, "warning") for each in view.warnings),
            *self._safe(ctx, view),
            *said(view.note, colour="muted"),
            *([self._package(ctx, each) for each in view.rows] or [_none(ctx, view)]),
            self._folder(ctx, view),
        ]
        first = next((each for each in view.rows if each.switch), None)
        self.rest("try" if view.safe else f"{_key(first)}:{first.switch}" if first else "again")
        return Frame(Column(rows, gap=12), top=bar, key="packages")

    # --- answers ----------------------------------------------------------------------
    def switch(self, name: str, value: str) -> Next:
        """Switch a package on or off, and lay the packages down as they are then."""
        taken = self.navigator.host.switch_package(name, on=value == "on")
        return self.lay() if taken else STAY

    def lay(self) -> Next:
        """Lay the packages down as they lie there now; the page can be left meanwhile."""
        self.navigator.host.lay_packages()
        return STAY

    def open(self, name: str) -> Next:
        """Show all remarks of a package; of none, with an empty name."""
        self.keep(opened=name)
        return STAY

    # --- parts ------------------------------------------------------------------------
    def _safe(self, ctx: Ctx, view: ModsView) -> list[Node]:
        if not view.safe:
            return []
        return [Flow([Button(ctx.say("ui.mods.try"), self.lay, kind="primary", key="try")])]

    def _package(self, ctx: Ctx, view: ModView) -> Node:
        chip = Chip(view.word, KINDS.get(view.state, "plain"))
        lines = [
            Flow([Label(view.title, "option"), chip]),
            *said(view.about, colour="muted"),
            *said(view.order),
            *said(view.used),
        ]
        words = Column(lines, gap=4, grow=1)
        head = Row([words, *self._switch(ctx, view)], gap=16, least=300, align="top")
        rows = [head, *self._remarks(ctx, view), *said(view.note)]
        return Panel(Column(rows, gap=8), key=f"package:{view.name}", label=view.title)

    def _switch(self, ctx: Ctx, view: ModView) -> list[Node]:
        if not view.switch:
            return []
        options = [(each, ctx.say(f"ui.mods.switch.{each}")) for each in ("off", "on")]
        caption = ctx.say("ui.mods.switch")
        act = partial(self.switch, view.name)
        # several groups have one caption: whoever listens hears which package it is
        label = f"{view.title}, {view.word}"
        return [ToggleGroup(caption, options, view.switch, act, label=label, key=_key(view))]

    def _remarks(self, ctx: Ctx, view: ModView) -> list[Node]:
        """Where it meets other packages, and what else is to be said of it; at first only some."""
        whole = self.own.opened == view.name
        count = len(view.conflicts) + len(view.remarks)
        conflicts = view.conflicts if whole else view.conflicts[:FIRST]
        remarks = view.remarks if whole else view.remarks[: FIRST - len(conflicts)]
        rows = [
            *_listed(ctx.say("ui.mods.conflicts"), conflicts),
            *_listed(ctx.say("ui.mods.remarks"), remarks),
        ]
        hidden = count - len(conflicts) - len(remarks)
        if hidden:
            words, opens = ctx.say("ui.mods.all", count=hidden), view.name
        elif whole and count > FIRST:
            rows += said(view.more)
            words, opens = ctx.say("ui.mods.fewer"), ""
        else:
            return rows
        show, label = partial(self.open, opens), f"{words}: {view.title}"
        rows.append(Flow([Button(words, show, label=label, key=f"more:{view.name}")]))
        return rows

    def _folder(self, ctx: Ctx, view: ModsView) -> Node:
        rows = [
            Heading(ctx.say("ui.mods.where")),
            Label(view.folder, "typed-line"),
            Prose(ctx.say("ui.mods.how"), "ui"),
            Flow([Button(ctx.say("ui.mods.again"), self.lay, key="again")]),
        ]
        return Panel(Column(rows, gap=8), key="folder")


def _listed(title: str, remarks: Sequence[RemarkView]) -> list[Node]:
    """Remarks under their heading. What a package writes is no markup."""
    if not remarks:
        return []
    rows: list[Node] = [Label(title, "ui-bold")]
    for each in remarks:
        lines: list[Node] = [Label(f"{each.head}: {each.text}")]
        lines += [Label(place, "typed-line", colour="muted") for place in each.places]
        lines += [Label(f"= {line}", colour="muted") for line in each.help]
        rows.append(Column(lines, gap=2))
    return rows


def _none(ctx: Ctx, view: ModsView) -> Node:
    rows = [
        Banner("letter", height=160, label=""),
        Prose(ctx.say("ui.mods.none")),
        Label(view.guides),
    ]
    return Panel(Column(rows, gap=14), key="none")


def _busy(ctx: Ctx) -> list[Node]:
    return [Notice(ctx.say("ui.mods.busy"), "info")]


def _key(view: ModView) -> str:
    return f"switch:{view.name}"
