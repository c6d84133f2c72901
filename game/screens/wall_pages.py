"""The pages of a wall: what each step of a lesson shows, in the letters that the class needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from game.locale import Locale
from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.markup import plain
from game.page.nodes import (
    Certainty,
    Column,
    Edge,
    Fitted,
    Flow,
    Node,
    Portrait,
    Row,
    WallLetter,
    WallLine,
    WallOption,
    WallPerson,
    WallRow,
    WallSides,
    WallTable,
    WallText,
)
from game.rules.archive import DecisionNote, Pack
from game.rules.ids import Confidence
from game.screens.faces import features
from game.session.class_lesson import ANSWERED, BLANK, ClassLesson, Count, Turn
from game.session.settings import Settings
from game.viewmodel import lesson as lessons
from game.viewmodel import wall as views
from game.viewmodel.shared import Face

SIZES = (25, 28, 31, 35, 40)
"""The five lines that the back row is shown, in pixels of a screen that is 768 high."""

UNIT = 720 / 768
"""Logical units of such a pixel."""

PLAIN = 31
"""The size that the sizes of everything else are given for."""

SMALL = 25
HEAD_WIDE = 92

EDGES: Mapping[Confidence, Edge] = {"verified": "solid", "disputed": "dashed"}
"""The border of how sure something is; what rests on less than two sources is filled."""

OnCount = Callable[[int, int], Next | None]
OnNumber = Callable[[int], Next | None]


@dataclass(frozen=True)
class Given:
    """What a page is made from. `size` is that of plain text, in pixels of a screen 768 high.

    Without `totals` it is not shown how a vote stands that is open, only how many have voted.
    """

    ctx: Ctx
    lesson: ClassLesson
    pack: Pack
    locale: Locale
    size: int
    totals: bool = True

    @property
    def pupils(self) -> int:
        """How large the class is: as the teacher has said, or all devices that came in."""
        return max(self.lesson.plan.pupils, self.lesson.joined)

    def units(self, pixels: float) -> float:
        """A size of letters as large as this class needs it, but never under the smallest."""
        return max(SMALL, pixels * self.size / PLAIN) * UNIT

    def text(
        self,
        text: str,
        pixels: float = PLAIN,
        style: str = "stage-line",
        *,
        colour: str = "text",
    ) -> WallText:
        """Words on the wall."""
        return WallText(plain(text), style, size=self.units(pixels), colour=colour)

    def matter(self, index: int) -> views.Matter:
        """A decision of the lesson, counted from 0."""
        lesson = self.lesson
        return views.Matter(lesson.note, lesson.decisions[index], lesson.scenario)

    def say(self, key: str, **args: object) -> str:
        """A text of the pages."""
        return self.ctx.say(f"ui.wall.{key}", **args)


@dataclass(frozen=True)
class Page:
    """A page, and what the bar says of it; `band` is the question to the class."""

    body: Node
    title: str
    under: str
    figure: str = ""
    told: str = ""
    band: str = ""


def sized(settings: Settings, size: int) -> Settings:
    """The settings with another size of the wall."""
    return replace(settings, wall_text=size)


def page_of(
    given: Given, step: str, on_count: OnCount, on_break: OnNumber, on_size: OnNumber
) -> Page:
    """The page of a step."""
    turns = given.lesson.turns
    alone: Mapping[str, Callable[[Given], Page]] = {
        "ready": _ready,
        "size": partial(_sizes, on_size=on_size),
        "debrief": _debrief,
        "closing": _closing,
        "brief": _brief,
    }
    if step in alone:
        return alone[step](given)
    pages: Mapping[str, Callable[[Given, Turn, int], Page]] = {
        "talk": _talk,
        "tie": partial(_tie, on_break=on_break),
        "followed": _followed,
        "record": _record,
        "source": _source,
        **dict.fromkeys(ANSWERED, partial(_vote, on_count=on_count)),
    }
    return pages[step](given, turns[-1], len(turns) - 1)


# --- before a vote ----------------------------------------------------------------------
def _ready(given: Given) -> Page:
    """The door: what the lesson is, how it is voted, what it is not. Devices come in here."""
    lesson, say = given.lesson, given.say
    count = len(lesson.decisions)
    name = given.locale.text(f"scenario.{lesson.note.scenario}.name")
    joined = [given.text(say("joined", count=lesson.joined), 40, "number")] if lesson.joined else []
    left = Fitted(
        [
            given.text(name, 54, "stage-title"),
            given.text(given.locale.text(f"lesson.{lesson.note.id}.purpose"), PLAIN),
            given.text(say("testing"), PLAIN, "option"),
        ],
        gap=18,
    )
    right = Fitted(
        [
            given.text(say("how"), 34, "option"),
            *(given.text(say(f"how.{each}"), PLAIN) for each in ("hands", "talk", "record")),
            *joined,
            given.text(say("how.names"), 27, "ui", colour="muted"),
        ],
        gap=14,
    )
    body = WallSides(left, right, share=560)
    return Page(body, name, say("lesson", count=count))


def _sizes(given: Given, on_size: OnNumber) -> Page:
    """Five lines for the back row."""
    say = given.say
    lines = [
        WallOption(
            str(number),
            say("size.line"),
            on_activate=partial(on_size, number),
            size=size * UNIT,
            high=92,
            chosen=size == given.size,
            key=f"size:{size}",
        )
        for number, size in enumerate(SIZES, 1)
    ]
    ask = WallText(say("size.ask"), "option", size=34 * UNIT)
    body = Column([ask, *lines], gap=6)
    return Page(WallSides(_size_note(given), body, share=300), say("size"), say("size.under"))


def _size_note(given: Given) -> Node:
    note = given.say("size.note")
    return Fitted([WallText(note, "ui", size=30 * UNIT)])


def _bar(given: Given, index: int) -> tuple[str, str]:
    """Date and number of a decision, for the bar."""
    card = given.lesson.decisions[index].card
    date = given.locale.date(given.locale.text(f"card.{card}.date"))
    return date, given.say("decision", n=index + 1, of=len(given.lesson.decisions))


def _wall(given: Given, index: int) -> str:
    lesson, decision = given.lesson, given.lesson.decisions[index]
    return given.locale.text(f"lesson.{lesson.note.id}.decision.{decision.card}.wall")


def _title(given: Given, decision: DecisionNote, pixels: float = 54) -> WallText:
    title = views.title_of(decision.card, given.locale)
    return given.text(title, pixels, "stage-title")


def _head(given: Given, face: Face, line: str = "") -> Node:
    head = Portrait(features(face.portrait), HEAD_WIDE, label=face.alt)
    key = f"person:{face.id}"
    return WallPerson(head, face.name, plain(line), size=given.units(28), key=key)


def _brief(given: Given) -> Page:
    """The matter that comes next, or is voted on: as large as the class needs it."""
    turns = given.lesson.turns
    waits = not turns or turns[-1].stage == "revealed"
    index = len(turns) if waits else len(turns) - 1
    decision, wall = given.lesson.decisions[index], _wall(given, index)
    faces = views.faces_of(wall, given.pack.archive, given.locale)
    people = [Flow([_head(given, each) for each in faces], gap=36)] if faces else []
    words = [_title(given, decision), given.text(wall, 38)]
    body = WallSides(
        Fitted([*words, *people], instead=words, least=0.9, gap=14, low=bool(people)),
        _answers(given, index),
        share=620,
    )
    return Page(body, *_bar(given, index))


def _answers(given: Given, index: int) -> Node:
    """The answers as they will be voted on."""
    view = _ballot(given, index)
    rows = [
        WallOption(
            each.letter, each.label, closed=each.closed, size=given.units(33), key=_key(each)
        )
        for each in view.answers
    ]
    return Column(rows, gap=14)


def _ballot(given: Given, index: int) -> lessons.BallotView:
    lesson = given.lesson
    state = lesson.place(index).state
    return lessons.ballot(
        lesson.note, lesson.decisions[index], state, lesson.scenario, given.locale
    )


def _key(view: lessons.AnswerView) -> str:
    return f"answer:{view.letter}"


# --- votes ------------------------------------------------------------------------------
def _vote(given: Given, turn: Turn, index: int, on_count: OnCount) -> Page:
    """The question, the answers, and what is counted so far."""
    decision = given.lesson.decisions[index]
    paper = ANSWERED[turn.stage]
    count = turn.count(paper)
    wall = _wall(given, index)
    question = given.say("predict") if turn.stage == "predict" else views.question_of(wall)
    rows = [
        WallOption(
            each.letter,
            each.label,
            str(tally.count) if given.totals else "",
            tally.share,
            None if each.closed else partial(on_count, number, 1),
            closed=each.closed,
            size=given.units(33),
            key=_key(each),
        )
        for number, (each, tally) in enumerate(
            zip(
                _ballot(given, index).answers,
                views.tallies(decision.options, _counts(count, decision), given.pupils),
                strict=True,
            ),
            1,
        )
    ]
    asked = [given.text(question, 34, "option")]
    short = [_title(given, decision), given.text(question, 42, "option")]
    left: Node = Fitted([_title(given, decision), given.text(wall, 33)], instead=short, least=0.87)
    if turn.stage == "predict":
        left = Fitted(
            [_title(given, decision), *asked, given.text(given.say("predict.how"), 33)], gap=16
        )
    body = WallSides(left, Column(rows, gap=14))
    figure, told = _voted(given, count)
    return Page(body, *_bar(given, index), figure, told)


def _counts(count: Count, decision: DecisionNote) -> Mapping[str, int]:
    return {each: count.of(each) for each in decision.options}


def _voted(given: Given, count: Count) -> tuple[str, str]:
    """How many have answered, and of how many; blanks are among them, and hands beside devices."""
    blank, hands = count.of(BLANK), sum(count.hands.values())
    told = given.say("voted", of=given.pupils)
    if hands and count.devices:
        told = given.say("voted.hands", told=told, count=hands)
    return str(count.total), given.say("voted.blank", told=told, count=blank) if blank else told


def _talk(given: Given, turn: Turn, index: int) -> Page:
    """The class talks; how it voted stays hidden, so that nobody follows the crowd."""
    decision = given.lesson.decisions[index]
    question = views.question_of(_wall(given, index))
    left = Fitted(
        [
            _title(given, decision),
            given.text(question, 42, "option"),
            given.text(given.say("talk"), 38),
        ],
        gap=20,
    )
    body = WallSides(left, _answers(given, index), share=560)
    del turn
    return Page(body, *_bar(given, index))


def _tie(given: Given, turn: Turn, index: int, on_break: OnNumber) -> Page:
    """The answers between which the vote stands."""
    decision = given.lesson.decisions[index]
    view = _ballot(given, index)
    counts = _counts(turn.deciding, decision)
    tallies = views.tallies(decision.options, counts, given.pupils)
    rows = [
        WallOption(
            each.letter,
            each.label,
            str(tally.count),
            tally.share,
            partial(on_break, number),
            size=given.units(33),
            key=f"tie:{each.letter}",
        )
        for number, (each, tally) in enumerate(zip(view.answers, tallies, strict=True), 1)
        if each.option in turn.leaders
    ]
    left = Fitted(
        [
            _title(given, decision),
            given.text(given.say("tie"), 42, "option"),
            given.text(given.say("tie.how"), 34),
        ],
        gap=18,
    )
    return Page(WallSides(left, Column(rows, gap=14)), *_bar(given, index))


# --- after a vote -----------------------------------------------------------------------
def _followed(given: Given, turn: Turn, index: int) -> Page:
    """What came of the answer in the game of the class."""
    after = given.lesson.place(index + 1).answered
    assert after is not None  # noqa: S101 # a decision that was revealed has an answer
    view = views.followed(
        given.matter(index), turn.chosen, after.state, given.pack.archive, given.locale
    )
    says = [_head(given, face, line) for face, line in view.says]
    text = given.text(view.text, 35)
    right = Fitted(
        [given.text(given.say("followed"), 30, "heading"), text, *says], instead=[text], gap=16
    )
    body = WallSides(
        Fitted(_tables(given, turn, index), gap=12),
        _chosen(right, view, given),
        share=330,
        raised="right",
    )
    figure, told = _voted(given, turn.deciding)
    return Page(body, *_bar(given, index), figure, told)


def _chosen(below: Fitted, view: views.FollowedView, given: Given) -> Node:
    """The answer of the class over what came of it."""
    letter = WallLetter(view.letter, view.label, size=given.units(40))
    return replace(below, parts=(letter, *below.parts), instead=(letter, *below.instead))


def _tables(given: Given, turn: Turn, index: int) -> list[Node]:
    """What the class voted, before it talked too, and what it predicted."""
    matter, say = given.matter(index), given.say
    chosen, voted = matter.letter(turn.chosen), turn.deciding
    title = say("class-chose", letter=chosen)
    tables: list[Node] = []
    if turn.talked:
        tables.append(_table(given, say("before-talk"), index, turn.count("first")))
    tables.append(_table(given, title, index, voted, chosen))
    if turn.by_lot:
        tables.append(given.text(say("by-lot"), 27, "ui"))
    asked = turn.count("record")
    if asked.total:
        foreseen = matter.letter(max(matter.decision.options, key=asked.of))
        told = say("predicted", letter=foreseen)
        tables.append(replace(_table(given, told, index, asked, foreseen), ink="ochre"))
    if blanks := voted.of(BLANK):
        tables.append(given.text(say("blanks", count=blanks), 27, "ui", colour="muted"))
    return tables


def _table(given: Given, title: str, index: int, count: Count, leads: str = "") -> WallTable:
    decision = given.lesson.decisions[index]
    tallies = views.tallies(decision.options, _counts(count, decision), given.pupils)
    rows = [WallRow(each.letter, each.count, each.share, each.letter == leads) for each in tallies]
    return WallTable(title, rows)


def _record(given: Given, turn: Turn, index: int) -> Page:
    """What the record shows, who says so, how sure that is; and one question."""
    lesson, decision = given.lesson, given.lesson.decisions[index]
    view = _reveal(given, index)
    shown = next((each for each in view.answers if each.recorded), None)
    rows: list[Node] = [given.text(given.say("record"), 30, "heading")]
    if shown is not None:
        rows.append(WallLetter(shown.letter, shown.label, size=given.units(40)))
    rows += [given.text(view.record, 31), *_sure(given, view, decision)]
    # a narrow window has no room for the source, which has a page of its own
    right = Fitted(rows, instead=[*rows[:-2], rows[-1]], gap=12)
    teaching = lessons.teaching(lesson.note, decision, given.locale)
    question = teaching.questions[0] if teaching.questions else ""
    body = WallSides(_left(given, turn, index), right, share=360, raised="right")
    figure, told = _voted(given, turn.deciding)
    return Page(body, *_bar(given, index), figure, told, band=plain(question))


def _left(given: Given, turn: Turn, index: int) -> Node:
    """The tables, and how many foresaw the record."""
    tables, asked = _tables(given, turn, index), turn.count("record")
    if asked.total:
        foresaw = asked.of(given.matter(index).recorded)
        told = given.say("foresaw", count=foresaw, of=asked.total)
        tables.append(given.text(told, 26, "ui"))
    # over the question there is no room for a third table: the page before has had it
    return Fitted(tables, instead=tables[1:] if turn.talked else (), gap=12)


def _reveal(given: Given, index: int) -> lessons.RevealView:
    lesson = given.lesson
    decision = lesson.decisions[index]
    return lessons.reveal(lesson.note, decision, lesson.scenario, given.pack, given.locale)


def _sure(given: Given, view: lessons.RevealView, decision: DecisionNote) -> list[Node]:
    """The source in short, and the stamp of how sure it is."""
    confidence = given.pack.archive.cards[decision.card].confidence
    edge = EDGES.get(confidence, "filled")
    source = views.short_source(given.pack, decision)
    return [
        Row(
            [given.text(given.say("source"), 26, "option"), replace(_line(given, source), grow=1)],
            gap=18,
            align="top",
            stack=False,
        ),
        Row(
            [
                given.text(given.say("sure"), 26, "option"),
                Certainty(view.confidence, edge, key="sure"),
            ],
            gap=18,
            stack=False,
        ),
    ]


def _line(given: Given, text: str) -> WallText:
    return given.text(text, 26, "ui")


def _source(given: Given, turn: Turn, index: int) -> Page:
    """The source: what it is, what it shows, what is to be held against it."""
    del turn
    view = _reveal(given, index)
    left = Fitted(
        [given.text(given.say("source"), 30, "heading"), given.text(view.source, 34)], gap=16
    )
    right = Fitted(
        [
            given.text(given.say("shows"), 30, "heading"),
            given.text(view.shows, 36),
            given.text(given.say("doubt"), 30, "heading"),
            given.text(view.doubt, 36),
        ],
        gap=16,
    )
    return Page(WallSides(left, right, share=400, raised="right"), *_bar(given, index))


# --- the end ----------------------------------------------------------------------------
_CELLS = (40, 350, 230, 90, 110, 90, 90)
"""Widths of columns, per mille: number, matter, vote, class, foreseen, record, whether the same."""


def _debrief(given: Given) -> Page:
    """Every decision in a line: how it was voted, what was foreseen, what the record shows."""
    rows = decided(given.lesson, given.locale)
    names = ("n", "matter", "vote", "class", "foreseen", "record", "same")
    head = WallLine([given.say(f"debrief.{each}") for each in names], _CELLS, head=True)
    lines = [_decided(given, each) for each in rows]
    same = sum(1 for each in rows if each.same)
    told = given.text(given.say("debrief.same-count", count=same, of=len(rows)), 30, "option")
    body = WallSides(Fitted([head, *lines, told], gap=7), Column(()), share=1000)
    return Page(body, *of_lesson(given))


def _closing(given: Given) -> Page:
    """Where the class was of two minds, what this cannot say, and a question to end with."""
    say, closest = given.say, views.closest(decided(given.lesson, given.locale))
    left: list[Node] = [given.text(say("debrief.closest"), 30, "heading")]
    if closest is not None:
        votes = [
            WallRow(each.letter, each.count, each.share, leads=False) for each in closest.votes
        ]
        left += [given.text(closest.title, 36, "option"), WallTable(say("debrief.vote"), votes)]
    right = Fitted(
        [
            given.text(say("debrief.limits"), 30, "heading"),
            given.text(say("debrief.policy"), 33),
            given.text(say("debrief.ends"), 33),
        ],
        gap=14,
    )
    body = WallSides(Fitted(left, gap=12), right, share=430, raised="right")
    return Page(body, *of_lesson(given), band=say("debrief.question"))


def of_lesson(given: Given) -> tuple[str, str]:
    """The name of the lesson and how long it is, for the bar."""
    name = given.locale.text(f"scenario.{given.lesson.note.scenario}.name")
    return name, given.say("lesson", count=len(given.lesson.decisions))


def decided(lesson: ClassLesson, locale: Locale) -> list[views.DecidedView]:
    """The decisions that a class has made."""
    found = []
    for index, turn in enumerate(lesson.turns):
        if turn.chosen:
            decision = lesson.decisions[index]
            predicted = _counts(turn.count("record"), decision)
            votes = views.Votes(turn.chosen, _counts(turn.deciding, decision), predicted)
            matter = views.Matter(lesson.note, decision, lesson.scenario)
            found.append(views.decided(matter, index + 1, votes, locale))
    return found


def _decided(given: Given, view: views.DecidedView) -> Node:
    votes = " · ".join(f"{each.letter} {each.count}" for each in view.votes)
    same = given.say("debrief.yes" if view.same else "debrief.no")
    foreseen = f"{view.predicted} {view.foresaw}/{view.asked}" if view.asked else "–"
    cells = (str(view.number), plain(view.title), votes, view.chosen, foreseen, view.recorded, same)
    key = f"decided:{view.number}"
    return WallLine(cells, _CELLS, size=given.units(27), mark=not view.same, key=key)
