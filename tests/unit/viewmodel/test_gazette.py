"""The front page: what is printed, before what else, and on what grounds."""

from dataclasses import replace

from game.locale import Locale
from game.rules.archive import Archive, Citation, NewsNote, NewsPlace
from game.rules.conditions import Chosen, Condition
from game.rules.moves import Choose, EndTurn
from game.rules.state import State
from game.viewmodel.context import ViewContext
from game.viewmodel.gazette import FrontPageView, front_page, story_grounds
from tests.support import tiny
from tests.support.steps import steps

SCENARIO = tiny.scenario()
CLOSED = steps(SCENARIO, (Choose("statute", "adopt"), EndTurn()))[-1].state
"""October 1922 is closed; the statute was adopted."""


def note(  # noqa: PLR0917 the fields of a note, most of them as they usually are
    name: str,
    place: NewsPlace = "lead",
    weight: int = 0,
    days: tuple[str, str] = ("1922-10-01", "1922-10-31"),
    when: Condition | None = None,
    cut: str = "",
) -> NewsNote:
    return NewsNote(name, place, weight, *days, "verified", when, cut, (Citation("book", "p. 1"),))


def context(*notes: NewsNote, state: State = CLOSED) -> ViewContext:
    texts = {
        f"news.{each.id}.{name}": f"{each.id} {name}" for each in notes for name in ("head", "text")
    }
    texts |= {f"news.{each.id}.cut.caption": f"{each.id} caption" for each in notes}
    archive = Archive(news={each.id: each for each in notes})
    return ViewContext(state, SCENARIO, archive, Locale({"en": texts}))


def page(*notes: NewsNote) -> FrontPageView:
    return front_page(context(*notes))


def ids(view: FrontPageView) -> list[str]:
    return [each.id for each in view.stories]


def test_the_page_is_of_the_turn_that_was_closed() -> None:
    view = page(note("now"), note("later", days=("1922-11-01", "1922-11-30"), weight=9))
    assert (view.date, ids(view)) == ("October 1922", ["now"])
    assert view.lead is not None
    assert (view.lead.head, view.lead.text) == ("now head", "now text")


def test_days_touch_the_turn_or_are_not_of_it() -> None:
    touching = note("touching", "item", days=("1922-09-20", "1922-10-01"))
    before = note("before", "item", days=("1922-09-20", "1922-09-30"))
    assert ids(page(touching, before)) == ["touching"]


def test_the_weightier_is_printed_and_of_equals_the_first() -> None:
    assert ids(page(note("first"), note("second"))) == ["first"]
    assert ids(page(note("first"), note("heavy", weight=1))) == ["heavy"]


def test_a_page_has_room_for_a_lead_two_items_and_a_short_one() -> None:
    places: tuple[NewsPlace, ...] = ("lead", "item", "short")
    many = [note(f"{place}-{n}", place) for place in places for n in range(3)]
    assert ids(page(*many)) == ["lead-0", "item-0", "item-1", "short-0"]


def test_what_answers_a_choice_is_printed_if_it_was_made() -> None:
    adopted = note("adopted", weight=5, when=Chosen("chosen", "statute", "adopt"))
    waited = note("waited", weight=6, when=Chosen("chosen", "statute", "no-such-option"))
    assert ids(page(note("always"), adopted, waited)) == ["adopted"]


def test_the_cut_comes_with_the_first_that_has_one() -> None:
    view = page(note("lead"), note("item", "item", cut="ship"), note("short", "short", cut="mine"))
    assert view.cut is not None
    assert (view.cut.picture, view.cut.caption) == ("ship", "item caption")
    assert page(note("lead")).cut is None


def test_without_news_the_page_has_only_its_head() -> None:
    view = page()
    assert (view.date, view.stories, view.lead, view.cut) == ("October 1922", (), None, None)


def test_before_the_first_turn_is_closed_it_is_that_of_the_first() -> None:
    opening = replace(CLOSED, series=())
    assert front_page(context(note("now"), state=opening)).date == "October 1922"


def test_news_has_its_grounds_and_unknown_news_none() -> None:
    grounds = story_grounds(context(note("now")), "now")
    assert grounds is not None
    assert [each.locator for each in grounds.sources] == ["p. 1"]
    assert story_grounds(context(), "now") is None


def test_news_that_names_scenarios_is_printed_in_no_other() -> None:
    here, there = (
        replace(note("own", weight=5), scenarios=(name,)) for name in (SCENARIO.id, "elsewhere")
    )
    assert ids(page(note("all"), here)) == ["own"]
    assert ids(page(note("all"), there)) == ["all"]
