"""The walk over the types of ids: what it finds in records and models, and where."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from game.content.collect import collect
from game.content.index import Index
from game.content.library import Library
from game.content.references import references
from game.content.schema import MODELS
from game.content.schema.cards import Card
from game.content.schema.votes import Vote
from game.rules.archive import Pack
from game.rules.effects import ChangeNumber, DelayEffects, SendCircular
from game.rules.ids import OrganisationNumberId
from game.rules.moves import Undertake, Write
from game.rules.quantity import Quantity
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Choice, Form
from game.rules.state import Holding, Step, VoteResult
from tests.support import annotations, tiny
from tests.support.packages import BASE

ELSEWHERE = {
    "bureau": "organisations say which they belong to",
    "coefficient": "the readings are held against each other (E323)",
    "done": "a mark in the state",
    "flag": "whoever sets one makes it (E311)",
    "measured": "a mark in the state",
    "part": "it is named by the kind that says whose it is",
    "policy": "the command line knows them",
    "reply": "a word of the rules",
    "text": "the tests of the screens look texts up",
}
"""What the check of ids does not look up, and why not."""

PLAIN: Mapping[str, set[str]] = {
    "a word that is shown as it is": {
        "Aim.unit",
        "Citation.locator",
        "SourceCard.locator",
        "Earlier.date",
        "Fact.locator",
        "Measure.constants",  # as the rules name them
        "Measure.family",
        "Measure.unit",
        "Number.unit",
        "RecordedMove.locator",
        "Source.author",
        "Source.kind",
        "Source.title",
        "Source.url",
        "Source.year",
        "Requirement.address",
        "Requirement.wording",
        "Syllabus.board",
        "Syllabus.course",
        "Syllabus.edition",
    },
    "a tag, which nothing looks up": {"Card.events", "Card.theme"},
}


def _found(record: object) -> list[tuple[str, str, tuple[str | int, ...]]]:
    return [(each.kind, each.id, each.path) for each in references(record)]


def _library() -> Library:
    library, findings = collect((BASE,))
    assert not findings
    return library


def _models() -> list[type]:
    every = annotations.reached(MODELS.values())
    return [each for each in every if not _mirrors(each)]


def _mirrors(each: type) -> bool:
    """Whether it is a model of a record of the rules, with the fields of that record."""
    return issubclass(each, BaseModel) and each.__module__.startswith("game.rules")


def test_an_id_stands_at_the_path_that_leads_to_it() -> None:
    fuse = DelayEffects("fuse", 2, (ChangeNumber("change", "grip", 5, "penza"),))
    assert _found(fuse) == [
        ("number", "grip", ("effects", 0, "number")),
        ("owners of number grip", "penza", ("effects", 0, "at")),
    ]


def test_what_is_left_out_names_nothing() -> None:
    assert _found(Holding(None, "elected", 1)) == []
    assert _found(ChangeNumber("change", "fund", 5)) == [("number", "fund", ("number",))]


def test_letters_and_papers_have_choices_of_their_own() -> None:
    letter = Write("circular", {"subject": "reports"})
    assert [(each.kind, each.id, each.path, each.is_key) for each in references(letter)] == [
        ("form", "circular", ("form",), False),
        ("field of a circular", "subject", ("choices", "subject"), True),
        ("subject of a circular", "reports", ("choices", "subject"), False),
    ]
    paper = Write("paper", {"subject": "regime", "publicity": "sealed"})
    assert [kind for kind, _, _ in _found(paper)][1:] == [
        "field of a paper",
        "subject of a paper",
        "field of a paper",
        "publicity of a paper",
    ]


def test_a_form_names_its_fields_and_what_its_choices_move() -> None:
    choice = Choice("regime", cost={"access": 1}, organisations=("penza",))
    assert _found(Form("paper", "opposition", {"subject": (choice,)}))[:4] == [
        ("form", "paper", ("id",)),
        ("field of a paper", "subject", ("fields", "subject")),
        ("part", "regime", ("fields", "subject", 0, "id")),
        ("number", "access", ("fields", "subject", 0, "cost", "access")),
    ]


def test_an_effect_that_sends_a_circular_names_its_choices_by_its_fields() -> None:
    sent = SendCircular("send-circular", "reports", "ask", "plenum", "no-one", "secret", "all")
    assert _found(sent)[0] == ("subject of a circular", "reports", ("subject",))
    assert _found(sent)[-1] == ("addressees of a circular", "all", ("addressees",))


def test_the_members_of_a_quantity_name_what_its_kind_reads() -> None:
    assert _found(Quantity("vote", ("money", "there-is"))) == [
        ("vote", "money", ("of", 0)),
        ("ballot of vote money", "there-is", ("of", 1)),
    ]
    assert [
        kind for kind, _, _ in _found(Quantity("assembly", ("xiii", "cells", "penza", "ufa")))
    ] == [
        "assembly",
        "column of an assembly",
        "organisation",
        "organisation",
    ]
    assert _found(Quantity("share", ("grip",), ("members",)))[1] == (
        "figure",
        "members",
        ("over", 0),
    )
    assert _found(Quantity("letters", ())) == []


def test_what_the_record_does_not_say_the_one_around_it_does() -> None:
    vote = _library().of("votes", Vote)["money"]
    found = {path: (kind, name) for kind, name, path in _found(vote)}
    assert found["record", "winner"] == ("option of vote money", "there-is-none")
    assert found["outcomes", "there-is"] == ("option of vote money", "there-is")
    assert found["outcomes", "there-is", 0, "number"] == ("number", "fund")
    assert found["stances", "molotov"] == ("voter of body secretariat", "molotov")
    (key,) = (each for each in references(vote) if each.path == ("outcomes", "there-is"))
    assert key.is_key


def test_prose_names_terms() -> None:
    card = _library().of("cards", Card)["first-letter"]
    assert ("term", "guberniya", ("text",)) in _found(card)


def test_a_number_tells_whose_it_has_to_be() -> None:
    @dataclass
    class Rise:
        numbers: Mapping[OrganisationNumberId, int]

    rise = Rise({"grip": 5})
    (found,) = references(rise)
    assert (found.kind, found.id, found.scope) == ("number", "grip", "organisation")
    assert found.inside is rise


def test_a_state_can_be_walked_too() -> None:
    scenario = tiny.two_seats("opposition")
    state = reduce(new_game(scenario, "A"), Undertake("visit", "north"), scenario).state
    found = {(each.kind, each.id) for each in references(state)}
    assert ("ledger key", "authority") in found
    assert ("action", "visit") in found
    assert ("target of action visit", "north") in found
    assert ("post", "secretary-north") in found


def test_ballots_are_those_of_their_vote() -> None:
    result = VoteResult("money", 1, {"molotov": "abstain"}, "aye")
    assert ("ballot of vote money", "abstain", ("ballots", "molotov")) in _found(result)


def test_whatever_an_id_can_name_is_known_or_looked_after_elsewhere() -> None:
    known = Index(_library()).kinds
    kinds = annotations.named([*annotations.reached((Pack, Step)), *_models()])
    lost = {each for each in kinds if not any(re.fullmatch(_pattern(each), k) for k in known)}
    assert lost == ELSEWHERE.keys()


def _pattern(kind: str) -> str:
    return ".+".join(re.escape(each) for each in re.split(r"\{[^}]*\}", kind))


def test_every_text_of_a_model_is_prose_a_date_an_id_or_listed_with_a_reason() -> None:
    own = {f"{each.__name__}.id" for each in _models()}
    listed = {name for names in PLAIN.values() for name in names}
    assert annotations.plain(_models()) - own == listed
