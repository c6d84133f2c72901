"""What stands over a page while changed content cannot be taken up."""

from game.app.text_lookup import TextLookup
from game.pack.mod_report import Place, Remark
from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.nodes import Label
from game.screens.trouble import SHOWN, Trouble, under_trouble
from tests.support import core

CTX = Ctx(TextLookup(core.pack(), "en").say)
PAGE = Label("the page")
REMARK = Remark(
    "E103", "error", "unknown field `lable`", Place("mine/cards.yaml", 4, 9), help=("or `label`",)
)


def words(trouble: Trouble) -> list[str]:
    root = under_trouble(CTX, trouble, lambda: STAY, PAGE)
    return [each.says() for each in root.walk() if each.says()]


def test_the_page_stands_below_with_code_place_sentence_and_help_above_it() -> None:
    said = words(Trouble("One error.", (REMARK,), 1))
    for each in ("One error.", "E103", "mine/cards.yaml:4:9", REMARK.message, "= or `label`"):
        assert each in said
    assert said[-1] == "the page"
    assert not [each for each in said if "more" in each]


def test_many_findings_are_counted_and_only_the_first_shown() -> None:
    said = words(Trouble("Nine errors.", [REMARK] * 9, 9))
    assert said.count("E103") == SHOWN
    assert "6 more: “apparat check” says them." in said


def test_a_line_that_speaks_for_itself_has_no_findings() -> None:
    assert "stays" in words(Trouble("It stays."))[0]


def test_it_can_be_put_away() -> None:
    used: list[str] = []

    def away() -> Next:
        used.append("away")
        return STAY

    button = under_trouble(CTX, Trouble("x"), away, PAGE).find("watch:away")
    assert button is not None
    assert button.activate() == STAY
    assert used == ["away"]
