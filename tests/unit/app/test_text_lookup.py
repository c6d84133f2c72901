"""Texts where there is no content."""

from game.app.text_lookup import TextLookup


def test_without_content_a_key_speaks_for_itself() -> None:
    assert TextLookup(None, "en").say("ui.title.quit") == "Quit"


def test_without_content_the_settings_still_show_their_figures() -> None:
    texts = TextLookup(None, "en")
    assert texts.say("ui.settings.percent", value=150) == "150\u202f%"
    assert texts.say("ui.settings.or").join(("Space", "S")) == "Space / S"
