"""The settings: every change takes effect at once and is stored."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.keys import DEFAULT_BINDINGS
from game.page.nodes import (
    Column,
    Frame,
    Heading,
    Label,
    Node,
    Overlay,
    Panel,
    Slider,
    Split,
    ToggleGroup,
    TopBar,
)
from game.page.screen import Own
from game.screens.keys import keys_panel, picker
from game.screens.outside import Outside
from game.screens.rows import warned
from game.session.preview import PREVIEWS
from game.session.settings import THEMES, Settings
from game.viewmodel.settings import SCALES

Bindings = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class SettingsOwn(Own):
    """The command that is being given another key."""

    wants_key: str = ""


class SettingsScreen(Outside[SettingsOwn]):
    """Look, sound, play on the left; the keys on the right."""

    name = "settings"
    own_type = SettingsOwn

    def build(self, ctx: Ctx) -> Node:
        now, wants = self.navigator.host.settings, self.own.wants_key
        bar = TopBar(
            ctx.say("ui.title.settings"), ctx.say("ui.settings.at-once"), (), self.back_button(ctx)
        )
        left = Column([self._look(ctx, now), *self._sound(ctx, now), self._play(ctx, now)], gap=12)
        right = keys_panel(ctx, self.bindings, self.ask_key, self.reset_keys)
        unkept = ctx.say("settings.unsaved") if self.navigator.host.settings_unsaved else ""
        parts = [*warned(unkept), Split(left, right, share=0.5)]
        page = Frame(Column(parts, gap=12), top=bar, key="settings")
        if not wants:
            self.rest(f"scale:{now.text_scale}")
            return page
        give, close = partial(self.give_key, wants), partial(self.ask_key, "")
        return Overlay([page, picker(ctx, wants, self.bindings, give, close)])

    @property
    def bindings(self) -> Bindings:
        """The keys in force."""
        return DEFAULT_BINDINGS | dict(self.navigator.host.settings.bindings)

    # --- answers ----------------------------------------------------------------------
    def set(self, **changed: Any) -> Next | None:  # noqa: ANN401  # settings are of many types
        """Take new values at once."""
        self.navigator.host.apply_settings(replace(self.navigator.host.settings, **changed))
        return None

    def ask_key(self, command: str) -> Next:
        """Open the picker of keys for a command, or close it with an empty name."""
        self.focus(*(() if command else (f"change:{self.own.wants_key}",)))
        self.keep(wants_key=command)
        return STAY

    def give_key(self, command: str, key: str) -> Next:
        """Give a command one key; without a key, those it was shipped with."""
        changed = dict(self.navigator.host.settings.bindings)
        if key:
            changed[command] = (key,)
        else:
            changed.pop(command, None)
        self.set(bindings=changed)
        return self.ask_key("")

    def reset_keys(self) -> Next | None:
        """All keys as shipped."""
        return self.set(bindings={})

    # --- groups -----------------------------------------------------------------------
    def _look(self, ctx: Ctx, now: Settings) -> Node:
        scales = [(str(each), ctx.say("ui.settings.percent", value=each)) for each in SCALES]
        themes = [(each, ctx.say(f"ui.theme.{each}")) for each in THEMES]
        rows: list[Node] = [
            Heading(ctx.say("ui.settings.look")),
            ToggleGroup(
                ctx.say("ui.settings.scale"),
                scales,
                str(now.text_scale),
                lambda value: self.set(text_scale=int(value)),
                key="scale",
            ),
            ToggleGroup(
                ctx.say("ui.settings.theme"),
                themes,
                now.theme,
                lambda value: self.set(theme=value),
                key="theme",
            ),
            self._switch(ctx, "easy-reading", on=now.easy_reading, name="easy_reading"),
            self._switch(ctx, "motion", on=now.reduced_motion, name="reduced_motion"),
        ]
        if ctx.can.fullscreen:
            rows.append(self._switch(ctx, "fullscreen", on=now.fullscreen, name="fullscreen"))
        rows += self._languages(ctx, now)
        return Panel(Column(rows, gap=10), key="look")

    def _sound(self, ctx: Ctx, now: Settings) -> list[Node]:
        """What is heard, where anything is."""
        rows: list[Node] = []
        if ctx.can.sound:
            rows += [
                self._percent(ctx, "volume", now.volume),
                self._percent(ctx, "music", now.music),
                self._switch(ctx, "mute", on=now.mute, name="mute"),
                self._switch(ctx, "captions", on=now.captions, name="captions"),
            ]
        if ctx.can.speech:
            rows += [
                self._switch(ctx, "speech", on=now.speech, name="speech"),
                self._percent(ctx, "speech-rate", now.speech_rate, "speech_rate"),
            ]
        if not rows:
            return []
        return [Panel(Column([Heading(ctx.say("ui.settings.sound")), *rows], gap=10), key="sound")]

    def _percent(self, ctx: Ctx, key: str, now: int, name: str = "") -> Node:
        """A slider; `name` is that of the setting, if it is not the key."""
        return Slider(
            ctx.say(f"ui.settings.{key}"),
            now,
            lambda value: self.set(**{name or key: value}),
            shown=ctx.say("ui.settings.percent", value=now),
            key=key,
        )

    def _play(self, ctx: Ctx, now: Settings) -> Node:
        previews = [(each, ctx.say(f"ui.preview.{each}")) for each in PREVIEWS]
        rows: list[Node] = [
            Heading(ctx.say("ui.settings.play")),
            self._switch(
                ctx, "confirm", on=now.confirm_before_choice, name="confirm_before_choice"
            ),
            ToggleGroup(
                ctx.say("ui.settings.preview"),
                previews,
                now.preview,
                lambda value: self.set(preview=value),
                key="preview",
            ),
            Label(ctx.say(f"ui.preview.{now.preview}.text"), "ui", colour="muted"),
        ]
        return Panel(Column(rows, gap=10), key="play")

    def _languages(self, ctx: Ctx, now: Settings) -> list[Node]:
        """A choice only where there is one."""
        pack = self.navigator.host.pack
        known = sorted(pack.texts) if pack is not None else []
        if len(known) <= 1:
            return []
        options = [(each, ctx.say(f"ui.language.{each}")) for each in known]
        caption = ctx.say("ui.settings.language")
        group = ToggleGroup(
            caption, options, now.language, lambda value: self.set(language=value), key="language"
        )
        return [group]

    def _switch(self, ctx: Ctx, key: str, *, on: bool, name: str) -> Node:
        """Off and on as two chips, so that the state is a word and not a colour."""
        options = [(each, ctx.say(f"ui.settings.{each}")) for each in ("off", "on")]
        choose = lambda value: self.set(**{name: value == "on"})  # noqa: E731  # as short as it is
        caption = ctx.say(f"ui.settings.{key}")
        return ToggleGroup(caption, options, "on" if on else "off", choose, key=key)
