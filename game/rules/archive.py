"""What a pack of content holds besides the scenarios: the archive, the texts, the readings.

Pure records, so that the compiler of content can write them, the pack can read them back, and
the screens can show them without knowing where they came from. Prose is in `Pack.texts` under
keys derived from ids; here are only the parts that are the same in every language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from game.rules.conditions import Condition
from game.rules.ids import (
    SEATS,
    ActionId,
    BodyId,
    CardId,
    ChainId,
    Confidence,
    ConstantId,
    ExhibitId,
    HandoutId,
    Id,
    LessonId,
    LocaleKey,
    MeasureId,
    MeasureKind,
    NewsId,
    OptionId,
    OrganisationId,
    OwnOptionId,
    OwnVoteOptionId,
    PersonId,
    PolicyId,
    PrivilegeId,
    ProgrammeId,
    Provenance,
    ProvinceId,
    ReadingId,
    ScenarioId,
    SceneId,
    Seat,
    SourceId,
    SyllabusId,
    TermId,
    VoteId,
)
from game.rules.scenario import Measure, Reading, Scenario


@dataclass(frozen=True, slots=True)
class Citation:
    """A source and the place in it."""

    source: SourceId
    locator: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source, as a bibliography lists it. A note on it is the text `source.<id>.note`."""

    id: SourceId
    author: str
    title: str
    year: str
    kind: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Portrait:
    """The features a head is drawn from; None is a feature the person does not have."""

    hair: str | None = None
    beard: str | None = None
    moustache: str | None = None
    glasses: str | None = None
    cap: str | None = None
    hair_colour: str | None = None
    coat: str | None = None
    collar: str | None = None
    face: str | None = None
    jaw: str | None = None
    age: str | None = None
    eyes: str | None = None
    brows: str | None = None
    nose: str | None = None
    ears: str | None = None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A dated line of a person's record; its text is `person.<id>.record.<index>`, from 0."""

    date: str | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class PersonNote:
    """What the archive keeps on a person."""

    id: PersonId
    born: str | None
    died: str | None
    portrait: Portrait
    confidence: Confidence
    record: tuple[Fact, ...] = ()
    citations: tuple[Citation, ...] = ()
    invented: bool = False


@dataclass(frozen=True, slots=True)
class CardNote:
    """Where a card comes from. `options` has the further sources of single options."""

    id: CardId
    theme: Id
    date: str
    confidence: Confidence
    events: tuple[Id, ...] = ()
    citations: tuple[Citation, ...] = ()
    options: Mapping[OwnOptionId, tuple[Citation, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChainNote:
    """A matter that comes back: its cards in order, each reading how the last was answered."""

    id: ChainId
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class Telegram:
    """A telegram: its date, and how many strips of text are pasted on it.

    The texts are `scene.<id>.telegram.route` and `scene.<id>.telegram.strips.<index>`, from 0.
    """

    date: str
    strips: int


@dataclass(frozen=True, slots=True)
class SceneNote:
    """What a set scene shows, and where it comes from.

    Either a `person` is seen, whose part is the text `scene.<id>.portrait.role`, or a `picture` by
    its name, which is told in `scene.<id>.picture.alt`. A `black` frame is one of mourning.
    """

    id: SceneId
    date: str
    frame: Literal["ink", "black"]
    person: PersonId | None
    picture: str | None
    telegram: Telegram | None
    sound: str | None
    confidence: Confidence
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class VoteNote:
    """How a vote went in the record; counts that no source gives are None."""

    id: VoteId
    date: str
    winner: OwnVoteOptionId
    votes_for: int | None
    against: int | None
    abstain: int | None
    confidence: Confidence
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyNote:
    """A body's full size, where the members listed are not all, and its sources.

    `since` has the day from which each of its later terms sat; what is in doubt about the one of
    index n is the text `body.<id>.terms.<n>.dispute`.
    """

    id: BodyId
    size: int | None
    confidence: Confidence
    citations: tuple[Citation, ...] = ()
    since: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationNote:
    """The guberniyas of a region, in the order of the map, and its sources.

    `earlier` names the facts before the game from which their ears were set.
    """

    id: OrganisationId
    provinces: tuple[ProvinceId, ...]
    earlier: tuple[Id, ...]
    confidence: Confidence
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class MeasureNote:
    """Where a recorded figure comes from, the scenarios that it measures, and what it proves.

    `constants` were set from it; `family` is what it hangs together with. `read` is false of what
    the rules cannot read yet.
    """

    id: MeasureId
    kind: MeasureKind
    recorded: int
    low: int
    high: int
    unit: str
    confidence: Confidence
    read: bool
    tied: bool
    family: str | None
    constants: tuple[str, ...]
    scenarios: tuple[ScenarioId, ...]
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class ConstantNote:
    """How a coefficient or the start of a number was set, and the measures it was set from.

    What was at hand besides is the text `constant.<id>.set-from`. One that is no number of the
    ledger may be told in plain words: `constant.<id>.name` and `.does`.
    """

    id: ConstantId
    set: Provenance
    measures: tuple[MeasureId, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeNote:
    """Whose programme it is."""

    id: ProgrammeId
    seat: Seat


@dataclass(frozen=True, slots=True)
class ReadingNote:
    """The works that a reading rests on."""

    id: ReadingId
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class TermNote:
    """A term of the glossary: its texts are `term.<id>.term`, `.short` and perhaps `.long`."""

    id: TermId
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class PrivilegeNote:
    """Where the figures of a privilege come from."""

    id: PrivilegeId
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionNote:
    """Where a standing action comes from."""

    id: ActionId
    citations: tuple[Citation, ...] = ()


NewsPlace = Literal["lead", "item", "short"]
HandoutForm = Literal["text", "steps", "points", "cards", "table", "lines"]
Reader = Literal["teacher", "pupil", "school"]
HeldAgainst = Literal["passage", "notes", "none"]
"""Where news stands on the front page: at its head, below, or in a few words at the foot."""


@dataclass(frozen=True, slots=True)
class NewsNote:
    """News that the paper can print between two days, both included, and where it comes from.

    `when` is asked as the turn is closed. Of what could stand in one place the greater `weight` is
    printed, then the earlier of the files. A `cut` is the flat picture that comes with it. The
    texts are `news.<id>.head` and `.text`, perhaps `.cut.caption` and `.dispute`. It is printed in
    its `scenarios`, or in all.
    """

    id: NewsId
    place: NewsPlace
    weight: int
    first: str
    last: str
    confidence: Confidence
    when: Condition | None = None
    cut: str = ""
    citations: tuple[Citation, ...] = ()
    scenarios: tuple[ScenarioId, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskNote:
    """Whose desk a seat is in a scenario, and what its prologue rests on.

    The prologue is the text `scenario.<id>.seat.<seat>.prologue`, if there is one.
    """

    id: Seat
    you: PersonId | None = None
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class ScenarioNote:
    """The drawing of a scenario, the scenarios that it plays through, and its desks."""

    id: ScenarioId
    poster: str | None = None
    parts: tuple[ScenarioId, ...] = ()
    desks: Mapping[Seat, DeskNote] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DecisionNote:
    """A decision of a class: its card, and the three of its options that are voted on.

    It is taken in lessons of `length` decisions and longer. The texts are those of
    `lesson.<id>.decision.<card>`: `.wall` and `.option.<index>.label` for the vote; `.record`,
    `.source.shows` and `.source.doubt` for the reveal; `.purpose`, `.mistake` and
    `.questions.<index>` for the teacher; and, if there is a `plain` twin, `.plain.wall` and
    `.plain.record`.
    """

    card: CardId
    length: int
    options: tuple[OptionId, ...]
    citation: Citation
    questions: int
    plain: bool = False


@dataclass(frozen=True, slots=True)
class LessonNote:
    """A cut through a scenario for a class at one desk.

    `assumptions` are constants that its result hangs on; `essays` has how many pointers each
    question for after the lesson has. Its texts: `lesson.<id>.purpose` and `.essays.<index>`, with
    `.question` and `.pointers.<index>`.
    """

    id: LessonId
    scenario: ScenarioId
    seat: Seat
    lengths: tuple[int, ...]
    decisions: tuple[DecisionNote, ...]
    assumptions: tuple[ConstantId, ...] = ()
    essays: tuple[int, ...] = ()

    def of_length(self, length: int) -> tuple[DecisionNote, ...]:
        """The decisions of a lesson with so many, in order. Raises KeyError for another length."""
        if length not in self.lengths:
            raise KeyError(length)
        return tuple(each for each in self.decisions if each.length <= length)


@dataclass(frozen=True, slots=True)
class ItemNote:
    """An item of a handout: whether it has a label, how much follows it, what it rests on."""

    label: bool
    more: int
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class PartNote:
    """A section of a handout.

    Its texts: `handout.<id>.part.<part>`, with `.heading`, `.columns.<index>` and
    `.item.<index>`, which is the item’s text, with `.label` and `.more.<index>`.
    """

    id: str
    form: HandoutForm
    columns: int
    items: tuple[ItemNote, ...]


@dataclass(frozen=True, slots=True)
class HandoutNote:
    """A sheet of the teacher’s pack. Its texts: `handout.<id>.title`, `.purpose`."""

    id: HandoutId
    reader: Reader
    place: int
    pages: int
    parts: tuple[PartNote, ...]


@dataclass(frozen=True, slots=True)
class CheckNote:
    """The second look at a source card. Its text: `exhibit.<id>.checked.note`."""

    date: str
    against: HeldAgainst


@dataclass(frozen=True, slots=True)
class ExhibitNote:
    """A source card. Its texts: `exhibit.<id>.maker`, `.questions.<index>`."""

    id: ExhibitId
    lesson: LessonId
    decision: CardId
    questions: int
    checked: CheckNote


@dataclass(frozen=True, slots=True)
class RequirementNote:
    """A line of a syllabus, in its own words. Its text: `syllabus.<id>.line.<id>.use`."""

    id: str
    wording: str
    address: str
    checked: str
    lessons: tuple[LessonId, ...]


@dataclass(frozen=True, slots=True)
class SyllabusNote:
    """A course of a board, and what of it the game can serve."""

    id: SyllabusId
    board: str
    course: str
    edition: str
    place: int
    lines: tuple[RequirementNote, ...]


@dataclass(frozen=True, slots=True)
class RecordedNote:
    """The source of a move that the record shows; in the order of `Scenario.recorded`."""

    scenario: ScenarioId
    month: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class ModelFigure:
    """The model's distribution of a measure under a reading.

    `inside`, `random_gs` and `random_both` are per mille of the games: by the record, with a random
    General Secretary, with both seats at random.
    """

    reading: ReadingId
    low: int
    median: int
    high: int
    inside: int
    random_gs: int
    random_both: int


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A measure, the record that it was held against, and the model's figures by reading."""

    id: MeasureId
    recorded: int
    low: int
    high: int
    figures: tuple[ModelFigure, ...]


@dataclass(frozen=True, slots=True)
class ModelTable:
    """How the model stood against the record when it was last played: `apparat record --store`.

    It is made from the content and is no part of it: `content` names the content that was played.
    `joint` is the per mille of games under a reading in which all that counts as tested lay in its
    band at once.
    """

    scenario: ScenarioId = ""
    seeds: int = 0
    content: str = ""
    rows: tuple[ModelRow, ...] = ()
    joint: Mapping[ReadingId, int] = field(default_factory=dict)

    def row(self, measure: Measure | MeasureNote) -> ModelRow | None:
        """The row of a measure; None where the record has been changed since."""
        known = (measure.id, measure.recorded, measure.low, measure.high)
        found = (
            each for each in self.rows if (each.id, each.recorded, each.low, each.high) == known
        )
        return next(found, None)


@dataclass(frozen=True, slots=True)
class WinterFigure:
    """A measure of the winter as the constants are: the lowest, median and highest of the games."""

    measure: MeasureId
    low: int
    median: int
    high: int


@dataclass(frozen=True, slots=True)
class VariedConstant:
    """A constant, its numbers, and the winter at the half and at the double of it, by measure.

    One is None where the rules could not be played so.
    """

    constant: ConstantId
    values: tuple[int, ...]
    half: tuple[int, ...] | None
    double: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class SensitivityTable:
    """The constants on which the winter hangs most, first those on which all hangs.

    It is made by `command`, from the content and with no part in it, as a `ModelTable` is. `tried`
    says how many constants were varied, `still` how many of them moved nothing, and `fixed` how
    many have no number that could be. `damaged` is true of a file that could not be read.
    """

    command: str = ""
    content: str = ""
    scenario: ScenarioId = ""
    reading: ReadingId = ""
    seeds: int = 0
    tried: int = 0
    still: int = 0
    fixed: int = 0
    winter: tuple[WinterFigure, ...] = ()
    rows: tuple[VariedConstant, ...] = ()
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Archive:
    """All notes, by id."""

    sources: Mapping[SourceId, Source] = field(default_factory=dict)
    people: Mapping[PersonId, PersonNote] = field(default_factory=dict)
    cards: Mapping[CardId, CardNote] = field(default_factory=dict)
    chains: Mapping[ChainId, ChainNote] = field(default_factory=dict)
    scenes: Mapping[SceneId, SceneNote] = field(default_factory=dict)
    votes: Mapping[VoteId, VoteNote] = field(default_factory=dict)
    bodies: Mapping[BodyId, BodyNote] = field(default_factory=dict)
    organisations: Mapping[OrganisationId, OrganisationNote] = field(default_factory=dict)
    measures: Mapping[MeasureId, MeasureNote] = field(default_factory=dict)
    constants: Mapping[ConstantId, ConstantNote] = field(default_factory=dict)
    programmes: Mapping[ProgrammeId, ProgrammeNote] = field(default_factory=dict)
    readings: Mapping[ReadingId, ReadingNote] = field(default_factory=dict)
    terms: Mapping[TermId, TermNote] = field(default_factory=dict)
    privileges: Mapping[PrivilegeId, PrivilegeNote] = field(default_factory=dict)
    actions: Mapping[ActionId, ActionNote] = field(default_factory=dict)
    news: Mapping[NewsId, NewsNote] = field(default_factory=dict)
    scenarios: Mapping[ScenarioId, ScenarioNote] = field(default_factory=dict)
    lessons: Mapping[LessonId, LessonNote] = field(default_factory=dict)
    handouts: Mapping[HandoutId, HandoutNote] = field(default_factory=dict)
    exhibits: Mapping[ExhibitId, ExhibitNote] = field(default_factory=dict)
    syllabuses: Mapping[SyllabusId, SyllabusNote] = field(default_factory=dict)
    recorded: tuple[RecordedNote, ...] = ()
    model: ModelTable = field(default_factory=ModelTable)
    sensitivity: SensitivityTable = field(default_factory=SensitivityTable)

    def desk(self, scenario: ScenarioId, seat: Seat) -> DeskNote:
        """Whose desk a seat is; one of which nothing is said is nobody's in particular."""
        found = self.scenarios.get(scenario)
        return (found.desks.get(seat) if found is not None else None) or DeskNote(seat)


@dataclass(frozen=True, slots=True)
class PackageNote:
    """A package that content was made of; `digest` names its files exactly."""

    id: Id
    version: str
    digest: str
    title: str


@dataclass(frozen=True, slots=True)
class Pack:
    """Checked content, ready to play. `scenarios` are under the first reading.

    `content_hash` names exactly this content, and so do its `packages`, in the order in which they
    were laid over each other: a save keeps them. Id, version and title are those of the first.
    `texts` maps a language to its locale keys.
    """

    id: Id
    version: str
    title: str
    content_hash: str
    scenarios: Mapping[ScenarioId, Scenario]
    readings: Mapping[ReadingId, Reading]
    texts: Mapping[str, Mapping[LocaleKey, str]]
    archive: Archive
    packages: tuple[PackageNote, ...] = ()
    _seen_from: dict[tuple[ScenarioId, ReadingId | None, Seat, PolicyId], Scenario] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def seats(self, scenario: ScenarioId) -> tuple[Seat, ...]:
        """The seats that have a programme for a scenario. Raises KeyError for an unknown one."""
        found = self.scenarios[scenario]
        open_to = {each.seat for each in found.programmes.values()}
        return tuple(each for each in SEATS if each in open_to) or (found.seat,)

    def scenario(
        self,
        scenario: ScenarioId,
        reading: ReadingId | None = None,
        seat: Seat = "general-secretary",
        rival: PolicyId = "recorded",
    ) -> Scenario:
        """A scenario under a reading (the first, if none is named) from a seat.

        `rival` is the policy of the other seat. Raises KeyError for an unknown scenario or reading.
        All games that are begun alike share one: what the rules remember of it is remembered once.
        """
        asked = (scenario, reading, seat, rival)
        if asked not in self._seen_from:
            self._seen_from[asked] = self._scenario(scenario, reading, seat, rival)
        return self._seen_from[asked]

    def _scenario(
        self, scenario: ScenarioId, reading: ReadingId | None, seat: Seat, rival: PolicyId
    ) -> Scenario:
        found = self.scenarios[scenario]
        own = {key: each for key, each in found.programmes.items() if each.seat == seat}
        return replace(
            found,
            reading=found.reading if reading is None else self.readings[reading],
            seat=seat,
            rival=rival,
            programmes=own,
        )
