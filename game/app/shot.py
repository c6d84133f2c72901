"""Screens as files: plays to the moment that was asked for, and draws or writes the page."""

import argparse
from dataclasses import replace

from game.app import fast_forward
from game.app.argument_error import WrongArgumentError, known
from game.app.choices import setup_of
from game.app.host import AppHost
from game.app.mods import mods_of
from game.app.prefs import prefs_of
from game.app.web_page import write_web
from game.app.wiring import load_pack
from game.rules.archive import Pack
from game.rules.ids import Seat
from game.rules.moves import Choose
from game.rules.seats.policies import Policy
from game.rules.state import State
from game.screens import table as screens
from game.screens.vote import COUNTED, HELD
from game.session.session import Session
from game.session.settings import Settings
from game.viewmodel.scene import ALL
from game.window.picture import write_picture

DEFAULT_SEED = "SHOT"
LAST = 10_000
"""A turn after every last one."""


def shoot(args: argparse.Namespace) -> None:
    """Draw what was asked for. Raises WrongArgumentError."""
    known("screen", args.screen, sorted({*screens.SCREENS, *screens.PAGES} - screens.OF_A_SAVE))
    pack = load_pack(mods_of(args))
    host = AppHost(pack)
    host.take_settings(_settings(args))  # no player's own
    outside = args.screen in screens.SCREENS and args.scenario is None
    session = None if outside else _session(args, pack)
    if session is not None and args.screen != "scene":  # a picture of a page is of that page
        session.told = dict.fromkeys(session.scenario.scenes, ALL)
    at = args.at or ("" if session is None or args.card else _at(args, session))
    screen = screens.screen(host, args.screen, session, at)
    if args.web:
        write_web(args.out, screen, host)
        return
    prefs = prefs_of(host.settings)
    write_picture(
        args.out, screen, args.size, args.scale, prefs=prefs, say=host.say, term=host.term
    )


def _settings(args: argparse.Namespace) -> Settings:
    """What a page is shown with; a picture has its scale from the window that it is drawn in."""
    given = Settings(language=args.lang, theme=args.theme)
    return replace(given, text_scale=args.scale) if args.web else given


def _session(args: argparse.Namespace, pack: Pack) -> Session:
    args.scenario = args.scenario or next(iter(pack.scenarios), "")
    args.seed = args.seed or DEFAULT_SEED
    setup = setup_of(args, pack)
    policy = fast_forward.POLICIES[args.policy]
    if args.state:
        return fast_forward.at_extreme(setup, pack, policy, _score(args, pack, setup.seat))
    session = Session(setup, pack)
    if args.card:
        _take_in_hand(args, session, policy)
        return session
    if args.screen == "scene":
        fast_forward.at_scene(session, policy, _scene(args, session))
        return session
    if args.screen == "vote" and args.at in (None, "", HELD, COUNTED):
        fast_forward.after_vote(session, policy, args.turn or 1)
    else:
        fast_forward.at_turn(session, policy, LAST if args.screen == "debrief" else args.turn or 1)
    return session


def _take_in_hand(args: argparse.Namespace, session: Session, policy: Policy) -> None:
    """Play until a card lies on the desk, and answer it if that is asked for too."""
    scenario = session.scenario
    card = scenario.cards[known("card", args.card, scenario.cards)]
    if not fast_forward.at_card(session, policy, card.id):
        raise WrongArgumentError(fast_forward.absent(session, card))
    args.at = card.id
    if args.option:
        option = known("option", args.option, [each.id for each in card.options])
        step = session.dispatch(Choose(card.id, option))
        if step.refusal is not None:
            raise WrongArgumentError(f"the option “{option}” is closed in this game")
        args.at = ""


def _scene(args: argparse.Namespace, session: Session) -> str:
    """The scene that is named, or the first of the seat; after a colon there may be a beat."""
    scenario = session.scenario
    mine = [
        each.id
        for each in scenario.scenes.values()
        if any(scenario.cards[card].seat == scenario.seat for card in each.cards)
    ]
    args.at = args.at or next(iter(mine), "")
    return known("scene", args.at.partition(":")[0], mine)


def _score(args: argparse.Namespace, pack: Pack, seat: Seat) -> fast_forward.Score:
    """On the desk, what lies in the tray decides; on other pages, how much has happened."""
    longest = args.state == "longest"

    def desk(state: State) -> int:
        tray = state.desks[seat].tray
        if not longest:
            return -len(tray)
        return max(
            (fast_forward.reading_length(pack, args.lang, item.card) for item in tray), default=0
        )

    def elsewhere(state: State) -> int:
        moves = len(state.desks[seat].moves)
        return moves if longest else -moves

    return desk if args.screen == "desk" else elsewhere


def _at(args: argparse.Namespace, session: Session) -> str:
    if args.screen == "vote":
        return COUNTED
    if args.screen == "desk" and args.state == "longest":
        return fast_forward.longest_card(session, args.lang)
    return ""
