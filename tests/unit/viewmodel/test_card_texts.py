"""The texts of a card as they read in one game: wordings, echoes, who asks and who answers."""

from dataclasses import replace

from game.rules.ids import Seat
from game.rules.reducer import new_game
from game.rules.state import Memory, State, VoteResult, Why
from game.viewmodel.card import card_view
from game.viewmodel.card_texts import answer_views, card_echoes, option_text
from game.viewmodel.context import ViewContext
from game.viewmodel.moods import mood_of
from tests.support import core

LETTER = "the-letter-of-5-march"


def context(seat: Seat = "general-secretary", **changes: object) -> ViewContext:
    """The Notes at the beginning, with something done before."""
    scenario = core.scenario("the-notes", seat=seat)
    state: State = replace(new_game(scenario, "TEXTS"), **changes)  # type: ignore[arg-type]
    return ViewContext(state, scenario, core.pack().archive, core.english())


def won(vote: str, option: str) -> dict[str, VoteResult]:
    return {vote: VoteResult(vote, 1, {}, option)}


def test_a_card_reads_as_it_is_written_where_no_variant_holds() -> None:
    assert "monopoly" not in card_view(context(), LETTER).text


def test_a_card_reads_otherwise_after_a_lost_vote() -> None:
    view = card_view(context(votes=won("monopoly-december", "leave")), LETTER)
    assert "monopoly that he lost" in view.text


def test_an_outcome_does_not_give_up_what_was_never_held() -> None:
    here = context(votes=won("regime-december", "commission"))
    card = here.scenario.cards[LETTER]
    option = card.option("give-up-the-charge")
    assert option is not None
    assert option_text(here, card, option, "outcome").startswith(
        "The commission has had the charge"
    )


def test_an_echo_says_because_of_what_and_where_to_find_it() -> None:
    here = context(chosen={"ten-minutes-a-day": "minutes"})
    (echo,) = card_echoes(here, here.scenario.cards[LETTER])
    assert echo.mark == "Because you allowed him ten minutes a day"
    assert echo.of == "ten-minutes-a-day"
    assert "ten minutes" in echo.text


def test_without_an_earlier_answer_there_is_no_echo() -> None:
    here = context()
    assert card_echoes(here, here.scenario.cards[LETTER]) == ()


def test_who_asks_is_the_first_who_speaks() -> None:
    asker = card_view(context(), LETTER).asker
    assert asker is not None
    assert asker.face.id == "lenin"
    assert asker.stands
    assert "Krupskaya" in asker.others


def test_who_answers_has_a_word_for_what_the_decision_did_to_him() -> None:
    why = Why("why.choice", {"card": LETTER, "option": "in-person"})
    kept = {
        "krupskaya": (Memory(4, "general-secretary", why, 140),),
        "zinoviev": (Memory(4, "general-secretary", why, -15),),
    }
    here = context(memories=kept)
    card = here.scenario.cards[LETTER]
    option = card.option("in-person")
    assert option is not None
    first, second = answer_views(here, card, option)
    assert (first.face.id, first.word) == ("krupskaya", "obliged")
    assert (second.face.id, second.word) == ("zinoviev", "colder")


def test_a_mood_has_five_steps() -> None:
    words = [mood_of(by) for by in (-60, -59, 0, 59, 60)]
    assert words == ["much-farther", "farther", "", "nearer", "much-nearer"]
