"""The window: opens, loops, keeps the stack of screens, closes."""

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pygame

from game.drawing.assets import asset
from game.drawing.units import REFERENCE
from game.page.answers import STAY, Next, Pop, Quit, Work
from game.page.events import Back, Command
from game.page.prefs import Prefs
from game.page.screen import Screen
from game.page.stack import Fresh, Stack, follow
from game.window.audio import Audio
from game.window.ctx import WindowCtx
from game.window.events import Event, Scroll
from game.window.input import Translator
from game.window.speech import RATE_STEP, Speech, narration
from game.window.view import View

if TYPE_CHECKING:
    from game.window.narration import Heard

Between = Callable[[Stack], Fresh | None]
"""Asked between two frames what changed beside the pages; None if nothing did."""

_HERTZ = 30  # polled: event.wait wakes every millisecond and costs nine times as much idle
_LEAST = (640, 400)
_ENDS_MOTION = {
    pygame.KEYDOWN,
    pygame.MOUSEBUTTONDOWN,
    pygame.MOUSEWHEEL,
    pygame.JOYBUTTONDOWN,
    pygame.JOYHATMOTION,
}
"""Any of these puts what moves where it ends, and is then answered."""

_TEXT_STEPS = (100, 125, 150, 175, 200)
_RATE_STEPS = {"speak-faster": RATE_STEP, "speak-slower": -RATE_STEP}

_OURS = (
    "text-larger",
    "text-smaller",
    "mute",
    "fullscreen",
    "speak",
    "speak-again",
    "speak-page",
    *_RATE_STEPS,
)
"""Commands that the window answers, whatever is on show."""


class Shell:
    """``run`` opens the window, shows the first screen, and returns when it is closed."""

    def __init__(
        self,
        *,
        caption: str = "Apparat",
        size: tuple[int, int] = REFERENCE,
        prefs: Prefs | None = None,
        warm_up: Callable[[], Screen[Any] | None] | None = None,
        on_close: Callable[[], None] | None = None,
        on_prefs: Callable[[Prefs], None] | None = None,
        before_quit: Callable[[], Screen[Any] | None] | None = None,
        on_arrival: Callable[[], None] | None = None,
        speech: Speech | None = None,
        between: Between | None = None,
        **context: object,
    ) -> None:
        self._caption, self._size = caption, size
        self._prefs = prefs or Prefs()
        self._warm_up, self._on_close, self._on_prefs = warm_up, on_close, on_prefs
        self._before_quit, self._on_arrival = before_quit, on_arrival
        self._between = between
        self._context = context
        self.audio = Audio()
        self.speech = speech or Speech()
        self._told: View | None = None  # the view that was spoken of
        self._heard: Heard | None = None
        self._set_volumes()
        self._keys = Translator(self._prefs.bindings)
        self._down: set[int] = set()  # the keys that are held
        self.views: list[View] = []
        self._dirty = True
        self._stop = False
        self.frames = 0  # how often the window was really drawn

    # --- life -------------------------------------------------------------------------
    def run(self, first: Callable[[], Screen[Any]]) -> int:
        """Show the first screen at once, then do the slow work, then loop."""
        old = signal.signal(signal.SIGTERM, lambda *_: self.stop())
        try:
            self.open()
            self.push(first())
            self.draw()
            _announce("READY")
            self._after_first_frame()
            self.turn([])
            if self._on_arrival:
                self._on_arrival()
            clock = pygame.time.Clock()
            while not self._stop and self.views:
                events = pygame.event.get()
                self.turn(events)
                for _ in (each for each in events if each.type == pygame.KEYUP):
                    _announce("KEY")
                clock.tick(_HERTZ)
        finally:
            self.close()
            # last: whoever is impatient must not cut the closing
            signal.signal(signal.SIGTERM, old)
        return 0

    def open(self) -> None:
        """Open the window; only display and fonts, the rest can wait."""
        pygame.display.init()
        pygame.font.init()
        icon = asset("art", "icon.png")
        if icon.exists():
            pygame.display.set_icon(pygame.image.load(str(icon)))
        pygame.display.set_caption(self._caption)
        pygame.display.set_mode(self._size, pygame.RESIZABLE)
        self._size = pygame.display.get_window_size()
        pygame.key.set_repeat(350, 45)
        self.ctx = WindowCtx.make(
            self._size,
            self._prefs,
            **{
                "sounds": self.audio,
                "clock": pygame.time.get_ticks,
                "announce": self.speech.say,
                **self._context,
            },
        )

    def _after_first_frame(self) -> None:
        # to find a voice takes seconds; there are no words yet in which to say that there is none
        problem = self._set_speech()
        self._narrate()
        if self._warm_up:
            following = self._warm_up()
            if following is None:
                self._rebuild_all()
            else:
                self.views.clear()
                self.push(following)
        if problem:
            self._silence(problem)
        self.audio.start()
        pygame.joystick.init()
        self._pads = [pygame.joystick.Joystick(i) for i in range(pygame.joystick.get_count())]

    def toggle_fullscreen(self) -> None:
        """Fill the screen, or be a window again."""
        pygame.display.toggle_fullscreen()

    @property
    def ends(self) -> bool:
        """Whether the loop has been asked to end."""
        return self._stop

    @property
    def holds_shift(self) -> bool:
        """Whether a Shift key is held: a start without what was added to the program."""
        pygame.event.pump()
        return bool(pygame.key.get_mods() & pygame.KMOD_SHIFT)

    def leave(self, *, sure: bool = False) -> None:
        """End the loop, unless something has to be asked before: then that is shown."""
        asked = None if sure or self._before_quit is None else self._before_quit()
        if asked is None:
            self.stop()
        elif not self.views or type(self.top.screen) is not type(asked):
            self.push(asked)

    def stop(self) -> None:
        """Ask the loop to end."""
        self._stop = True

    def close(self) -> None:
        """Tell whoever asked to be told, and close the window."""
        self.views.clear()
        self.speech.close()
        try:
            if self._on_close:
                self._on_close()
        finally:
            pygame.quit()

    # --- stack ------------------------------------------------------------------------
    @property
    def top(self) -> View:
        """The view on show."""
        return self.views[-1]

    def push(self, screen: Screen[Any]) -> None:
        """Show a screen over the others."""
        self.views.append(View(screen, self.ctx))
        self._dirty = True

    @property
    def stack(self) -> Stack:
        """The screens on top of one another."""
        return tuple(view.screen for view in self.views)

    def follow(self, reply: Next | None) -> None:
        """Do what a screen asked for; what stays on the stack keeps its view."""
        if reply is None:
            return
        self._dirty = True
        if isinstance(reply, Quit):
            self.leave(sure=reply.sure)
            return
        if isinstance(reply, Work):
            self._work(reply)
            return
        views = {id(view.screen): view for view in self.views}
        stack = follow(self.stack, reply)
        self.views = [views.get(id(each)) or View(each, self.ctx) for each in stack]
        if not self.views:
            self.stop()
        elif isinstance(reply, Pop):
            # what lies below may show things that changed meanwhile
            self.top.rebuild(self.ctx)

    def _renew(self) -> None:
        """Build everything anew where something changed beside the pages; places are kept."""
        asked = self._between if self.views else None
        fresh = asked(self.stack) if asked is not None else None
        if fresh is None:
            return
        old = self.views
        self.views = [View(each, self.ctx) for each in fresh.stack]
        for view, before in zip(self.views, old, strict=False):
            if view.screen.name == before.screen.name:
                view.stand_in(before)
        if self.views and fresh.told:
            self.top.ctx.toast = fresh.told
        self._dirty = True

    def _work(self, reply: Work) -> None:
        """Show what the page says of the work, do it, and go on with what comes of it."""
        self.top.rebuild(self.ctx)
        self.draw()
        self.follow(reply.job() or STAY)
        if self.views:
            self.top.rebuild(self.ctx)

    # --- loop -------------------------------------------------------------------------
    def turn(self, raw_events: list[pygame.event.Event]) -> None:
        """One turn of the loop: answer events, draw if anything changed."""
        self._renew()
        for raw in _thin(raw_events, self._down):
            if raw.type in _ENDS_MOTION and self.views and self.top.settle():
                self._dirty = True
            if raw.type == pygame.QUIT:
                self.leave()
            elif raw.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
                self._resize()
            elif raw.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED):
                self._dirty = True
            elif self.views:
                top = self.top
                self._feed(self._keys.read(raw, typing=top.typing, board=top.screen.board))
            if self._stop:
                return
        if problem := self.speech.take_problem():
            self._silence(problem)
        if self.views:
            self._show()

    def _show(self) -> None:
        """Draw what is new or moves, and say it."""
        if self.top.outdated:
            self.top.rebuild()
            self._dirty = True
        if self._dirty:
            self.draw()
        elif self.top.stale:
            self.draw()
            return  # a clock is not read aloud each second
        elif self.top.motion.moving:
            self._draw_moving()
        else:
            return
        self._narrate()

    def _feed(self, meanings: list[Event]) -> None:
        if meanings and isinstance(meanings[0], Scroll):
            meanings = [Scroll(meanings[0].by, pygame.mouse.get_pos())]
        first = meanings[0] if meanings else None
        if isinstance(first, Command) and first.name in _OURS:
            self._command(first.name)
            return
        reply = self.top.dispatch(meanings) if meanings else None
        if reply is not None:
            self.follow(reply)
            return
        for event in meanings:
            if isinstance(event, Command):
                self._command(event.name)
            elif isinstance(event, Back) and len(self.views) > 1:
                self.follow(Pop())

    def _command(self, name: str) -> None:
        """Commands that work on every screen."""
        now = self._prefs
        if name in ("text-larger", "text-smaller"):
            place = _TEXT_STEPS.index(now.text_percent) if now.text_percent in _TEXT_STEPS else 0
            place += 1 if name == "text-larger" else -1
            percent = _TEXT_STEPS[max(0, min(len(_TEXT_STEPS) - 1, place))]
            self.apply_prefs(replace(now, text_percent=percent))
        elif name == "mute":
            self.apply_prefs(replace(now, muted=not now.muted))
        elif name == "fullscreen":
            self.toggle_fullscreen()
            self._resize()
        elif name == "speak":
            self.apply_prefs(replace(now, speech=not now.speech))
        elif name in ("speak-again", "speak-page") and self.speech.on:
            self._say_again(whole=name == "speak-page")
        elif name in _RATE_STEPS and self.speech.on:
            rate = max(0, min(100, now.speech_rate + _RATE_STEPS[name]))
            self.apply_prefs(replace(now, speech_rate=rate))
            self._tell("ui.speech.rate", value=rate)

    # --- speech -----------------------------------------------------------------------
    def _narrate(self) -> None:
        """Say what is new on the page, or all of it if it is another one."""
        if not self.speech.on:
            return
        tells = narration()
        before = self._heard if self._told is self.top else None
        self._told, self._heard = self.top, tells.heard(self.top)
        self.ctx.announce(tells.news(before, self._heard))

    def _say_again(self, *, whole: bool) -> None:
        """Say the last line once more, or read the whole page."""
        if not whole:
            self.speech.again()
            return
        self.ctx.announce(narration().reading(self.top))

    def _set_speech(self) -> str:
        """Speak or be silent as is wished; why it cannot be, as the key of a text."""
        was, now = self.speech.on, self._prefs
        if was and not now.speech:
            self._tell("ui.speech.off")
            self.speech.say(self.ctx.say("ui.speech.off"))
        problem = self.speech.set(on=now.speech, rate=now.speech_rate)
        if self.speech.on and not was:
            self._told = None  # from now on everything is new
            self._tell("ui.speech.on")
        return problem

    def _silence(self, problem: str) -> None:
        """Nothing can be said aloud: say so on the page, and go on without."""
        self.apply_prefs(replace(self._prefs, speech=False))
        self._tell(problem)

    def _tell(self, key: str, **args: object) -> None:
        """A passing line on the page that is on show."""
        if self.views:
            self.top.ctx.toast = self.ctx.say(key, **args)
            self._dirty = True

    def draw(self) -> None:
        """Draw the view on show and flip."""
        surface = pygame.display.get_surface()
        if surface is None:  # closed between two turns
            return
        self.audio.accompany(self.top.screen.music)
        self.top.draw(surface)
        pygame.display.flip()
        self._dirty = False
        self.frames += 1

    def _draw_moving(self) -> None:
        """Draw what moves, and no more of the window than that."""
        surface = pygame.display.get_surface()
        if surface is not None:
            pygame.display.update(self.top.draw_moving(surface))
            self.frames += 1

    # --- changes of everything --------------------------------------------------------
    def apply_prefs(self, prefs: Prefs) -> None:
        """Take new preferences at once and hand them to whoever stores them."""
        self._prefs = prefs
        self._set_volumes()
        self._keys.use(prefs.bindings)
        self.ctx = self.ctx.resized(self._size, prefs)
        problem = self._set_speech()
        self._rebuild_all()
        if problem:
            self._silence(problem)
        elif self._on_prefs:
            self._on_prefs(prefs)

    def _set_volumes(self) -> None:
        now = self._prefs
        self.audio.set(volume=now.volume, music=now.music, muted=now.muted)

    def _resize(self) -> None:
        wide, high = pygame.display.get_window_size()
        size = (max(_LEAST[0], wide), max(_LEAST[1], high))
        if size != self._size:
            self._size = size
            self.ctx = self.ctx.resized(self._size)
            self._rebuild_all()

    def _rebuild_all(self) -> None:
        for view in self.views:
            view.rebuild(self.ctx)
        self._dirty = True


def _announce(line: str) -> None:
    """Say how far the window is: tests of a real one wait for it, however busy the machine."""
    if os.environ.get("APPARAT_READY") == "1":
        print(line, flush=True)  # noqa: T201 # nobody else is told


def _thin(events: list[pygame.event.Event], down: set[int]) -> list[pygame.event.Event]:
    """Leave out what piled up while a page was slow.

    Of a run of pointer movements only the last counts; of a key that is held, one press a turn of
    the loop. Pressed again after it was let go, it counts again. Typed text has its own events.
    A key of `down`, those held since an earlier turn, that was let go meanwhile does not count: its
    repeats came only of the slow page, and one Escape would open a menu and close it.
    """
    kept: list[pygame.event.Event] = []
    left_out = down & {each.key for each in events if each.type == pygame.KEYUP}
    for event in events:
        if event.type == pygame.KEYDOWN:
            if event.key in left_out:
                continue
            left_out.add(event.key)
            down.add(event.key)
        elif event.type == pygame.KEYUP:
            left_out.discard(event.key)
            down.discard(event.key)
        elif event.type == pygame.MOUSEMOTION and kept and kept[-1].type == pygame.MOUSEMOTION:
            kept.pop()
        kept.append(event)
    return kept
