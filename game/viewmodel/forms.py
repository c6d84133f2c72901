"""A form as it is being filled in: its rows of choices, what may come of it, what it risks.

What a form says in words of its own is in its module here (`circulars`, `papers`). To add a form:
write that, and add its import and its name to `WORDS`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from game.rules.ids import ChoiceId, FieldId, FormId
from game.rules.judge import met, missing
from game.rules.moves import Write
from game.rules.scenario import Choice, Form
from game.viewmodel import circulars, papers
from game.viewmodel.context import ViewContext
from game.viewmodel.form_draft import FormDraft
from game.viewmodel.moves import MovePreview, preview_move
from game.viewmodel.outlook import OutlookView, RiskView
from game.viewmodel.shared import Pick
from game.viewmodel.sheet import SheetView


class FormWords(Protocol):
    """What the module of a form has."""

    PAGE: str
    """Its page, and the stem of the page's texts: `ui.<page>.<field>`."""

    NAME: str
    """The last word of a choice's name in the texts: `<form>.<field>.<choice>.<name>`."""

    TRACED: bool
    """Whether the page has room for every number that moves, line by line."""

    def outlook(self, context: ViewContext, move: Write) -> OutlookView | None:
        """What may come of it; None where the preview does not say."""

    def risk(self, context: ViewContext, move: Write) -> RiskView:
        """What is risked."""

    def notes(self, context: ViewContext, move: Write) -> tuple[str, ...]:
        """What stands in the way of it now, and what comes if this goes on."""

    def sheet(self, context: ViewContext, move: Write) -> SheetView:
        """The draft as it is typed."""

    def sent(self, context: ViewContext) -> tuple[SheetView, ...]:
        """What was sent, as it was typed, the oldest first."""


WORDS: Mapping[FormId, FormWords] = {"circular": circulars, "paper": papers}


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of chips; `note` are the words of the form on what is chosen."""

    field: FieldId
    caption: str
    picks: tuple[Pick, ...]
    chosen: ChoiceId
    note: str = ""


@dataclass(frozen=True, slots=True)
class FormView:
    """The form and what it makes."""

    page: str
    rows: tuple[RowView, ...]
    traced: bool
    outlook: OutlookView | None
    risk: RiskView
    notes: tuple[str, ...]
    preview: MovePreview
    sheet: SheetView


def form_view(context: ViewContext, draft: FormDraft) -> FormView | None:
    """The form with what has been chosen; a field left open has its first choice.

    None where the scenario has no such form.
    """
    found = context.scenario.forms.get(draft.form)
    if found is None:
        return None
    words, picked = WORDS[found.id], draft.filled(found)
    move = Write(found.id, picked)
    return FormView(
        page=words.PAGE,
        rows=tuple(_row(context, found, field, name) for field, name in picked.items()),
        traced=words.TRACED,
        outlook=words.outlook(context, move),
        risk=words.risk(context, move),
        notes=() if context.preview == "archive" else words.notes(context, move),
        preview=preview_move(context, move),
        sheet=words.sheet(context, move),
    )


def sent(context: ViewContext, form: FormId) -> tuple[SheetView, ...]:
    """What was sent of a form, as it was typed, the oldest first."""
    return WORDS[form].sent(context)


def _row(context: ViewContext, form: Form, field: FieldId, chosen: ChoiceId) -> RowView:
    say, words = context.locale.text, WORDS[form.id]
    picks = tuple(
        Pick(each.id, say(f"{form.id}.{field}.{each.id}.{words.NAME}"), _closed(context, each))
        for each in form.fields[field]
    )
    note = context.locale.plain(f"{form.id}.{field}.{chosen}.text") or ""
    return RowView(field, say(f"ui.{words.PAGE}.{field}"), picks, chosen, note)


def _closed(context: ViewContext, one: Choice) -> str:
    """Why a choice is closed. An empty purse closes none: the button says what is missing."""
    if one.needs is None or met(one.needs, context.state, context.scenario):
        return ""
    why = missing(one.needs, context.state, context.scenario)
    return context.locale.text(why.key, **why.args)
