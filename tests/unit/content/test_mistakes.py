"""Mistakes that an author can make with what belongs to two seats, and what is no mistake."""

from pathlib import Path

import pytest

from tests.support.packages import added, changed, findings

PAID = "effects: [{kind: change, number: fund, by: -10}]"
VISIT = "effects: [{kind: change, number: grip, by: -10, at: target}]"
CLAUSE = (
    "{id: weight, name: Authority stands at 50 or more,"
    " met: {kind: number, number: authority, at_least: 50}}"
)
FUSE = "{kind: fuse, turns: 1, effects: [{kind: change, number: fund, by: 5}]}"
ANSWERED = "{kind: chosen, card: another-letter, option: answer-it}"
TERM = "        confidence: recalled\n        dispute: Some say four."
BLOC = "blocs: [{id: helpers, name: Helpers, size: 3, line: 100}]"
MEASURE = "    scenarios: [spring]"
SEATS = "      - {id: general-secretary, text: The desk., objective: See June.}"
START = "starts: [{number: authority, value: 45}]"
SWAYED = "    pull: 500\n    swayed: "
MOVE = "move: {kind: choose, card: first-letter, option: ask}"
LETTER = (
    "move: {kind: write, form: circular, choices: {subject: reports, instruction: require,"
    " voice: secretariat, agreed: no-one, secrecy: printed, addressees: all-guberniyas}}"
)
SHEET = (
    "seat: opposition\n        move: {kind: write, form: paper, choices: {subject: regime,"
    " signatures: one, addressee: plenum, publicity: sealed}}"
)
VISITS = "move: {kind: undertake, action: nothing, target: penza}"
WINDOW = "window: {first: '1922-05-16', last: '1922-05-31'}"

WRONG = {
    "an action to an unknown target": (
        "actions.yaml",
        "    scope: organisation\n",
        "    scope: organisation\n    targets: [pensa]\n",
        "E201",
        "organisation with the id `pensa`",
    ),
    "an action of the centre with targets": (
        "actions.yaml",
        f"    scope: organisation\n    cost: {{fund: 10}}\n    {VISIT}",
        f"    scope: centre\n    targets: [penza]\n    {PAID}",
        "E201",
        "`penza`",
    ),
    "a target in an action of the centre": (
        "actions.yaml",
        "scope: organisation",
        "scope: centre",
        "E202",
        "the action is done to nobody",
    ),
    "a number that the target does not have": (
        "actions.yaml",
        "number: grip, by: -10, at: target",
        "number: tie, by: -10, at: target",
        "E202",
        "belongs to each person, and the action is done to each organisation",
    ),
    "a target outside an action": (
        "cards.yaml",
        "number: grip, at: all, by: 10",
        "number: grip, at: target, by: 10",
        "E201",
        "`target`",
    ),
    "a condition on the target": (
        "actions.yaml",
        f"    {VISIT}",
        f"    needs: {{kind: number, number: grip, at: target, at_least: 9}}\n    {VISIT}",
        "E201",
        "`target`",
    ),
    "an action paid with what is not the centre's": (
        "actions.yaml",
        "cost: {fund: 10}",
        "cost: {grip: 10}",
        "E202",
        "scope centre",
    ),
    "a paper that moves an organisation's number in the centre": (
        "papers.yaml",
        "sent: {authority: -1}",
        "sent: {grip: -1}",
        "E202",
        "scope centre",
    ),
    "a paper that moves the centre's number in organisations": (
        "papers.yaml",
        "heard: {grip: -5}",
        "heard: {authority: -5}",
        "E202",
        "scope organisation",
    ),
    "a fuse in what follows from a vote": (
        "votes.yaml",
        "there-is: [{kind: change, number: fund, by: 50}]",
        "there-is: [{kind: fuse, turns: 1, effects: [{kind: change, number: fund, by: 50}]}]",
        "E313",
        "only on an option",
    ),
    "a fuse in a lapse": (
        "cards.yaml",
        "      text: The answer is filed.",
        f"      text: The answer is filed.\n      effects: [{FUSE}]",
        "E313",
        "only on an option",
    ),
    "a fuse in a fuse": (
        "cards.yaml",
        "effects: [{kind: change, number: exposure, at: press, by: 3}]",
        f"effects: [{FUSE}]",
        "E313",
        "only on an option",
    ),
    "a seat twice": ("scenarios.yaml", SEATS, f"{SEATS}\n{SEATS}", "E205", "general-secretary"),
    "a clause twice": (
        "endings.yaml",
        f"- {CLAUSE}",
        f"- {CLAUSE}\n      - {CLAUSE.replace('50}', '60}')}",
        "E205",
        "weight",
    ),
    "a bloc twice in a term": (
        "bodies.yaml",
        BLOC,
        BLOC.replace("]", ", {id: helpers, name: Helpers, size: 1, line: 0}]"),
        "E205",
        "helpers",
    ),
    "a term earlier than the one before": (
        "bodies.yaml",
        TERM,
        f"{TERM}\n      - {{from: '1922-05-09', members: [molotov], confidence: recalled}}",
        "E402",
        "1922-05-09 comes before 1922-05-10",
    ),
    "a stance for nobody": (
        "votes.yaml",
        "stances: {molotov: -200}",
        "stances: {molotoff: -200}",
        "E201",
        "person or bloc of secretariat",
    ),
    "a measure counted since after it is read": (
        "measures.yaml",
        MEASURE,
        f"{MEASURE}\n    at: '1922-04'\n    since: '1922-05'",
        "E402",
        "1922-04 comes before 1922-05",
    ),
    "a measure read on a day that is not played": (
        "measures.yaml",
        MEASURE,
        f"{MEASURE}\n    at: '1922-09'",
        "E404",
        "no turn of `spring` plays 1922-09",
    ),
    "a start that is moved as well as set": (
        "scenarios.yaml",
        START,
        "starts: [{number: authority, value: 45, scale: 900}]",
        "E309",
        "`scale`",
    ),
    "a start outside its range": (
        "scenarios.yaml",
        START,
        "starts: [{number: authority, value: 450}]",
        "E317",
        "between 0 and 100",
    ),
    "a start without its owner": (
        "scenarios.yaml",
        START,
        "starts: [{number: grip, value: 45}]",
        "E202",
        "`at` is missing",
    ),
    "a start of nobody": (
        "scenarios.yaml",
        START,
        "starts: [{number: grip, at: pensa, value: 45}]",
        "E201",
        "`pensa`",
    ),
    "a vote swayed by a number without its owner": (
        "votes.yaml",
        "    pull: 500",
        f"{SWAYED}[{{number: grip, start: 300, weight: 100}}]",
        "E202",
        "`at` is missing",
    ),
    "a vote swayed by a number of nobody": (
        "votes.yaml",
        "    pull: 500",
        f"{SWAYED}[{{number: grip, at: all, start: 300, weight: 100}}]",
        "E201",
        "organisation with the id `all`",
    ),
    "a dated card on a day between the turns": (
        "scenarios.yaml",
        "{month: '1922-05', first: 16,",
        "{month: '1922-05', first: 17,",
        "E305",
        "1922-05-16",
    ),
    "a date outside a window of days": (
        "cards.yaml",
        "date: '1922-05-20'",
        "date: '1922-05-10'",
        "E420",
        "1922-05-10",
    ),
    "a window of days that closes before it opens": (
        "cards.yaml",
        WINDOW,
        "window: {first: '1922-05-20', last: '1922-05-16'}",
        "E402",
        "1922-05-16 comes before 1922-05-20",
    ),
    "a part that is not there": (
        "scenarios.yaml",
        "    text: Three months.",
        "    text: Three months.\n    parts: [autumn]",
        "E201",
        "`autumn`",
    ),
    "a recorded letter with a choice that is not on the form": (
        "scenarios.yaml",
        MOVE,
        LETTER.replace("voice: secretariat", "voice: plenum"),
        "E201",
        "voice of a circular with the id `plenum`",
    ),
    "a recorded paper with a choice of the other form": (
        "scenarios.yaml",
        MOVE,
        SHEET.replace("regime", "reports"),
        "E201",
        "subject of a paper with the id `reports`",
    ),
    "a recorded letter on a form that is none": (
        "scenarios.yaml",
        MOVE,
        SHEET.replace("form: paper", "form: telegram"),
        "E201",
        "form with the id `telegram`",
    ),
    "a recorded letter without an addressee": (
        "scenarios.yaml",
        MOVE,
        LETTER.replace(", addressees: all-guberniyas", ""),
        "E104",
        "`addressees` is missing",
    ),
    "a recorded letter with a number among its choices": (
        "scenarios.yaml",
        MOVE,
        LETTER.replace("printed", "5"),
        "E102",
        "type",
    ),
}

RIGHT = {
    "an action to those of a list": (
        "actions.yaml",
        "    scope: organisation\n",
        "    scope: organisation\n    targets: [penza]\n",
    ),
    "an action that moves the centre beside its target": (
        "actions.yaml",
        VISIT,
        VISIT.replace("]", ", {kind: change, number: authority, by: -1}]"),
    ),
    "a stance of unnamed seats": (
        "votes.yaml",
        "stances: {molotov: -200}",
        "stances: {molotov: -200, helpers: 300}",
    ),
    "a vote swayed by a number of somebody": (
        "votes.yaml",
        "    pull: 500",
        f"{SWAYED}[{{number: grip, at: penza, start: 300, weight: 100}}]",
    ),
    "a start for all of a group": (
        "scenarios.yaml",
        START,
        "starts: [{number: grip, at: all, scale: 900, by: 5}]",
    ),
    "a measure counted since the turn before": (
        "measures.yaml",
        MEASURE,
        f"{MEASURE}\n    at: '1922-05-20'\n    since: '1922-05-10'",
    ),
    "an answer of the first half that is asked for in the month": (
        "cards.yaml",
        "when: {kind: flag, flag: asked}",
        f"when: {{kind: all, of: [{{kind: flag, flag: asked}}, {ANSWERED}]}}",
    ),
    "a recorded letter": ("scenarios.yaml", MOVE, LETTER),
    "a recorded paper": ("scenarios.yaml", MOVE, SHEET),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_it_is_found_and_named(mistake: str, tmp_path: Path) -> None:
    file, good, bad, code, words = WRONG[mistake]
    (finding,) = findings(changed(tmp_path, file, good, bad))
    assert finding.code == code
    assert words in finding.message
    assert finding.spot.path.name == ("cards.yaml" if code == "E305" else file)


@pytest.mark.parametrize("form", RIGHT)
def test_it_is_let_be(form: str, tmp_path: Path) -> None:
    file, good, other = RIGHT[form]
    assert findings(changed(tmp_path, file, good, other)) == []


@pytest.mark.parametrize(("word", "form"), [("send", "circular"), ("publish", "paper")])
def test_an_old_kind_of_move_is_answered_with_the_new_one(
    word: str, form: str, tmp_path: Path
) -> None:
    old = f"move: {{kind: {word}, subject: reports}}"
    (finding,) = findings(changed(tmp_path, "scenarios.yaml", MOVE, old))
    assert finding.code == "E106"
    (hint,) = finding.help
    assert "`kind: write`" in hint
    assert f"`form: {form}`" in hint


def test_an_answer_among_the_recorded_moves_is_answered_with_its_place(tmp_path: Path) -> None:
    answer = "move: {kind: answer, card: first-letter, option: ask}"
    (finding,) = findings(changed(tmp_path, "scenarios.yaml", MOVE, answer))
    assert finding.code == "E106"
    (hint,) = finding.help
    assert hint.startswith("answers to cards are not listed here")
    assert "`recorded: true`" in hint


def test_a_choice_of_another_field_is_called_by_its_field(tmp_path: Path) -> None:
    letter = LETTER.replace("secrecy: printed", "secrecy: require")
    (finding,) = findings(changed(tmp_path, "scenarios.yaml", MOVE, letter))
    assert finding.expected == "expected the id of a secrecy of a circular"
    assert finding.help == (
        "`require` is an instruction of a circular, not a secrecy of a circular",
    )


@pytest.mark.parametrize(
    ("right", "wrong", "hint"),
    [
        ("organisation: penza", "organisation: guber", "`penza` is Penza guberniya"),
        ("organisation: penza", "organisation: penzza", "did you mean `penza`?"),
        (
            "organisation: penza",
            "organisation: nowhere",
            "what has an id is listed in the guide `names.md`",
        ),
    ],
)
def test_an_unknown_id_leads_to_those_that_may_be_meant(
    right: str, wrong: str, hint: str, tmp_path: Path
) -> None:
    (finding,) = findings(changed(tmp_path, "posts.yaml", right, wrong))
    assert (finding.code, finding.help) == ("E201", (hint,))


@pytest.mark.parametrize(
    ("file", "right", "wrong", "expected"),
    [
        ("scenarios.yaml", MOVE, VISITS, "an action"),
        ("scenarios.yaml", MOVE, MOVE.replace("ask}", "tell}"), "an option of card first-letter"),
        ("posts.yaml", "organisation: penza", "organisation: nowhere", "an organisation"),
        ("cards.yaml", "at: press", "at: radio", "an audience or group"),
        ("cards.yaml", "post: secretary-penza", "post: nothing", "a post"),
    ],
)
def test_what_is_expected_has_the_right_article(
    file: str, right: str, wrong: str, expected: str, tmp_path: Path
) -> None:
    (finding,) = findings(changed(tmp_path, file, right, wrong))
    assert (finding.code, finding.expected) == ("E201", f"expected the id of {expected}")


def test_a_move_of_the_other_seat_is_answered_with_both_ways_out(tmp_path: Path) -> None:
    alone = SHEET.replace("seat: opposition\n        ", "")
    (finding,) = findings(changed(tmp_path, "scenarios.yaml", MOVE, alone))
    assert finding.code == "E329"
    assert finding.message.endswith(
        "`paper` is of the seat `opposition`, and the move of `general-secretary`"
    )
    assert finding.help == (
        "write `seat: opposition` beside `move`, or a move of `general-secretary`",
    )


def test_a_move_that_recalls_from_a_post_of_the_state_is_found(tmp_path: Path) -> None:
    recall = "move: {kind: recall, post: secretary-penza}"
    root = changed(tmp_path, "scenarios.yaml", MOVE, recall)
    assert findings(root) == []
    posts = root / "posts.yaml"
    text = posts.read_text(encoding="utf-8")
    posts.write_text(text.replace("kind: secretary\n", "kind: state\n"), encoding="utf-8")
    (finding,) = findings(root)
    assert finding.code == "E329"
    assert "`secretary-penza` is a post of the state" in finding.message


def test_a_turn_that_ends_before_it_begins_is_found(tmp_path: Path) -> None:
    turn = "{month: '1922-04', first: 16, last: 15}"
    found = findings(changed(tmp_path, "scenarios.yaml", "{month: '1922-04'}", turn))
    assert ("E402", "1922-04-15 comes before 1922-04-16") in [(f.code, f.message) for f in found]


def test_a_card_of_the_second_half_may_wait_for_one_of_its_own_month(tmp_path: Path) -> None:
    waits = f"    when: {ANSWERED}\n    lapse:\n      text: The answer is filed."
    window = "{first: '1922-05', last: '1922-06'}"
    root = changed(tmp_path, "cards.yaml", "    lapse:\n      text: The answer is filed.", waits)
    text = (root / "cards.yaml").read_text(encoding="utf-8")
    text = text.replace("    when: {kind: flag, flag: asked}\n", "")
    text = text.replace(window, "{first: '1922-05', last: '1922-05'}")
    kept = [line for line in text.splitlines(keepends=True) if "card: third-letter," not in line]
    (root / "cards.yaml").write_text("".join(kept), encoding="utf-8")
    assert [each.code for each in findings(root)] == ["W312"]  # the flag that nothing reads now


SEAT = "seats: [{id: general-secretary, text: The desk., objective: Sit.}]"


def _scenario(name: str, rest: str) -> str:
    return f"  - {{id: {name}, name: Other, text: More., {SEAT}, {rest}}}\n"


@pytest.mark.parametrize(
    ("rest", "chain"),
    [
        (("base: second", "base: first"), "first → second → first"),
        (("parts: [spring, second]", "base: first"), "first → second → first"),
        (("base: second", "parts: [first]"), "first → second → first"),
    ],
)
def test_a_circle_of_scenarios_is_found_from_each_of_them(
    rest: tuple[str, str], chain: str, tmp_path: Path
) -> None:
    turns = "turns: [{month: '1922-04'}]"
    text = "scenarios:\n" + "".join(
        _scenario(name, f"{each}, {turns}")
        for name, each in zip(("first", "second"), rest, strict=True)
    )
    found = [each for each in findings(added(tmp_path, text)) if each.code == "E206"]
    assert len(found) == 2
    assert chain in found[0].message


def test_a_scenario_that_leads_to_a_circle_is_not_in_it(tmp_path: Path) -> None:
    turns = "turns: [{month: '1922-04'}]"
    text = "scenarios:\n" + _scenario("first", f"base: second, {turns}")
    text += _scenario("second", f"base: second, {turns}")
    found = [each for each in findings(added(tmp_path, text)) if each.code == "E206"]
    assert [each.context.split()[1] for each in found] == ["second"]


def _aimed(root: Path, *scenarios: str) -> Path:
    """With a programme for these scenarios, so that nothing is to be said of their having none."""
    text = (
        "programmes:\n  - {id: own, name: Own, text: Own., seat: general-secretary, "
        f"scenarios: [{', '.join(scenarios)}], aims: [{{id: a, name: A, unit: points, target: 50, "
        "met: {kind: number, number: authority, at_least: 50}, "
        "shows: {kind: number, of: [authority]}}]}\n"
    )
    (root / "aimed.yaml").write_text(text, encoding="utf-8")
    return root


def test_a_part_without_turns_of_its_own_is_found(tmp_path: Path) -> None:
    text = "scenarios:\n" + _scenario("half", "parts: [spring]") + _scenario("all", "parts: [half]")
    (finding,) = findings(_aimed(added(tmp_path, text), "half", "all"))
    assert (finding.code, finding.message) == (
        "E303",
        "the scenario `half` has no turns of its own to play",
    )


def test_a_scenario_of_parts_needs_no_turns(tmp_path: Path) -> None:
    text = "scenarios:\n" + _scenario("half", "parts: [spring]")
    assert findings(_aimed(added(tmp_path, text), "half")) == []


ASKS = "clauses: [{id: a, name: A, met: {kind: number, number: authority, at_least: 90}}]"
SEEN = "name: X, text: X., picture: hall, seat: general-secretary"


@pytest.mark.parametrize(
    ("later", "found"),
    [
        (f"{{id: later, {SEEN}}}", ["E306"]),
        (f"{{id: later, {SEEN}, scenarios: [spring]}}", ["E306"]),
        (f"{{id: later, {SEEN}, {ASKS}}}", []),
        (f"{{id: later, {SEEN.replace('general-secretary', 'opposition')}}}", []),
    ],
)
def test_a_second_ending_that_asks_for_nothing(
    later: str, found: list[str], tmp_path: Path
) -> None:
    assert [each.code for each in findings(added(tmp_path, f"endings:\n  - {later}\n"))] == found


@pytest.mark.parametrize(
    ("picture", "code"), [("picture: sickrom", "E106"), ("", "E104"), ("picture: 3", "E106")]
)
def test_an_ending_whose_picture_is_not_one_of_the_game(
    picture: str, code: str, tmp_path: Path
) -> None:
    root = changed(tmp_path, "endings.yaml", "    picture: card-index\n", f"    {picture}\n")
    assert [each.code for each in findings(root)] == [code]


def test_an_ending_that_asks_for_nothing_in_another_scenario_hides_none(tmp_path: Path) -> None:
    root = changed(
        tmp_path,
        "endings.yaml",
        "  - {id: otherwise, name: Otherwise, text: It was not., seat: general-secretary, "
        "picture: corridor}",
        f"  - {{id: elsewhere, {SEEN}, scenarios: [half]}}\n  - {{id: otherwise, {SEEN}}}",
    )
    more = "scenarios:\n" + _scenario("half", "parts: [spring]")
    (root / "more.yaml").write_text(more, encoding="utf-8")
    assert findings(_aimed(root, "half")) == []


@pytest.mark.parametrize("field", ["subject", "signatures", "addressee"])
def test_every_field_of_a_paper_needs_a_choice(field: str, tmp_path: Path) -> None:
    root = changed(tmp_path, "papers.yaml", f"field: {field},", "field: publicity,")
    (finding,) = findings(root)
    assert (finding.code, finding.message.split()[-1]) == ("E321", f"`{field}`")


def test_so_does_every_field_of_a_letter(tmp_path: Path) -> None:
    root = changed(tmp_path, "circulars.yaml", "field: secrecy", "field: voice")
    assert "E321" in [each.code for each in findings(root)]


def test_without_papers_there_is_no_form_to_have_gaps(tmp_path: Path) -> None:
    root = added(tmp_path, "glossary: []\n")
    (root / "papers.yaml").unlink()
    assert findings(root) == []
