from pathlib import Path

from game.app.loading import loading, rechecking, reloading

BASE = Path(__file__).parents[2] / "content" / "base"


def test_the_loading_of_content_is_measured_beside_its_parsing() -> None:
    figure = loading(BASE)
    assert figure.ratio == figure.measured / figure.floor > 0


def test_a_check_of_one_changed_file_is_measured_beside_the_parsing_of_all() -> None:
    figure = rechecking(BASE)
    assert figure.ratio == figure.measured / figure.floor > 0


def test_what_is_saved_is_taken_up_beside_a_whole_compiling() -> None:
    figure = reloading(BASE, rounds=1)
    assert figure.ratio == figure.measured / figure.floor > 0
