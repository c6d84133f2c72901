"""The screens outside a game: title, new game, settings, saved games."""

from dataclasses import dataclass, replace

from game.locale import Locale
from game.page.keys import DEFAULT_BINDINGS
from game.rules.ids import SEATS
from game.viewmodel.load import load
from game.viewmodel.new_game import drawer, new_game, proposed, scenarios
from game.viewmodel.settings import COMMANDS, OFFERED, key_name, keys
from game.viewmodel.title import title
from tests.support import core, tiny


def say(key: str, **_: object) -> str:
    return key


def test_the_title_has_no_menu_while_content_is_read() -> None:
    view = title(say, None, None)
    assert (view.entries, view.motto, view.problem) == ((), "", "")


def test_with_broken_content_one_can_set_and_leave() -> None:
    view = title(say, None, "cards.yaml:3: no such number")
    assert [entry.id for entry in view.entries] == ["settings", "quit"]
    assert view.problem == "cards.yaml:3: no such number"


def test_a_game_to_go_on_with_comes_first() -> None:
    view = title(say, tiny.pack(), None, last="01", month="November 1922")
    assert [entry.id for entry in view.entries][:2] == ["continue", "new-game"]


def test_a_new_game_has_every_choice_with_its_text() -> None:
    pack, locale = core.pack(), core.english()
    chosen = proposed(pack, "new-post")
    view = drawer(locale, pack, chosen)
    assert (chosen.seat, chosen.rival) == ("general-secretary", "recorded")
    assert view.desk.note
    assert view.objective
    for each in view.rivals:
        assert drawer(locale, pack, replace(chosen, rival=each.id)).rival.note
    for each in view.programmes:
        assert drawer(locale, pack, replace(chosen, programme=each.id)).programme.note
    assert view.aims
    assert view.reading.note
    assert len(view.previews) == 3


def test_every_desk_of_every_scenario_is_somebodys_and_says_so() -> None:
    pack, locale = core.pack(), core.english()
    for name in scenarios(pack):
        view = new_game(locale, pack, proposed(pack, name))
        assert [each.id for each in view.seats] == list(SEATS)
        for seat in view.seats:
            assert seat.face is not None
            assert seat.face.name.split()[-1] in seat.text
            assert len(seat.text) <= 160


def test_each_seat_has_its_programmes_and_its_own_text() -> None:
    texts = {
        "en": {
            "scenario.tiny.seat.opposition.text": "The corridor.",
            "programme.speak.name": "Speak",
        }
    }
    pack, locale = tiny.two_seats_pack(), Locale(texts)
    chosen = proposed(pack, "tiny", "opposition")
    seats = new_game(locale, pack, chosen).seats
    assert [each.id for each in seats] == list(SEATS)
    assert (seats[1].face, seats[1].text) == (None, "The corridor.")  # it is nobody's here
    view = drawer(locale, pack, chosen)
    assert [each.id for each in view.programmes] == ["speak"]
    assert (view.desk.note, view.programme.name) == ("The corridor.", "Speak")


def test_scenarios_come_in_the_order_of_their_beginnings() -> None:
    first = tiny.two_seats()
    long = replace(first, turns=first.turns * 5)
    early = tiny.scenario()
    pack = replace(tiny.pack(), scenarios={"long": long, "later": first, "early": early})
    assert scenarios(pack) == ("early", "later", "long")
    assert scenarios(replace(pack, scenarios={"bare": replace(early, programmes={})})) == ()


@dataclass
class Saved:
    id: str = "01"
    scenario: str = "tiny"
    month: str = "November 1922"
    turn: int = 2
    of: int = 3
    seat: str = "opposition"
    programme: str = "hold"
    saved_at: str = "then"
    over: bool = False
    old: bool = False
    note: str = ""
    problem: str | None = None
    outdated: bool = False
    card: str = ""
    strip: str = ""
    moves: int = 0


def test_a_saved_game_has_a_picture_of_the_moment_and_a_sentence_about_it() -> None:
    answered = Saved(card="the-archive-vault", strip="letter")
    rows = load(
        core.english(),
        [
            Saved(),
            Saved(moves=2),
            replace(answered, moves=1),
            answered,
            replace(answered, over=True),
            Saved(problem="Broken."),
            Saved(old=True),
        ],
    )
    strips = ["desk", "desk", "letter", "letter", "newspaper", "", ""]
    assert [row.strip for row in rows] == strips
    assert [bool(row.stands) for row in rows] == [True] * 5 + [False] * 2
    assert rows[0].stands == "Nothing has been done yet."
    assert "the-archive-vault" in rows[2].stands  # a card that this content does not have
    assert rows[2].stands != rows[3].stands


def test_saved_games_say_where_they_stand() -> None:
    texts = {
        "scenario.tiny.name": "Tiny",
        "ui.load.where": "{month:text}, turn {turn} of {of}",
        "ui.load.over": "over",
        "ui.seat.opposition": "Opposition",
    }
    locale = Locale({"en": texts})
    rows = load(
        locale,
        [Saved(), Saved(over=True), Saved(problem="Broken."), Saved(old=True, note="Early.")],
    )
    assert [row.where for row in rows] == [
        "November 1922, turn 2 of 3",
        "over",
        "November 1922, turn 2 of 3",
        "November 1922, turn 2 of 3",
    ]
    assert [row.problem for row in rows] == ["", "", "Broken.", ""]
    assert [row.note for row in rows] == ["", "", "", "Early."]
    assert [row.old for row in rows] == [False, False, False, True]
    assert rows[0].programme == "Opposition: hold"


def test_every_command_that_is_bound_can_be_changed_and_has_words() -> None:
    assert set(COMMANDS) <= set(DEFAULT_BINDINGS)
    missing = [name for name in COMMANDS if not core.english().has(f"ui.command.{name}")]
    assert missing == []


def test_a_shared_key_is_reported() -> None:
    rows = keys(say, {"undo": ("z",), "help": ("z",)}, {"z": ["undo", "help"]})
    assert [row.id for row in rows if row.note] == ["undo", "help"]


def test_keys_have_names() -> None:
    locale = core.english()
    assert key_name(locale.text, "ctrl+z") == "Ctrl + Z"
    assert key_name(locale.text, "ctrl++") == "CTRL++"
    assert [key for key in OFFERED if "⟨" in key_name(locale.text, key)] == []
