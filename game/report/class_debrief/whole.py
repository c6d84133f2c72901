"""The page of the class: decisions, votes, predictions, record, and what the rules assume."""

from html import escape

from game.report.class_debrief.texts import Texts, points
from game.report.class_pack.frame import Page, foot, listed
from game.report.marks import marked, plain
from game.report.table import paragraph, table
from game.viewmodel.class_debrief import MOST, ClassDebriefView, RowView


def whole(texts: Texts, view: ClassDebriefView) -> Page:
    """The page. It knows no pupil: only sums stand on it."""
    lead = texts.bare("class.lead", seat=view.seat, same=view.same, of=len(view.rows))
    parts = (
        _decisions(texts, view),
        _divided(texts, view),
        _foreseen(texts, view),
        texts.came(view, MOST),
        f"<p class='small'>{texts.say('compared')}</p>",
        _causes(texts, view),
        _essays(texts, view),
        _sources(texts, view),
        _people(texts, view),
        _limits(texts),
    )
    return texts.page(
        view, "class", lead, "".join(parts) + foot(texts.say("content", hash=view.content))
    )


def _decisions(texts: Texts, view: ClassDebriefView) -> str:
    rows = [
        (
            f"{each.decided.number}. {texts.matter(each)}",
            _voted(texts, each),
            f"{each.decided.chosen}: {marked(each.decided.label)}",
            _predicted(texts, each),
            f"{each.decided.recorded}: {marked(each.decided.recorded_label)}",
            texts.box(each),
            f"{each.decided.number}<p>{escape(each.reveal.confidence)}</p>",
        )
        for each in view.rows
    ]
    head = texts.heads("decision", "votes", "chose", "foresaw", "record", "same", "source")
    return texts.table("decided", head, rows, "decided wide")


def _voted(texts: Texts, view: RowView) -> str:
    """The vote; where the class voted again, both."""
    first = texts.votes(view.first)
    if not view.second.total:
        return first
    return f"{first}<p>{texts.say('after-talk')} {texts.votes(view.second)}</p>"


def _predicted(texts: Texts, view: RowView) -> str:
    if not view.predicted.tallies:
        return texts.votes(view.predicted)
    return texts.say("of", count=view.decided.foresaw, total=view.decided.asked)


def _divided(texts: Texts, view: ClassDebriefView) -> str:
    if not view.closest:
        return ""
    items = tuple(
        texts.bare("apart", title=plain(each.decided.title), count=each.margin)
        for each in view.closest
    )
    return texts.h2("divided") + points(items, "full") + paragraph(texts.bare("divided.ask"))


def _foreseen(texts: Texts, view: ClassDebriefView) -> str:
    """How well the record was foreseen, and where it surprised."""
    one = view.surprise
    if one is None:
        return ""
    told = texts.bare(
        "surprise",
        title=plain(one.decided.title),
        count=one.decided.foresaw,
        total=one.decided.asked,
    )
    return texts.h2("foreseen") + paragraph(told) + paragraph(one.teaching.questions[0])


def _causes(texts: Texts, view: ClassDebriefView) -> str:
    """What the rules assume, and how much of it is known."""
    if not view.causes:
        return ""
    rows = [
        (escape(each.name), marked(each.does), f"<b>{escape(each.set)}</b> {marked(each.set_from)}")
        for each in view.causes
    ]
    head = texts.heads("cause", "does", "set")
    return (
        f"<section class='whole'>{texts.h2('causes')}<p>{texts.say('causes.lead')}</p>"
        + table(head, rows, texts.bare("causes"), kind="plain")
        + paragraph(texts.bare("causes.ask"))
        + "</section>"
    )


def _essays(texts: Texts, view: ClassDebriefView) -> str:
    """Questions in the style of an examination, and a grid that has the evidence of the class."""
    if not view.essays:
        return ""
    asked = listed([each.question for each in view.essays], "ol")
    rows = [
        (
            f"{escape(each.decided.title)}<p class='small'>{escape(each.decided.date)}</p>",
            marked(each.reveal.record),
            "",
            "",
        )
        for each in view.rows
    ]
    head = texts.heads("decision", "evidence", "for", "against")
    grid = table(head, rows, texts.bare("grid"), kind="grid") if rows else ""
    return f"{texts.h2('essays')}<p>{texts.say('essays.lead')}</p>{asked}{grid}"


def _sources(texts: Texts, view: ClassDebriefView) -> str:
    rows = [
        (
            f"{each.decided.number}. {escape(each.reveal.source)}",
            marked(each.reveal.shows),
            marked(each.reveal.doubt),
        )
        for each in view.rows
    ]
    head = texts.heads("source", "shows", "doubt")
    return texts.table("sources", head, rows, "plain")


def _people(texts: Texts, view: ClassDebriefView) -> str:
    """What became of the people, in plain words."""
    if not view.people:
        return ""
    items = "".join(
        f"<div><dt>{escape(each.name)}</dt> "
        f"<dd>{escape(each.years)}. {marked(each.fate)}</dd></div>"
        for each in view.people
    )
    note = f"<p class='small'>{texts.say('people.note')}</p>"
    return f"{texts.h2('people')}{note}<dl class='two'>{items}</dl>"


def _limits(texts: Texts) -> str:
    return texts.h2("limits") + "".join(
        paragraph(texts.bare(each)) for each in ("policy", "ends", "one-line")
    )
