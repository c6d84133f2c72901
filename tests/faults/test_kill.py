"""kill -9 in the middle of play: whatever was acknowledged is there."""

import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from game.saves.store import Store
from game.session.resume import resume
from tests.support import tiny

pytestmark = [pytest.mark.fault, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("APPARAT_KILLS", "6"))
"""`.ci/full` asks for nine hundred."""


@pytest.mark.parametrize("kill", range(KILLS))
def test_no_acknowledged_decision_is_lost(tmp_path: Path, kill: int) -> None:
    argv = [sys.executable, "-m", "tests.support.headless", str(tmp_path)]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:  # noqa: S603
        assert child.stdout is not None
        said = [child.stdout.readline()]  # it plays
        time.sleep(random.Random(kill).uniform(0, 0.5))  # noqa: S311  # no secret
        child.kill()
        said += child.stdout.readlines()
    acknowledged: dict[str, int] = {}
    for line in said:
        if line.endswith("\n"):
            name, _, count = line.partition(" ")
            acknowledged[name] = int(count)
    assert acknowledged
    store = Store(tmp_path, contents=tmp_path / "played-with")
    changed = replace(tiny.pack(), content_hash="9" * 64, scenarios={})
    assert acknowledged.keys() <= {each.id for each in store.summaries()}
    for name, number in acknowledged.items():
        game = resume(name, changed, store)  # with the content that was kept of it
        assert game.game_file is not None
        assert len(game.game_file.journal.records) >= number
        assert not game.game_file.damaged
        game.close()
