"""What is wrong with readings, constants and measures is said in plain words, with its place."""

from pathlib import Path

import pytest

from game.app.cli import main
from game.content import load
from game.rules.needs import COEFFICIENTS
from game.rules.needs.need import TENFOLD
from tests.support.core import pack
from tests.support.packages import changed

KAPPA = "{kappa: 1200, "

WRONG = {
    "a coefficient that is missing": (
        "readings.yaml",
        KAPPA,
        "{",
        "this reading lacks the coefficient `kappa`, which the rules read",
        "coefficients",
    ),
    "a coefficient that is unknown": (
        "readings.yaml",
        KAPPA,
        "{kappa: 1200, charisma: 900, ",
        "no rule reads the coefficient `charisma`",
        "charisma",
    ),
    "a coefficient of three zeros too many": (
        "readings.yaml",
        KAPPA,
        "{kappa: 1200000, ",
        "1200000 is absurd for the coefficient `kappa`, which is told in thousandths",
        "1200000",
    ),
    "a coefficient below zero": (
        "readings.yaml",
        KAPPA,
        "{kappa: -1200, ",
        "-1200 is absurd for the coefficient `kappa`",
        "-1200",
    ),
    "a coefficient that is no number": (
        "readings.yaml",
        KAPPA,
        "{kappa: strong, ",
        "strong",
        "strong",
    ),
    "a delay of years": (
        "readings.yaml",
        "placement-delay: 1,",
        "placement-delay: 13,",
        "13 is absurd for the coefficient `placement-delay`, which is told in turns",
        "13",
    ),
    "a coefficient without provenance": (
        "constants.yaml",
        "  - {id: kappa, set: chosen, set_from: No datum is named.}\n",
        "",
        "nothing says from what the coefficient `kappa` was set",
        "",
    ),
    "a number without provenance": (
        "constants.yaml",
        "  - {id: levy-plan, set: chosen, set_from: No datum is named.}\n",
        "",
        "nothing says from what the number `levy-plan` was set",
        "",
    ),
    "a constant set from what is to test the rules": (
        "constants.yaml",
        "[mean-grip]",
        "[letters-answered]",
        "this constant was set from `letters-answered`, a measure of the kind “tested”",
        "letters-answered",
    ),
    "a measure without a kind": (
        "measures.yaml",
        "    kind: input\n",
        "",
        "`kind`",
        "",
    ),
    "a measure of an unknown kind": (
        "measures.yaml",
        "kind: input\n",
        "kind: proven\n",
        "proven",
        "proven",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_it_is_said_with_file_line_and_column(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, old, new, said, at = WRONG[what]
    root = changed(tmp_path, file, old, new)
    manifest = root / "mod.yaml"  # checked alone, as the base game is
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("id: base", "id: core"))
    (finding,) = [each for each in load(root).findings if each.severity != "info"]
    assert main(["check", str(root)]) == 1
    told = "".join(capsys.readouterr())
    mark, place = finding.spot.mark, finding.spot.path
    assert said in " ".join(told.split())
    assert f"{place.name}:{mark.line}:{mark.column}" in told
    assert "Traceback" not in told
    line = place.read_text(encoding="utf-8").splitlines()[mark.line - 1]
    assert line[mark.column - 1 :].startswith(at)
    assert (load(root).pack is None) == (finding.severity == "error")


def test_no_reading_of_the_base_game_comes_near_what_is_absurd() -> None:
    """Half of the bound at most, and never below zero: there is room for another historian."""
    for reading in pack().readings.values():
        for name, value in reading.coefficients.items():
            assert 0 <= value <= COEFFICIENTS[name].most // 2, (reading.id, name)
    assert max(each.most for each in COEFFICIENTS.values()) == TENFOLD
