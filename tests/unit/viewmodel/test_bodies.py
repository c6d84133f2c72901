"""The bodies and the circle of who elects whom."""

from game.rules.reducer import new_game
from game.viewmodel.bodies import bodies
from game.viewmodel.circle import circle
from game.viewmodel.context import ViewContext
from tests.support import core, tiny


def context() -> ViewContext:
    scenario = core.new_post()
    state = new_game(scenario, "SEED")
    return ViewContext(state, scenario, core.pack().archive, core.english())


def test_the_circle_closes() -> None:
    view = circle(context())
    assert [each.start for each in view.arrows] == [each.id for each in view.nodes]
    assert [each.end for each in view.arrows][-1] == view.nodes[0].id
    assert all(0 <= each.strength <= 1 for each in view.arrows)


def test_the_delegates_of_the_circle_are_all_delegates() -> None:
    look = context()
    view = circle(look)
    seats = sum(value for key, value in look.state.ledger.items() if key.startswith("delegates@"))
    assert sum(view.delegates) == seats


def test_the_numbers_in_the_text_are_those_of_the_circle() -> None:
    view = circle(context())
    sure, _, against = view.delegates
    assert str(sure) in view.arrows[3].text
    assert str(against) in view.arrows[3].text


def test_a_body_lists_its_members_in_their_order() -> None:
    view = bodies(context(), "politburo").body
    assert view is not None
    assert [each.id for each in view.members][:2] == ["lenin", "trotsky"]
    assert all(each.words and each.name for each in view.members)
    assert view.elected_by


def test_every_body_can_be_opened() -> None:
    look = context()
    for body, _ in bodies(look).entries[1:]:
        assert bodies(look, body).current == body
    assert not look.locale.missing


def test_nobody_has_heard_of_a_body_before_it_is_called() -> None:
    look = context()
    listed = {body for body, _ in bodies(look).entries}
    assert "xii-congress" in listed
    assert "joint-plenum" not in listed
    assert bodies(look, "joint-plenum").circle is not None


def test_an_unknown_body_is_the_circle() -> None:
    assert bodies(context(), "senate").circle is not None


def test_a_scenario_without_a_central_committee_has_a_circle_too() -> None:
    scenario = tiny.scenario()
    look = ViewContext(new_game(scenario, "SEED"), scenario, tiny.pack().archive, core.english())
    assert circle(look).nodes
