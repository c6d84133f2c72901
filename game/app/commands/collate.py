"""`apparat collate`: the result codes of a class, checked and counted."""

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.argument_error import WrongArgumentError
from game.app.choices import add_game
from game.app.commands.parsers import Parsers

if TYPE_CHECKING:
    from game.classroom.class_table import Part
    from game.classroom.collation import Collation, Group
    from game.classroom.serve.names import Names
    from game.page.ctx import Say

MOST_BYTES = 64_000
"""Four hundred codes, and what stands around them."""


def add(parsers: Parsers) -> None:
    """Declare the command."""
    parser = parsers.add_parser(
        "collate",
        help="count the result codes of a class",
        description=(
            "Reads result codes, one a line, and prints what a class played and which codes have "
            "to be looked at. The options say what was played; without --seed it is what most of "
            "the codes are of. Fewer than five games are not told apart. Exit code: 1 if a code "
            "does not count."
        ),
    )
    parser.add_argument("file", metavar="FILE", help="a text file, or - for what is piped in")
    add_game(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Count, and print. Raises WrongArgumentError for what cannot be counted, OSError."""
    from game.app.choices import scenario_of, setup_of
    from game.app.text_lookup import TextLookup
    from game.app.wiring import load_pack
    from game.classroom.collation import TooManyError, collate
    from game.classroom.result import session_print
    from game.classroom.serve.names import Names
    from game.locale import Locale
    from game.session.setup import setup_data

    pack = load_pack()
    setup = setup_of(args, pack)
    lines = _lines(args.file)
    session = session_print(setup_data(setup), pack.content_hash) if args.seed else _most(lines)
    try:
        found = collate(lines, session)
    except TooManyError as error:
        raise WrongArgumentError(f"{args.file} has {error}.") from error
    names = Names(scenario_of(args, pack), setup.programme, Locale(pack.texts, "en"))
    print("\n".join(_told(found, names, TextLookup(pack, "en").say)))
    return 1 if found.flagged else 0


def _lines(name: str) -> list[str]:
    from game import bounded

    data = (
        sys.stdin.buffer.read(MOST_BYTES + 1)
        if name == "-"
        else bounded.read(Path(name), MOST_BYTES)
    )
    if len(data) > MOST_BYTES:
        raise WrongArgumentError(f"{name} is longer than the codes of any school.")
    return data.decode("utf-8-sig", "replace").splitlines()


def _most(lines: list[str]) -> int:
    """The session that most of the codes are of; 0 where none can be read."""
    from game.classroom.result_code import ResultCodeError, read

    sessions: Counter[int] = Counter()
    for each in lines:
        try:
            sessions[read(each).session] += 1
        except ResultCodeError:
            continue
    return sessions.most_common(1)[0][0] if sessions else 0


def _told(found: "Collation", names: "Names", say: "Say") -> list[str]:
    """Lines of text: the class, those who ended alike, and what has to be looked at."""
    from game.classroom.class_table import PARTS
    from game.classroom.collation import SMALLEST
    from game.classroom.serve.line_words import explained

    whole = found.whole()
    told = [say("ui.own.counted", count=whole.size)]
    if whole.size < SMALLEST:
        told.append(say("ui.own.few", count=whole.size, least=SMALLEST))
    else:
        told += _group(whole, PARTS, names, say)
        for ending, group in found.by_ending().items():
            if group.size < whole.size:
                head = say("ui.own.group", ending=names.ending(ending), count=group.size)
                told += ["", f"== {head}", *_group(group, PARTS[1:], names, say)]
    flagged = [
        f"{say('ui.own.line', number=each.number)}: {each.text}: {explained(each, say)}"
        for each in found.flagged
    ]
    return [*told, *(["", say("ui.own.lines"), *flagged] if flagged else [])]


def _group(group: "Group", parts: "tuple[Part, ...]", names: "Names", say: "Say") -> list[str]:
    from game.classroom.class_table import counts
    from game.classroom.collation import SMALLEST

    told = []
    for part in filter(names.has, parts):
        found = counts(group, part, names)
        if found is None:
            return [say("ui.own.group.few", least=SMALLEST)]
        told += ["", say(f"ui.own.part.{part}")]
        told += [f"  {each.games:>3}  {each.name}" for each in found]
    return told
