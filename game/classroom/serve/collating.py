"""The page of the class on a teacher’s board: codes are typed there, whatever the room does."""

from abc import abstractmethod

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from game.classroom.collation import TooManyError
from game.classroom.serve.class_page import Played, class_page
from game.classroom.serve.desk import HallT, html
from game.classroom.serve.teacher import FORM, TeachersDesk
from game.web.serve.trust import RefusedError


class CollatingDesk(TeachersDesk[HallT]):
    """A board with `/class`: what was played, and the codes of those who played elsewhere."""

    @abstractmethod
    def played(self) -> Played:
        """What is counted together."""

    def class_routes(self) -> list[Route]:
        """The page, and what is typed into it."""
        return [
            Route("/class", self.whole_class, methods=["GET"]),
            Route("/class", self.collate, methods=["POST"]),
        ]

    async def whole_class(self, request: Request) -> Response:
        """What the class played, as far as games are over."""
        self.check(request)
        self.check_key(request)
        return html(class_page(self.hall, self.played(), self.form))

    async def collate(self, request: Request) -> Response:
        """The same, with the codes of those who played outside of the room."""
        fields = await self.pressed(request)
        if set(fields) != {"codes"}:
            raise RefusedError(400, FORM)
        try:
            return html(class_page(self.hall, self.played(), self.form, fields["codes"]))
        except TooManyError as error:
            raise RefusedError(413, "ui.own.refused.too-many") from error
