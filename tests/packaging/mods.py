"""Plays the built game with packages: one of the examples, and a broken one. See smoke.sh."""

import json
import subprocess
import sys
from pathlib import Path

from tests.packaging.drive import KEYS
from tests.support.window import Program, display, turns_ended

EXAMPLE = "paper-for-penza"
CARD = f"{EXAMPLE}:forty-poods"
BROKEN = {
    "mod.yaml": "format: 1\nid: broken\nversion: 0.1.0\ntitle: Broken\nlicence: CC0-1.0\n",
    "glossary.yaml": "glossary:\n  - {id: half, term: half of a term}\n",
}


def main(game: str, home: Path, scenario: str) -> int:
    """Install, play, take out, go on; AssertionError says what went wrong."""
    env = {"APPARAT_HOME": str(home)}
    guides = Path(game).parent / "_internal" / "content" / "guides"
    run([game, "mod", "install", str(guides / "examples" / EXAMPLE)], env)
    refused(game, env, home)
    checked(game, env, home)
    lay_broken(home)
    with display() as shown_on:
        begin = [game, "play", "--scenario", scenario, "--seed", "SMOKE"]
        told(play(Program(begin, shown_on, env), home))
        told(play(Program(begin, shown_on, env), home))  # from what was compiled before
    see(game, env, home)
    run([game, "mod", "remove", EXAMPLE], env)
    for each in home.glob("saves/[0-9A-Z]*"):
        header = json.loads((each / "campaign.json").read_text(encoding="utf-8"))
        found = [package["id"] for package in header["packages"]]
        if found != ["core", EXAMPLE]:
            raise AssertionError(found)
        done = run([game, "replay", str(each)], env)
        if "state" not in done:
            raise AssertionError(done)
    sys.stdout.write(f"{EXAMPLE} was played and taken out; the broken one stayed off\n")
    return 0


def refused(game: str, env: dict[str, str], home: Path) -> None:
    """A broken package is not put in, and what is wrong with it is said with its place."""
    lay_broken(home / "elsewhere")
    argv = [game, "mod", "install", str(home / "elsewhere" / "mods" / "broken")]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 2 or "glossary.yaml:2:" not in done.stderr:
        raise AssertionError(done.stderr)


def checked(game: str, env: dict[str, str], home: Path) -> None:
    """A package is begun and checked by the built game alone."""
    run([game, "mod", "new", str(home / "my-letters")], env)
    run([game, "mod", "check", str(home / "my-letters")], env)


def lay_broken(home: Path) -> None:
    """Lay a broken package into the folder of mods, as by hand."""
    folder = home / "mods" / "broken"
    folder.mkdir(parents=True)
    for name, text in BROKEN.items():
        (folder / name).write_text(text, encoding="utf-8")


def play(program: Program, home: Path) -> str:
    """Close a month of a new game, then leave; what was said meanwhile."""
    program.wait_ready()
    before = turns_ended(home)
    program.play_until(lambda: turns_ended(home) > before, KEYS)
    return program.stop()


def see(game: str, env: dict[str, str], home: Path) -> None:
    """Draw the desk on which the card of the example lies."""
    picture = home / "card.png"
    mod = home / "mods" / f"{EXAMPLE}.zip"
    argv = [game, "shot", "desk", str(picture), "--scenario", "new-post", "--card", CARD]
    run([*argv, "--mod", str(mod)], env | {"SDL_VIDEODRIVER": "dummy"})
    if not picture.read_bytes().startswith(b"\x89PNG"):
        raise AssertionError(picture)


def told(said: str) -> None:
    """That the broken package is off, and why; and nothing else."""
    if "The package “broken” is off" not in said or "glossary.yaml, line 2" not in said:
        raise AssertionError(said)
    if "Traceback" in said:
        raise AssertionError(said)


def run(argv: list[str], env: dict[str, str]) -> str:
    """What a command of the built game prints. Raises CalledProcessError if it fails."""
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
