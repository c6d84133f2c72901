import csv
import json
import shutil
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path

import pytest

import game
from game.app.cli import main
from game.rules.archive import ConstantNote
from game.rules.ids import SEATS
from game.rules.moves import Choose, EndTurn
from game.rules.seats.policies import POLICIES
from game.rules.version import RULES
from game.saves.store import Store
from game.session.preview import PREVIEWS
from game.session.resume import resume
from game.session.session import Session
from game.session.setup import setup_data
from game.session.shared import begin_shared
from tests.support import core, tiny
from tests.support.home import settle
from tests.support.old_saves import FIRST, FOLDER, SECOND
from tests.support.play import VERSION, play, session, setup

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return settle(tmp_path, monkeypatch)


@pytest.fixture
def saved(home: Path) -> Session:
    made = session(home / "saves")
    play(made)
    made.close()
    return made


def _folder(made: Session) -> Path:
    assert made.game_file is not None
    return made.game_file.folder


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"apparat {game.__version__}\n"


@pytest.mark.parametrize("argv", [["--version"], ["--help"], ["simulate", "--help"]], ids=str)
def test_version_and_help_need_no_rules(argv: list[str]) -> None:
    program = "import sys; from game.app.cli import main; main(sys.argv[1:]); print(*sys.modules)"
    command = [sys.executable, "-c", program, *argv]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 our own
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "game.app.commands.simulate" in loaded
    assert not {each for each in loaded if each.startswith(("game.rules", "pydantic", "pygame"))}


def test_the_help_names_every_seat_policy_and_preview(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "--help"]) == 0
    said = capsys.readouterr().out
    assert [each for each in (*SEATS, *POLICIES, *PREVIEWS) if each not in said] == []


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["--scenario", "tiny"],
        ["play"],
        ["play", "--scenario", "nope"],
        ["play", "--scenario", "tiny", "--seat", "opposition"],
        ["play", "--scenario", "tiny", "--programme", "nope"],
        ["play", "--scenario", "tiny", "--reading", "nope"],
        ["play", "--scenario", "tiny", "--preview", "all"],
        ["shot"],
        ["shot", "nowhere", "x.png"],
        ["shot", "old-game", "x.png"],
        ["shot", "desk", "x.png", "--size", "big"],
        ["shot", "desk", "x.png", "--size", "1280"],
        ["shot", "desk", "x.png", "--size", "0x720"],
        ["shot", "desk", "x.png", "--size", "99999x720"],
        ["shot", "desk", "x.png", "--scale", "20"],
        ["shot", "desk", "x.png", "--turn", "0"],
        ["check", "/nowhere/at/all"],
        ["check", "--format", "xml"],
        ["check", "--explain", "E000"],
        ["simulate", "--scenario", "tiny", "--runs", "0"],
        ["simulate", "--scenario", "tiny", "--policy", "clever"],
        ["simulate", "--scenario", "tiny", "--policy", "competent", "--programme", "nope"],
        ["simulate", "--scenario", "tiny", "--tell", "--programme", "nope"],
        ["simulate", "--scenario", "tiny", "--other", "clever"],
        ["simulate", "--scenario", "tiny", "--seat", "tsar"],
        ["simulate", "--scenario", "tiny", "--runs", "1", "--out", "/nowhere/out.csv"],
        ["simulate", "--scenario", "tiny", "--seed", "\udcff"],
        ["play", "--scenario", "tiny", "--seed", "\udcff"],
        ["play", "--scenario", "tiny", "--seed", "x" * 70_000],
        ["shot", "--scenario", "tiny", "--seed", "\udcff", "x.png"],
        ["record", "--scenario", "nope"],
        ["record", "--store"],
        ["record", "--store", "--scenario", "tiny"],
        ["balance", "--scenario", "nope"],
        ["balance", "--reading", "nope"],
        ["balance", "--seeds", "0"],
        ["balance", "--jobs", "many"],
        ["balance", "--table", "luck"],
        ["balance", "--store"],
        ["sensitivity", "--scenario", "nope"],
        ["sensitivity", "--scenario", "tiny"],
        ["sensitivity", "--constant", "nope"],
        ["sensitivity", "--reading", "nope"],
        ["sensitivity", "--seeds", "0"],
        ["sensitivity", "--store"],
        ["sensitivity", "--store", "--constant", "kappa"],
        ["replay", "/nowhere"],
        ["replay", "01J00000000000000000000000"],
        ["report", "/nowhere", "x.html"],
        ["bench", "--rounds", "-1"],
        ["schema"],
        ["open"],
        ["open", "/nowhere"],
        ["open", __file__],
        ["class", "the-notes", "--lan"],
        ["class", "nonsense", "--serve"],
        ["class", "the-notes", "--serve", "--port", "0"],
        ["web"],
        ["web", "out", "--pyodide", "/nowhere"],
    ],
)
def test_a_bad_argument_is_said_in_words(
    home: Path, argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "apparat" in said.err
    assert "Traceback" not in said.err
    assert not home.exists()


@pytest.mark.parametrize(
    "command",
    [
        "play",
        "shot",
        "simulate",
        "record",
        "balance",
        "sensitivity",
        "replay",
        "report",
        "schema",
        "bench",
        "check",
    ],
)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert command in capsys.readouterr().out


def test_simulate_writes_its_games(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "runs.csv"
    argv = ["simulate", "--scenario", "tiny", "--policy", "random", "--runs", "3"]
    assert main([*argv, "--out", str(out)]) == 0
    with out.open(encoding="utf-8") as file:
        assert [row["seed"] for row in csv.DictReader(file)] == ["SIM-0", "SIM-1", "SIM-2"]
    assert not home.exists()


@pytest.mark.usefixtures("home")
def test_no_cell_of_the_table_is_taken_for_a_formula(tmp_path: Path) -> None:
    out = tmp_path / "runs.csv"
    argv = ["simulate", "--scenario", "tiny", "--runs", "1", "--seed", "=HYPERLINK(1)"]
    assert main([*argv, "--out", str(out)]) == 0
    with out.open(encoding="utf-8") as file:
        assert [row["seed"] for row in csv.DictReader(file)] == ["'=HYPERLINK(1)-0"]


@pytest.mark.usefixtures("home")
def test_simulate_plays_either_seat_against_a_policy(capsys: pytest.CaptureFixture[str]) -> None:
    seats = ["--seat", "opposition", "--policy", "bold", "--other", "cautious"]
    assert main(["simulate", "--scenario", "tiny", "--runs", "2", *seats]) == 0
    assert "opposition bold, the other cautious" in capsys.readouterr().out


@pytest.mark.usefixtures("home")
def test_simulate_sets_out_to_do_something(capsys: pytest.CaptureFixture[str]) -> None:
    competent = ["--policy", "competent", "--runs", "2"]
    assert main(["simulate", "--scenario", "tiny", *competent]) == 0
    assert "competent for hold, the other recorded: 2 games" in capsys.readouterr().out


@pytest.mark.usefixtures("home")
def test_simulate_plays_the_other_seat_competently(capsys: pytest.CaptureFixture[str]) -> None:
    argv = ["simulate", "--scenario", "summer-lull", "--other", "competent", "--runs", "1"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("APPARAT_CONTENT", str(ROOT / "content"))
        assert main(argv) == 0
    assert "recorded, the other competent: 1 games" in capsys.readouterr().out


@pytest.mark.usefixtures("home")
def test_an_other_seat_without_a_programme_cannot_be_competent(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["simulate", "--scenario", "tiny", "--other", "competent"]) == 2
    assert "there is no programme" in capsys.readouterr().err


@pytest.mark.usefixtures("home")
def test_simulate_tells_a_game(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--scenario", "tiny", "--policy", "random", "--tell"]) == 0
    assert "of 2 aims are met" in capsys.readouterr().out


@pytest.mark.usefixtures("home")
def test_record_prints_every_measure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", "--seeds", "4", "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    wanted = {"id", "recorded", "low", "high", "model_median", "inside_share", "confidence"}
    proves = {"kind", "random_gs_share", "random_both_share", "joint"}
    assert wanted | proves | {"source", "constants"} <= row.keys()
    assert main(["record", "--seeds", "4"]) == 0
    text = capsys.readouterr().out
    assert "monopoly-for" in text
    assert "of each kind: 1 input, 0 fitted, 0 tested, 0 found-afterwards" in text
    assert "of 0 constants: 0 input, 0 fitted, 0 chosen" in text


@pytest.mark.usefixtures("home")
def test_balance_prints_its_tables(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["balance", "--seeds", "2", "--jobs", "1"]) == 0
    said = capsys.readouterr().out
    for each in ("2 seeds", "hold", "without a kind of act", "cards alone", "Wilson"):
        assert each in said


def test_balance_stores_its_tables_with_the_command_whatever_the_jobs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "tests" / "content" / "base", content)
    monkeypatch.setenv("APPARAT_CONTENT", str(content))
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    place = content / "record" / "balance.json"
    argv = ["balance", "--seeds", "2", "--table", "programmes", "--store", "--format", "json"]
    assert main([*argv, "--jobs", "1"]) == 0
    stored = place.read_bytes()
    data = json.loads(stored)
    assert data == json.loads(capsys.readouterr().out)
    assert data["command"] == "python -m game balance --seeds 2 --table programmes"
    met, of, *rest = data["programmes"][0]["shares"]["competent"]
    assert (of, len(rest)) == (2, 3)
    assert 0 <= met <= of
    assert main([*argv, "--jobs", "2"]) == 0
    assert place.read_bytes() == stored


@pytest.mark.usefixtures("home")
def test_sensitivity_prints_the_winter_at_half_and_at_double(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("game.app.wiring.load_pack", core.pack)
    names = ["--constant", "kappa", "--constant", "mood.hearing", "--constant", "mood.lines"]
    argv = ["sensitivity", "--scenario", "the-discussion", "--seeds", "1", "--jobs", "1", *names]
    assert main(argv) == 0
    said = capsys.readouterr().out
    assert "mood.hearing" in said
    assert "1 have no number to halve: mood.lines" in said
    assert main([*argv, "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert {each["id"] for each in data["constants"]} == {"kappa", "mood.hearing"}


def test_sensitivity_names_a_constant_that_the_rules_do_not_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = core.pack()
    constants = {**pack.archive.constants, "mood.gone": ConstantNote("mood.gone", "chosen", ())}
    changed = replace(pack, archive=replace(pack.archive, constants=constants))
    monkeypatch.setattr("game.app.wiring.load_pack", lambda: changed)
    (tmp_path / "mod.yaml").touch()
    monkeypatch.setenv("APPARAT_CONTENT", str(tmp_path))
    assert main(["sensitivity", "--seeds", "1", "--store"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "the rules have no constant “mood.gone”" in said.err
    assert not list((tmp_path / "record").iterdir())


@pytest.mark.usefixtures("home")
def test_a_process_that_dies_is_said_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise BrokenProcessPool

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor.map", broken)
    told = "a process that played games was ended from outside; nothing is stored"
    assert main(["balance", "--seeds", "1"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert told in said.err
    monkeypatch.setattr("game.app.wiring.load_pack", core.pack)
    argv = ["sensitivity", "--scenario", "the-discussion", "--seeds", "1", "--constant", "kappa"]
    assert main(argv) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert told in said.err


@pytest.mark.usefixtures("home")
def test_bench_measures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--rounds", "1", "--format", "json"]) == 0
    assert all(each["ratio"] > 0 for each in json.loads(capsys.readouterr().out))


def test_schema_writes_one_file_a_kind(tmp_path: Path) -> None:
    assert main(["schema", str(tmp_path / "out")]) == 0
    made = json.loads((tmp_path / "out" / "cards.schema.json").read_text())
    assert made["required"] == ["cards"]
    assert made["$defs"]


def test_schema_writes_the_reference_for_authors(tmp_path: Path) -> None:
    reference = tmp_path / "reference.md"
    assert main(["schema", "--reference", str(reference)]) == 0
    assert "## cards" in reference.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [reference]


def test_check_gives_its_findings_as_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("APPARAT_CONTENT", str(tmp_path))
    (tmp_path / "mod.yaml").write_text("format: 1\n")
    assert main(["check", str(tmp_path), "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)
    assert main(["check", str(tmp_path), "--format", "sarif"]) == 1
    assert json.loads(capsys.readouterr().out)["version"] == "2.1.0"
    assert main(["check", str(tmp_path)]) == 1
    assert "mod.yaml" in capsys.readouterr().out


def test_check_builds_no_pack(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("APPARAT_CONTENT", str(ROOT / "tests" / "content" / "base"))
    built: list[object] = []
    monkeypatch.setattr("game.content.build", built.append)
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "no findings\n"
    assert built == []


def test_check_explains_a_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "E101"]) == 0
    assert "E101" in capsys.readouterr().out


def test_replay_repeats_the_game(saved: Session, capsys: pytest.CaptureFixture[str]) -> None:
    files = {each: each.read_bytes() for each in _folder(saved).iterdir()}
    for name in (str(_folder(saved)), _folder(saved).name):
        assert main(["replay", name]) == 0
        said = capsys.readouterr().out
        assert f"state {saved.hash}\n" in said
        assert "turns ended 3\n" in said
        assert f"moves {len(saved.desk.moves)}\n" in said
    assert {each: each.read_bytes() for each in _folder(saved).iterdir()} == files


def test_replay_repeats_a_game_of_two_people(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    game = begin_shared(setup(), tiny.pack(), Store(home / "saves"), VERSION)
    game.dispatch("general-secretary", Choose("statute", "adopt"))
    for seat in SEATS:
        assert game.dispatch(seat, EndTurn()).refusal is None
    game.close()
    assert game.game_file is not None
    assert main(["replay", game.game_file.header.id]) == 0
    said = capsys.readouterr().out
    assert "the other person\n" in said
    assert f"state {game.hash}\n" in said
    assert main(["report", game.game_file.header.id, str(home / "report.html")]) == 2
    assert "Two people" in capsys.readouterr().err


def test_replay_leaves_a_damaged_end_out(
    saved: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = _folder(saved) / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-5])
    assert main(["replay", str(_folder(saved))]) == 0
    assert "damaged bytes" in capsys.readouterr().out


def test_replay_says_when_a_game_goes_another_way(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = session(home / "saves")
    play(made, "recorded", 1)
    assert made.game_file is not None
    made.game_file.add(made.setup.seat, made.desk.moves[0], "0" * 16)
    made.close()
    assert main(["replay", str(_folder(made))]) == 1
    assert "other rules" in capsys.readouterr().err.lower()


def test_replay_refuses_a_damaged_head(saved: Session, capsys: pytest.CaptureFixture[str]) -> None:
    (_folder(saved) / "campaign.json").write_bytes(b"{}")
    assert main(["replay", str(_folder(saved))]) == 0  # its copy in the journal is sound
    capsys.readouterr()
    (_folder(saved) / "journal.jsonl").write_bytes(b"")
    assert main(["replay", str(_folder(saved))]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("command", [["replay"], ["report", "--lang", "en"]], ids=lambda it: it[0])
@pytest.mark.parametrize(
    "choice", ["scenario", "programme", "reading", "seat", "rival", "preview", "unheard-of"]
)
def test_a_game_begun_with_what_is_gone_is_refused(
    home: Path, capsys: pytest.CaptureFixture[str], command: list[str], choice: str
) -> None:
    begun_with = {**setup_data(setup()), choice: "gone"}
    made = Store(home / "saves").create(begun_with, game=VERSION, rules=RULES, packages=())
    made.close()
    out = [str(home / "report.html")] if command[0] == "report" else []
    assert main([*command, str(made.folder), *out]) == 2
    said = capsys.readouterr()
    assert said.err.startswith(f"apparat: {made.header.id}: ")
    assert len(said.err.splitlines()) == 1
    assert said.out == ""


def test_replay_begins_a_fork_at_its_stored_state(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr("game.session.resume.RULES", RULES - 1)
        old = session(home / "saves")
        play(old, "recorded", 3)
        old.close()
    assert main(["replay", str(_folder(old))]) == 2
    assert "Only forked" in capsys.readouterr().err
    made = resume(_folder(old).name, tiny.pack(), Store(home / "saves"))
    play(made, "recorded", 2)
    made.close()
    assert main(["replay", str(_folder(made))]) == 0
    assert made.hash in capsys.readouterr().out
    (_folder(made) / "snap-00000.json").unlink()
    assert main(["replay", str(_folder(made))]) == 2
    assert "No snapshot" in capsys.readouterr().err


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("name", [FIRST, SECOND])
def test_replay_refuses_a_game_of_an_early_version(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert main(["replay", str(FOLDER / name)]) == 2
    assert capsys.readouterr().err.endswith(": Old\n")  # the tiny content has no words


def test_report_writes_page_table_and_data(saved: Session, tmp_path: Path) -> None:
    out = [tmp_path / name for name in ("r.html", "r.csv", "r.json")]
    argv = ["report", str(_folder(saved)), str(out[0]), "--csv", str(out[1]), "--json", str(out[2])]
    assert main(argv) == 0
    assert out[0].read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "monopoly-for" in out[1].read_text(encoding="utf-8")
    assert json.loads(out[2].read_text(encoding="utf-8"))["debrief"]


@pytest.mark.parametrize("text", ["", "{", '{"apparat-pack": 99}', "[]"])
def test_broken_content_is_said_in_a_line(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    text: str,
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text(text)
    monkeypatch.setenv("APPARAT_CONTENT", str(broken))
    assert main(["record"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not home.exists()
