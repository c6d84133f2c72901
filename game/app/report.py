"""The report of a game: where it goes, and what it is made of."""

import re
from pathlib import Path

from game.locale import Locale
from game.report import html
from game.session.session import Session
from game.viewmodel.debrief import DebriefView, debrief


def report_path(folder: Path, session: Session) -> Path:
    """A name that says which game it is; letters that file systems dislike are left out."""
    seed = re.sub(r"[^\w-]+", "-", session.setup.seed).strip("-")[:40] or "game"
    return folder / f"{session.setup.scenario}-{seed}-turn-{session.state.turn}.html"


def view_of(session: Session, language: str) -> tuple[DebriefView, Locale]:
    """The debrief of a game as it stands, and the texts it is written with."""
    locale = Locale(session.pack.texts, language)
    programme = session.setup.programme
    return debrief(session.state, session.scenario, session.pack, locale, programme), locale


def write_html(path: Path, session: Session, language: str) -> None:
    """Write the report as a page. Raises OSError."""
    view, locale = view_of(session, language)
    html.write(path, view, locale)
