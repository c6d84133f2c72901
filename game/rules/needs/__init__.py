"""What the rules need of content: every number and every coefficient that they name in code.

Content declares the numbers (`content/<package>/numbers`) and gives each reading its coefficients;
the rules read them by name, whether a scenario uses what they stand for or not. The checks hold
content to these tables, so that what is missing is a finding and not a KeyError in play. Numbers
that content alone names (in cards, votes, measures) are its own and do not stand here.
"""

from collections.abc import Mapping

from game.rules.ids import Id, NumberId
from game.rules.needs.centre import CENTRE
from game.rules.needs.coefficients import GIVEN
from game.rules.needs.need import CoefficientNeed, NumberNeed
from game.rules.needs.owned import OWNED

__all__ = ["COEFFICIENTS", "NUMBERS", "CoefficientNeed", "NumberNeed"]

NUMBERS: Mapping[NumberId, NumberNeed] = {each.id: each for each in (*CENTRE, *OWNED)}
COEFFICIENTS: Mapping[Id, CoefficientNeed] = {each.id: each for each in GIVEN}
