"""The last page of a lesson on the wall: the exit slip, whose questions are those of the paper."""

from game.page.nodes import Fitted, Node, WallSides
from game.screens.wall_pages import PLAIN, Given, Page, of_lesson
from game.viewmodel.class_debrief import EXIT_QUESTIONS


def slip_page(given: Given) -> Page:
    """The questions that are answered on paper before the class goes."""
    say = given.say
    left = Fitted(
        [
            given.text(say("slip.title"), 54, "stage-title"),
            given.text(say("slip.paper"), PLAIN),
            given.text(say("slip.names"), 27, "ui", colour="muted"),
        ],
        gap=16,
    )
    asked: list[Node] = [
        given.text(f"{number}  {given.locale.text(key)}", 40, "option")
        for number, key in enumerate(EXIT_QUESTIONS, 1)
    ]
    return Page(WallSides(left, Fitted(asked, gap=30), share=330), *of_lesson(given))
