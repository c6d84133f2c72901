"""The pupil’s sheet: two pages of A4, of which the second has the sources and the exit slip."""

from html import escape

from game.report.class_debrief.texts import Texts
from game.report.class_pack.frame import Page, foot, lines
from game.report.marks import marked
from game.viewmodel.class_debrief import EXIT_QUESTIONS, ClassDebriefView, RowView

ANSWER = 2
"""Lines below a question."""

FEW = 2
"""Things that held, that changed, and sources: the sheet has two pages for them and all else."""


def pupil(texts: Texts, view: ClassDebriefView) -> Page:
    """The sheet. It has no name, and no vote of anybody."""
    lead = texts.bare("pupil.lead", seat=view.seat, same=view.same, of=len(view.rows))
    body = (
        f"<div class='tight'>{_decisions(texts, view)}{_first(texts, view)}{texts.came(view, FEW)}"
        f"{_questions(texts, view)}"
        f"{foot(texts.say('seat'), texts.say('overleaf'))}</div>"
        f"<div class='tight new'>{_sources(texts, view)}{_words(texts, view)}{_exit(texts)}"
        f"{foot(texts.say('seat'), texts.say('ends'))}</div>"
    )
    return texts.page(view, "pupil", lead, body)


def _decisions(texts: Texts, view: ClassDebriefView) -> str:
    rows = [
        (
            texts.matter(each),
            _chose(texts, each),
            marked(each.decided.recorded_label),
            texts.box(each),
            escape(each.reveal.confidence),
        )
        for each in view.telling
    ]
    head = texts.heads("decision", "chose", "record", "same", "sure")
    return texts.table("decisions", head, rows, "decided")


def _chose(texts: Texts, view: RowView) -> str:
    """What was chosen and by how many, if so many answered that nobody can be found in it."""
    chosen = next((e for e in view.deciding.tallies if e.letter == view.decided.chosen), None)
    label = marked(view.decided.label)
    if chosen is None:
        return label
    return f"{label}, {texts.say('of', count=chosen.count, total=view.deciding.total)}"


def _first(texts: Texts, view: ClassDebriefView) -> str:
    if not view.rows:
        return ""
    if view.first is None:
        told = texts.say("no-divergence")
    else:
        one = view.first
        told = (
            f"<strong>{escape(one.decided.date)}.</strong> "
            f"{texts.say('divergence.ours', label=one.decided.label)} "
            f"{texts.say('divergence.record', label=one.decided.recorded_label)} "
            f"{texts.say('divergence.after')}"
        )
    return f"<section class='tabbed'><h2>{texts.say('divergence')}</h2><p>{told}</p></section>"


def _questions(texts: Texts, view: ClassDebriefView) -> str:
    asked = (*view.questions[:2], texts.bare("question.rules"))
    items = "".join(f"<li>{marked(each)}{lines(ANSWER)}</li>" for each in asked)
    return f"{texts.h2('questions')}<ol class='asked-of'>{items}</ol>"


def _words(texts: Texts, view: ClassDebriefView) -> str:
    if not view.words:
        return ""
    items = "".join(
        f"<div><dt>{escape(each.word)}</dt><dd>{marked(each.meaning)}</dd></div>"
        for each in view.words
    )
    return f"<section class='framed'>{texts.h2('words')}<dl class='two'>{items}</dl></section>"


def _sources(texts: Texts, view: ClassDebriefView) -> str:
    cards = "".join(
        f"<section class='sheet'><h3>{escape(each.decided.title)}</h3>"
        f"<p><strong>{escape(each.reveal.source)}</strong></p>"
        f"<p><strong>{texts.say('shows')}</strong> {marked(each.reveal.shows)}</p>"
        f"<p><strong>{texts.say('doubt')}</strong> {marked(each.reveal.doubt)}</p>"
        f"<p class='small'>{texts.say('hat')}</p></section>"
        for each in view.sources[:FEW]
    )
    return texts.h2("sources") + cards if cards else ""


def _exit(texts: Texts) -> str:
    items = "".join(f"<li>{texts.full(each)}{lines(2)}</li>" for each in EXIT_QUESTIONS)
    return f"{texts.h2('exit')}<ol class='asked-of'>{items}</ol>"
