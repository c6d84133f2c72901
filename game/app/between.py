"""What changed beside the pages, asked for between two of them: content that was read meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import paths
from game.app.anew import Anew, names_on, read_anew
from game.app.host import AppHost
from game.app.watched import Watched
from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.nodes.base import Node
from game.page.stack import Fresh, Stack
from game.page.stack_text import StackError, to_text
from game.rules.archive import Pack
from game.rules.state import Why
from game.screens import table as screens
from game.screens.trouble import Trouble, under_trouble
from game.session.rehearsal import GoesOtherwiseError, again, follow, is_behind
from game.session.session import Session

if TYPE_CHECKING:
    from game.content import Held


@dataclass(frozen=True, slots=True)
class _Read:
    """Content that was read anew, and the open game on it, or why it cannot be played there."""

    anew: Anew
    of: Session | None = None
    session: Session | None = None
    stays: Why | None = None


class Between:
    """Takes up packages that were laid down and, under `--watch`, content that was saved."""

    def __init__(self, host: AppHost) -> None:
        self._host = host
        self._trouble: Trouble | None = None
        self._watched: Watched[_Read] | None = None
        self._held: Held | None = None

    def watch(self) -> None:
        """Read content anew from now on whenever a file of it is saved."""
        from game.content import Held

        self._held = Held()
        self._watched = Watched(self._places, self._read)
        self._watched.start(self._read)

    def stop(self) -> None:
        """Watch no longer."""
        if self._watched is not None:
            self._watched.stop()

    def over(self, page: Node, ctx: Ctx) -> Node:
        """A page under what keeps a change out of the game, if anything does."""
        trouble = self._trouble
        return page if trouble is None else under_trouble(ctx, trouble, self.put_away, page)

    def put_away(self) -> Next:
        """Show no more what is wrong, until something is saved again."""
        self._trouble = None
        return STAY

    def __call__(self, stack: Stack) -> Fresh | None:
        """The pages from now on, if something changed beside them; None if nothing did."""
        read = self._watched.take() if self._watched is not None else None
        if read is not None:
            return self._taken(read, stack)
        return Fresh(stack) if self._host.take_up() else None

    # --- in the thread of what is watched -----------------------------------------------
    def _places(self) -> Sequence[Path]:
        core = paths.sources()
        return [core, *self._host.wanted.all()]

    def _read(self) -> _Read:
        """Read the content and play the open game on it."""
        held, host = self._held, self._host
        assert held is not None  # noqa: S101  # `watch` made it
        try:
            anew = read_anew(host.wanted, names_on(host.report), held)
        except Exception as error:  # noqa: BLE001  # the watch goes on, whatever it is
            return _Read(Anew(None, trouble=f"{type(error).__name__}: {error}"))
        if anew.playable is None:
            return _Read(anew)
        session = host.session
        return _Read(anew, session, *_played(session, anew.playable.pack))

    # --- between two pages --------------------------------------------------------------
    def _taken(self, read: _Read, stack: Stack) -> Fresh:
        anew, host = read.anew, self._host
        if anew.playable is None:
            self._trouble = Trouble(self._line(anew), anew.remarks, anew.count)
            return Fresh(stack)
        self._trouble = None
        session, found, stays = host.session, read.session, read.stays
        if session is not read.of:
            found, stays = _played(session, anew.playable.pack)
        elif session is not None and found is not None:
            found, stays = _caught_up(session, found)
        host.take_content(anew.playable)
        if stays is not None:
            self._trouble = Trouble(host.say(stays.key, **stays.args))
            return Fresh(stack)
        if session is not None and found is not None:
            host.go_on(found)
        told = host.say("ui.watch.taken", seconds=f"{anew.seconds:.1f}")
        return Fresh(self._stack(stack, session, found), told)

    def _line(self, anew: Anew) -> str:
        if anew.trouble:
            return self._host.say("ui.watch.unread", why=anew.trouble)
        return self._host.say("ui.watch.trouble", count=anew.count)

    def _stack(self, stack: Stack, session: Session | None, found: Session | None) -> Stack:
        """The same pages on the new content; what is not there any more is put right."""
        if session is not None and found is None:
            return stack
        try:
            return screens.ways(self._host).restored(to_text(stack), found)
        except (StackError, KeyError):
            if found is None:
                return (screens.screen(self._host, "title"),)
            return (screens.play(self._host, found),)


def _played(session: Session | None, pack: Pack) -> tuple[Session | None, Why | None]:
    """A game on other content; why it stays on its own, if it does. A saved one always stays."""
    if session is None:
        return None, None
    if session.game_file is not None:
        return None, Why("ui.watch.stays.saved")
    try:
        return again(session, pack), None
    except GoesOtherwiseError as error:
        return None, error.why


def _caught_up(session: Session, found: Session) -> tuple[Session | None, Why | None]:
    """The game after the moves that were made while it was played again."""
    if not is_behind(found, session):
        return _played(session, found.pack)
    try:
        follow(found, session)
    except GoesOtherwiseError as error:
        return None, error.why
    return found, None
