"""The pages of one desk of a game of two people."""

from pathlib import Path
from typing import Any

from game.classroom.serve.own_games.course import Course
from game.classroom.serve.own_games.game import Game
from game.page.screen import Screen
from game.rules.ids import SEATS
from game.rules.moves import EndTurn
from game.session.flow import Stop, stops
from game.session.seat import SeatSession


class DeskGame(Game):
    """What is played at one desk. Both desks are worked at one after the other.

    `folder` keeps its pages and settings; the game itself is kept once, for both.
    """

    def __init__(self, course: Course, session: SeatSession, folder: Path | None) -> None:
        self.seat = session
        super().__init__(course, SEATS.index(session.setup.seat) + 1, session, folder)
        session.on_opened = self._note_opened

    @property
    def waits(self) -> bool:
        """Whether the turn is closed here, and the other side has not closed it yet."""
        return self.seat.waits

    def _note_opened(self) -> None:
        """Both have closed: what came of it is the page on top, whatever lay there.

        A page that was on its way meanwhile is of a turn that is over, and does nothing.
        """
        self.front.count += 1
        self.front.stack = (self._first(),)
        self.note()

    def _first(self) -> Screen[Any]:
        """Whoever comes back before he has done anything in a turn is told what led to it."""
        session = self.session
        last = session.last
        if last is None or not isinstance(last.move, EndTurn):
            return super()._first()
        return self._page_of(stops(session.state, session.scenario)[0])

    def _page_of(self, stop: Stop) -> Screen[Any]:
        at = stop.assembly or ("held" if stop.vote else "")
        return self._ways.page(stop.page, self.session, at)
