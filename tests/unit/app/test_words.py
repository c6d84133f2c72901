"""Texts where there is no content."""

from game.app.words import Words


def test_without_content_a_key_speaks_for_itself() -> None:
    assert Words(None, "en").say("ui.title.quit") == "Quit"


def test_without_content_the_settings_still_show_their_figures() -> None:
    words = Words(None, "en")
    assert words.say("ui.settings.percent", value=150) == "150\u202f%"
    assert words.say("ui.settings.or").join(("Space", "S")) == "Space / S"
