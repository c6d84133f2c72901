"""The pages of a seat, and those that a scenario has no form for."""

from dataclasses import replace

from game.viewmodel.aims import page_of
from game.viewmodel.seats import PAGES, pages
from tests.support import core


def test_every_page_stands_in_the_strip_where_there_is_a_form() -> None:
    scenario = core.new_post()
    assert pages(scenario) == PAGES["general-secretary"]
    assert pages(scenario.other_side()) == PAGES["opposition"]


def test_a_page_whose_form_is_missing_is_left_out() -> None:
    bare = replace(core.new_post(), forms={})
    assert set(PAGES["general-secretary"]) - set(pages(bare)) == {"circulars"}
    other = replace(core.new_post().other_side(), forms={})
    assert set(PAGES["opposition"]) - set(pages(other)) == {"papers"}


def test_an_aim_is_moved_from_a_page_that_is_there() -> None:
    scenario = core.scenario("tutorial", seat="opposition")
    aims = [aim for each in scenario.programmes.values() for aim in each.aims]
    by_paper = [aim for aim in aims if page_of(scenario, aim) == "papers"]
    assert by_paper
    bare = replace(scenario, forms={})
    assert {page_of(bare, aim) for aim in by_paper} == {"actions"}
