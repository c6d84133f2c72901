"""The whole pack: every page, and the list of them."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from game.locale import Locale
from game.report.class_pack import lesson
from game.report.class_pack.frame import Head, Page, Paper, foot, framed
from game.report.class_pack.sheets import sheet
from game.report.marks import marked
from game.report.table import table
from game.viewmodel.class_pack import READERS, ClassPack, SyllabusView, WordView

LETTERS = "ABCD"
FONTS = ("Oswald-SemiBold", "PTSans-Regular", "PTSans-Bold", "PTSerif-Regular")
"""The letters of the pack, which lie beside its pages in a folder of their own."""


def write(folder: Path, pages: Sequence[Page]) -> None:
    """Write the pages. Raises OSError when the place cannot be written to."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in pages:
        (folder / each.name).write_text(each.html, encoding="utf-8")


def pages(view: ClassPack, locale: Locale, *, spare: bool = False) -> tuple[Page, ...]:
    """Every page of the pack, the list of them first. `spare` is for those who save ink."""
    paper = Paper(locale, spare)
    found = [sheet(paper, each) for each in view.sheets]
    found += [each for one in view.lessons for each in lesson.pages(paper, one)]
    found += [letters(paper), glossary(paper, view)]
    if view.syllabuses:
        found.append(syllabuses(paper, view.syllabuses))
    return (index(paper, found), *found)


def index(paper: Paper, found: Sequence[Page]) -> Page:
    """The list of the pages, by who reads them."""
    body = ""
    for reader in READERS:
        items = "".join(
            f'<li><a href="{escape(each.name)}">{escape(each.title)}</a></li>'
            for each in found
            if each.reader == reader
        )
        body += f"<h2>{paper.say(f'reader.{reader}')}</h2><ul class='index'>{items}</ul>"
    title = paper.bare("title")
    lead = paper.bare("lead")
    return framed(paper, Head("index", "teacher", title, lead), body + foot(paper.say("print")))


def letters(paper: Paper) -> Page:
    """Four letters to cut out, a set for each pupil."""
    cards = "".join(f"<div class='letter'>{each}</div>" for each in LETTERS)
    title = paper.bare("letters")
    lead = paper.bare("letters.lead")
    body = f"<div class='letters'>{cards}</div>"
    return framed(paper, Head("letters", "pupil", title, lead), body)


def glossary(paper: Paper, view: ClassPack) -> Page:
    """The words of the lessons, and how the names are said."""
    body = f"<dl class='two'>{''.join(map(_word, view.words))}</dl>"
    if view.names:
        names = f"<dl class='two three'>{''.join(map(_word, view.names))}</dl>"
        lead = f"<h2>{paper.say('names')}</h2><p>{paper.say('names.lead')}</p>"
        body += f"<section class='whole'>{lead}{names}</section>"
    title = paper.bare("glossary")
    return framed(paper, Head("glossary", "pupil", title, paper.bare("glossary.lead")), body)


def _word(view: WordView) -> str:
    said = f"<em>{escape(view.said)}</em> " if view.said else ""
    return f"<div><dt>{escape(view.word)}</dt><dd>{said}{marked(view.meaning)}</dd></div>"


def syllabuses(paper: Paper, views: Sequence[SyllabusView]) -> Page:
    """What boards ask, with where and when each line was read."""
    body = ""
    head = [paper.bare(f"syllabus.{each}") for each in ("wording", "use", "lessons")]
    for each in views:
        rows = [
            (
                f"‘{escape(line.wording)}’<p class='small'>{escape(line.checked)}</p>",
                marked(line.use),
                escape(", ".join(line.lessons)),
            )
            for line in each.lines
        ]
        caption = f"{each.board}, {each.course}"
        body += f"<section><h2>{escape(caption)}</h2><p class='small'>{escape(each.edition)}</p>"
        body += table(head, rows, caption, kind="plain") + "</section>"
    title = paper.bare("syllabuses")
    lead = paper.bare("syllabuses.lead")
    return framed(paper, Head("syllabuses", "teacher", title, lead), body)
