"""Move `write`: a form is filled in, signed and sent: a circular, a paper of the opposition."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import NumberId
from game.rules.moves import Write
from game.rules.plays.refusals import refuse, unmet
from game.rules.power.forms import RULES
from game.rules.scenario import Form, Scenario
from game.rules.state import Refusal, State, Why


def price(move: Write, scenario: Scenario) -> Mapping[NumberId, int]:
    """What the form takes, and what the choices cost."""
    form = scenario.forms.get(move.form)
    if form is None:
        return {}
    total = dict(RULES[form.id].PRICE)
    for name in form.fields:  # in their order, however the choices are spelt
        one = form.choice(name, move.choices.get(name, ""))
        for number, amount in (one.cost if one else {}).items():
            total[number] = total.get(number, 0) + amount
    return total


def refusal(move: Write, state: State, scenario: Scenario) -> Refusal | None:
    """Refused of another seat's form, of choices not on it or closed, and of what is out."""
    form = scenario.forms.get(move.form)
    if form is None:
        return refuse("no-such-form", form=move.form)
    if form.seat != scenario.seat:
        return refuse("not-this-seat", kind=move.form)
    refused = _choices_refused(move, form, state, scenario)
    if refused is None and RULES[form.id].is_out(state, move):
        return refuse(f"{form.id}-is-out", subject=move.subject)
    return refused


def _choices_refused(move: Write, form: Form, state: State, scenario: Scenario) -> Refusal | None:
    for name in {**form.fields, **move.choices}:
        one = form.choice(name, move.choices.get(name, ""))
        if one is None:
            return refuse("no-such-choice", field=name)
        closed = unmet(one.needs, state, scenario)
        if closed is not None:
            return closed
    return None


def play(move: Write, draft: Draft) -> None:
    """It goes out; what others make of it shows when the turn is over."""
    rule = RULES[move.form]
    rule.send(draft, move, Why(rule.SENT, {"subject": move.subject}))
    line, fields = rule.ENTRY
    draft.tell(line, **{name: move.choices[name] for name in fields})


def samples(state: State, scenario: Scenario) -> Iterator[Write]:
    """Of the seat's forms every choice once, with the first of the other fields."""
    for form in scenario.forms.values():
        if form.seat == scenario.seat:
            first = {name: choices[0].id for name, choices in form.fields.items()}
            for name, choices in form.fields.items():
                for each in choices:
                    yield Write(form.id, first | {name: each.id})
