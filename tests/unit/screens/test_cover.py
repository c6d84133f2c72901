"""While the content is compiled, the window says so in words."""

from game.app.window import Window
from game.page.ctx import Ctx
from game.page.nodes import Label
from game.screens.cover import Cover


def test_the_cover_says_that_the_content_is_being_read() -> None:
    said = [each.text for each in Cover().build(Ctx()).walk() if isinstance(each, Label)]
    assert "ui.title.loading" in said


def test_before_there_is_a_text_the_window_says_its_key_in_words() -> None:
    say = Window(None, None)._say  # noqa: SLF001  # what the shell is given
    assert say("ui.title.loading") == "Loading"
