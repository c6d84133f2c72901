"""Which text of a card is told: variants, echoes and answers, by what has been done."""

from dataclasses import replace

from game.rules.conditions import Chosen, Done, Flag
from game.rules.echoes import Answer, Echo, Variant
from game.rules.reducer import new_game
from game.rules.texts import answers_in, echoes_in, variant_of
from tests.support.tiny import scenario

SCENARIO = scenario()
START = new_game(SCENARIO, "TEXTS")
LOUD = replace(START, flags=frozenset({"loud"}), chosen={"copies": "send"})


def test_the_first_variant_of_a_text_that_holds_is_used() -> None:
    variants = (
        Variant("other", "title", Flag("flag", "loud")),
        Variant("first", "text", Flag("flag", "loud")),
        Variant("second", "text", Chosen("chosen", "copies")),
    )
    assert variant_of("text", variants, LOUD, SCENARIO) == "first"


def test_a_text_without_a_variant_that_holds_is_told_as_it_is() -> None:
    variants = (Variant("first", "text", Flag("flag", "loud")),)
    assert variant_of("text", variants, START, SCENARIO) is None
    assert variant_of("title", variants, LOUD, SCENARIO) is None


def test_an_echo_is_heard_of_an_answer_that_was_given() -> None:
    sent, kept = Echo("sent", "copies", ("send",)), Echo("kept", "copies", ("keep",))
    whatever = Echo("whatever", "copies")
    assert echoes_in((sent, kept, whatever), LOUD, SCENARIO) == (sent, whatever)
    assert echoes_in((sent, kept, whatever), START, SCENARIO) == ()


def test_an_echo_may_ask_for_more_than_the_answer() -> None:
    loud = Echo("loud", "copies", ("send",), Flag("flag", "loud"))
    quiet = Echo("quiet", "copies", ("send",), Flag("flag", "quiet"))
    assert echoes_in((loud, quiet), LOUD, SCENARIO) == (loud,)


def test_of_a_person_the_first_line_that_holds_is_said() -> None:
    answers = (
        Answer("kamenev", Flag("flag", "quiet")),
        Answer("kamenev"),
        Answer("kamenev", Flag("flag", "loud")),
        Answer("trotsky"),
    )
    assert answers_in(answers, LOUD, SCENARIO) == ((1, answers[1]), (3, answers[3]))


def test_an_echo_without_a_card_is_heard_of_what_was_done_without_one() -> None:
    visited = Echo("visited", when=Done("done", "visit"))
    assert echoes_in((visited,), START, SCENARIO) == ()
    done = replace(START, done={"visit/north": 1})
    assert echoes_in((visited,), done, SCENARIO) == (visited,)
