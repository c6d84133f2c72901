"""The commands of the command line."""

import argparse
import os
import sys
from collections.abc import Sequence

import game
from game.app import commands
from game.app.argument_error import WrongArgumentError
from game.app.problem import ContentProblem

FAILURE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0 all is well; what 1 means the command says; 2 it could not be done."""
    try:
        args = parser().parse_args(argv)
    except SystemExit as leaving:  # argparse has said what is wrong
        return leaving.code if isinstance(leaving.code, int) else FAILURE
    try:
        _heed(args)
        done: int = args.run(args)
    except (WrongArgumentError, ContentProblem) as error:
        return _fail(str(error))
    except BrokenPipeError:  # the reader of our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE
    except OSError as error:
        return _fail(f"{error.filename or 'apparat'}: {error.strerror or error}")
    except KeyboardInterrupt:
        return 130
    return done


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="apparat",
        description="Apparat, 1922–1924. Without a command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"apparat {game.__version__}")
    top.add_argument(
        "--no-mods",
        dest="without_mods",  # commands have one of their own
        action="store_true",
        help="without the packages in the folder of mods, in the window or with a command",
    )
    top.set_defaults(run=commands.window.run)
    below = top.add_subparsers(title="commands", metavar="COMMAND")
    for command in commands.COMMANDS:
        command.add(below)
    return top


def _heed(args: argparse.Namespace) -> None:
    """Let `--no-mods` before a command hold for it. Raises WrongArgumentError if it cannot."""
    if not args.without_mods or args.run is commands.window.run:
        return
    if not hasattr(args, "no_mods"):
        raise WrongArgumentError(
            "--no-mods says nothing to this command: it never takes the packages in the folder of "
            "mods. Leave it away."
        )
    args.no_mods = True


def _fail(message: str) -> int:
    print(f"apparat: {message}", file=sys.stderr)
    return FAILURE
