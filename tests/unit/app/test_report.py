"""What the file of a report is called."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app.report import report_path
from game.session.session import Session
from tests.support import tiny
from tests.support.play import setup


@pytest.mark.parametrize("name", ["../../../evil", "/etc/evil", "..", "a\\..\\b", "C:evil"])
def test_no_name_of_a_scenario_or_seed_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    game = Session(setup(), tiny.pack())
    game.setup = replace(game.setup, scenario=name, seed=name)
    path = report_path(tmp_path, game)
    assert path.resolve().parent == tmp_path.resolve()
    assert not {"\\", ":"} & set(path.name)
