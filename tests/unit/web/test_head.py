"""What a served page asks for, and what its uses are counted from."""

import re

from game.page.ctx import no_term
from game.page.nodes import TopBar
from game.web.document import HEAD, linked
from game.web.serve.application import _head
from game.web.stylesheet import stylesheet
from tests.support.plain_html import page


def test_a_page_names_the_version_of_what_is_kept() -> None:
    assert linked("1a", "2b") == (
        '<link rel="stylesheet" href="page.css?1a"><script defer src="page.js?2b"></script>'
    )
    assert re.fullmatch(
        r'<link rel="stylesheet" href="page\.css\?\w{12}">'
        r'<script defer src="page\.js\?\w{12}"></script>',
        _head(),
    )
    assert "?" not in HEAD, "a folder of files has no versions"


def test_the_stylesheet_of_pages_goes_on_with_parts() -> None:
    assert ".of-keys{display:none}" in stylesheet()


def test_a_bar_without_gauges_has_no_list() -> None:
    assert "<ul" not in page(TopBar("A new game", "", ()), no_term).partition("<footer")[0]
