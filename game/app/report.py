"""The report of a game: where it goes, and what it is made of."""

import re
from pathlib import Path

from game.locale import Locale
from game.report import html
from game.session.session import Session
from game.viewmodel.debrief import DebriefView, debrief


def report_path(folder: Path, session: Session) -> Path:
    """A name that says which game it is; letters that file systems dislike are left out."""
    setup = session.setup
    scenario, seed = (as_name(each) for each in (setup.scenario, setup.seed))
    return folder / f"{scenario}-{seed}-turn-{session.state.turn}.html"


def as_name(text: str) -> str:
    """A text as part of a file’s name. It may be anybody's: it leads into no other folder."""
    return re.sub(r"[^\w-]+", "-", text).strip("-")[:40] or "game"


def view_of(session: Session, language: str) -> tuple[DebriefView, Locale]:
    """The debrief of a game as it stands, and the texts it is written with."""
    locale = Locale(session.pack.texts, language)
    programme = session.setup.programme
    return debrief(session.state, session.scenario, session.pack, locale, programme), locale


def write_html(path: Path, session: Session, language: str) -> None:
    """Write the report as a page. Raises OSError."""
    view, locale = view_of(session, language)
    html.write(path, view, locale)
