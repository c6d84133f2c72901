"""A screen that shows every widget: for the eye, and for the tests of the layer."""

from tests.support.gallery.screen import PAGES, Gallery

__all__ = ["PAGES", "Gallery"]
