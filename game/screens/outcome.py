"""What a decision led to: the words, what earlier choices left in it, who answers, what it cost."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.page.answers import OnChoose, OnUse
from game.page.arrival import Arrival
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Box,
    Button,
    CardSheet,
    Chip,
    Column,
    Either,
    Flow,
    Heading,
    Label,
    LargeText,
    Node,
    Panel,
    PortraitTile,
    Prose,
    Row,
    Split,
)
from game.screens.chips import chips
from game.screens.echoes import echo_rows
from game.screens.faces import features
from game.screens.rows import said
from game.screens.traces import trace_rows
from game.viewmodel.card_texts import AnswerView
from game.viewmodel.desk import OutcomeView

WORDS = 0.5
"""Of the width, what the prose takes beside those who answer."""

FEW = 280
"""Letters of prose from which on a column of it stands beside two heads."""

ROOM = 600
HEAD = 150

AFTER_HEADS, AFTER_SIGNS = 2, 3
"""The signs come after both heads, of which there are at most two, and the bars of echoes last."""


@dataclass(frozen=True)
class Uses:
    """What the parts of an outcome do when they are used.

    A mark opens a choice in the chronicle, a head the page of its person; `numbers` unfolds the
    numbers that moved, or folds them away.
    """

    on_open: OnChoose
    on_person: OnChoose
    numbers: OnUse


def outcome_panel(
    ctx: Ctx, outcome: OutcomeView, ways: Sequence[Node], uses: Uses, *, unfolded: bool
) -> Node:
    """The outcome of a decision. `ways` are the buttons that lead on."""
    rest: list[Node] = [_chosen(ctx, outcome)]
    words = _words(ctx, outcome, uses.on_open)
    if outcome.answers:
        ordered = enumerate(outcome.answers)
        answers = [_answer(each, uses.on_person, order) for order, each in ordered]
        heads = Column(answers, gap=14)
        rest.append(
            Either(LargeText(), Column([words, heads], gap=12), _set(outcome, words, answers))
        )
    else:
        rest.append(words)
    rest.append(Flow([*ways, _count(ctx, outcome, uses.numbers, unfolded=unfolded)], gap=12))
    if unfolded:
        rest += [Heading(ctx.say("ui.trace.title")), *trace_rows(ctx, outcome.lines)]
    sheet = CardSheet(
        Banner(outcome.illustration, label=outcome.alt),
        Label(outcome.dateline, "caption", colour="muted"),
        Label(outcome.title, "title"),
        rest,
        room=ROOM,
    )
    return Panel(sheet, pad=0, key="outcome")


def _set(outcome: OutcomeView, words: Node, answers: Sequence[Node]) -> Node:
    """Words beside those who answer; few words above them, for half of the page would be empty."""
    if outcome.echoes or len(f"{outcome.text}{outcome.more}") > FEW:
        return Split(words, Column(list(answers), gap=14), share=WORDS, least=240, gap=18)
    one, *other = answers
    heads = Split(one, other[0], share=0.5, least=240, gap=18) if other else one
    return Column([words, heads], gap=16)


def _chosen(ctx: Ctx, outcome: OutcomeView) -> Node:
    parts: list[Node] = [
        Label(ctx.say("ui.outcome.chose"), "ui", colour="on_dark_muted"),
        Label(f"{outcome.number}\u2002{outcome.choice}", "option", colour="on_dark", grow=1),
    ]
    return Box(Row(parts, gap=14), pad=(14, 6, 14, 8), ground="dark", grow=1)


def _words(ctx: Ctx, outcome: OutcomeView, on_open: OnChoose) -> Node:
    rows: list[Node] = [
        Prose(outcome.text),
        *echo_rows(outcome.echoes, on_open, Arrival("grow", AFTER_SIGNS)),
        *said(outcome.more, colour="muted"),
    ]
    if outcome.price:
        rows += [Heading(ctx.say("ui.outcome.price")), Flow(chips(outcome.price))]
    return Column(rows, gap=12)


def _answer(view: AnswerView, on_person: OnChoose, order: int) -> Node:
    """A head, what it says, and how it stands now: a sign and a word, never colour alone.

    The words are there at once; the heads slide in one after another, and then the signs fall.
    """
    nearer = "farther" not in view.mood
    sign = Chip(
        view.word,
        "ochre" if nearer else "blue",
        trend=1 if nearer else -1,
        arrives=Arrival("stamp", AFTER_HEADS, sound="key"),
        key=f"mood:{view.face.id}",
    )
    head = PortraitTile(
        features(view.face.portrait),
        view.face.name,
        width=HEAD,
        label=view.face.alt,
        on_activate=lambda: on_person(view.face.id),
        arrives=Arrival("slide", order),
        key=f"answer:{view.face.id}",
    )
    stands = [Flow([sign])] if view.mood else []
    words = Column([Prose(f"\u201c{view.says}\u201d"), *stands], gap=8, grow=1)
    return Row([head, words], gap=14, align="top", least=150)


def _count(ctx: Ctx, outcome: OutcomeView, numbers: OnUse, *, unfolded: bool) -> Node:
    word = "ui.outcome.fold" if unfolded else "ui.outcome.numbers"
    text = ctx.say(word, count=len(outcome.lines))
    return Button(text, numbers, kind="slim", key="numbers")
