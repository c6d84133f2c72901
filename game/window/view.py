"""A screen on show: its widgets, its focus, its notes, and where each event goes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pygame

from game.page.answers import REDRAW, Next, Stay
from game.page.arrival import Arrival
from game.page.ctx import Ctx
from game.page.events import Activate, Back, Command
from game.page.screen import Screen, Wish
from game.window import focus, landmarks
from game.window.ctx import WindowCtx
from game.window.events import (
    PAGE_EVENTS,
    Arrow,
    Click,
    Cycle,
    Drag,
    Event,
    Hover,
    Pos,
    Press,
    Release,
    Scroll,
)
from game.window.motion import Motion
from game.window.movement import reach
from game.window.ring import draw_ring, draw_toast
from game.window.tips import Tips
from game.window.widgets.base import Widget, widget_of
from game.window.widgets.scroller import ScrollerWidget

_JUMPS = {"next-part": 1, "previous-part": -1}


class View:
    """Owns the widgets of one screen; made anew for every screen on the stack."""

    def __init__(self, screen: Screen[Any], ctx: WindowCtx) -> None:
        self.screen = screen
        self.ctx = replace(ctx, memory={}, focus_key=screen.first_focus, hover_key="")
        self.ctx.toast = self.ctx.caption = ""
        self.motion = self.ctx.motion = Motion(ctx.clock, self._hear)
        self._movers: dict[str, Widget[Any]] = {}
        self.tips = Tips()
        self.by_keys = bool(screen.first_focus)  # the ring shows once the keyboard is in use
        self._pressed = ""
        self._grabbed = ""
        self.rebuild()

    def _hear(self, sound: str) -> None:
        self.ctx.hear(sound)  # the context is another one after every change of the window

    # --- tree -------------------------------------------------------------------------
    def rebuild(self, ctx: WindowCtx | None = None) -> None:
        """Build and lay out the tree again; keys carry focus, scrolling and text over."""
        if ctx is not None:
            mine = self.ctx
            self.ctx = replace(
                ctx,
                memory=mine.memory,
                motion=mine.motion,
                focus_key=mine.focus_key,
                hover_key="",
                toast=mine.toast,
                caption=mine.caption,
            )
            self.tips.clear()  # they were laid out for another window
        self._changes = self.screen.changes()  # before: what changes meanwhile is built next time
        given = self._page_ctx()
        self.root = widget_of(self.ctx.over(self.screen.build(given), given))
        wish = self.screen.take_wish()
        for key in wish.top:
            self.ctx.memory.pop(f"scroll:{key}", None)
        self.root.bind(self.ctx)
        self.root.place(pygame.Rect((0, 0), self.ctx.size))
        self._front = focus.modal_scope(self.root)
        self._timed = [each for each in self.root.walk() if each.node.role == "timer"]
        self._grant(wish)
        self._let_arrive()

    def stand_in(self, before: "View") -> None:
        """Show the same as another view of the same page: where it was scrolled to, the focus."""
        self.ctx.memory.update(before.ctx.memory)
        self.ctx.focus_key, self.by_keys = before.ctx.focus_key, before.by_keys
        self.rebuild()

    def _let_arrive(self) -> None:
        """Begin to move what was not on the page before."""
        arrivals: dict[str, Arrival] = {}
        self._movers = {}
        for widget in self.root.walk():
            for name, arrival in widget.arrivals().items():
                arrivals[name], self._movers[name] = arrival, widget
        self.motion.take(arrivals, still=self.ctx.prefs.reduced_motion)

    def _page_ctx(self) -> Ctx:
        """What the screen is given to build with."""
        ctx = self.ctx
        return Ctx(ctx.say, ctx.term, ctx.prefs, self.screen.orders)

    def _grant(self, wish: Wish) -> None:
        """Focus and passing line, as the screen asked for them; and a dialog its first focus."""
        self.ctx.toast = wish.toast or self.ctx.toast
        if wish.focus is not None:
            self.ctx.focus_key = self._first_of(wish.focus, "" if not wish.focus else None)
        if wish.rest and self.focused is None:
            self.ctx.focus_key = self._first_of(wish.rest)
        first = self.scope.node.first_focus()
        if first and self.focused is None:
            self.ctx.focus_key = self._first_of((first,))

    def _first_of(self, keys: Sequence[str], otherwise: str | None = None) -> str:
        """The first of some keys that can have the focus; else the one that has it."""
        found = next((key for key in keys if focus.find(self.scope, key)), otherwise)
        return self.ctx.focus_key if found is None else found

    @property
    def scope(self) -> Widget[Any]:
        """Where focus and pointer may go: the pinned note, a dialog, or everything."""
        if self.tips.pinned:
            return self.tips.pinned[-1][0]
        return self._front

    @property
    def focused(self) -> Widget[Any] | None:
        """The widget with the keyboard, if it is within reach."""
        return focus.find(self.scope, self.ctx.focus_key)

    @property
    def typing(self) -> bool:
        """Whether letters are text rather than commands."""
        here = self.focused
        return here is not None and here.wants_text

    def draw(self, surface: pygame.Surface) -> None:
        """Draw everything; called only when something changed."""
        self.motion.frame()
        surface.set_clip(None)
        self._draw(surface)

    def draw_moving(self, surface: pygame.Surface) -> pygame.Rect:
        """Draw one frame of what moves, over the last one; gives the part that is new."""
        area, caption = self._moving_area().clip(surface.get_rect()), self.ctx.caption
        self.motion.frame()
        if self.ctx.caption != caption:
            area = surface.get_rect()  # the line at the foot is new, too
        surface.set_clip(area)
        self._draw(surface)
        surface.set_clip(None)
        return area

    @property
    def stale(self) -> bool:
        """Whether time has changed something that is on show."""
        return any(each.is_stale() for each in self._timed)

    @property
    def outdated(self) -> bool:
        """Whether what is on show is not as it was when it was built."""
        return self.screen.changes() != self._changes

    def settle(self) -> bool:
        """Put what moves where it ends; whether anything did."""
        return self.motion.finish()

    def _moving_area(self) -> pygame.Rect:
        ends = [self._movers[name].way_of(name) for name in self.motion.names()]
        rects = [reach(each, self.ctx.units) for each in ends]
        return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)

    def _draw(self, surface: pygame.Surface) -> None:
        surface.fill(self.ctx.theme.paper)
        self.root.draw(surface)
        here = self.focused if self.by_keys else None
        if here is not None and not self.tips.pinned:
            draw_ring(surface, here)
        self.tips.draw(surface)
        if self.ctx.toast or self.ctx.caption:
            draw_toast(surface, self.ctx)
        if here is not None and self.tips.pinned:
            draw_ring(surface, here)  # it is on the pinned note

    # --- events -----------------------------------------------------------------------
    def dispatch(self, meanings: Sequence[Event]) -> Next | None:
        """Try the meanings of one input in order until one is answered."""
        for event in meanings:
            reply = self._answer(event)
            if reply is not None:
                if isinstance(reply, Stay):
                    self._stay(reply)
                return reply
        return None

    def _stay(self, reply: Stay) -> None:
        self.ctx.toast = reply.toast or self.ctx.toast
        if reply.rebuild:
            self.tips.show(None, self.ctx)  # what it explained may be gone
            self.rebuild()
        else:
            self._grant(self.screen.take_wish())

    def _answer(self, event: Event) -> Next | None:
        if isinstance(event, Hover):
            return self._hover(event.pos)
        if isinstance(event, Press):
            return self._press(event)
        if isinstance(event, Drag):
            found = self.root.find(self._grabbed) if self._grabbed else None
            return found.handle(event) if found else None
        if isinstance(event, Release):
            return self._release(event.pos)
        if isinstance(event, Scroll):
            return self._scroll(event)
        # a line at the foot has been read when the player goes on, but not at a mere Tab
        if isinstance(event, Activate | Command | Arrow):
            had_toast = self._read_foot()
            return self._key(event) or (REDRAW if had_toast else None)
        return self._key(event)

    def _read_foot(self) -> bool:
        """Take the line at the foot away; whether there was one."""
        was = bool(self.ctx.toast or self.ctx.caption)
        self.ctx.toast = self.ctx.caption = ""
        return was

    def _key(self, event: Event) -> Next | None:
        if isinstance(event, Cycle):
            return self._focus(focus.step(self.scope, self.ctx.focus_key, event.by))
        for widget in focus.upward(self.focused):
            reply = widget.handle(event)
            if reply is not None:
                self.by_keys = True
                return reply
        if isinstance(event, Back) and self.tips.close(self.ctx):
            return REDRAW
        if isinstance(event, Command) and event.name in _JUMPS:
            by = _JUMPS[event.name]
            return self._focus(landmarks.jump(self.scope, self.ctx.focus_key, by))
        reply = self._explain(event) or self._modal(event)
        if reply is None and not self.scope.modal and not self.tips.pinned:
            reply = self._hot_key(event) or self._ask_screen(event)
        if reply is None and event == Command("explain"):
            reply = self._lay_charts()
        if reply is None and isinstance(event, Arrow):
            return self._focus(focus.towards(self.scope, self.ctx.focus_key, event.way))
        return reply or self._main_scroller(event)

    def _ask_screen(self, event: Event) -> Next | None:
        if not isinstance(event, PAGE_EVENTS):
            return None
        return self.screen.on_event(event, self._page_ctx())

    def _explain(self, event: Event) -> Next | None:
        here, asked = self.focused, event == Command("explain")
        wants = here is not None and (asked or (isinstance(event, Activate) and here.term))
        if here is None or not wants:
            return None
        if self.tips.pin(here, self.ctx):
            return REDRAW
        lays = asked and not self.tips.pinned and here.node.twin(self.ctx.say) is not None
        return REDRAW if lays and self.tips.lay([here.node], self.ctx) else None

    def _lay_charts(self) -> Next | None:
        """The charts and maps of a page as tables, where the page has no other use for the key."""
        lays = not self.tips.pinned and self.tips.lay(
            [each.node for each in self.scope.walk()], self.ctx
        )
        return REDRAW if lays else None

    def _modal(self, event: Event) -> Next | None:
        """A dialog hears Escape even when nothing inside it has the focus."""
        return self.scope.handle(event) if self.scope.modal and not self.focused else None

    def _hot_key(self, event: Event) -> Next | None:
        if isinstance(event, Command) and event.name.startswith("choose-"):
            index = int(event.name.removeprefix("choose-")) - 1
            if index < len(self.screen.hot_keys):
                target = self.root.find(self.screen.hot_keys[index])
                return target.handle(Activate()) if target else None
        return None

    def _main_scroller(self, event: Event) -> Next | None:
        """Page keys and the wheel work even when the focus is elsewhere."""
        for widget in self.scope.walk():
            if isinstance(widget, ScrollerWidget) and widget.node.main:
                reply = widget.handle(event)
                if reply is not None:
                    self.tips.show(None, self.ctx)
                return reply
        return None

    def _focus(self, widget: Widget[Any] | None) -> Next | None:
        if widget is None:
            return None
        self.by_keys = True
        self.ctx.focus_key = widget.key
        for parent in widget.ancestors():
            if isinstance(parent, ScrollerWidget):
                parent.reveal(widget.rect)
        self.tips.show(widget if widget.term else None, self.ctx)
        self._let_arrive()
        return REDRAW

    # --- pointer ----------------------------------------------------------------------
    def _hover(self, pos: Pos) -> Next | None:
        found = focus.hit(self.scope, pos)
        target = next((w for w in focus.upward(found) if w.focusable or w.tip), None)
        key = target.key if target else ""
        # a map or a chart shows different things under different points
        inner = next((r for r in (w.handle(Hover(pos)) for w in focus.upward(found)) if r), None)
        if key == self.ctx.hover_key:
            return inner
        self.ctx.hover_key = key
        self.tips.show(target if target and self.tips.source(target, self.ctx) else None, self.ctx)
        return REDRAW

    def _press(self, event: Press) -> Next | None:
        if self.tips.pinned and not self.scope.rect.collidepoint(event.pos):
            self.tips.close(self.ctx)
            return REDRAW
        found = focus.hit(self.scope, event.pos)
        target = next((w for w in focus.upward(found) if focus.reachable(w)), None)
        self._pressed = target.key if target else ""
        self._grabbed = ""
        if target and self.ctx.focus_key != target.key:
            self.ctx.focus_key = target.key
            self._let_arrive()
        self.by_keys = False  # the pointer shows where it is; a ring would only distract
        self._read_foot()
        for widget in focus.upward(found):
            reply = widget.handle(event)
            if reply is not None:
                self._grabbed = widget.key
                return reply
        return REDRAW

    def _release(self, pos: Pos) -> Next | None:
        pressed, self._pressed = self._pressed, ""
        grabbed, self._grabbed = self._grabbed, ""
        if grabbed:
            found = self.root.find(grabbed)
            return found.handle(Release(pos)) if found else None
        target = next(
            (w for w in focus.upward(focus.hit(self.scope, pos)) if w.key == pressed), None
        )
        if not pressed or target is None:
            return None
        if target.term:
            return REDRAW if self.tips.pin(target, self.ctx) else None
        for widget in focus.upward(target):
            reply = widget.handle(Click(pos))
            if reply is not None:
                return reply
        return None

    def _scroll(self, event: Scroll) -> Next | None:
        found = focus.hit(self.scope, event.pos) if event.pos else None
        for widget in focus.upward(found):
            reply = widget.handle(event)
            if reply is not None:
                self.tips.show(None, self.ctx)
                return reply
        return self._main_scroller(event)
