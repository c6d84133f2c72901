"""The plenum hears it: what is looked into for long enough comes before the Central Committee.

The plenum stood above the Secretariat and could ask how letters came to be signed in its name: the
circular directive of 1923 spoke for it without it (Podsheldolkin 1991; Kotkin 2014, ch. 10, n. 73).
What brings a matter there may also be the press: editors who are told what to print complain, as
two of *Pravda* did in December 1923 and were dismissed for it (Carr). The bounds and the prices are
the game’s own: no such hearing of the Secretariat is known from 1922 or 1923, and the record does
not come near them.
"""

from game.rules.draft import Draft
from game.rules.ids import at
from game.rules.state import Why

HEARD = 50
"""From this scrutiny on the next plenum hears the matter."""

AUTHORITY_LOST = 12
GAGGED, COMPLAINT = 700, 25
"""Above this pressure on the press (per mille) each 25 bring a point of scrutiny a month."""

KNOWN = 5
"""Points of exposure with the Central Committee, which has now heard it read out."""


def tick(draft: Draft) -> None:
    """Hear the matter, if it has come so far; then it is closed, and the press freer."""
    over = max(0, draft.number("pressure-on-press") - GAGGED)
    draft.change("scrutiny", over // COMPLAINT, Why("why.editors-complain"))
    if draft.number("scrutiny") < HEARD:
        return
    why = Why("why.plenum-heard")
    draft.change("authority", -AUTHORITY_LOST, why)
    draft.change(at("exposure", "central-committee"), KNOWN, why)
    draft.put("scrutiny", draft.scenario.usual("scrutiny"), why)
    draft.change("pressure-on-press", -over, why)
    draft.tell("chronicle.plenum-heard")
