"""What may be told of a person, and when."""

from dataclasses import replace

from game.rules.ids import at
from game.rules.reducer import new_game
from game.rules.state import Holding
from game.rules.visibility import knows_stand
from game.viewmodel.dossier import dossier
from tests.support import core


def test_a_fate_waits_for_the_end() -> None:
    pack, locale, scenario = core.pack(), core.english(), core.new_post()
    state = new_game(scenario, "SEED")
    assert dossier("trotsky", pack, locale, scenario, state).fate == ""
    assert "1940" not in dossier("trotsky", pack, locale, scenario, state).years
    assert dossier("trotsky", pack, locale).fate == ""
    over = dossier("trotsky", pack, locale, scenario, replace(state, over=True))
    assert over.fate
    assert over.years == "1879–1940"


def test_the_record_is_told_only_to_date() -> None:
    pack, locale, scenario = core.pack(), core.english(), core.new_post()
    state = new_game(scenario, "SEED")
    first = dossier("trotsky", pack, locale, scenario, state)
    later = dossier("trotsky", pack, locale, scenario, replace(state, turn=9))
    assert len(first.facts) < len(later.facts)
    assert all(fact.source for fact in later.facts)


def test_a_secretary_who_sends_no_report_is_not_known() -> None:
    scenario = core.new_post()
    state = new_game(scenario, "SEED")
    seated = {
        each
        for body in scenario.bodies.values()
        for each in (*body.term(1).members, *body.term(1).candidates)
    }
    person = next(each for each in scenario.people if each not in seated)
    post = (
        "secretary-penza"
        if "secretary-penza" in scenario.posts
        else next(each.id for each in scenario.posts.values() if each.organisation)
    )
    region = str(scenario.posts[post].organisation)
    holdings = {
        name: Holding(None, "elected", 0) if held.holder == person else held
        for name, held in state.holdings.items()
    } | {post: Holding(person, "appointed", 1)}
    silent = {**state.ledger, at("reporting", region): 0}
    told = {**state.ledger, at("reporting", region): 2}
    assert not knows_stand(person, replace(state, holdings=holdings, ledger=silent), scenario)
    assert knows_stand(person, replace(state, holdings=holdings, ledger=told), scenario)


def test_somebody_invented_is_said_to_be_so_and_has_neither_office_nor_line() -> None:
    pack, locale, scenario = core.pack(), core.english(), core.new_post()
    state = new_game(scenario, "SEED")
    view = dossier("zinaida-petrovna", pack, locale, scenario, state)
    assert "Invented for this game" in view.invented
    assert (view.offices, view.facts, view.sources, view.stands) == ((), (), (), "")
    assert view.tie == locale.text("ui.bodies.tie.apart")
    assert dossier("trotsky", pack, locale, scenario, state).invented == ""


def test_every_person_has_a_card_without_missing_texts() -> None:
    pack, locale, scenario = core.pack(), core.english(), core.new_post()
    state = new_game(scenario, "SEED")
    for person in pack.archive.people:
        assert dossier(person, pack, locale, scenario, state).bio
    assert not locale.missing
