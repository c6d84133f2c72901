"""The page of packages: what stands there, and what its switches do."""

from dataclasses import replace

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.nodes import Node
from game.page.stack import Stack, follow
from game.screens import table as screens
from game.screens.mods import PackagesPage
from game.viewmodel.mods import mods
from tests.support import core
from tests.support.hosts import PlainHost
from tests.support.mods_shown import FULL, NONE, SAFE, games

CTX = Ctx(TextLookup(core.pack(), "en").say)


def page(host: PlainHost) -> PackagesPage:
    found = screens.screen(host, "packages")
    assert isinstance(found, PackagesPage)
    return found


def words(root: Node) -> str:
    return "\n".join(each.says() for each in root.walk())


def use(screen: PackagesPage, key: str) -> Stack:
    node = screen.build(CTX).find(key)
    assert node is not None, key
    answer = node.activate()
    assert answer is not None
    return follow((screen,), answer)


def test_without_a_package_it_says_where_to_put_one_and_where_examples_lie() -> None:
    said = words(page(PlainHost(mods=NONE)).build(CTX))
    assert "There is no package here yet." in said
    assert NONE.folder in said
    assert NONE.guides in said
    assert "apparat mod install PATH" in said


def test_every_package_stands_with_its_state_and_what_is_wrong_with_both_places() -> None:
    said = words(page(PlainHost(mods=FULL, games=games(5))).build(CTX))
    for each in (
        "Number 1: nothing is said of its order, so its id decides.",
        "Number 2: it comes after Paper for Penza, because it says so.",
        "5 saved games are played with it: The New Post (May 1922), The New Post (May 1922), ",
        ", The New Post (May 1922), 2 more.",
        "Where it meets other packages",
        "networks.zip/patches/cards.yaml:12:7",
        "and paper-for-penza.zip/patch.yaml:4:9",
        "off, because",
        "Error E103: the field `short` is missing",
        "broken/glossary.yaml:2:5",
        "= did you mean `label`?",
        "switched off",
        "not looked at yet",
        "gone",
    ):
        assert each in said, each
    assert "⟨" not in said  # a key without a text


def test_states_are_told_apart() -> None:
    rows = mods(core.english(), FULL, ()).rows
    assert [each.state for each in rows] == ["on", "on", "on", "wrong", "off", "new", "gone"]
    assert [each.switch for each in rows] == ["on", "on", "on", "on", "off", "on", ""]
    assert {each.state for each in mods(core.english(), SAFE, ()).rows} == {"safe"}


def test_a_switch_is_stored_and_then_the_packages_are_laid_down() -> None:
    host = PlainHost(mods=FULL)
    screen = page(host)
    node = screen.build(CTX).find("switch:words.zip:off")
    assert node is not None
    node.activate()
    assert host.mods.off == {*FULL.off, "words.zip"}
    assert host.laid == 1
    use(screen, "switch:words.zip:on")
    assert host.mods.off == FULL.off


def test_a_disk_that_refuses_is_told_and_nothing_is_laid_down() -> None:
    host = PlainHost(mods=replace(FULL, kept=False))
    screen = page(host)
    use(screen, "switch:words.zip:off")
    assert (host.mods.off, host.laid) == (FULL.off, 0)
    assert "The disk did not take this" in words(screen.build(CTX))


def test_all_remarks_are_shown_when_asked_for_and_put_away_again() -> None:
    screen = page(PlainHost(mods=FULL))
    assert "nothing reads option 5 later" not in words(screen.build(CTX))
    use(screen, "more:networks.zip")
    assert "nothing reads option 5 later" in words(screen.build(CTX))
    assert "12 more: “apparat mod check” says them." in words(screen.build(CTX))
    use(screen, "more:networks.zip")
    assert "nothing reads option 5 later" not in words(screen.build(CTX))


@pytest.mark.parametrize("button", ["try", "again"])
def test_in_safe_mode_all_can_be_taken_in_again(button: str) -> None:
    host = PlainHost(mods=SAFE)
    screen = page(host)
    said = words(screen.build(CTX))
    assert "Saved games are not affected." in said
    assert "A game is open." in said
    use(screen, button)
    assert host.laid == 1


def test_what_a_package_writes_is_no_markup() -> None:
    row = replace(FULL.rows[0], title="*a* [[ccc]] <b>", version="**9**")
    said = list(page(PlainHost(mods=replace(FULL, rows=(row,)))).build(CTX).walk())
    assert not [each for each in said if each.role == "term"]
    assert any(each.says() and "<b>" in each.says() for each in said)


def test_while_packages_are_laid_down_the_page_says_so_and_can_be_used_and_left() -> None:
    host = PlainHost(mods=FULL, laying=True)
    screen = page(host)
    assert "Checking and compiling the packages…" in words(screen.build(CTX))
    assert screen.renews > 0
    use(screen, "switch:words.zip:off")
    assert host.mods.off == {*FULL.off, "words.zip"}
    assert use(screen, "back") == ()
    host.laying = False
    assert "Checking and compiling" not in words(screen.build(CTX))
    assert screen.renews == 0


def test_only_a_program_with_a_folder_has_packages_on_its_title() -> None:
    for there in (True, False):
        host = PlainHost(has_packages=there)
        root = screens.screen(host, "title").build(CTX)
        assert (root.find("menu:packages") is not None) is there
