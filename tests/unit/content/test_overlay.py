# ruff: noqa: ANN401 the fields of entities have no static type here
"""Packages laid over each other: names, patches, whose a mistake is."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from game.content.collect import collect
from game.content.findings import Finding
from game.content.library import Entry, Library
from game.content.overlay.ways import LostError, parse_way, value_at
from tests.support.mods import mod, patch, term
from tests.support.packages import BASE

CARD = "cards/first-letter"
ASK = "options[ask]"


def laid(*roots: Path) -> tuple[Library, list[Finding]]:
    return collect([BASE, *roots])


def said(found: Sequence[Finding]) -> list[str]:
    return [each.code for each in found]


def field(entry: Entry, *names: str) -> Any:
    value: Any = entry.entity
    for name in names:
        value = getattr(value, name)
    return value


def patched(tmp_path: Path, *ops: str) -> tuple[Entry, list[Finding]]:
    library, findings = laid(mod(tmp_path, "more", patch(CARD, *ops)))
    return library.kinds["cards"]["first-letter"], findings


def test_a_package_puts_its_name_before_its_things(tmp_path: Path) -> None:
    library, findings = laid(mod(tmp_path, "more", term("troika", " like [[guberniya]]")))
    assert findings == []
    entry = library.kinds["glossary"]["more:troika"]
    assert (entry.entity.id, entry.name) == ("more:troika", "term.more:troika")


def test_inside_of_a_package_a_name_is_its_own_first(tmp_path: Path) -> None:
    own = term("guberniya", " for another [[guberniya|one]]; there is [[base:guberniya]]")
    library, findings = laid(mod(tmp_path, "more", own))
    assert findings == []
    text = field(library.kinds["glossary"]["more:guberniya"], "short")
    assert text == "A word for another [[more:guberniya|one]]; there is [[guberniya]]."


def test_two_packages_may_use_one_name(tmp_path: Path) -> None:
    library, findings = laid(mod(tmp_path, "a", term("x")), mod(tmp_path, "b", term("x")))
    assert findings == []
    assert {"a:x", "b:x"} <= library.kinds["glossary"].keys()


def test_a_flag_belongs_to_the_package_that_raises_it(tmp_path: Path) -> None:
    effects = "[{kind: set-flag, flag: mine}, {kind: set-flag, flag: 'base:asked'}]"
    entry, findings = patched(tmp_path, f"{{set: '{ASK}.effects', to: {effects}}}")
    assert findings == []
    option = field(entry, "options")[0]
    assert [each.flag for each in option.effects] == ["more:mine", "asked"]


def test_the_texts_of_a_thing_follow_its_name(tmp_path: Path) -> None:
    root = mod(tmp_path, "more", term("troika"))
    (root / "locale" / "fr").mkdir(parents=True)
    texts = "term.troika.term: troïka\nterm.guberniya.term: gouvernement\nui.mine: À moi\n"
    (root / "locale" / "fr" / "texts.yaml").write_text(texts, encoding="utf-8")
    library, findings = laid(root)
    assert findings == []
    assert (
        library.phrases["fr"].keys()
        == {
            "term.more:troika.term",
            "term.guberniya.term",
            "ui.mine",
        }
        | collect([BASE])[0].phrases["fr"].keys()
    )


@pytest.mark.parametrize(
    ("op", "there"),
    [
        ("{set: title, to: Another}", "title='Another'"),
        (f"{{set: '{ASK}.label', to: Ask}}", "label='Ask'"),
        ("{set: weight, to: 20}", "weight=20"),
        (f"{{set: '{ASK}.effects[change:grip].by', to: 5}}", "number='grip', by=5, at='all'"),
        (f"{{set: '{ASK}.effects[change:grip@all].by', to: 5}}", "number='grip', by=5, at='all'"),
        ("{set: 'sources[handbook].locator', to: p. 9}", "locator='p. 9'"),
        ("{append: events, item: penza}", "events=('penza',)"),
    ],
)
def test_a_patch_changes_what_its_way_leads_to(op: str, there: str, tmp_path: Path) -> None:
    before = repr(collect([BASE])[0].kinds["cards"]["first-letter"].entity)
    entry, findings = patched(tmp_path, op)
    assert findings == []
    assert there not in before
    assert there in repr(entry.entity)


def test_a_patch_takes_away_what_its_way_leads_to(tmp_path: Path) -> None:
    entry, findings = patched(tmp_path, f"{{remove: '{ASK}.effects[set-flag]'}}")
    assert findings == []
    assert [each.kind for each in field(entry, "options")[0].effects] == ["change", "change"]


def test_a_member_is_put_behind_another_or_first(tmp_path: Path) -> None:
    option = "{id: new, label: New, text: New., grade: invented, outcome: It is., record: It was.}"
    entry, findings = patched(
        tmp_path,
        f"{{insert: options, after: ask, item: {option}}}",
        f"{{insert: options, item: {option.replace('id: new', 'id: first')}}}",
        f"{{append: options, item: {option.replace('id: new', 'id: last')}}}",
        "{remove: 'options[wait]'}",
    )
    assert findings == []
    assert [each.id for each in field(entry, "options")] == ["first", "ask", "new", "last"]


def test_a_mistake_in_a_patch_is_shown_where_the_patch_says_it(tmp_path: Path) -> None:
    _, (finding,) = laid(mod(tmp_path, "more", patch(CARD, "{set: weight, to: 99}")))
    assert finding.spot.path == tmp_path / "more" / "file-0.yaml"
    assert (finding.spot.mark.line, finding.spot.mark.file) == (4, None)


def test_a_mistake_beside_a_patch_stays_where_it_is(tmp_path: Path) -> None:
    entry, _ = patched(tmp_path, "{set: title, to: Another}")
    assert entry.spot(["title"]).path == tmp_path / "more" / "file-0.yaml"
    assert entry.spot(["text"]).path == BASE / "cards.yaml"


@pytest.mark.parametrize(
    ("op", "hint"),
    [
        ("{set: 'options[wiat].label', to: x}", "did you mean `wait`?"),
        ("{set: 'optoins[ask].label', to: x}", "did you mean `options`?"),
        ("{remove: weights}", ""),
        ("{append: title, item: x}", ""),
        ("{insert: options, after: nobody, item: {}}", "there is `ask`, `wait`"),
        ("{set: 'a..b', to: 1}", ""),
        ("{set: title, remove: title}", ""),
        ("{to: 1}", ""),
        ("{set: " + ".".join("a" * 17) + ", to: 1}", ""),
    ],
)
def test_a_way_that_leads_nowhere_is_an_error(op: str, hint: str, tmp_path: Path) -> None:
    _, (finding,) = patched(tmp_path, op)
    assert finding.code == "E708"
    assert finding.spot.path == tmp_path / "more" / "file-0.yaml"
    assert hint in "".join(finding.help)


@pytest.mark.parametrize("of", ["cards/nobody", "crads/first-letter", "cards/more:first-letter"])
def test_what_is_not_there_cannot_be_changed(of: str, tmp_path: Path) -> None:
    for number, order in enumerate(
        (
            patch(of, "{set: a, to: b}"),
            f"remove:\n  - of: {of}\n",
            f"replace:\n  - {{of: {of}, by: {{}}}}\n",
        )
    ):
        _, (finding,) = laid(mod(tmp_path, f"m{number}", order))
        assert finding.code == "E703"


def test_a_thing_is_replaced_whole_and_keeps_its_id(tmp_path: Path) -> None:
    by = "{id: whatever, term: other, short: Other., sources: [{source: handbook, locator: p. 1}]}"
    library, findings = laid(
        mod(tmp_path, "more", f"replace:\n  - of: glossary/guberniya\n    by: {by}\n")
    )
    assert findings == []
    entry = library.kinds["glossary"]["guberniya"]
    assert (entry.entity.id, field(entry, "short")) == ("guberniya", "Other.")


def test_who_replaces_a_thing_is_told_what_goes_with_it(tmp_path: Path) -> None:
    one = mod(tmp_path, "a", patch("glossary/guberniya", "{set: short, to: One.}"))
    two = mod(tmp_path, "b", "remove:\n  - of: glossary/guberniya\n")
    _, (finding,) = laid(one, two)
    assert (finding.code, finding.spot.path) == ("W705", two / "file-0.yaml")
    assert finding.also is not None
    assert finding.also.path == one / "file-0.yaml"


def test_what_is_removed_is_gone_and_is_said_to_who_looks_for_it(tmp_path: Path) -> None:
    name = next(iter(collect([BASE])[0].kinds["chains"]))
    first = mod(tmp_path, "a", f"remove:\n  - of: chains/{name}\n")
    second = mod(tmp_path, "b", patch(f"chains/{name}", "{set: title, to: x}"))
    library, (finding,) = laid(first, second)
    assert name not in library.kinds.get("chains", {})
    assert finding.code == "E703"
    assert finding.also is not None
    assert finding.also.path == first / "file-0.yaml"


def test_two_values_in_one_place_are_told_with_both_places(tmp_path: Path) -> None:
    one = mod(tmp_path, "a", patch(CARD, "{set: title, to: One}"))
    two = mod(tmp_path, "b", patch(CARD, "{set: title, to: Two}"))
    library, (finding,) = laid(one, two)
    assert finding.code == "W702"
    assert finding.spot.path == two / "file-0.yaml"
    assert finding.also is not None
    assert finding.also.path == one / "file-0.yaml"
    assert field(library.kinds["cards"]["first-letter"], "title") == "Two"


@pytest.mark.parametrize("more", ["requires: [{id: a}]", "after: [a]"])
def test_who_names_the_other_means_what_he_does(more: str, tmp_path: Path) -> None:
    one = mod(tmp_path, "a", patch(CARD, "{set: title, to: One}"))
    two = mod(tmp_path, "b", patch(CARD, "{set: title, to: Two}"), more=more)
    assert laid(one, two)[1] == []


def test_two_that_put_something_into_one_list_do_not_meet(tmp_path: Path) -> None:
    one = mod(tmp_path, "a", patch(CARD, "{append: events, item: one}"))
    two = mod(tmp_path, "b", patch(CARD, "{append: events, item: two}"))
    library, findings = laid(one, two)
    assert findings == []
    assert field(library.kinds["cards"]["first-letter"], "events")[-2:] == ("one", "two")


def test_what_was_expected_and_is_not_there_is_said(tmp_path: Path) -> None:
    entry, (finding,) = patched(tmp_path, "{set: title, to: Another, expect: The last letter}")
    assert (finding.code, field(entry, "title")) == ("W704", "Another")


@pytest.mark.parametrize(
    ("beside", "title"),
    [
        ("{other: '>=1'}", "Another"),
        ("{other: '>=2'}", "The first letter"),
        ("{nobody: '>=0'}", "The first letter"),
    ],
)
def test_a_patch_may_wait_for_another_package(beside: str, title: str, tmp_path: Path) -> None:
    other = mod(tmp_path, "other", term("x"))
    one = mod(tmp_path, "zeta", patch(CARD, "{set: title, to: Another}", beside=beside))
    library, findings = laid(other, one)
    assert findings == []
    assert field(library.kinds["cards"]["first-letter"], "title") == title


def test_a_text_of_the_interface_is_reworded_by_a_patch(tmp_path: Path) -> None:
    again = mod(tmp_path, "more", patch("texts/en", "{set: ui.close, to: Shut}"))
    library, findings = laid(again)
    assert findings == []
    assert library.phrases["en"]["ui.close"].text == "Shut"
    _, (finding,) = laid(mod(tmp_path, "less", patch("texts/en", "{set: ui.closed, to: Shut}")))
    assert (finding.code, "ui.close" in finding.help[0]) == ("E708", True)


def test_a_reading_gives_only_what_differs(tmp_path: Path) -> None:
    text = """\
readings:
  - id: harder
    like: circular-flow
    name: Harder
    historian: Nobody
    text: It is harder.
    evidence_for: None.
    evidence_against: None.
    coefficients: {kappa: 1300}
"""
    library, findings = laid(mod(tmp_path, "more", text))
    assert findings == []
    first = field(library.kinds["readings"]["circular-flow"], "coefficients")
    own = field(library.kinds["readings"]["more:harder"], "coefficients")
    assert own == first | {"kappa": 1300}
    entry = library.kinds["readings"]["more:harder"]
    assert entry.spot(["coefficients", "turnover"]).path == BASE / "readings.yaml"


@pytest.mark.parametrize("like", ["harder", "circular-folw"])
def test_a_reading_is_not_like_itself_or_nothing(like: str, tmp_path: Path) -> None:
    text = f"""\
readings:
  - {{id: harder, like: {like}, name: A, historian: B, text: C., evidence_for: D.,
      evidence_against: E.}}
"""
    _, findings = laid(mod(tmp_path, "more", text))
    assert said(findings) == ["E714"]


def test_ways_are_read_and_followed() -> None:
    data = {"a": ({"id": "x", "b": 1}, {"kind": "change", "number": "grip", "at": "sura", "b": 2})}
    assert value_at(data, parse_way("a[x].b")) == 1
    assert value_at(data, parse_way("a[change:grip@sura].b")) == 2
    with pytest.raises(LostError):
        value_at(data, parse_way("a[y].b"))
