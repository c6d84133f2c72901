"""No command: the window, opened on the title."""

import argparse


def run(args: argparse.Namespace) -> int:
    """Open the window on the title; the content is read after the first frame."""
    from game.app.window import open_window

    if not args.without_mods:
        return open_window()
    from game.app.mods import Wanted
    from game.app.window_host import WindowHost

    return open_window(WindowHost(wanted=Wanted(with_installed=False)))
