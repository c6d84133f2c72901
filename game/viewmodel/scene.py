"""A set scene: where and when, who or what is seen, and the lines that this player hears."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.rules.archive import SceneNote
from game.rules.judge import met
from game.rules.scenario import Scenario
from game.rules.scene import Scene, SceneLine
from game.rules.state import State
from game.rules.visibility import seen_by
from game.viewmodel.context import ViewContext
from game.viewmodel.days import date_of_scene
from game.viewmodel.names import person_name
from game.viewmodel.shared import Face, Grounds, cited, face_of

ALL = -1
"""In place of the line that was reached: the scene has been told to its end, or put away."""

KEPT = 3
"""So many lines stay in sight, the current one among them."""


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The mark of an earlier choice: its words, and the title under which the chronicle has it."""

    mark: str
    title: str


@dataclass(frozen=True, slots=True)
class LineView:
    """A line; told where `speaker` is empty."""

    id: str
    speaker: str
    text: str
    quote: QuoteView | None


@dataclass(frozen=True, slots=True)
class TelegramView:
    """A telegram with its strips in order."""

    route: str
    date: str
    strips: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SoundView:
    """The one sound, and what is heard in words."""

    name: str
    caption: str


@dataclass(frozen=True, slots=True)
class SceneView:
    """The whole scene. Either `face` is seen or `picture`, which is told in `alt`."""

    id: str
    dateline: str
    title: str
    face: Face | None
    picture: str
    alt: str
    mourning: bool
    telegram: TelegramView | None
    sound: SoundView | None
    lines: tuple[LineView, ...]
    grounds: Grounds

    @property
    def beats(self) -> int:
        """How often one goes on. A picture is seen by itself first, then strip by strip."""
        return self._before + len(self.lines)

    @property
    def _before(self) -> int:
        strips = len(self.telegram.strips) if self.telegram is not None else 0
        return 1 + strips if self.picture else 0

    def moment(self, beat: int) -> "Moment":
        """What stands at a beat, from 0; one after the last is the last."""
        beat = max(0, min(beat, self.beats - 1))
        before = self._before
        strips = max(0, min(beat, before - 1))
        told = max(0, beat - before + 1)
        lines = self.lines[:told][-KEPT:]
        clicks = self.telegram is not None and 0 < beat < before
        heard = self.sound is not None and (beat == 0 or clicks)
        return Moment(beat, strips, lines, headed=not (self.picture and told), heard=heard)


@dataclass(frozen=True, slots=True)
class Moment:
    """A beat of a scene: strips that are pasted, lines in sight, and whether it sounds.

    `headed` says whether place, date and title are there.
    """

    beat: int
    strips: int
    lines: tuple[LineView, ...]
    headed: bool
    heard: bool


def due(scenario: Scenario, card: str, told: Mapping[str, int]) -> str:
    """The scene that has to be shown before a card is taken in hand, or nothing."""
    before = (each.id for each in scenario.scenes.values() if card in each.cards)
    return next((each for each in before if told.get(each, 0) != ALL), "")


def card_of(context: ViewContext, scene: str) -> str:
    """The card of a scene that lies in the tray; if none does, nothing."""
    record = context.scenario.scenes[scene]
    return next((each.card for each in context.desk.tray if each.card in record.cards), "")


def scene_view(context: ViewContext, scene: str) -> SceneView:
    """A scene as it is told to this player now. Raises KeyError for an unknown one."""
    record, note = context.scenario.scenes[scene], context.archive.scenes[scene]
    locale, base = context.locale, f"scene.{scene}"
    role = locale.plain(f"{base}.portrait.role") or ""
    date = date_of_scene(context, scene)
    where = ((locale.date(date),) if date else ()) + (locale.text(f"{base}.place"),)
    return SceneView(
        id=scene,
        dateline=" \u00b7 ".join(where),
        title=locale.text(f"{base}.title"),
        face=face_of(note.person, locale, context.archive, role) if note.person else None,
        picture=note.picture or "",
        alt=locale.plain(f"{base}.picture.alt") or "",
        mourning=note.frame == "black",
        telegram=_telegram(context, note),
        sound=SoundView(note.sound, locale.text(f"{base}.sound.caption")) if note.sound else None,
        lines=_lines(context, record),
        grounds=Grounds(
            locale.text(f"ui.confidence.{note.confidence}"),
            locale.text(f"ui.confidence.{note.confidence}.meaning"),
            locale.plain(f"{base}.dispute") or "",
            cited(context.archive, note.citations),
            locale.text(f"{base}.invented"),
        ),
    )


def heard(line: SceneLine, state: State, scenario: Scenario) -> bool:
    """Whether a line is for this player: for his seat, in this state, after his own choice."""
    if line.seat not in (None, scenario.seat):
        return False
    if line.when is not None and not met(line.when, state, scenario):
        return False
    return line.echo is None or _made(line, state, scenario)


def _made(line: SceneLine, state: State, scenario: Scenario) -> bool:
    """Whether the choice that a line quotes was made, and by the player: not by the other side."""
    if line.echo is None:
        return False
    card = scenario.cards.get(line.echo.card)
    mine = card is not None and card.seat == scenario.seat
    return mine and state.chosen.get(line.echo.card) in line.echo.options


def _lines(context: ViewContext, record: Scene) -> tuple[LineView, ...]:
    # a line must not tell by being there what the seat may not know
    known = seen_by(context.state, context.scenario)
    shown = (each for each in record.lines if heard(each, known, context.scenario))
    return tuple(_line(context, record.id, each) for each in shown)


def _line(context: ViewContext, scene: str, line: SceneLine) -> LineView:
    locale, base = context.locale, f"scene.{scene}.line.{line.id}"
    speaker = person_name(locale, line.speaker) if line.speaker else ""
    quote = None
    if line.echo is not None:
        title = locale.text(f"card.{line.echo.card}.title")
        quote = QuoteView(locale.text(f"{base}.echo.mark"), title)
    called = locale.plain(f"{base}.called") or speaker
    return LineView(line.id, called, locale.text(f"{base}.text"), quote)


def _telegram(context: ViewContext, note: SceneNote) -> TelegramView | None:
    if note.telegram is None:
        return None
    locale, base = context.locale, f"scene.{note.id}.telegram"
    strips = tuple(locale.text(f"{base}.strips.{n}") for n in range(note.telegram.strips))
    return TelegramView(
        locale.text(f"{base}.route"), locale.date(note.telegram.date).upper(), strips
    )
