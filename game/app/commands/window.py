"""No command: the window, opened on the title."""

import argparse


def run(args: argparse.Namespace) -> int:
    """Open the window on the title; the content is read after the first frame."""
    del args
    from game.app.window import open_window

    return open_window()
