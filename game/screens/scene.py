"""A set scene: the game stops, and lines come one by one before a matter is taken in hand."""

from dataclasses import dataclass
from functools import partial

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Activate, Command, Event
from game.page.nodes import (
    Bust,
    Button,
    Column,
    EchoMark,
    Either,
    Label,
    LargeText,
    LastLines,
    Node,
    Overlay,
    Row,
    Rule,
    Sight,
    Spacer,
    Stage,
    StageLine,
    Telegram,
    Ticks,
)
from game.screens.faces import features
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.prompts import prompts
from game.screens.sources import sources_dialog
from game.session.session import Session
from game.viewmodel.scene import ALL, LineView, Moment, SceneView, card_of, scene_view

ON = "go-on"

_OPEN = {"help", "sources", "mute"}
"""Commands that do in a scene what they do elsewhere; the others wait until it is over."""


@dataclass(frozen=True)
class SceneOwn(PageOwn):
    """The page is opened `at` a scene; `beat` is how far it has been told."""

    beat: int = 0


class ScenePage(PlayScreen[SceneOwn]):
    """A scene, full screen. It changes nothing in the game."""

    name = "scene"
    own_type = SceneOwn
    first_focus = ON
    music = "drone"
    keys = (("activate", "ui.scene.key.on"), ("back", "ui.scene.key.skip"))

    def __init__(self, navigator: Navigator, session: Session, own: SceneOwn) -> None:
        super().__init__(navigator, session, own)
        if not own.beat:  # it was left for the chronicle, and is gone on with
            self.keep(beat=max(0, session.told.get(own.at, 0)))

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> SceneOwn:
        """Opened on a scene, or after a colon on a beat of it, counted from 1."""
        scene, _, beat = at.partition(":")
        return SceneOwn(at=scene, beat=int(beat) - 1 if beat.isdecimal() and int(beat) else 0)

    def put_right(self) -> None:
        if self.own.at in self.session.scenario.scenes:
            last = scene_view(self.view_context(), self.own.at).beats - 1
            self.keep(beat=max(0, min(self.own.beat, last)))
        else:
            self.keep(at="", beat=0)

    def build(self, ctx: Ctx) -> Node:
        if self.own.at not in self.session.scenario.scenes:
            return super().build(ctx)
        view = scene_view(self.view_context(), self.own.at)
        self.rest(ON)
        stage = self._stage(ctx, view, view.moment(self.own.beat))
        front = self.front(ctx)
        return Overlay([stage, front]) if front is not None else stage

    def content(self, ctx: Ctx) -> Node:
        """Where there is no such scene, as in a text that somebody else wrote."""
        return Column([Label(ctx.say("ui.scene.none")), self._on(ctx, "ui.scene.last")])

    def dialog(self, ctx: Ctx) -> Node | None:
        if self.own.dialog != "sources" or self.own.at not in self.session.scenario.scenes:
            return None
        view = scene_view(self.view_context(), self.own.at)
        return sources_dialog(ctx, view.title, view.grounds, self.hide)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if isinstance(event, Activate):
            return self.go_on()
        if isinstance(event, Command) and event.name not in _OPEN:
            return STAY
        return None

    # --- answers ----------------------------------------------------------------------
    def back(self) -> Next:
        """Skip what is left."""
        return self._over()

    def end_month(self) -> Next:
        """Nothing is closed in a scene."""
        return self._over()

    def go_on(self) -> Next:
        """The next line; after the last one, the matter itself."""
        if self.own.at not in self.session.scenario.scenes:
            return self._over()
        view = scene_view(self.view_context(), self.own.at)
        if self.own.beat >= view.beats - 1:
            return self._over()
        self.session.told[self.own.at] = beat = self.own.beat + 1
        self.keep(beat=beat, told=dict(self.session.told))
        self.to_top("stage:lines:scroll")
        return STAY

    def _over(self) -> Next:
        scene = self.own.at
        if scene not in self.session.scenario.scenes:
            return self.go("desk")
        self.session.told[scene] = ALL
        return self.go("desk", card_of(self.view_context(), scene))

    def _open(self, title: str) -> Next:
        return self.go("archive", f"chronicle:{title}")

    # --- parts ------------------------------------------------------------------------
    def _stage(self, ctx: Ctx, view: SceneView, moment: Moment) -> Stage:
        drawn = "mourning" if view.mourning else "above"
        return Stage(
            _sight(view, moment),
            _head(view) if moment.headed else Spacer(),
            LastLines(self._lines(view, moment), key="stage:lines"),
            self._foot(ctx, view, moment),
            self.go_on,
            setting="beside" if view.face is not None else drawn,  # type: ignore[arg-type]
            heard=view.sound.name if view.sound is not None and moment.heard else "",
            beat=moment.beat,
            label=f"{view.title}. {view.dateline}",
            key="stage",
        )

    def _lines(self, view: SceneView, moment: Moment) -> list[StageLine]:
        style = "stage-line" if view.face is not None else "stage-told"
        last = moment.lines[-1:]
        return [self._line(each, style, past=each not in last) for each in moment.lines]

    def _line(self, line: LineView, style: str, *, past: bool) -> StageLine:
        mark = None
        if line.quote is not None:
            use = partial(self._open, line.quote.title)
            mark = EchoMark(line.quote.mark, use, key=f"mark:{line.id}")
        return StageLine(
            line.text,
            speaker=line.speaker,
            mark=mark,
            past=past,
            style=style,
            key=f"line:{line.id}",
        )

    def _foot(self, ctx: Ctx, view: SceneView, moment: Moment) -> Node:
        caption = view.sound.caption if view.sound is not None and moment.heard else ""
        heard = [Label(f"[{caption}]", "caption", colour="on_dark_dim", key="heard")]
        name = ctx.say("ui.scene.sources", count=len(view.grounds.sources))
        sources = Button(name, lambda: self.show("sources"), kind="quiet", key="sources")
        is_last = moment.beat >= view.beats - 1
        on = self._on(ctx, "ui.scene.last" if is_last else "ui.scene.on")
        ticks = Ticks(moment.beat + 1, view.beats, key="ticks")
        ways = [Spacer(grow=1), sources, on]
        large = Row(ways, gap=6, stack=False)
        both = Column([*heard, large], gap=2) if caption else large
        wide = Row([ticks, *(heard if caption else []), *ways], gap=18)
        return Either(LargeText(), both, wide)

    def _on(self, ctx: Ctx, key: str) -> Button:
        words = ctx.say(key if ctx.can.keyboard else f"{key}.press", **prompts(ctx))
        return Button(words, self.go_on, kind="quiet", key=ON, sound="")


def _head(view: SceneView) -> Node:
    where = Label(view.dateline, "ui", colour="on_dark_muted")
    title = Label(view.title, "stage-title", colour="on_dark", key="scene:title")
    # a title of this size would take the room of the lines
    small = Label(view.title, "date", colour="on_dark", key="scene:title")
    rule = [Rule(colour="on_dark", width=3)] if view.face is not None else []
    return Column([where, Either(LargeText(), small, title), *rule], gap=6)


def _sight(view: SceneView, moment: Moment) -> Node:
    if view.face is not None:
        drawn = features(view.face.portrait)
        return Bust(drawn, view.face.name, view.face.words, label=view.face.alt, key="sight")
    telegram = None
    if view.telegram is not None and moment.strips:
        pasted, every = view.telegram.strips[: moment.strips], len(view.telegram.strips)
        told = view.telegram
        telegram = Telegram(told.route, told.date, pasted, every, key="telegram")
    sight = Sight(view.picture, telegram, label=view.alt, key="sight")
    if telegram is None or not moment.lines:
        return sight
    # large strips would lie over the lines; they have been read when these come
    return Either(LargeText(), Sight(view.picture, label=view.alt, key="sight"), sight)
