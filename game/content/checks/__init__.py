"""The checks. One file a concern; each check is a function from a library to findings.

To add a check: write the function, add it to a list below, and write `diagnostics/CODE.yaml`.
"""

from collections.abc import Callable, Iterable

from game.content.checks import (
    choices,
    conditions,
    dates,
    desks,
    endings,
    flags,
    fuses,
    languages,
    months,
    moves,
    names,
    needs,
    options,
    proofs,
    prose,
    provenance,
    quantities,
    ranges,
    references,
    scopes,
    sourcing,
    starts,
    turns,
)
from game.content.findings import Finding
from game.content.library import Library

Check = Callable[[Library], Iterable[Finding]]

SINGLE: tuple[Check, ...] = (
    options.equal_ids,
    options.locked_cards,
    flags.contradictory_effects,
    fuses.lost_fuses,
    quantities.misshapen_quantities,
    quantities.unbounded_parts,
    ranges.empty_ranges,
    ranges.strata_sums,
    dates.impossible_dates,
    dates.reversed_spans,
    dates.dates_outside,
    turns.overlapping_turns,
    starts.ambiguous_starts,
    sourcing.unsourced,
    sourcing.without_locator,
    sourcing.undisputed,
    desks.nobodys,
    desks.misjudged,
    proofs.unproven,
    proofs.unread,
    provenance.misplaced_measures,
    options.recorded_options,
    options.equal_labels,
    options.telling,
    prose.overlong,
    prose.typography,
    prose.exclamations,
    prose.unbalanced,
    prose.unprintable,
)
"""Checks that look at one entity at a time."""

LINKED: tuple[Check, ...] = (
    references.unknown_ids,
    scopes.wrong_scopes,
    turns.turnless,
    turns.circular_lineages,
    desks.beside_oneself,
    turns.unplayed_days,
    choices.empty_fields,
    choices.open_fields,
    moves.impossible_moves,
    endings.unreachable_endings,
    endings.open_ends,
    conditions.idle_conditions,
    conditions.unreachable_cards,
    flags.dangling_flags,
    ranges.values_outside,
    ranges.leaps,
    ranges.delegates,
    months.empty_months,
    needs.missing_numbers,
    needs.other_numbers,
    needs.missing_readings,
    needs.uneven_readings,
    needs.absurd_readings,
    provenance.without_provenance,
    provenance.set_from_tested,
    provenance.one_sided,
    sourcing.unused_sources,
    names.unnamed_flags,
    languages.untranslated,
    languages.misfits,
)
"""Checks that need everything: an entity that could not be read would make them cry wolf."""
