"""From entities to the rules' records, and through a baked file and back."""

import json
import shutil
from dataclasses import fields
from pathlib import Path

import pytest

from game.content import check, load
from game.content.bake import bake, baked
from game.content.digest import content_hash
from game.content.schemas import schemas, write_schemas
from game.pack import read
from game.rules.archive import Citation, Pack
from game.rules.effects import Place
from game.rules.moves import Choose
from game.rules.needs import COEFFICIENTS
from game.rules.scenario import Assembly, Bloc, RecordedMove

BASE = Path(__file__).parents[2] / "content" / "base"


@pytest.fixture(scope="module")
def pack() -> Pack:
    found = load(BASE).pack
    assert found is not None
    return found


def test_windows_are_counted_in_turns(pack: Pack) -> None:
    cards = pack.scenario("spring").cards
    spans = {card.id: (card.first, card.last) for card in cards.values()}
    assert spans["first-letter"] == (1, 1)
    assert spans["late-answer"] == (2, 4)  # both halves of May, and June


def test_effects_are_the_rules_own_records(pack: Pack) -> None:
    option = pack.scenario("spring").cards["late-answer"].option("read")
    assert option is not None
    assert option.effects == (Place("place", "secretary-penza", "molotov", "recommended"),)


def test_a_privilege_declares_what_was_given(pack: Pack) -> None:
    scenario = pack.scenario("spring")
    given = scenario.numbers["given-rest-home"]
    assert (given.scope, given.low, given.high, given.start) == ("rank", 0, 50, 0)
    assert scenario.privileges["rest-home"].start == {"central": 10}


def test_recorded_moves_come_in_their_turns(pack: Pack) -> None:
    assert pack.scenario("spring").recorded == (RecordedMove(1, Choose("first-letter", "ask")),)


def test_a_body_has_its_terms(pack: Pack) -> None:
    body = pack.scenario("spring").bodies["secretariat"]
    assert [term.first for term in body.terms] == [0, 3]  # elected in May, it sits from June on
    assert body.term(3).blocs == (Bloc("helpers", 3, 100),)
    assert pack.archive.bodies["secretariat"].since == ("1922-05-10",)


def test_papers_actions_endings_and_assemblies_are_built(pack: Pack) -> None:
    scenario = pack.scenario("spring")
    assert scenario.forms["paper"].fields["addressee"][0].local == {"grip": -5}
    assert scenario.actions["visit"].cost == {"fund": 10}
    assert [each.id for each in scenario.endings] == ["obeyed", "otherwise"]
    assert scenario.assemblies == {"summer": Assembly("summer", 4, 20)}


def test_a_scenario_is_seen_from_a_seat(pack: Pack) -> None:
    assert pack.seats("spring") == ("general-secretary",)
    other = pack.scenario("spring", seat="opposition", rival="bold")
    assert (other.seat, other.rival, other.programmes) == ("opposition", "bold", {})


def test_a_scenario_can_be_had_under_each_reading(pack: Pack) -> None:
    coefficients = pack.scenario("spring", "circular-flow").reading.coefficients
    assert (coefficients["kappa"], coefficients.keys()) == (1200, COEFFICIENTS.keys())
    with pytest.raises(KeyError):
        pack.scenario("spring", "no-such-reading")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("card.first-letter.title", "The first letter"),
        ("card.first-letter.date", "1922-04-10"),
        ("card.first-letter.option.ask.label", "Ask for a report"),
        ("card.late-answer.lapse", "The answer is filed."),
        ("card.second-letter.dispute", "One source gives May, the other June."),
        ("person.molotov.full-name", "Vyacheslav Molotov"),
        ("person.molotov.record.0", "Elected a secretary."),
        ("organisation.penza.short", "Penza"),
        ("organisation.penza.province.penza.name", "Penza"),
        ("vote.money.option.there-is.label", "There is"),
        ("vote.money.record", "There was none."),
        ("privilege.rest-home.unit", "places"),
        ("circular.subject.reports.label", "Reports"),
        ("circular.subject.reports.paragraphs.0", "Write every month."),
        ("programme.hold-the-desk.aim.authority.name", "Be obeyed"),
        ("reading.circular-flow.evidence-for", "The delegates."),
        ("term.guberniya.short", "A province."),
        ("scenario.spring.seat.general-secretary.objective", "See June."),
        ("body.secretariat.bloc.helpers.name", "Helpers"),
        ("body.secretariat.terms.0.dispute", "Some say four."),
        ("ending.obeyed.clause.weight.name", "Authority stands at 50 or more"),
        ("paper.signatures.one.name", "One name"),
        ("action.visit.text", "Somebody goes there."),
        ("ui.close", "Close"),
    ],
)
def test_prose_moves_to_keys_made_of_ids(pack: Pack, key: str, text: str) -> None:
    assert pack.texts["en"][key] == text


def test_the_archive_keeps_sources_and_portraits(pack: Pack) -> None:
    archive = pack.archive
    assert archive.sources["handbook"].title == "A Handbook"
    assert archive.people["molotov"].portrait.glasses == "pince"
    assert archive.cards["first-letter"].citations == (Citation("handbook", "p. 5"),)
    assert archive.votes["money"].votes_for == 1


def test_what_is_baked_is_read_back_equal(pack: Pack, tmp_path: Path) -> None:
    path = tmp_path / "base.json"
    bake(pack, path)
    again = read(path)
    assert again.scenarios.keys() == pack.scenarios.keys()
    for name, scenario in pack.scenarios.items():
        for field in fields(scenario):
            ours, theirs = getattr(scenario, field.name), getattr(again.scenarios[name], field.name)
            assert ours == theirs, field.name
    rest = ("id", "version", "title", "content_hash", "readings", "texts", "archive")
    assert all(getattr(again, name) == getattr(pack, name) for name in rest)


def test_the_same_content_bakes_to_the_same_bytes(pack: Pack) -> None:
    again = load(BASE).pack
    assert again is not None
    assert baked(again) == baked(pack)


def test_the_hash_sees_names_and_bytes_but_not_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: 1\n")
    first = content_hash([tmp_path])
    (tmp_path / "a.yaml").write_bytes(b"a: 1\r\n")
    assert content_hash([tmp_path]) == first
    (tmp_path / "a.yaml").write_bytes(b"a: 2\n")
    second = content_hash([tmp_path])
    (tmp_path / "a.yaml").rename(tmp_path / "b.yaml")
    assert len({first, second, content_hash([tmp_path])}) == 3


def test_a_single_file_can_be_checked(tmp_path: Path) -> None:
    assert check([BASE / "cards.yaml"]) == []
    (tmp_path / "mod.yaml").write_text("format: 1\n", encoding="utf-8")
    assert {each.code for each in check([tmp_path])} == {"E104"}


def test_every_kind_has_a_schema_for_editors(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / "out")
    assert len(written) == len(schemas())
    cards = json.loads((tmp_path / "out" / "cards.schema.json").read_text(encoding="utf-8"))
    assert cards["additionalProperties"] is False
    assert "cards" in cards["properties"]


def test_a_copy_of_the_base_game_is_not_a_mod_of_it(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(BASE, copy)
    assert [each for each in check([copy], core=BASE) if each.severity == "error"] == []
