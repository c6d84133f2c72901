"""What the sheets of a debrief have in common: their words, their boxes, their head."""

from collections.abc import Sequence
from html import escape

from game.report.class_pack.frame import Head, Page, Paper, framed
from game.report.marks import marked, plain
from game.report.table import table
from game.viewmodel.class_debrief import ClassDebriefView, PaperView, RowView, letters


class Texts:
    """The texts of a debrief, as HTML or bare."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper

    def bare(self, key: str, **args: str | int) -> str:
        """A text as it is."""
        return self.paper.locale.text(f"class-debrief.{key}", **args)

    def say(self, key: str, **args: str | int) -> str:
        """A text as HTML."""
        return escape(self.bare(key, **args))

    def full(self, key: str) -> str:
        """A text by its whole key, as HTML."""
        return escape(self.paper.locale.text(key))

    def heads(self, *names: str) -> list[str]:
        """The heads of a table."""
        return [self.bare(f"head.{each}") for each in names]

    def h2(self, key: str) -> str:
        """A heading."""
        return f"<h2>{self.say(key)}</h2>"

    def box(self, view: RowView) -> str:
        """A ticked box, or a struck one, which are told apart without colour."""
        same = "same" if view.decided.same else "other"
        return f"<span class='box {same}' role='img' aria-label='{self.say(same)}'></span>"

    def votes(self, paper: PaperView) -> str:
        """How a class answered, by letter; nothing is broken down where too few did."""
        if paper.tallies:
            return escape(letters(paper))
        return self.say("too-few", count=paper.total) if paper.total else "–"

    def matter(self, view: RowView) -> str:
        """When it was and what about."""
        return f"{escape(view.decided.date)}<p>{escape(plain(view.decided.title))}</p>"

    def table(self, key: str, head: list[str], rows: Sequence[Sequence[str]], kind: str) -> str:
        """A heading and a table; a word where nothing has been decided yet."""
        body = table(head, rows, self.bare(key), kind=kind) if rows else self._nothing()
        return self.h2(key) + body

    def _nothing(self) -> str:
        return f"<p>{self.say('nothing-yet')}</p>"

    def came(self, view: ClassDebriefView, most: int) -> str:
        """What held and what changed, side by side; of each so much at most."""
        held = view.held[:most] or (self.bare("nothing-held"),)
        changed = view.changed[:most] or (self.bare("nothing-changed"),)
        return (
            f"<div class='beside'><section>{self.h2('held')}{points(held, 'full')}</section>"
            f"<section>{self.h2('changed')}{points(changed, 'empty')}</section></div>"
        )

    def page(self, view: ClassDebriefView, name: str, lead: str, body: str) -> Page:
        """A sheet under the head of the debrief."""
        band = " · ".join(
            each
            for each in (
                self.paper.bare("game"),
                view.lesson,
                self.bare("pupils", count=view.pupils),
                view.date,
            )
            if each
        )
        tag = (view.seed, self.bare("seed"), self.paper.bare(f"reader.{READER[name]}"))
        head = Head(name, READER[name], self.bare(f"{name}.title"), lead, band, tag)
        return framed(self.paper, head, body)


READER = {"pupil": "pupil", "class": "teacher", "teacher": "teacher"}
"""Whose sheet it is: what is projected for the class is in the teacher’s hand."""


def points(items: tuple[str, ...], kind: str) -> str:
    """Lines of a list with full or with empty squares."""
    return f"<ul class='{kind}'>" + "".join(f"<li>{marked(e)}</li>" for e in items) + "</ul>"
