"""A wrong id is found wherever one can stand, at its place and with what may be meant.

What stands between « and » is the wrong id.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import pytest

from game.content.schema.union import kind_of
from game.rules.conditions import CONDITIONS
from game.rules.effects import EFFECTS
from game.rules.moves import TurnMove
from game.rules.quantity import OF, Composition
from tests.support.packages import changed, findings

MOVE = ("scenarios.yaml", "move: {kind: choose, card: first-letter, option: ask}", "move: {kind: ")
OPPOSED = (*MOVE[:2], "seat: opposition\n        move: {kind: ")
EFFECT = ("cards.yaml", "- {kind: mandate, vote: money, by: 20}", "- {kind: ")
CONDITION = ("endings.yaml", "met: {kind: number, number: authority, at_least: 50}", "met: {kind: ")
QUANTITY = ("measures.yaml", "quantity: {kind: sum, of: [grip]}", "quantity: {kind: ")

COMPOSED = (*QUANTITY[:2], "quantity:\n      {kind: ")
GRIP = "{quantity: {kind: sum, of: [grip]}}"
LOW, NONE = (
    GRIP.replace("}}", f"}}, {each}}}") for each in ("at_least: 1", "at_least: 2, at_most: 1")
)
ON = "{{quantity: {{kind: sum, of: [grip]}}, at: {}}}"
UPTO = ON.replace("at: ", "since: '1922-06', at: ")

LETTER = (
    "subject: reports, instruction: require, voice: secretariat,"
    " agreed: no-one, secrecy: printed, addressees: all-guberniyas"
)
VISIT = "undertake, action: visit"
VISITING = "visit, vote: money, person: molotov, offer: coal, option: there-is"
CIRCULAR = f"write, form: circular, choices: {{{LETTER}}}"
PAPER = (
    "write, form: paper,"
    " choices: {subject: regime, signatures: one, addressee: plenum, publicity: sealed}"
)
ELECTED = "fill, post: secretary-penza, person: molotov, manner: «elected»"
OPEN = PAPER.replace("choices: ", "choices: «").replace(", publicity: sealed", "»")

RIGHT: dict[tuple[str, str, str], Sequence[str]] = {
    MOVE: (
        "choose, card: first-letter, option: wait",
        "fill, post: secretary-penza, person: molotov, manner: appointed",
        "fill, post: secretary-penza, person: local, manner: elected",
        "transfer, post: secretary-penza, to: secretary-penza",
        "recall, post: secretary-penza",
        "plan, monthly: 10, responsible: 100",
        "grant, privilege: rest-home, target: uyezd, amount: 1",
        CIRCULAR,
        VISITING,
        "forecast, vote: money, percent: 10",
    ),
    OPPOSED: (
        PAPER,
        "undertake, action: visit, target: penza",
        "forecast, vote: money, percent: 10",
    ),
    EFFECT: (
        "assign, persons: 5",
        "bring-card, card: late-answer",
        "change, number: fund, by: 5",
        "change, number: grip, at: penza, by: 5",
        "change, number: grip, at: 'bureau:moscow', by: 5",
        "change, number: tie, at: molotov, by: 5",
        "change, number: exposure, at: press, by: 5",
        "change, number: given-rest-home, at: uyezd, by: 5",
        "clear-flag, flag: asked",
        "fuse, turns: 1, effects: [{kind: vacate, post: secretary-penza}]",
        "give, privilege: rest-home, target: cell, amount: 1",
        "mandate, vote: money, by: 10",
        "place, post: secretary-penza, person: local, manner: elected",
        f"send-circular, {LETTER}",
        "set-flag, flag: asked",
        "vacate, post: secretary-penza",
    ),
    CONDITION: (
        "all, of: [{kind: vacant, post: secretary-penza}]",
        "any, of: [{kind: vacant, post: secretary-penza}]",
        "chosen, card: first-letter",
        "chosen, card: first-letter, option: wait",
        "count, number: grip, at_least: 500, organisations: 1",
        "done, action: visit",
        "done, action: visit, target: penza",
        "flag, flag: asked",
        "holds, post: secretary-penza",
        "holds, post: secretary-penza, person: local",
        "majority, body: secretariat, members: 1",
        "month, first: '1922-05'",
        "not, of: {kind: vacant, post: secretary-penza}",
        "number, number: grip, at: penza, at_least: 500",
        "quantity, quantity: {kind: sum, of: [grip]}, at_least: 500",
        "vacant, post: secretary-penza",
        "won, vote: money, option: there-is",
    ),
    QUANTITY: (
        "number, of: [authority]",
        "number, of: ['grip@penza']",
        "sum, of: [delegates, 'exposure@press']",
        "share, of: [grip], over: [delegates, fund]",
        "rate, of: [fund]",
        "count, of: [grip], floor: 300",
        "vote, of: [money, there-is]",
        "vote, of: [money, abstain]",
        "won, of: [money, there-is-none]",
        "letters, of: []",
        "letters, of: [reports]",
        "flag, of: [asked]",
        "held, of: [secretary-penza, local]",
        "held, of: [secretary-penza, molotov]",
        "assembly, of: [summer, against]",
        "assembly, of: [summer, against, penza]",
        "carried, of: [summer], floor: 500",
        "halved, of: [summer, penza], floor: 200",
        "conference, of: [summer, penza], floor: 400",
        "secret, of: [summer]",
        "served, of: [members], over: [members]",
        "strata, of: [factory, village]",
        "weighed, of: [grip]",
        "rank, of: [summer, cells, penza]",
        "districts, of: [summer, penza], floor: 400",
        "place, of: [penza, town, districts-at-home]",
        "taken-up, of: []",
    ),
    COMPOSED: (
        f"difference, parts: [{GRIP}, {{quantity: {{kind: flag, of: [asked]}}}}]",
        f"ratio, parts: [{GRIP}, {{quantity: {{kind: ratio, parts: [{GRIP}, {GRIP}]}}}}]",
        "all, parts: [{quantity: {kind: vote, of: [money, there-is]}, at: '1922-05', at_least: 1}, "
        + LOW.replace("at_least: 1", "since: '1922-05', at: '1922-06', at_most: 1")
        + "]",
    ),
}

WRONG: dict[tuple[str, str, str], Sequence[str]] = {
    MOVE: (
        "choose, card: «frist-letter», option: ask",
        "choose, card: first-letter, option: «askk»",
        "fill, post: «secretary-pensa», person: molotov, manner: appointed",
        "fill, post: secretary-penza, person: «molotow», manner: appointed",
        "transfer, post: «secretary-pensa», to: secretary-penza",
        "transfer, post: secretary-penza, to: «secretary-pensa»",
        "recall, post: «secretary-pensa»",
        "grant, privilege: «rest-homes», target: uyezd, amount: 1",
        "grant, privilege: rest-home, target: «ujezd», amount: 1",
        CIRCULAR.replace("form: circular", "form: «circulars»"),
        CIRCULAR.replace("reports", "«report»"),
        CIRCULAR.replace("require", "«requires»"),
        CIRCULAR.replace("secretariat", "«secretary»"),
        CIRCULAR.replace("no-one", "«noone»"),
        CIRCULAR.replace("printed", "«printet»"),
        CIRCULAR.replace("all-guberniyas", "«all-gubernias»"),
        CIRCULAR.replace("}", ", «adressees»: all-guberniyas}"),
        VISITING.replace("money", "«monney»"),
        VISITING.replace("molotov", "«molotow»"),
        VISITING.replace("coal", "«coall»"),
        VISITING.replace("there-is", "«there-iss»"),
        "forecast, vote: «monney», percent: 10",
    ),
    OPPOSED: (
        PAPER.replace("regime", "«regimes»"),
        PAPER.replace(": one", ": «ones»"),
        PAPER.replace("plenum", "«plenums»"),
        PAPER.replace("sealed", "«seeled»"),
        "undertake, action: «visits», target: penza",
        "undertake, action: visit, target: «pensa»",
    ),
    EFFECT: (
        "bring-card, card: «late-anser»",
        "change, number: «founds», by: 5",
        "change, number: grip, at: «pensa», by: 5",
        "change, number: grip, at: «'bureau:moscov'», by: 5",
        "change, number: tie, at: «molotow», by: 5",
        "change, number: exposure, at: «pres», by: 5",
        "change, number: «given-rest-hom», at: uyezd, by: 5",
        "fuse, turns: 1, effects: [{kind: vacate, post: «secretary-pensa»}]",
        "give, privilege: «rest-homes», target: cell, amount: 1",
        "give, privilege: rest-home, target: «cells», amount: 1",
        "mandate, vote: «monney», by: 10",
        "place, post: «secretary-pensa», person: local, manner: elected",
        "place, post: secretary-penza, person: «lokal», manner: elected",
        f"send-circular, {LETTER.replace('reports', '«report»')}",
        f"send-circular, {LETTER.replace('no-one', '«noone»')}",
        "vacate, post: «secretary-pensa»",
    ),
    CONDITION: (
        "all, of: [{kind: vacant, post: «secretary-pensa»}]",
        "any, of: [{kind: vacant, post: «secretary-pensa»}]",
        "chosen, card: «frist-letter»",
        "chosen, card: first-letter, option: «wayt»",
        "count, number: «gripp», at_least: 500, organisations: 1",
        "done, action: «vissit»",
        "done, action: visit, target: «pensa»",
        "holds, post: «secretary-pensa»",
        "holds, post: secretary-penza, person: «molotow»",
        "majority, body: «secretariate», members: 1",
        "not, of: {kind: vacant, post: «secretary-pensa»}",
        "number, number: «gripp», at: penza, at_least: 500",
        "number, number: grip, at: «pensa», at_least: 500",
        "quantity, quantity: {kind: sum, of: [«gripp»]}, at_least: 500",
        "vacant, post: «secretary-pensa»",
        "won, vote: «monney», option: there-is",
        "won, vote: money, option: «there-iss»",
    ),
    QUANTITY: (
        "number, of: [«authorty»]",
        "number, of: [«'grip@pensa'»]",
        "sum, of: [delegates, «'exposure@pres'»]",
        "share, of: [«gripp»], over: [delegates]",
        "share, of: [grip], over: [fund, «delegats»]",
        "rate, of: [«founds»]",
        "count, of: [«gripp»], floor: 300",
        "vote, of: [«monney», there-is]",
        "vote, of: [money, «abstains»]",
        "won, of: [money, «there-iss»]",
        "letters, of: [reports, «report»]",
        "held, of: [«secretary-pensa», local]",
        "held, of: [secretary-penza, «molotow»]",
        "assembly, of: [«sumer», against]",
        "assembly, of: [summer, «agianst»]",
        "assembly, of: [summer, against, penza, «pensa»]",
        "carried, of: [«sumer»], floor: 500",
        "halved, of: [summer, «pensa»], floor: 200",
        "conference, of: [summer, «pensa»], floor: 400",
        "secret, of: [«sumer»]",
        "served, of: [«mmebers»], over: [members]",
        "strata, of: [«factry»]",
        "weighed, of: [«gripp»]",
        "rank, of: [«sumer», cells, penza]",
        "rank, of: [summer, «cels», penza]",
        "rank, of: [summer, cells, «pensa»]",
        "districts, of: [summer, «pensa»]",
        "place, of: [«pensa», town, cells]",
        "place, of: [penza, «towns», cells]",
        "place, of: [penza, town, «district»]",
    ),
    COMPOSED: (
        f"difference, parts: [{GRIP}, {{quantity: {{kind: sum, of: [«gripp»]}}}}]",
        f"ratio, parts: [{GRIP}, {{quantity: {{kind: ratio, parts: [{GRIP}, {GRIP}]}}}}]".replace(
            "[grip]}}]", "[«gripp»]}}]"
        ),
    ),
}

FIELDS = (
    ("actions.yaml", "cost: {fund: 10}", "cost: {«founds»: 10}"),
    ("actions.yaml", "{source: handbook, ", "{source: «handbok», "),
    ("bodies.yaml", "[molotov]\n    confidence", "[molotov, «molotow»]\n    confidence"),
    ("bodies.yaml", "  blocs: [{", "  candidates: [«molotow»]\n        blocs: [{"),
    ("bodies.yaml", "    about: ", "    elected_by: «secretariate»\n    about: "),
    ("cards.yaml", "[[guberniya|", "«[[gubernya»|"),
    ("cards.yaml", "speakers: [molotov]", "speakers: [molotov, «molotow»]"),
    ("cards.yaml", "cost: {fund: 100}", "cost: {«founds»: 100}"),
    ("circulars.yaml", "carried_out: {grip: 10}", "carried_out: {«gripp»: 10}"),
    ("circulars.yaml", "compliance: 200", "organisations: [«pensa»]"),
    ("endings.yaml", "    clauses:\n", "    scenarios: [«sprong»]\n    clauses:\n"),
    ("measures.yaml", "scenarios: [spring]", "scenarios: [spring, «sprong»]"),
    ("organisations.yaml", "numbers: {grip: 250}", "numbers: {«gripp»: 250}"),
    ("papers.yaml", "heard: {grip: -5}", "heard: {«gripp»: -5}"),
    ("people.yaml", "roots: [penza]", "roots: [penza, «pensa»]"),
    ("people.yaml", "source: handbook, locator: p. 2", "source: «handbok», locator: p. 2"),
    ("posts.yaml", "organisation: penza", "organisation: «pensa»"),
    ("privileges.yaml", "start: {central: 10}", "start: {«centrals»: 10}"),
    ("programmes.yaml", "of: [authority]", "of: [«authorty»]"),
    ("programmes.yaml", "scenarios: [spring]", "scenarios: [spring, «sprong»]"),
    ("scenarios.yaml", "series: {fund: 480}", "series: {«founds»: 480}"),
    ("scenarios.yaml", "refill: {desk-time: 5}", "refill: {«desk-tim»: 5}"),
    ("scenarios.yaml", "number: authority, value: 45", "number: «authorty», value: 45"),
    ("scenarios.yaml", "person: local", "person: «lokal»"),
    ("scenarios.yaml", "post: secretary-penza", "post: «secretary-pensa»"),
    ("offers.yaml", "cost: {supporters: 1}", "cost: {«suporters»: 1}"),
    ("waverers.yaml", "vote: money", "vote: «monney»"),
    ("waverers.yaml", "person: molotov", "person: «molotow»"),
    ("waverers.yaml", "offers: [tea, coal]", "offers: [tea, coal, «cole»]"),
    ("waverers.yaml", "offer: counted", "offer: «countet»"),
    ("votes.yaml", "body: secretariat", "body: «secretariate»"),
    ("votes.yaml", "    pull: 500\n", "    pull: 500\n    absent: [«molotow»]\n"),
    ("votes.yaml", "    pull: 500\n", "    pull: 500\n    assembly: «sumer»\n"),
    ("votes.yaml", "winner: there-is-none", "winner: «there-is-non»"),
    ("votes.yaml", "      there-is: [", "      «there-iss»: ["),
)

OTHERWISE = (
    (*EFFECT[:2], "- {kind: clear-flag, flag: «askd»}", "E311"),
    (*CONDITION[:2], "met: {kind: flag, flag: «askd»}", "E311"),
    (*QUANTITY[:2], "quantity: {kind: flag, of: [«askd»]}", "E311"),
    (*QUANTITY[:2], "quantity: {kind: count, of: [«fund»]}", "E202"),
    (*CONDITION[:2], "met: {kind: count, number: «fund», at_least: 1, organisations: 1}", "E202"),
    (*QUANTITY[:2], "quantity: {kind: vote, of: «[money]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: flag, of: «[]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: share, of: [grip], over: «[]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: sum, of: [grip], over: «[grip]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: carried, of: «[summer, penza]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: won, of: [money, «abstain»]}", "E201"),
    (*QUANTITY[:2], "quantity: {kind: rank, of: «[summer, cells]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: districts, of: «[summer, penza, penza]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: place, of: «[penza, town]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: taken-up, of: «[regime]»}", "E106"),
    (*QUANTITY[:2], "quantity: {kind: weighed, of: [«fund»]}", "E202"),
    (*QUANTITY[:2], f"quantity: {{kind: «diference», parts: [{GRIP}, {GRIP}]}}", "E106"),
    (*QUANTITY[:2], f"quantity: {{kind: ratio, parts: «[{GRIP}]»}}", "E106"),
    (*QUANTITY[:2], "quantity: {«kind: ratio»}", "E104"),
    (*QUANTITY[:2], f"quantity: {{kind: ratio, parts: [{GRIP}, «{LOW}»]}}", "E106"),
    (*QUANTITY[:2], f"quantity: {{kind: all, parts: [{LOW}, «{GRIP}»]}}", "E106"),
    (*QUANTITY[:2], f"quantity: {{kind: all, parts: [{LOW}, «{NONE}»]}}", "E106"),
    (
        *QUANTITY[:2],
        f"quantity: {{kind: ratio, parts: [{GRIP}, {ON.format('«1922-07»')}]}}",
        "E404",
    ),
    (
        *QUANTITY[:2],
        f"quantity: {{kind: ratio, parts: [{GRIP}, {UPTO.format('«1922-05»')}]}}",
        "E402",
    ),
    (
        *QUANTITY[:2],
        f"quantity: {{kind: ratio, parts: [{GRIP}, {ON.format('«May 1922»')}]}}",
        "E106",
    ),
    ("programmes.yaml", "kind: number, of: [authority]", "kind: «ratio», of: [authority]", "E106"),
    (*EFFECT[:2], "- {kind: change, number: fund, at: «penza», by: 1}", "E202"),
    (*EFFECT[:2], "- {kind: change, number: grip, at: «target», by: 1}", "E201"),
    ("cards.yaml", "speakers: [molotov]", "speakers: [«local»]", "E201"),
    ("cards.yaml", "cost: {fund: 100}", "cost: {«grip»: 100}", "E202"),
    ("actions.yaml", "cost: {fund: 10}", "cost: {«grip»: 10}", "E202"),
    ("papers.yaml", "heard: {grip: -5}", "heard: {«authority»: -5}", "E202"),
    ("papers.yaml", "sent: {authority: -1}", "sent: {«grip»: -1}", "E202"),
    ("circulars.yaml", "carried_out: {grip: 10}", "carried_out: {«fund»: 10}", "E202"),
    ("votes.yaml", "    pull: 500\n", "    pull: 500\n    absent: [«local»]\n", "E201"),
    ("offers.yaml", "cost: {supporters: 1}", "cost: {«grip»: 1}", "E202"),
    (*MOVE[:2], f"{OPPOSED[2]}undertake, action: visit, target: «''»}}", "E201"),
    (*MOVE[:2], f"{MOVE[2]}{CIRCULAR.replace('reports', '«regime»')}}}", "E201"),
    (*MOVE[:2], f"{OPPOSED[2]}{PAPER.replace('regime', '«reports»')}}}", "E201"),
    (*MOVE[:2], f"{OPPOSED[2]}{PAPER.replace('}', ', «voice»: secretariat}')}}}", "E201"),
    (*MOVE[:2], f"{OPPOSED[2]}{OPEN}}}", "E104"),
    (*MOVE[:2], f"{MOVE[2]}«end-turn»}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}{PAPER.replace('paper', '«paper»')}}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}undertake, action: «visit», target: penza}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}{VISITING.replace('coal', '«counted»')}}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}forecast, vote: money, percent: «130»}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}forecast, vote: money, percent: «-1»}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}plan, monthly: «1501», responsible: 100}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}plan, monthly: 10, responsible: «1001»}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}grant, privilege: rest-home, target: uyezd, amount: «0»}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}grant, privilege: rest-home, target: uyezd, amount: «51»}}", "E329"),
    (*MOVE[:2], f"{MOVE[2]}{ELECTED}}}", "E329"),
    (*MOVE[:2], f"{OPPOSED[2]}{CIRCULAR.replace('circular', '«circular»')}}}", "E329"),
    (*MOVE[:2], f"{OPPOSED[2]}choose, card: «first-letter», option: ask}}", "E329"),
    (*MOVE[:2], f"{OPPOSED[2]}«recall», post: secretary-penza}}", "E329"),
    (*MOVE[:2], f"{OPPOSED[2]}«end-turn»}}", "E329"),
)


def _cases(table: dict[tuple[str, str, str], Sequence[str]]) -> list[tuple[str, str, str]]:
    return [
        (file, old, f"{begin}{each}}}")
        for (file, old, begin), rows in table.items()
        for each in rows
    ]


def _spoil(folder: Path, file: str, old: str, new: str) -> tuple[Path, int, int, str]:
    """The package, and line, column and words of what stands between the marks."""
    root = changed(folder, file, old, new)
    text = (root / file).read_text(encoding="utf-8")
    before, wrong, after = re.split("[«»]", text)
    (root / file).write_text(before + wrong + after, encoding="utf-8")
    return root, before.count("\n") + 1, len(before) - before.rfind("\n"), wrong.strip("'[")


@pytest.mark.parametrize(("file", "old", "new"), _cases(RIGHT))
def test_a_right_id_is_let_be(file: str, old: str, new: str, tmp_path: Path) -> None:
    assert findings(changed(tmp_path, file, old, new)) == []


@pytest.mark.parametrize(("file", "old", "new"), [*_cases(WRONG), *FIELDS])
def test_a_wrong_id_is_found(file: str, old: str, new: str, tmp_path: Path) -> None:
    root, line, column, wrong = _spoil(tmp_path, file, old, new)
    (finding,) = findings(root)
    assert (finding.code, finding.spot.path.name) == ("E201", file)
    assert (finding.spot.mark.line, finding.spot.mark.column) == (line, column)
    assert f"`{wrong}`" in finding.message
    assert finding.help[0].startswith("did you mean `")


@pytest.mark.parametrize(("file", "old", "new", "code"), OTHERWISE)
def test_what_cannot_be_meant_here_is_found(
    file: str, old: str, new: str, code: str, tmp_path: Path
) -> None:
    root, line, column, _ = _spoil(tmp_path, file, old, new)
    (finding,) = findings(root)
    assert (finding.code, finding.spot.path.name) == (code, file)
    assert (finding.spot.mark.line, finding.spot.mark.column) == (line, column)


@pytest.mark.parametrize(("target", "codes"), [("penza", []), ("ufa", ["E201"])])
def test_an_action_is_done_only_to_those_that_it_lists(
    target: str, codes: list[str], tmp_path: Path
) -> None:
    root = changed(tmp_path, "scenarios.yaml", MOVE[1], f"{OPPOSED[2]}{VISIT}, target: {target}}}")
    penza = (root / "organisations.yaml").read_text(encoding="utf-8")
    ufa = penza.partition("\n")[2].replace("- id: penza", "- id: ufa")
    (root / "organisations.yaml").write_text(penza + ufa, encoding="utf-8")
    actions = (root / "actions.yaml").read_text(encoding="utf-8")
    listed = actions.replace("    cost:", "    targets: [penza]\n    cost:")
    (root / "actions.yaml").write_text(listed, encoding="utf-8")
    found = findings(root)
    assert [each.code for each in found] == codes
    assert all("target of action visit" in each.message for each in found)


@pytest.mark.parametrize(
    ("places", "kinds"),
    [
        ((MOVE, OPPOSED), {kind_of(each) for each in get_args(TurnMove)}),
        ((EFFECT,), {kind_of(each) for each in EFFECTS}),
        ((CONDITION,), {kind_of(each) for each in CONDITIONS}),
        ((QUANTITY,), set(OF)),
        ((COMPOSED,), set(get_args(Composition))),
    ],
    ids=["moves", "effects", "conditions", "quantities", "composed"],
)
def test_every_kind_is_tried(places: Sequence[tuple[str, str, str]], kinds: set[str]) -> None:
    tried = {each.partition(",")[0] for place in places for each in RIGHT[place]}
    assert tried == kinds, (
        f"write a row of {sorted(kinds - tried)} in RIGHT, and one for each id in it in WRONG"
    )
