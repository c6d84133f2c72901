"""No word of the shipped texts is broken inside, on the pages with narrow columns."""

from fnmatch import fnmatchcase

import pytest

from game.window.widgets.text import TextWidget
from tests.support.catalogue import catalogue
from tests.support.pictures import SIZES, opened

PAGES = (
    "the-discussion/*/5/posts-all",
    "the-discussion/*/5/posts-by-recommended",
    "the-discussion/*/5/privileges",
    "the-discussion/*/5/reports-*-table",
    "the-discussion/*/5/bodies-sovnarkom",
    "the-discussion/*/5/bodies-council-of-labour-and-defence",
    "the-discussion/*/5/papers-list",
    "tutorial/*/end/debrief-months-table",
    "tutorial/*/end/returns",
)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pattern", PAGES)
def test_no_word_is_broken(pattern: str, size: str) -> None:
    found = []
    for name, picture in catalogue().items():
        if not fnmatchcase(name, pattern):
            continue
        with opened(picture, size) as shown:
            texts = [each for each in shown.widgets() if isinstance(each, TextWidget)]
            assert texts, name
            found += [cut for each in texts for cut in each.block(each.rect.width).cuts]
    assert found == []
