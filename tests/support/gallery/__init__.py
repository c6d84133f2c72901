"""A screen that shows every widget: for the eye, and for the tests of the layer."""

from tests.support.gallery.alone import ALONE
from tests.support.gallery.screen import PAGES, Gallery

__all__ = ["ALONE", "PAGES", "Gallery"]
