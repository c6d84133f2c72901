"""A debrief of the tiny scenario that never changes with the content: only its words do."""

from collections.abc import Mapping
from dataclasses import replace

from game.locale import Locale
from game.rules.archive import Archive, CardNote, Citation, MeasureNote, Pack, PersonNote, Portrait
from game.rules.archive import Source as Book
from game.rules.moves import Choose, EndTurn, Forecast, Move
from game.rules.reducer import new_game
from game.rules.scenario import Reading
from game.rules.state import State, Step
from game.viewmodel.debrief import DebriefView, debrief
from tests.support import core, tiny
from tests.support.steps import steps

WORDS = (
    "report.",
    "debrief.",
    "chart.",
    "grade.",
    "confidence.",
    "verdict.",
    "unit.",
    "proof.",
    "ui.aims.",
    "ui.page.",
    "ui.seat.",
)
LOOSE = Reading("loose", {**tiny.COEFFICIENTS, "placement-grip": 20, "capacity-month": 300})
MOVES: tuple[Move, ...] = (
    Choose("statute", "leave"),
    EndTurn(),
    Choose("notes", "wait"),
    EndTurn(),
    Choose("plenum", "carry"),
    Forecast("monopoly", 70),
    EndTurn(),
)


def texts() -> dict[str, str]:
    """The words of the debrief as shipped, and names for everything in the tiny scenario."""
    shipped = core.pack().texts["en"]
    found = {key: text for key, text in shipped.items() if key.startswith(WORDS)}
    scenario = tiny.scenario()
    for card in scenario.cards.values():
        found[f"card.{card.id}.title"] = f"Card {card.id}"
        for option in card.options:
            stem = f"card.{card.id}.option.{option.id}"
            found[f"{stem}.label"] = f"Do {option.id}"
            found[f"{stem}.outcome"] = "It is *seen*."
            found[f"{stem}.record"] = f"The [[record|record of {option.id}]] & its doubt."
    found |= _names("person", scenario.people, ("name", "full-name", "fate", "bio"))
    found |= _names("post", scenario.posts, ("name",))
    found |= _names("measure", ["monopoly-for"], ("name", "definition", "dispute", "echo"))
    found |= _names("programme", ["hold"], ("name", "text"))
    found |= _names("programme.hold.aim", ["trust", "quiet"], ("name",))
    reading = ("name", "historian", "text", "evidence-for", "evidence-against")
    found |= _names("reading", ["plain", "loose"], reading)
    found["vote.monopoly.question"] = "Restore the monopoly?"
    found |= _names("vote.monopoly.option", ["restore", "leave"], ("label",))
    found["scenario.tiny.name"] = "Tiny"
    return found


def _names(
    kind: str, ids: Mapping[str, object] | list[str], parts: tuple[str, ...]
) -> dict[str, str]:
    return {f"{kind}.{each}.{part}": f"{each}, {part}" for each in ids for part in parts}


def pack() -> Pack:
    """The tiny pack with words, two readings, and a source for what is cited."""
    cited = (Citation("carr", "p. 7"),)
    archive = Archive(
        sources={"carr": Book("carr", "E. H. Carr", "The Interregnum", "1954", "scholarly")},
        people={
            "lenin": PersonNote("lenin", "1870", "1924", Portrait(), "verified", (), cited),
        },
        cards={"statute": CardNote("statute", "office", "1922-10", "verified", (), cited)},
        measures={"monopoly-for": _note(cited)},
    )
    readings = {"plain": tiny.READING, "loose": LOOSE}
    return replace(tiny.pack(), archive=archive, readings=readings, texts={"en": texts()})


def _note(cited: tuple[Citation, ...]) -> MeasureNote:
    return MeasureNote(
        id="monopoly-for",
        kind="input",
        recorded=3,
        low=2,
        high=3,
        unit="votes",
        confidence="verified",
        read=True,
        tied=False,
        family=None,
        constants=(),
        scenarios=("tiny",),
        citations=cited,
    )


def played(moves: tuple[Move, ...] = MOVES) -> tuple[State, tuple[Step, ...]]:
    """The end of a game of these moves, and its steps."""
    made = steps(tiny.scenario(), moves)
    return (made[-1].state if made else new_game(tiny.scenario(), "SEED")), made


def view(moves: tuple[Move, ...] = MOVES, programme: str = "hold") -> tuple[DebriefView, Locale]:
    """The debrief of such a game, and its texts."""
    state, _ = played(moves)
    locale = Locale(texts_of := pack().texts, "en")
    assert texts_of
    return debrief(state, tiny.scenario(), pack(), locale, programme), locale
