"""Texts where there is no content."""

from dataclasses import replace

from game.app.text_lookup import TextLookup
from tests.support import tiny


def test_without_content_a_key_speaks_for_itself() -> None:
    assert TextLookup(None, "en").say("ui.title.quit") == "Quit"


def test_without_content_the_settings_still_show_their_figures() -> None:
    texts = TextLookup(None, "en")
    assert texts.say("ui.settings.percent", value=150) == "150\u202f%"
    assert texts.say("ui.settings.or").join(("Space", "S")) == "Space / S"


def test_the_names_of_a_voice_are_those_of_the_language() -> None:
    texts = {
        "en": {"spoken.Rykov": "Rickoff", "ui.on": "On"},
        "fr": {"spoken.Rykov": "Rikof"},
    }
    pack = replace(tiny.pack(), texts=texts)
    assert TextLookup(pack, "en").spoken == {"Rykov": "Rickoff"}
    assert TextLookup(pack, "fr").spoken == {"Rykov": "Rikof"}
    assert TextLookup(pack, "de").spoken == {"Rykov": "Rickoff"}
    assert TextLookup(None, "en").spoken == {}
