"""Plays the built game by keyboard: three turns, quit, start again, go on. See smoke.sh."""

import re
import subprocess
import sys
from pathlib import Path

from tests.support.window import Program, display, journal, missing_tools, turns_ended, until

KEYS = ("1", "Return", "2", "3", "e", "Return")
"""Decide with the first open option, put the outcome away, close the month, read its report."""

TURNS = 3


def main(game: str, home: Path, scenario: str) -> int:
    """Play; AssertionError says what went wrong."""
    tools = missing_tools()
    if tools:
        raise AssertionError(f"needed and not installed: {', '.join(tools)}")
    env = {"APPARAT_HOME": str(home)}
    with display() as shown_on:
        begin = [game, "play", "--scenario", scenario, "--seed", "SMOKE"]
        quiet(play(Program(begin, shown_on, env), home))
        before = replay(game, env, home)
        if (before["turns ended"], before["problem"]) != (str(TURNS), ""):
            raise AssertionError(before)
        quiet(go_on(Program([game], shown_on, env), home))
    after = replay(game, env, home)
    if after["problem"] or int(after["moves"]) <= int(before["moves"]):
        raise AssertionError(after)
    sys.stdout.write(f"state {before['state']}, and {after['state']} after going on\n")
    return 0


def play(program: Program, home: Path) -> Program:
    """Three turns, then SIGTERM in the middle of a turn."""
    program.wait_ready()
    program.play_until(lambda: turns_ended(home) >= TURNS, KEYS)
    program.stop()
    return program


def go_on(program: Program, home: Path) -> Program:
    """From the title into the game that was left, and one decision more."""
    program.wait_ready()
    known = len(journal(home))
    until(lambda: locked(home, program), "the title offers no game to go on with")
    program.play_until(lambda: len(journal(home)) > known, KEYS)
    program.stop()
    return program


def locked(home: Path, program: Program) -> bool:
    """Whether the program has the saved game open; presses Return on the title until then."""
    program.key("Return")
    files = Path(f"/proc/{program.process.pid}/fd")
    locks = {str(each.resolve()) for each in home.glob("saves/*/lock")}
    return any(str(each.resolve()) in locks for each in files.iterdir())


def quiet(program: Program) -> None:
    """Nothing went wrong that the player would not see."""
    said = program.wait()
    if program.process.returncode != 0 or "Traceback" in said or "apparat:" in said:
        raise AssertionError(f"exit code {program.process.returncode}: {said}")


def replay(game: str, env: dict[str, str], home: Path) -> dict[str, str]:
    """What `apparat replay` says of the only saved game; it compares every state hash itself."""
    (folder,) = home.glob("saves/[0-9A-Z]*")
    argv = [game, "replay", str(folder)]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False)  # noqa: S603
    lines = [re.fullmatch(r"(\D+) (\w+)", line) for line in done.stdout.splitlines()]
    found = {match[1]: match[2] for match in lines if match is not None}
    return found | {"problem": done.stderr if done.returncode else ""}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
