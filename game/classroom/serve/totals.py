"""Sums of a ballot as a table with bars, and what the record shows: for pupils and the board."""

from collections.abc import Mapping

from game.classroom.ballots import BLANK
from game.classroom.rounds import BallotName
from game.page.ctx import Say
from game.viewmodel.lesson import BallotView, RevealView
from game.web.html import element, escape


def table(
    shown: BallotView, totals: Mapping[str, int], marked: str, ballot: BallotName, say: Say
) -> str:
    """How many gave each answer. A bar’s whole width is the whole class, not the leader."""
    whole = max(sum(totals.values()), 1)
    rows = [
        _row(each.letter, each.label, totals[each.option], whole, is_marked=each.option == marked)
        for each in shown.answers
        if each.option in totals
    ]
    rows.append(_row("–", say("ui.room.blank"), totals[BLANK], whole, is_marked=False))
    names = ("letter", "answer", "share", "count")
    head = element(
        "tr", *(element("th", escape(say(f"ui.room.column.{each}")), scope="col") for each in names)
    )
    return element(
        "table",
        element("caption", escape(say(f"ui.room.caption.{ballot}")), class_="unseen"),
        element("thead", head, class_="unseen"),
        element("tbody", *rows),
        class_=f"sums is-{ballot}",
    )


def _row(letter: str, label: str, count: int, whole: int, *, is_marked: bool) -> str:
    bar = element("i", style=f"--part:{count / whole:.3g}", class_="filled")
    return element(
        "tr",
        element("th", escape(letter), scope="row"),
        element("td", escape(label)),
        element("td", bar, class_="share"),
        element("td", str(count), class_="count"),
        class_="is-marked" if is_marked else None,
    )


def record(shown: RevealView, say: Say) -> str:
    """What the record shows, who says so, what that shows and leaves open, and how sure it is."""
    answer = next((each for each in shown.answers if each.recorded), None)
    parts = [element("h2", escape(say("ui.room.record")))]
    if answer is not None:
        words = element("b", escape(answer.letter)) + element("span", escape(answer.label))
        parts.append(element("p", words, class_="recorded"))
    parts.append(element("p", escape(shown.record), class_="t-prose"))
    named = (
        ("source", shown.source),
        ("shows", shown.shows),
        ("doubt", shown.doubt),
        ("sure", shown.confidence),
    )
    lines = "".join(
        element("dt", escape(say(f"ui.room.record.{name}"))) + element("dd", escape(text))
        for name, text in named
    )
    return element("section", *parts, element("dl", lines), class_="record")
