"""The bodies: their seats with portraits, and the circle of who elects whom."""

from dataclasses import dataclass
from functools import partial

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.markup import plain
from game.page.nodes import (
    Button,
    Column,
    Either,
    Flow,
    Grid,
    Heading,
    Label,
    LargeText,
    ListRow,
    Node,
    Notice,
    Panel,
    PortraitTile,
    Prose,
    Split,
)
from game.screens.circle import circle_panel
from game.screens.faces import features
from game.screens.person import person_dialog
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.rows import figure, headed, said
from game.viewmodel.bodies import BodiesView, BodyView, bodies
from game.viewmodel.circle import CircleView
from game.viewmodel.dossier import dossier
from game.viewmodel.shared import Face


@dataclass(frozen=True)
class BodiesOwn(PageOwn):
    """The page is opened `at` a body, or at the circle; `person` is whose card is open."""

    person: str = ""


class Bodies(PlayScreen[BodiesOwn]):
    """The list of bodies on the left; the circle or one body on the right."""

    name = "bodies"
    own_type = BodiesOwn
    keys = (("activate", "ui.bodies.key.open"),)

    def content(self, ctx: Ctx) -> Node:
        view = bodies(self.view_context(), self.own.at)
        if view.body is not None:
            page = self._body(ctx, view.body)
        else:
            page = self._circle(ctx, view.circle) if view.circle else Column([])
        both = Split(self._list(ctx, view), page, share=0.23, least=190, grow=1)
        return Either(LargeText(), self._one_by_one(ctx, view, page), both)

    def dialog(self, ctx: Ctx) -> Node | None:
        session, person = self.session, self.own.person
        if self.own.dialog != "person" or not person:
            return None
        card = dossier(person, session.pack, self.locale, session.scenario, session.state)
        return person_dialog(ctx, card, self.hide)

    def _one_by_one(self, ctx: Ctx, view: BodiesView, page: Node) -> Node:
        """With large text either the list or what was opened from it."""
        # a page of seats under a list of bodies would begin far below what was pressed
        if not self.own.at:
            return self._list(ctx, view)
        back = Button(ctx.say("ui.bodies.to-list"), lambda: self._open(""), key="to-list")
        return Column([Flow([back]), page], gap=10)

    def _circle(self, ctx: Ctx, view: CircleView) -> Node:
        """The circle; from it to the last assembly that was chosen."""
        panel = circle_panel(ctx, view)
        if not self.session.state.returns:
            return panel
        see, text = partial(self.go, "returns"), ctx.say("ui.returns.open")
        way = Button(text, see, kind="primary", arrow=True, key="returns")
        return Column([Flow([way]), panel], gap=10)

    def _list(self, ctx: Ctx, view: BodiesView) -> Node:
        rows: list[Node] = [Heading(ctx.say("ui.bodies.list"))]
        rows += [self._entry(each, name, view.current) for each, name in view.entries]
        return Panel(Column(rows, gap=3), key="bodies")

    def _entry(self, body: str, name: str, current: str) -> Node:
        return ListRow(
            name,
            marker="red" if body == current else "line",
            chosen=body == current,
            on_activate=lambda: self._open(body),
            key=f"body:{body}",
        )

    def _open(self, body: str) -> Next | None:
        self.keep(at=body)
        self.to_top("frame-bodies:page")
        return None

    def _body(self, ctx: Ctx, view: BodyView) -> Node:
        under = " ".join(part for part in (view.elected_by, view.count) if part)
        doubt = plain(f"{ctx.say('ui.bodies.dispute')} {view.dispute}")
        members = headed(ctx.say("ui.bodies.members"), self._seats(view.members))
        rows: list[Node] = [
            Label(view.name, "title"),
            Prose(view.about),
            Label(under, "ui", colour="muted"),
            *([Notice(doubt)] if view.dispute else ()),
            *(members or said(ctx.say("ui.bodies.no-seats"))),
            *(figure(*each, gap=8, least=160) for each in view.blocs),
            *headed(ctx.say("ui.bodies.candidates"), self._seats(view.candidates)),
            *(said(ctx.say("ui.bodies.key"), colour="muted") if members else ()),
        ]
        return Panel(Column(rows, gap=9), key=f"page:{view.id}")

    def _seats(self, seats: tuple[Face, ...]) -> list[Node]:
        tiles = [self._seat(each) for each in seats]
        return [Grid(tiles, columns=7, least=108, gap=10)] if tiles else []

    def _seat(self, view: Face) -> Node:
        return PortraitTile(
            features(view.portrait, dead=view.dead),
            view.name,
            view.words,
            on_activate=lambda: self._pick(view.id),
            key=f"person:{view.id}",
            label=f"{view.name}, {view.words}. {view.alt}",
        )

    def _pick(self, person: str) -> Next:
        self.keep(person=person)
        return self.show("person")
