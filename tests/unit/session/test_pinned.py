"""Saves keep what they are played with: they open whatever has changed, and as they were."""

import os
import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from game.pack import baked
from game.pack.bounds import MOST_BYTES as MOST_UNPACKED
from game.rules.archive import Pack
from game.rules.hashing import state_hash
from game.saves import pins as kept
from game.saves.pins import Pins, name_of, packed, unpacked
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import begin, renew, resume
from game.session.session import Session
from game.session.setup import packages
from tests.support import tiny
from tests.support.play import VERSION, play, setup

TODAY = tiny.pack()


def _changed(pack: Pack = TODAY, **others: object) -> Pack:
    """Content of another hash, in which a card of the game has no options any more."""
    made = pack.scenarios["tiny"]
    cards = {**made.cards, "statute": replace(made.cards["statute"], options=())}
    scenarios = {"tiny": replace(made, cards=cards)}
    return replace(pack, content_hash="8" * 64, scenarios=scenarios, **others)  # type: ignore[arg-type]  # fields of a pack


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "saves", contents=tmp_path / "played-with")


def _played(store: Store, moves: int = 6) -> Session:
    game = begin(setup(), TODAY, store, VERSION)
    play(game, "recorded", moves)
    game.close()
    return game


def _name(game: Session) -> str:
    assert game.game_file is not None
    return game.game_file.header.id


def _pin(store: Store, pack: Pack = TODAY) -> Path:
    assert store.pins.folder is not None
    return store.pins.folder / name_of(packages(pack))


def test_the_content_is_kept_once_for_all_games_of_it(store: Store) -> None:
    _played(store)
    _played(store)
    assert store.pins.folder is not None
    (kept_one,) = store.pins.folder.iterdir()
    assert kept_one.name == name_of(packages(TODAY))
    assert unpacked(kept_one.read_bytes()) == baked(TODAY)


@pytest.mark.parametrize(
    "today", [_changed(), _changed(id="other"), replace(_changed(), scenarios={})]
)
def test_a_game_opens_whatever_content_has_changed(store: Store, today: Pack) -> None:
    game = _played(store)
    again = resume(_name(game), today, store)
    assert state_hash(again.state) == state_hash(game.state)
    assert again.hash == game.hash
    assert again.notice is not None
    assert again.notice.key == "save.pinned"
    play(again, "recorded")
    again.close()
    assert resume(_name(game), today, store).state == again.state


def test_content_that_has_not_changed_is_taken_as_it_is(store: Store) -> None:
    game = _played(store)
    again = resume(_name(game), TODAY, store)
    assert again.pack is TODAY
    assert again.notice is None


def test_a_game_that_was_saved_before_contents_were_kept_keeps_its_own_from_now_on(
    store: Store,
) -> None:
    bare = Store(store.folder)
    game = _played(bare)
    assert not _pin(store).exists()
    with pytest.raises(SaveError, match="other-content"):
        resume(_name(game), _changed(), store)
    resume(_name(game), TODAY, store).close()
    assert resume(_name(game), _changed(), store).hash == game.hash


@pytest.mark.parametrize(
    "harm",
    [
        Path.unlink,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-9]),
        lambda path: path.write_bytes(path.read_bytes() + b"\0"),
        lambda path: path.write_bytes(packed(b"{}")),
        lambda path: path.write_bytes(packed(baked(_changed()))),
        lambda path: (path.unlink(), path.mkdir()),
    ],
)
def test_a_content_that_is_lost_or_not_its_own_is_not_played(store: Store, harm: object) -> None:
    game = _played(store)
    assert callable(harm)
    harm(_pin(store))
    with pytest.raises(SaveError, match="other-content"):
        resume(_name(game), _changed(), store)
    assert resume(_name(game), TODAY, store).hash == game.hash


def test_a_damaged_content_is_mended_by_the_next_game_of_it(store: Store) -> None:
    game = _played(store)
    data = _pin(store).read_bytes()
    _pin(store).write_bytes(data[: len(data) // 2])
    _played(store)
    assert _pin(store).read_bytes() == data
    assert _pin(store).with_name(f"{_pin(store).name}.bad-1").read_bytes() == data[: len(data) // 2]
    assert resume(_name(game), _changed(), store).hash == game.hash


def test_a_file_that_would_grow_without_end_is_refused() -> None:
    with pytest.raises(ValueError, match="cut off"):
        unpacked(packed(b"\0" * (MOST_UNPACKED + 2)))
    with pytest.raises(ValueError, match="too long"):
        unpacked(b"\0" * (kept.MOST_BYTES + 1))


def test_the_texts_are_those_of_then_and_the_program_speaks_as_today(store: Store) -> None:
    then = {"en": {"card.statute.title": "The statute", "ui.gone": "Gone", "ui.menu": "Old"}}
    now = {"en": {"card.statute.title": "A bill", "ui.menu": "Menu", "card.new.title": "New"}}
    game = begin(setup(), replace(TODAY, texts=then), store, VERSION)
    game.close()
    again = resume(_name(game), _changed(texts=now), store)
    assert again.pack.texts["en"] == {
        "card.statute.title": "The statute",
        "ui.gone": "Gone",
        "ui.menu": "Menu",
        "card.new.title": "New",
    }


def test_going_on_with_todays_content_is_a_game_of_its_own_that_says_so(store: Store) -> None:
    game = _played(store)
    today = _changed()
    new = renew(_name(game), today, store)
    assert new.pack is today
    assert new.state.turn == game.state.turn
    assert new.notice is not None
    assert new.notice.key.startswith("save.renewed")
    assert new.game_file is not None
    assert game.game_file is not None
    origin = new.game_file.header.origin
    assert origin is not None
    assert (origin.kind, origin.parent, origin.why) == ("fork", _name(game), "content")
    assert origin.n == len(game.game_file.journal.records)
    assert new.game_file.header.packages == packages(today)
    play(new, "recorded")
    new.close()
    assert resume(_name(game), today, store).hash == game.hash
    assert resume(_name(new), today, store).state == new.state


def test_what_todays_content_does_not_know_is_left_out_and_listed(store: Store) -> None:
    game = _played(store)
    made = TODAY.scenarios["tiny"]
    cards = {name: each for name, each in made.cards.items() if name != "statute"}
    today = replace(_changed(), scenarios={"tiny": replace(made, cards=cards)})
    new = renew(_name(game), today, store)
    assert new.notice is not None
    assert new.notice.key == "save.renewed-without"
    assert "statute" in str(new.notice.args["names"])


def test_it_goes_on_from_the_last_decision_though_no_state_was_stored_after_it(
    store: Store,
) -> None:
    game = begin(setup(), TODAY, store, VERSION)
    play(game, "recorded", 7)
    assert game.game_file is not None
    game.game_file.release()  # as if it had been killed
    new = renew(_name(game), _changed(), store)
    assert new.game_file is not None
    assert new.game_file.header.origin is not None
    assert new.game_file.header.origin.n == 7


def test_where_the_scenario_is_gone_today_it_is_refused_and_the_game_stays(store: Store) -> None:
    game = _played(store)
    with pytest.raises(SaveError, match="no-scenario"):
        renew(_name(game), replace(_changed(), scenarios={}), store)
    assert resume(_name(game), TODAY, store).hash == game.hash


def test_contents_go_when_no_game_needs_them_any_more_and_not_before(store: Store) -> None:
    game = _played(store)
    other = begin(setup("OTHER"), _changed(), store, VERSION)
    other.close()
    old = time.time() - 2 * kept.SPARED
    for each in (_pin(store), _pin(store, _changed())):
        os.utime(each, (old, old))
    store.delete(_name(other))
    assert _pin(store, _changed()).exists()  # it lies in the trash, and may be taken out again
    shutil.rmtree(store.folder / ".trash")
    last = begin(setup("LAST"), TODAY, store, VERSION)
    last.close()
    store.delete(_name(last))
    assert _pin(store).exists()
    assert not _pin(store, _changed()).exists()
    assert resume(_name(game), TODAY, store).hash == game.hash


def test_while_a_game_cannot_be_asked_every_content_stays(store: Store) -> None:
    game, doomed = _played(store), _played(store)
    old = time.time() - 2 * kept.SPARED
    os.utime(_pin(store), (old, old))
    for name in ("campaign.json", "journal.jsonl"):
        (store.folder / _name(game) / name).write_bytes(b"?")
    store.delete(_name(doomed))
    shutil.rmtree(store.folder / ".trash")
    again = _played(store)
    store.delete(_name(again))
    assert _pin(store).exists()


def test_a_disk_that_refuses_the_content_stops_no_game(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "saves", contents=tmp_path / "file" / "played-with")
    game = begin(setup(), TODAY, store, VERSION)
    play(game)
    assert game.save_badge is None
    game.close()
    assert not Pins(tmp_path / "file").keep(packages(TODAY), lambda: baked(TODAY))
