"""All files of a class’s debrief, by name."""

from collections.abc import Mapping

from game.report.class_debrief.data import as_csv, as_json
from game.report.class_debrief.pupil import pupil
from game.report.class_debrief.teacher import teacher
from game.report.class_debrief.texts import Texts
from game.report.class_debrief.whole import whole
from game.report.class_pack.frame import Paper
from game.viewmodel.class_debrief import ClassDebriefView

MARK = "\ufeff"
"""What tells a spreadsheet that a CSV is UTF-8."""


def files(paper: Paper, view: ClassDebriefView) -> Mapping[str, str]:
    """The pages as HTML, the figures as CSV and JSON."""
    texts = Texts(paper)
    pages = (whole(texts, view), pupil(texts, view), teacher(texts, view))
    return {
        **{each.name: each.html for each in pages},
        "class.csv": MARK + as_csv(view),
        "class.json": as_json(view),
    }
