import errno
import shutil
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game import bounded
from game.app import paths
from game.app.host import AppHost
from game.app.prefs import prefs_of, settings_with
from game.app.text_lookup import TextLookup
from game.page.keys import DEFAULT_BINDINGS
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.host import Host
from game.session.session import Session
from game.session.settings import Settings
from game.session.shared import begin_shared
from tests.support import tiny
from tests.support.home import settle
from tests.support.play import play, setup


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return settle(tmp_path, monkeypatch)


@pytest.fixture
def host(home: Path) -> AppHost:
    assert not home.exists()
    made = AppHost()
    made.load()
    return made


def test_it_is_what_the_screens_ask_for(host: AppHost) -> None:
    asked: Host = host
    assert asked.pack is not None
    assert asked.problem is None
    assert asked.version


def test_a_game_is_started_saved_listed_and_resumed(host: AppHost) -> None:
    game = host.start(setup())
    play(game, "recorded", 3)
    (row,) = host.saved()
    assert (row.scenario, row.month, row.turn, row.of) == ("tiny", "November 1922", 2, 3)
    assert (row.programme, row.over, row.problem) == ("hold", False, None)
    assert host.resume(row.id) is game
    host.close()
    again = host.resume(row.id)
    assert again is not game
    assert again.state == game.state
    play(again, "recorded")
    (row,) = host.saved()
    assert row.over
    assert row.turn == 3


def test_starting_another_game_lets_the_first_go(host: AppHost) -> None:
    host.start(setup("ONE"))
    host.start(setup("TWO"))
    for row in host.saved():
        host.resume(row.id)
    host.close()


@pytest.mark.parametrize("other", ["begun", "opened"])
def test_no_other_game_is_taken_up_while_the_open_one_cannot_be_saved(
    host: AppHost, monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    host.start(setup("ONE"))
    (one,) = host.saved()
    game = host.start(setup("TWO"))
    asked = {"begun": lambda: host.start(setup("THREE")), "opened": lambda: host.resume(one.id)}
    with monkeypatch.context() as full:
        full.setattr("game.saves.journal.Journal.flush", _no_room)
        play(game, "recorded", 3)
        with pytest.raises(SaveError) as caught:
            asked[other]()
        assert caught.value.why.key == "save.problem.unsaved"
        assert caught.value.why.args == {"turn": 1}
        assert host.session is game
        assert game.save_badge
        assert len(host.saved()) == 2
    taken_up = asked[other]()
    assert host.session is taken_up is not game
    name = game.game_file.header.id if game.game_file is not None else ""
    assert host.resume(name).state == game.state
    host.close()


def _no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "no room")


def test_a_game_that_cannot_be_resumed_leaves_the_open_one(host: AppHost) -> None:
    game = host.start(setup())
    with pytest.raises(SaveError):
        host.resume("01J00000000000000000000000")
    assert host.session is game


def test_the_open_game_can_be_deleted(host: AppHost) -> None:
    host.start(setup())
    assert host.delete(host.saved()[0].id)
    assert host.saved() == ()
    assert host.session is None


def test_a_failed_delete_leaves_the_open_game_open(
    host: AppHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = host.start(setup())
    (row,) = host.saved()
    with monkeypatch.context() as stuck:
        stuck.setattr("game.saves.disk.Disk.replace", _no_room)
        with pytest.raises(SaveError, match="not-deleted"):
            host.delete(row.id)
    assert host.session is game
    with pytest.raises(SaveError, match="locked"):
        Store(paths.saves()).open(row.id)
    play(game, "recorded", 3)
    assert game.save_badge is None
    host.close()
    assert host.resume(row.id).state == game.state
    host.close()


def test_a_deleted_game_is_written_to_no_more(host: AppHost) -> None:
    game = host.start(setup())
    (row,) = host.saved()
    play(game, "recorded", 2)
    assert host.delete(row.id)
    game.save()
    game.close()
    assert host.saved() == ()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be changed here")
@pytest.mark.parametrize("zone", ["XXX-14", "XXX+12"])
@pytest.mark.parametrize("year", [1, 9999])
def test_a_game_of_either_end_of_the_calendar_is_listed(
    host: AppHost, monkeypatch: pytest.MonkeyPatch, year: int, zone: str
) -> None:
    host.start(setup())
    host.close()
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    at = datetime(year, 12 if year > 1 else 1, 31 if year > 1 else 1, 12, tzinfo=UTC)
    monkeypatch.setattr("game.saves.summary.saved_at", lambda _: at)
    try:
        (row,) = host.saved()
    finally:
        monkeypatch.undo()
        time.tzset()
    assert row.saved_at


def test_a_game_of_two_people_is_listed_with_its_problem(host: AppHost, home: Path) -> None:
    assert host.pack is not None
    begin_shared(setup(), host.pack, Store(home / "saves"), host.version).close()
    (row,) = host.saved()
    with pytest.raises(SaveError) as caught:
        host.resume(row.id)
    assert row.problem == host.explain(caught.value)
    assert caught.value.why.key == "save.problem.two-people"


def test_a_damaged_game_is_listed_with_its_problem(host: AppHost, home: Path) -> None:
    host.start(setup())
    host.close()
    (folder,) = (home / "saves").iterdir()
    (folder / "campaign.json").write_text("")
    (folder / "journal.jsonl").write_text("")
    (row,) = host.saved()
    assert row.problem
    host.delete(row.id)


def test_a_game_of_other_content_is_listed_with_its_problem(host: AppHost) -> None:
    host.start(setup())
    host.close()
    assert host.pack is not None
    shutil.rmtree(paths.played())
    host.pack = replace(host.pack, content_hash="9" * 64, scenarios={})
    (row,) = host.saved()
    assert row.problem


def test_a_game_whose_content_is_kept_speaks_with_its_own_texts(host: AppHost) -> None:
    game = host.start(setup())
    play(game, "recorded", 2)
    host.close()
    assert host.pack is not None
    texts = {"en": {"scenario.tiny.name": "Renamed", "ui.menu": "Menu"}}
    host.pack = replace(host.pack, content_hash="9" * 64, texts=texts)
    host.take_settings(host.settings)
    (row,) = host.saved()
    assert (row.problem, row.outdated) == (None, True)
    assert row.note
    assert host.say("scenario.tiny.name") == "Renamed"
    again = host.resume(row.id)
    assert again.hash == game.hash
    assert (host.say("scenario.tiny.name"), host.say("ui.menu")) == ("Tiny", "Menu")
    assert host.texts["en"]["scenario.tiny.name"] == "Tiny"
    new = host.renew(row.id)
    assert new.pack is host.pack
    assert host.say("scenario.tiny.name") == "Renamed"
    (first, second) = host.saved()
    assert {first.outdated, second.outdated} == {True, False}
    host.close()


def test_a_game_whose_content_has_changed_is_not_played_for_the_list(
    host: AppHost, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(host.start(setup()), "recorded", 2)
    host.close()
    assert host.pack is not None
    made = host.pack.scenarios["tiny"]
    cards = {**made.cards, "statute": replace(made.cards["statute"], options=())}
    changed = {"tiny": replace(made, cards=cards)}
    host.pack = replace(host.pack, content_hash="9" * 64, scenarios=changed)
    played: list[object] = []
    monkeypatch.setattr(Session, "__init__", lambda *_: played.append(1))
    (row,) = host.saved()
    assert not played
    assert row.problem is None
    monkeypatch.undo()
    monkeypatch.setenv("APPARAT_HOME", str(home))
    shutil.rmtree(paths.played())
    with pytest.raises(SaveError, match="other-content"):
        host.resume(row.id)


def test_the_list_reads_a_file_again_only_when_it_is_another_one(
    host: AppHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in ("ONE", "TWO", "THREE"):
        play(host.start(setup(seed)), "recorded", 2)
    host.close()
    read: list[str] = []

    real = bounded.read

    def noted(path: Path, most: int) -> bytes:
        if path.name in ("campaign.json", "journal.jsonl"):
            read.append(path.parent.name)
        return real(path, most)

    monkeypatch.setattr(bounded, "read", noted)
    rows = host.saved()
    assert len(read) == 6
    for _ in range(5):
        assert host.saved() == rows
    assert len(read) == 6
    play(host.resume(rows[0].id), "recorded", 1)
    host.close()
    read.clear()
    assert host.saved() != rows
    assert set(read) == {rows[0].id}


def test_a_game_that_is_open_elsewhere_is_listed_with_its_problem(host: AppHost) -> None:
    host.start(setup())
    (row,) = host.saved()
    assert row.problem is None
    (row,) = AppHost(host.pack).saved()
    assert row.problem
    host.close()
    (row,) = AppHost(host.pack).saved()
    assert row.problem is None


def test_without_content_no_game_is_played(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPARAT_CONTENT", str(tmp_path / "none.json"))
    host = AppHost()
    host.load()
    assert host.pack is None
    assert host.problem is not None
    assert "none.json" in host.problem
    assert host.saved() == ()
    with pytest.raises(SaveError):
        host.start(setup())
    with pytest.raises(SaveError):
        host.resume("x")
    assert not home.exists()


def test_settings_are_stored_and_handed_on(host: AppHost, home: Path) -> None:
    seen: list[Settings] = []
    host.on_settings = seen.append
    wanted = replace(host.settings, theme="night")
    host.apply_settings(wanted)
    assert seen == [wanted]
    assert AppHost().settings == wanted
    assert (home / "settings.json").exists()


def test_broken_settings_are_said_once_the_content_is_there(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text("{")
    host = AppHost()
    assert host.settings == Settings()
    host.load()
    assert host.problem


def test_a_report_is_written_into_the_home(host: AppHost, home: Path) -> None:
    game = host.start(replace(setup(), seed="../Пенза: 1?"))
    path = Path(host.write_report(game))
    assert path.parent == home / "reports"
    assert path.exists()


def test_settings_survive_the_way_through_the_window() -> None:
    wanted = replace(
        Settings(),
        theme="night",
        text_scale=150,
        volume=35,
        music=15,
        captions=True,
        mute=True,
        speech=True,
        speech_rate=80,
        bindings={"undo": ("u",)},
    )
    prefs = prefs_of(wanted)
    assert prefs.bindings["undo"] == ("u",)
    assert prefs.bindings["end-turn"] == DEFAULT_BINDINGS["end-turn"]
    assert settings_with(wanted, prefs) == wanted


def test_bindings_of_unknown_commands_are_left_out() -> None:
    prefs = prefs_of(replace(Settings(), bindings={"fly": ("f",)}))
    assert "fly" not in prefs.bindings


def test_texts_come_from_the_key_while_there_is_no_content() -> None:
    lookup = TextLookup(None, "en")
    assert lookup.say("ui.title.new-game") == "New game"
    assert lookup.term("uchraspred") is None
    texts = {"en": {"a.b": "{count} men", "term.x.term": "X", "term.x.short": "An x."}}
    lookup = TextLookup(replace(tiny.pack(), texts=texts), "en")
    assert lookup.say("a.b", count=2) == "2 men"
    assert lookup.term("x") == ("X", "An x.")
