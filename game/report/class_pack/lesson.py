"""What is printed of a lesson: script, sheet for the tally, source cards, key, plain language."""

from html import escape

from game.report.class_pack.frame import Head, Page, Paper, foot, framed, lines, listed
from game.report.marks import marked
from game.report.table import table
from game.viewmodel.class_pack import DecisionPages, LessonPages, SourceCardView
from game.viewmodel.lesson import LETTERS, GradedView

BY_HAND = (2, 5)
"""The decisions before whose reveal a class without devices predicts the record (8.2)."""


def pages(paper: Paper, view: LessonPages) -> tuple[Page, ...]:
    """All pages of a lesson; those of which it has nothing are left out."""
    found = [script(paper, view), tally(paper, view)]
    if any(each.card for each in view.decisions):
        found += [source_cards(paper, view)]
    if any(each.twins for each in view.decisions):
        found += [plain_language(paper, view)]
    return (*found, key(paper, view))


def script(paper: Paper, view: LessonPages) -> Page:
    """The lesson by the minute, from its own texts."""
    rows = [
        ("0", paper.say("script.opening"), paper.say("script.opening.say")),
        ("2", paper.say("script.brief"), _asked(paper, "script.question", view.purpose)),
        *(_decision_row(paper, each) for each in view.decisions),
        (str(view.debrief), paper.say("script.debrief"), paper.say("script.debrief.say")),
        (str(view.exit), paper.say("script.exit"), paper.say("script.exit.say")),
    ]
    head = paper.heads("script", "minute", "done", "said")
    clock = paper.heads("clock", "read", "pairs", "vote", "predict", "reveal")
    title = paper.bare("script", lesson=view.title)
    body = (
        f"<h2>{paper.say('clock')}</h2>{listed(clock, 'ol')}"
        f"<h2>{paper.say('script.minutes', minutes=view.minutes)}</h2>"
        + table(head, rows, title, kind="plain")
        + foot(paper.say("script.short"))
    )
    lead = paper.bare("script.lead")
    return framed(paper, Head(f"script-{view.id}", "teacher", title, lead), body)


def _asked(paper: Paper, key: str, text: str) -> str:
    return f"<p><strong>{paper.say(key)}</strong> {marked(text)}</p>"


def _decision_row(paper: Paper, view: DecisionPages) -> tuple[str, str, str]:
    labels = "<br>".join(f"<b>{each.letter}</b> {marked(each.label)}" for each in view.answers)
    hand = f"<p class='small'>{paper.say('script.by-hand')}</p>" if view.number in BY_HAND else ""
    done = (
        f"<strong>{view.number}. {escape(view.title)}</strong><p class='small'>{escape(view.date)}"
        f"</p>{hand}"
    )
    said = (
        f"<p>{marked(view.question)}</p><p class='small'>{labels}</p>"
        f"{_asked(paper, 'script.ask', view.teaching.questions[0])}"
    )
    return str(view.minute), done, said


def tally(paper: Paper, view: LessonPages) -> Page:
    """The paper sheet of a room without devices: votes, predictions, what was chosen."""
    counted = ((group, each) for group in ("vote", "predict") for each in LETTERS)
    head = [
        paper.bare("tally.decision"),
        *(paper.bare(f"tally.{group}", letter=each) for group, each in counted),
        *paper.heads("tally", "chosen", "record"),
    ]
    rows = [
        [
            f"{each.number}. {escape(each.title)}<p class='small'>{escape(each.date)}</p>",
            *([""] * (len(head) - 1)),
        ]
        for each in view.decisions
    ]
    title = paper.bare("tally", lesson=view.title)
    code = "".join(
        f"<div class='asked'><p>{paper.say(f'tally.{each}')}</p>{lines(1)}</div>"
        for each in ("room", "code", "closest", "surprise")
    )
    body = table(head, rows, title, kind="tally") + code + foot(paper.say("tally.no-name"))
    lead = paper.bare("tally.lead")
    return framed(paper, Head(f"tally-{view.id}", "teacher", title, lead), body)


def source_cards(paper: Paper, view: LessonPages) -> Page:
    """The source cards. How each was checked stands in the key, for the teacher."""
    body = "".join(
        _source_card(paper, each, each.card) for each in view.decisions if each.card is not None
    )
    title = paper.bare("cards", lesson=view.title)
    lead = paper.bare("cards.lead")
    return framed(paper, Head(f"source-cards-{view.id}", "pupil", title, lead), body)


def _source_card(paper: Paper, view: DecisionPages, card: SourceCardView) -> str:
    grade = f" · {paper.say('level', level=card.level)}" if card.level else ""
    return (
        f"<section class='sheet'><h2>{view.number}. {escape(view.title)}</h2>"
        f"<p><strong>{escape(view.source)}</strong></p><p>{marked(card.maker)}</p>"
        f"{_asked(paper, 'card.shows', view.shows)}{_asked(paper, 'card.doubt', view.doubt)}"
        f"{listed(card.questions, 'ol')}"
        f"<p class='small'>{escape(view.date)} · {escape(view.confidence)}{grade}</p></section>"
    )


def plain_language(paper: Paper, view: LessonPages) -> Page:
    """The twins of the wall: the situations first, the records apart, for after the vote."""
    walls = "".join(_plain_wall(each) for each in view.decisions if each.twins)
    records = "".join(
        f"<div class='card'><h3>{each.number}. {escape(each.title)}</h3>"
        f"<p>{marked(each.twins[1].plain)}</p></div>"
        for each in view.decisions
        if each.twins
    )
    levels = [
        (
            f"{each.number}. {escape(each.title)}",
            *(level for twin in each.twins for level in (twin.level, twin.plain_level)),
        )
        for each in view.decisions
        if each.twins
    ]
    title = paper.bare("plain", lesson=view.title)
    body = (
        f"<h2>{paper.say('plain.before')}</h2><div class='cards'>{walls}</div>"
        f"<section class='new'><h2>{paper.say('plain.after')}</h2>"
        f"<div class='cards'>{records}</div></section>"
    )
    if view.decisions[0].twins and view.decisions[0].twins[0].level:
        head = paper.heads("level", "decision", "wall", "wall-plain", "record", "record-plain")
        caption = paper.bare("levels")
        body += f"<h2>{paper.say('levels')}</h2><p class='small'>{paper.say('levels.lead')}</p>"
        body += table(head, levels, caption, numbers=4, kind="plain")
    lead = paper.bare("plain.lead")
    return framed(paper, Head(f"plain-{view.id}", "pupil", title, lead), body)


def _plain_wall(view: DecisionPages) -> str:
    answers = "".join(f"<li><b>{each.letter}</b>{marked(each.label)}</li>" for each in view.answers)
    return (
        f"<div class='card'><h3>{view.number}. {escape(view.title)}</h3>"
        f"<p>{marked(view.twins[0].plain)}</p><ul class='answers'>{answers}</ul></div>"
    )


def key(paper: Paper, view: LessonPages) -> Page:
    """The answer key: what each decision is for, what the record shows, what is often got wrong.

    Last, how the source cards were checked.
    """
    body = "".join(_key(paper, each) for each in view.decisions)
    checks = [_check(each.number, each.card) for each in view.decisions if each.card is not None]
    if checks:
        head = paper.heads("check", "card", "against", "note", "date")
        body += f"<h2>{paper.say('checks')}</h2><p>{paper.say('checks.lead')}</p>"
        body += table(head, checks, paper.bare("checks"), kind="plain")
    title = paper.bare("key", lesson=view.title)
    return framed(paper, Head(f"key-{view.id}", "teacher", title, paper.bare("key.lead")), body)


def _check(number: int, card: SourceCardView) -> tuple[str, ...]:
    return str(number), escape(card.against), marked(card.note), escape(card.checked)


def _key(paper: Paper, view: DecisionPages) -> str:
    answers = "".join(_graded(paper, each) for each in view.answers)
    return (
        f"<section class='sheet'><h2>{view.number}. {escape(view.title)}, {escape(view.date)}</h2>"
        f"<p>{marked(view.teaching.purpose)}</p><ul class='answers'>{answers}</ul>"
        f"<p><strong>{paper.say('key.record')}</strong> {marked(view.record)} "
        f"({escape(view.confidence)})</p>"
        f"{_asked(paper, 'key.mistake', view.teaching.mistake)}"
        f"{listed(view.teaching.questions, 'ol')}"
        f"<p class='small'>{escape(view.source)}</p></section>"
    )


def _graded(paper: Paper, view: GradedView) -> str:
    grade = f"<strong>{paper.say('key.recorded')}</strong>" if view.recorded else escape(view.grade)
    return f"<li><b>{view.letter}</b>{marked(view.label)} · {grade}</li>"
