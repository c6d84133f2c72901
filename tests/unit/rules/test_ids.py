"""Every text in a record says what it names, or why it names nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from game.content.references import hints
from game.rules.archive import Pack
from game.rules.conditions import CONDITIONS
from game.rules.effects import EFFECTS
from game.rules.ids import CardId, Names
from game.rules.moves import Move
from game.rules.quantity import OF, OVER, Quantity
from game.rules.scenario import Scenario
from game.rules.state import State, Step
from tests.support import annotations

RECORDS = annotations.reached((Pack, Step))

PLAIN: Mapping[str, set[str]] = {
    "a unit, as it is shown": {"Aim.unit", "Measure.unit", "MeasureNote.unit", "Number.unit"},
    "a word by which measures are told apart": {"MeasureNote.constants", "MeasureNote.family"},
    "a word by which the facts of one region are told apart": {"OrganisationNote.earlier"},
    "a date": {
        "BodyNote.since",
        "CardNote.date",
        "Fact.date",
        "Month.first",
        "Month.last",
        "NewsNote.first",
        "NewsNote.last",
        "PersonNote.born",
        "PersonNote.died",
        "RecordedNote.month",
        "SceneNote.date",
        "Telegram.date",
        "Turn.month",
        "VoteNote.date",
    },
    "what names a package": {
        "PackageNote.digest",
        "PackageNote.id",
        "PackageNote.title",
        "PackageNote.version",
    },
    "a word of a bibliography": {
        "Citation.locator",
        "Source.author",
        "Source.kind",
        "Source.title",
        "Source.url",
        "Source.year",
    },
    "a day on which somebody looked": {"CheckNote.date", "RequirementNote.checked"},
    "what a board of examiners prints, and the name of its part in the pack": {
        "PartNote.id",
        "RequirementNote.address",
        "RequirementNote.id",
        "RequirementNote.wording",
        "SyllabusNote.board",
        "SyllabusNote.course",
        "SyllabusNote.edition",
    },
    "a picture, which the screens draw plain if they do not know it": {
        "Card.illustration",
        "Ending.picture",
        "NewsNote.cut",
        "Portrait.age",
        "Portrait.beard",
        "Portrait.brows",
        "Portrait.cap",
        "Portrait.coat",
        "Portrait.collar",
        "Portrait.ears",
        "Portrait.eyes",
        "Portrait.face",
        "Portrait.glasses",
        "Portrait.hair",
        "Portrait.hair_colour",
        "Portrait.jaw",
        "Portrait.moustache",
        "Portrait.nose",
        "Portrait.side",
        "ScenarioNote.poster",
        "SceneNote.picture",
    },
    "a sound, which the screens leave out if they do not know it": {"SceneNote.sound"},
    "a tag, which nothing looks up": {"CardNote.events", "CardNote.theme"},
    "a name that a package gives itself": {"Pack.id", "Pack.title", "Pack.version"},
    "a weight, by the name under which the rule of its form reads it": {"Choice.weights"},
    "a hash": {"ModelTable.content", "Pack.content_hash", "SensitivityTable.content"},
    "a command line": {"SensitivityTable.command"},
    "what a game was begun with": {"State.seed"},
    "a code, which the tests of refusals list": {"Refusal.code"},
    "prose, under its locale key": {"Pack.texts"},
    "what fills the gaps of a text, of whatever kind": {"Entry.args", "Why.args"},
}


@dataclass(frozen=True, slots=True)
class Denounce:
    """An effect that somebody has only begun to write."""

    kind: Literal["denounce"]
    whom: str
    cards: tuple[str | None, ...]
    by: Mapping[CardId, int]
    share: int


def test_every_text_is_an_id_of_something_or_listed_with_a_reason() -> None:
    assert annotations.plain(RECORDS) == {name for names in PLAIN.values() for name in names}


def test_everything_that_content_writes_and_a_game_keeps_is_looked_at() -> None:
    roots = (Scenario, State, Quantity, *EFFECTS, *CONDITIONS, *get_args(Move))
    assert set(roots) <= set(RECORDS)


def test_a_new_effect_cannot_hold_a_plain_text() -> None:
    assert annotations.plain([Denounce]) == {"Denounce.whom", "Denounce.cards"}


def test_every_kind_of_quantity_says_what_it_reads() -> None:
    kinds = get_args(hints(Quantity)["kind"])
    assert tuple(OF) == kinds
    assert OVER.keys() < OF.keys()


def test_the_marks_on_ids_are_found_however_deep_they_stand() -> None:
    @dataclass
    class Deep:
        of: Mapping[CardId, tuple[Annotated[str, Names("tie of {key}")] | None, ...]]

    assert annotations.named([Deep]) == {"card", "tie of {key}"}
