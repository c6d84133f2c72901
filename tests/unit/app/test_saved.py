"""A saved game of other rules, named on the command line."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app.argument_error import WrongArgumentError
from game.app.saved import open_saved
from game.rules.archive import Pack
from game.rules.version import RULES
from game.saves import header
from game.saves.files import read_files
from tests.support import core, tiny
from tests.support.play import session


def _pack() -> Pack:
    return replace(tiny.pack(), texts=core.pack().texts)


@pytest.mark.parametrize(
    ("rules", "said"), [(RULES - 1, "rules of another version"), (RULES + 1, "newer version")]
)
def test_its_rules_are_what_is_said_to_be_wrong(tmp_path: Path, rules: int, said: str) -> None:
    game = session(tmp_path)
    game.close()
    assert game.game_file is not None
    folder = game.game_file.folder
    head = replace(read_files(folder).header, rules=rules)
    (folder / "campaign.json").write_bytes(header.encode(head))
    (folder / "journal.jsonl").write_bytes(b"")
    with pytest.raises(WrongArgumentError, match=said) as caught:
        open_saved(str(folder), _pack())
    assert "decision 1" not in str(caught.value)
