"""The chronicle of a game: every move with its words and the numbers that it moved."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules import visibility
from game.rules.archive import Archive
from game.rules.moves import Choose, EndTurn, Forecast, Move, Plan, Write
from game.rules.scenario import Scenario
from game.rules.state import Played, State
from game.viewmodel.entries import entry_lines
from game.viewmodel.trace import TraceLine, trace


@dataclass(frozen=True, slots=True)
class EntryView:
    """A move: what it was, what was said of it, which numbers moved."""

    turn: int
    month: str
    title: str
    text: str
    lines: tuple[TraceLine, ...]

    @property
    def words(self) -> str:
        """All that can be searched."""
        moved = " ".join(
            f"{line.name} {line.before} {line.after} {line.why}" for line in self.lines
        )
        return f"{self.month} {self.title} {self.text} {moved}"


def chronicle(
    history: Sequence[Played], state: State, scenario: Scenario, locale: Locale, archive: Archive
) -> tuple[EntryView, ...]:
    """Every move of a game that has come to a state, from the first."""
    entries = []
    for played in history:
        lines = entry_lines(played.entries, state, scenario, locale, archive)
        theirs = (locale.text("ui.archive.other"), *lines.other) if lines.other else ()
        known = [each for each in played.changes if visibility.traces(each, state, scenario)]
        title, text = _words(played.move, (*lines.own, *theirs), locale)
        month = locale.turn(scenario.turns[played.turn - 1])
        moved = trace(known, state, scenario, locale, archive)
        entries.append(EntryView(played.turn, month, title, text, moved))
    return tuple(entries)


def _words(move: Move, said: tuple[str, ...], locale: Locale) -> tuple[str, str]:
    match move:
        case Choose():
            stem = f"card.{move.card}"
            label = locale.text(f"{stem}.option.{move.option}.label")
            outcome = locale.text(f"{stem}.option.{move.option}.outcome")
            return locale.text(f"{stem}.title"), f"{label}. {outcome}"
        case EndTurn():
            return locale.text("ui.archive.month-ends"), " ".join(said)
        case Forecast():
            question = locale.text(f"vote.{move.vote}.question")
            return locale.text("ui.archive.forecast", percent=move.percent), question
        case Plan():
            share = locale.percent(move.responsible)
            title = locale.text("ui.archive.plan", monthly=move.monthly, responsible=share)
            return title, ""
        case Write():
            return locale.text(f"ui.archive.write.{move.form}"), " ".join(said)
        case _:
            return locale.text(f"ui.archive.{move.kind}"), " ".join(said)
