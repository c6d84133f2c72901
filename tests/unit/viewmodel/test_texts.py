"""Every kind of move has its title, every reason that the rules can give its words."""

import re
from pathlib import Path

import pytest

from game.content.schema.union import kind_of
from game.rules.ids import SEATS, Seat
from game.rules.judge import missing
from game.rules.moves import MOVES, Choose
from game.rules.power import forms
from game.rules.reducer import new_game
from game.rules.visibility import PUBLIC, PURSES, daily
from tests.support import core

RULES = Path(__file__).parents[3] / "game" / "rules"
BARE_TERM = re.compile(r"\[\[[^\[\]|]+\]\]")
GIVEN = re.compile(r'(?:Why\(|tell\(|refuse\()\s*"([a-z.-]+)"')


def given() -> list[str]:
    """Keys that stand in the rules as they are; `refuse` puts `refusal.` before its code."""
    found = set()
    for path in RULES.rglob("*.py"):
        for key in GIVEN.findall(path.read_text(encoding="utf-8")):
            found.add(key if "." in key else f"refusal.{key}")
    return sorted(key for key in found if not key.endswith("."))


@pytest.mark.parametrize("kind", [kind_of(each) for each in MOVES if each is not Choose])
def test_every_kind_of_move_has_its_title_in_the_archive(kind: str) -> None:
    named = {"end-turn": ["month-ends"], "write": [f"write.{form}" for form in forms.RULES]}
    for name in named.get(kind, [kind]):
        assert core.english().has(f"ui.archive.{name}")


@pytest.mark.parametrize("seat", SEATS)
def test_every_figure_of_the_bar_has_its_words(seat: Seat) -> None:
    wanted = [
        *(
            f"ui.gauge.{each}{end}"
            for each in (*PURSES[seat], *PUBLIC[seat])
            for end in ("", ".tip")
        ),
        *(f"ui.remedy.purse.{each}" for each in PURSES[seat]),
        *(f"ui.{page}.{daily(seat)}.other" for page in ("end", "clear")),
    ]
    lacking = [key for key in wanted if not core.english().has(key)]
    assert not lacking, f"write the texts {', '.join(lacking)} in content/core/locale/en"


def test_no_text_shows_a_term_by_its_id() -> None:
    locale, texts = core.english(), core.pack().texts["en"]
    written = [key for key, text in texts.items() if BARE_TERM.search(text)]
    assert "post.chairman-control-commission.about" in written
    assert not [key for key in written if BARE_TERM.search(locale.plain(key) or "")]
    assert not [key for key in written if BARE_TERM.search(locale.text(key))]


@pytest.mark.parametrize("key", given())
def test_every_reason_has_words(key: str) -> None:
    assert core.english().has(key)


def test_every_closed_option_has_its_reason_in_words() -> None:
    scenario, locale = core.new_post(), core.english()
    state = new_game(scenario, "SEED")
    for card in scenario.cards.values():
        for option in card.options:
            if option.needs is not None:
                why = missing(option.needs, state, scenario)
                locale.text(why.key, **why.args)
                for name in ("flag", "number", "post", "card", "vote", "body"):
                    if name in why.args:
                        assert locale.name(name, str(why.args[name])), why
    assert not locale.missing
