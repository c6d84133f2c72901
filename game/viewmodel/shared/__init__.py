"""Records that several view models are made of, each with the one function that builds it."""

from game.viewmodel.shared.citation import Cited, FactView, Grounds, cited
from game.viewmodel.shared.face import Face, face_of
from game.viewmodel.shared.figure import Figure
from game.viewmodel.shared.group import Group
from game.viewmodel.shared.line import Line
from game.viewmodel.shared.pick import Pick
from game.viewmodel.shared.row import Row

__all__ = [
    "Cited",
    "Face",
    "FactView",
    "Figure",
    "Grounds",
    "Group",
    "Line",
    "Pick",
    "Row",
    "cited",
    "face_of",
]
