"""The page of a vote whose members can be called on: who wavers, the man, how it stands."""

from dataclasses import dataclass

from game.drawing.seats import Ballot
from game.page.ctx import Ctx
from game.page.nodes import (
    BallotKey,
    Button,
    Chamber,
    Column,
    CountRange,
    Doors,
    Flow,
    Heading,
    Label,
    Node,
    OptionCard,
    Panel,
    Prose,
    Row,
    Slider,
    Speaker,
    Split,
    ToggleGroup,
    WaverLine,
)
from game.screens.chips import chips
from game.screens.faces import features
from game.screens.rows import said
from game.screens.vote_blocs import blocs_panel
from game.screens.vote_parts import BeforeAnswers, hemicycle
from game.viewmodel.likely import LikelyView
from game.viewmodel.visits import ManView, OfferView, VisitsView, WavererView
from game.viewmodel.vote import VoteView

OFFERS = "offer"
"""The keys of offers begin so; `OFFERS:1` is the first of them."""


@dataclass(frozen=True, slots=True)
class Fought:
    """A vote that is fought: the waverers, and the man who is called on, if one is.

    `asked` is the side that one asks for, `percent` where the slider stands.
    """

    view: VoteView
    visits: VisitsView
    man: ManView | None
    asked: str
    percent: int


def fought_page(ctx: Ctx, fought: Fought, answers: BeforeAnswers) -> Node:
    """Three columns: the waverers; the man who is called on, or the question; how it stands."""
    view, visits, man = fought.view, fought.visits, fought.man
    middle = _question(ctx, view) if man is None else _man(ctx, visits, man, answers)
    two = Split(_waverers(ctx, visits, man, answers), middle, share=0.365, least=250)
    right = _standing(ctx, view, fought.percent, answers)
    page = Split(two, right, share=0.727, least=270, grow=1)
    foot = Label(ctx.say("ui.vote.invented"), "ui", colour="muted", align="right")
    return Column([_head(ctx, fought, answers), page, foot], gap=8)


def _head(ctx: Ctx, fought: Fought, answers: BeforeAnswers) -> Node:
    """Day and question; at the right for what one asks, and the way to the turn's other votes."""
    view, asked = fought.view, fought.asked
    when = Label(f"{view.question.date} \u00b7 {view.question.body}", "ui")
    others = [
        Button(
            ctx.say("ui.vote.also", question=each.name),
            lambda vote=each.id: answers.turn_to(vote),  # type: ignore[misc]  # bound at once
            kind="slim",
            key=f"other:{each.id}",
            tip=each.note,
        )
        for each in view.others
        if each.id != view.question.id
    ]
    above = Flow([when, *others], gap=14) if others else when
    words = Column([above, Label(view.question.text, "title")], gap=0, grow=1)
    sides = [(each.id, each.name) for each in fought.visits.sides]
    asking = ToggleGroup(ctx.say("ui.vote.ask"), sides, asked, answers.ask, key="ask")
    return Row([words, asking], gap=16, least=320)


def _waverers(ctx: Ctx, visits: VisitsView, man: ManView | None, answers: BeforeAnswers) -> Node:
    left = ctx.say("ui.vote.visits-left", count=visits.left)
    of = ctx.say("ui.vote.visits-of", total=visits.allowed)
    doors = Doors(visits.left, visits.allowed, label=of)
    aside = Row([Label(left, "ui-bold", colour="red_text"), doors], gap=6, stack=False)
    here = "" if man is None else man.face.id
    rows = [_waverer(each, answers, chosen=each.face.id == here) for each in visits.waverers]
    head = Heading(ctx.say("ui.vote.waver"), aside=aside)
    return Panel(Column([head, Column(rows, gap=0)], gap=6), pad=10, key="waverers")


def _waverer(view: WavererView, answers: BeforeAnswers, *, chosen: bool) -> Node:
    face = view.face
    return WaverLine(
        features(face.portrait),
        face.name,
        face.words,
        view.want,
        visited=view.visited,
        refused=view.refused,
        chosen=chosen,
        on_activate=lambda: answers.call_on(face.id),
        alt=face.alt,
        key=f"waverer:{face.id}",
    )


def _question(ctx: Ctx, view: VoteView) -> Node:
    """What it is about and who leans how, while nobody is called on."""
    rows: list[Node] = [
        Prose(view.text),
        Heading(ctx.say("ui.vote.leaning")),
        Chamber(hemicycle(ctx, view.seats, height=190)),
        Label(view.counts, "ui", align="center"),
        *said(view.absent, colour="muted"),
    ]
    return Panel(Column(rows, gap=7), key="vote")


def _man(ctx: Ctx, visits: VisitsView, man: ManView, answers: BeforeAnswers) -> Node:
    face = man.face
    speaker = Speaker(
        features(face.portrait),
        face.name,
        face.words,
        ctx.say("ui.vote.quoted", words=man.says),
        alt=face.alt,
        key="man",
    )
    if man.answer:
        title, note = ctx.say("ui.vote.refused" if man.refused else "ui.vote.answer"), ""
        told = man.answer if man.refused else ctx.say("ui.vote.quoted", words=man.answer)
        words = Prose(told)
        below: list[Node] = [Panel(words, key="answer")]
    else:
        title = ctx.say("ui.vote.offer")
        note = ctx.say("ui.vote.price" if visits.left else "ui.vote.no-visits")
        below = [_offer(n, each, answers) for n, each in enumerate(man.offers, 1)]
    aside = Label(note, "ui", colour="muted")
    return Column([speaker, Heading(title, aside=aside), Column(below, gap=5)], gap=5)


def _offer(number: int, view: OfferView, answers: BeforeAnswers) -> Node:
    return OptionCard(
        number,
        view.title,
        "" if view.refused else view.text,
        chips(view.chips),
        closed=view.refused,
        on_activate=lambda: answers.bring(view.id),
        key=f"{OFFERS}:{number}",
    )


def _standing(ctx: Ctx, view: VoteView, percent: int, answers: BeforeAnswers) -> Node:
    """How it would go now, the forecast, and the way on."""
    rows: list[Node] = [] if view.likely is None else [_now(ctx, view, view.likely)]
    rows.append(_forecast(ctx, view, percent, answers))
    let = Button(
        ctx.say("ui.vote.let"),
        answers.let_vote,
        kind="primary",
        arrow=True,
        tip=ctx.say("ui.vote.let-tip"),
        key="let-vote",
    )
    rows.append(let)
    if view.blocs:
        rows.append(blocs_panel(ctx, view.blocs, view.question.sides, held=False, alone=False))
    return Column(rows, gap=12)


def _now(ctx: Ctx, view: VoteView, likely: LikelyView) -> Node:
    one, other = view.question.sides
    given = {"low": likely.low, "high": likely.high, "needs": likely.needs, "most": likely.most}
    words = ctx.say("ui.vote.likely-meter", side=one, **given)
    counts = (likely.sure, likely.open, likely.against)
    key = "ui.vote.likely" if likely.low < likely.high else "ui.vote.likely-one"
    names = (one, ctx.say("ui.vote.open-count"), other)
    signs: tuple[Ballot, ...] = ("for", "waiting", "against")
    keys = [
        BallotKey(sign, ctx.say("ui.vote.key-line", count=count, what=name))
        for sign, count, name in zip(signs, counts, names, strict=True)
    ]
    rows: list[Node] = [
        Heading(ctx.say("ui.vote.held-now")),
        CountRange(*counts, likely.needs, likely.low, likely.high, label=words, key="likely"),
        Prose(ctx.say(key, side=one, **given), "ui"),
        Flow(keys, gap=14),
    ]
    return Panel(Column(rows, gap=5), key="now")


def _forecast(ctx: Ctx, view: VoteView, percent: int, answers: BeforeAnswers) -> Node:
    likely = view.likely
    slider = Slider(
        ctx.say("ui.vote.carries", side=view.question.sides[0]),
        percent,
        answers.slide,
        shown=ctx.say("ui.vote.percent", percent=percent),
        band=None if likely is None else likely.band,
        tip=ctx.say("ui.vote.band"),
        key="forecast",
    )
    write = Button(ctx.say("ui.vote.write"), lambda: answers.write_down(percent), key="write-down")
    rows: list[Node] = [
        Heading(ctx.say("ui.vote.forecast")),
        slider,
        Row([Label(view.made, "ui", colour="muted", grow=1), write]),
    ]
    return Panel(Column(rows, gap=4), key="forecast-panel")
