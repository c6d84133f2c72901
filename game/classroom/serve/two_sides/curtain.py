"""The curtain between two people at one device: nothing of the game before one says he is ready."""

from dataclasses import dataclass

from game.classroom.serve.document import Bar, Sheet, heading, hidden, page, words_of
from game.classroom.serve.pupil import Pupil
from game.page.ctx import Say
from game.rules.ids import SEATS, Seat
from game.web.html import element, escape


@dataclass
class Curtain:
    """Whose desk lies open at the one device, or that none does. It is drawn at the beginning."""

    seat: Seat = SEATS[0]
    drawn: bool = True

    def open(self, seat: Seat) -> None:
        """Somebody is ready to see a desk."""
        self.seat, self.drawn = seat, False

    def draw(self) -> None:
        """Hide everything."""
        self.drawn = True


def curtain_page(sheet: Sheet, bar: Bar, pupil: Pupil, ready: tuple[tuple[Seat, str], ...]) -> str:
    """The page. `ready` are the desks that can be opened now, with what they are called."""
    say = sheet.say
    presses = (_press(say("ui.two.curtain.open", side=name), pupil, seat) for seat, name in ready)
    body = heading(sheet.title) + words_of(say("ui.two.curtain.told"), "prose")
    return page(sheet, bar, body + element("section", *presses))


def hand_over(say: Say, pupil: Pupil) -> str:
    """The button that draws it, above the pages of a desk."""
    return _press(say("ui.two.curtain.draw"), pupil, "")


def _press(words: str, pupil: Pupil, desk: str) -> str:
    button = element("button", escape(words), class_="button", id=f"curtain-{desk or 'draw'}")
    fields = hidden(form=pupil.form, desk=desk)
    return element("form", fields, button, method="post", action="/curtain")
