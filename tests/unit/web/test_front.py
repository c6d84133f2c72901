"""One player's browser: what changed beside its pages, and what lies over them."""

from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Label, Node
from game.page.screen import Own, Screen
from game.page.stack import Fresh
from game.web.front import Front, Texts
from game.web.post import Use


class Says(Screen[Own]):
    """A page with a word on it."""

    name = "says"

    def __init__(self, word: str, seconds: float = 0) -> None:
        super().__init__(Own())
        self.word, self.seconds = word, seconds

    @property
    def renews(self) -> float:
        return self.seconds

    def build(self, ctx: Ctx) -> Node:
        del ctx
        return Label(self.word)


def say(key: str, /, **args: object) -> str:
    del args
    return key


def front(screen: Screen[Own]) -> Front:
    return Front((screen,), Texts(say, lambda _: None))


def test_the_next_page_that_is_asked_for_shows_what_changed() -> None:
    made, fresh = front(Says("before")), list[Fresh]()
    made.between = lambda _: fresh.pop() if fresh else None
    assert "before" in made.html()
    fresh.append(Fresh((Says("after"),), "It is taken up."))
    html = made.html()
    assert "after" in html
    assert "before" not in html
    assert "It is taken up." in html
    assert "It is taken up." not in made.html()


def test_what_lies_over_a_page_is_shown_and_can_be_used() -> None:
    made, used = front(Says("page")), list[str]()
    made.over = lambda page, _: Column(
        [Button("Away", lambda: used.append("away"), key="away"), page]
    )
    assert made.html().index("Away") < made.html().index("page</")
    made.use(Use("activate", "away"), made.count)
    assert used == ["away"]


def test_a_page_that_waits_is_asked_for_again_with_a_script_or_without() -> None:
    html = front(Says("waits", 2)).html()
    assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in html
    assert 'data-renews="2"' in html
    still = front(Says("stands")).html()
    assert "refresh" not in still
    assert "data-renews" not in still
