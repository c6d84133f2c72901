"""What was made of models, kept for who makes it again: in one build, or in one after another."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

from pydantic import BaseModel

R = TypeVar("R")


class Copies:
    """What was made of models: it is not made again while the model is the same object.

    What a build has not asked for is let go by the next.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[int, object], tuple[BaseModel, Any]] = {}
        self._before = self._made

    def once(self, model: BaseModel, what: object, make: Callable[[], R]) -> R:
        """What is made of a model under a name."""
        key = id(model), what
        found = self._made.get(key) or self._before.get(key)
        if found is None:
            found = model, make()  # with the model, or its id would be another's
        self._made[key] = found
        return cast(R, found[1])

    @contextmanager
    def used(self) -> Iterator[None]:
        """Use them for one build."""
        self._before, self._made = self._made, {}
        token = _copies.set(self)
        try:
            yield
        finally:
            _copies.reset(token)
            self._before = self._made


_copies: ContextVar[Copies | None] = ContextVar("copies", default=None)


def once(model: BaseModel, what: object, make: Callable[[], R]) -> R:
    """What is made of a model: in one build, or by who builds again and again, once only."""
    copies = _copies.get()
    return make() if copies is None else copies.once(model, what, make)
