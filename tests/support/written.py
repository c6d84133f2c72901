"""Moves that write a form, by the choices in the order of its fields; and forms changed."""

from dataclasses import replace

from game.rules.ids import ChoiceId
from game.rules.moves import Write
from game.rules.power import circulars, papers
from game.rules.scenario import Choice, Scenario


def circular(*choices: ChoiceId) -> Write:
    """A circular: subject, instruction, voice, agreed, secrecy, addressees."""
    return Write("circular", dict(zip(circulars.FIELDS, choices, strict=True)))


def paper(*choices: ChoiceId) -> Write:
    """A paper of the opposition: subject, signatures, addressee, publicity."""
    return Write("paper", dict(zip(papers.FIELDS, choices, strict=True)))


def changed(move: Write, **choices: ChoiceId) -> Write:
    """The same with other choices in some fields."""
    return Write(move.form, {**move.choices, **choices})


def only(scenario: Scenario, form: str, **choices: Choice) -> Scenario:
    """The scenario with a single choice in some fields of a form."""
    found = scenario.forms[form]
    fields = {**found.fields, **{field: (choice,) for field, choice in choices.items()}}
    return replace(scenario, forms={**scenario.forms, form: replace(found, fields=fields)})


def first(scenario: Scenario, form: str, field: str, **weights: int) -> Choice:
    """The first choice of a field, with other weights."""
    choice = scenario.forms[form].fields[field][0]
    named = {name.replace("_", "-"): weight for name, weight in weights.items()}
    return replace(choice, weights={**choice.weights, **named})
