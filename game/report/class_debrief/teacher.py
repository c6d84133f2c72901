"""The teacher’s sheets: the key to each decision, the essays, the columns of the CSV."""

from html import escape
from itertools import groupby

from game.report.class_debrief.data import COLUMNS
from game.report.class_debrief.texts import Texts
from game.report.class_pack.frame import Page, foot, listed
from game.report.marks import marked
from game.report.table import table
from game.viewmodel.class_debrief import ClassDebriefView, RowView


def teacher(texts: Texts, view: ClassDebriefView) -> Page:
    """The sheets, decision by decision: what the class did, and what can be asked of it."""
    body = (
        texts.h2("key")
        + "".join(_decision(texts, each) for each in view.rows)
        + _essays(texts, view)
        + _columns(texts)
        + foot(texts.say("content", hash=view.content))
    )
    return texts.page(view, "teacher", view.purpose, body)


def _decision(texts: Texts, view: RowView) -> str:
    decided, reveal, teaching = view.decided, view.reveal, view.teaching
    answers = "".join(
        f"<li><b>{each.letter}</b>{marked(each.label)} · {escape(each.grade)}</li>"
        for each in reveal.answers
    )
    return (
        f"<section class='sheet'><h3>{decided.number}. {escape(decided.title)}, "
        f"{escape(decided.date)}</h3><p>{marked(teaching.purpose)}</p>"
        f"<ul class='answers'>{answers}</ul>"
        f"<p><strong>{texts.say('head.votes')}</strong> {texts.votes(view.first)}"
        f"{_again(texts, view)} <strong>{texts.say('head.chose')}</strong> {decided.chosen} "
        f"{texts.box(view)}</p>"
        f"<p><strong>{texts.say('head.record')}</strong> {marked(reveal.record)} "
        f"({escape(reveal.confidence)})</p>"
        f"<p><strong>{texts.say('mistake')}</strong> {marked(teaching.mistake)}</p>"
        f"{listed(teaching.questions, 'ol')}"
        f"<p class='small'>{escape(reveal.source)}</p></section>"
    )


def _again(texts: Texts, view: RowView) -> str:
    if not view.second.total:
        return ""
    return f"; {texts.say('after-talk')} {texts.votes(view.second)}"


def _essays(texts: Texts, view: ClassDebriefView) -> str:
    if not view.essays:
        return ""
    body = "".join(
        f"<div class='asked'><h3>{marked(each.question)}</h3>{listed(each.pointers)}</div>"
        for each in view.essays
    )
    return f"<section>{texts.h2('pointers')}{body}</section>"


def _columns(texts: Texts) -> str:
    """The dictionary of the CSV; the columns of a paper stand together."""
    rows = []
    for name, group in groupby(COLUMNS, key=lambda each: each.partition("-")[0]):
        rows.append((escape(", ".join(group)), texts.say(f"column.{name}")))
    head = texts.heads("column", "meaning")
    body = table(head, rows, texts.bare("columns"), kind="plain columns")
    return f"{texts.h2('columns')}{body}<p class='small'>{texts.say('columns.no-reasons')}</p>"
