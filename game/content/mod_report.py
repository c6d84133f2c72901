"""What was made of packages → plain records, which can be kept and shown without a compiler."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game.content.consequences import fold
from game.content.findings import Finding
from game.content.marks import Spot
from game.content.order import before
from game.content.reading import Read
from game.content.settle import Settled
from game.pack.mod_report import (
    CONFLICTS,
    MOST,
    Impact,
    ModReport,
    ModRow,
    Place,
    Remark,
    printable,
)

READABLE = 120
"""What was expected is said with a remark if it has no more letters: a list of all kinds is not."""


def report_of(settled: Settled) -> ModReport:
    """The packages that are on in their order, and then those that are off."""
    roots = [each.box.root for each in (*settled.reads, *(each.read for each in settled.off))]
    folded = fold(settled.findings)
    on = [
        _row(read, _about(folded, read), settled.reads[:index], roots, is_on=True)
        for index, read in enumerate(settled.reads)
        if index > 0
    ]
    off = [_row(each.read, fold(each.findings), (), roots, is_on=False) for each in settled.off]
    return ModReport((*on, *off))


def _row(
    read: Read,
    findings: Sequence[Finding],
    below: Sequence[Read],
    roots: Sequence[Path],
    *,
    is_on: bool,
) -> ModRow:
    manifest = read.package.manifest if read.package is not None else None
    # what two packages do to each other is seen before what is said of one alone
    ordered = sorted(findings, key=lambda each: each.code not in CONFLICTS) if is_on else findings
    return ModRow(
        printable(read.box.root.name),
        manifest.id if manifest is not None else "",
        manifest.version if manifest is not None else "",
        printable(manifest.title) if manifest is not None else "",
        is_on=is_on,
        impact=_impact(read),
        after=tuple(each.id for each in below if each.id in before(read)),
        remarks=remarks(ordered[:MOST], roots),
        more=max(0, len(findings) - MOST),
    )


def _about(findings: Iterable[Finding], read: Read) -> tuple[Finding, ...]:
    """The findings that point into a package with their first place."""
    return tuple(each for each in findings if each.spot.path.is_relative_to(read.box.root))


def _impact(read: Read) -> Impact:
    if any(not _rewords(each.data) for each in read.orders):
        return "changes"
    return "adds" if read.items else "texts"


def _rewords(order: object) -> bool:
    """Whether an order changes texts of the interface and nothing else."""
    of = order.get("of") if isinstance(order, dict) else None
    return isinstance(of, str) and of.startswith("texts/")


def remarks(findings: Iterable[Finding], roots: Sequence[Path]) -> tuple[Remark, ...]:
    """Findings as they are shown. `roots` are the folders of the packages that they point into."""
    return tuple(_remark(each, roots) for each in findings)


def _remark(finding: Finding, roots: Sequence[Path]) -> Remark:
    expected = f", {finding.expected}" if 0 < len(finding.expected) <= READABLE else ""
    return Remark(
        finding.code,
        finding.severity,
        printable(f"{finding.message}{expected}"),
        _place(finding.spot, roots),
        _place(finding.also, roots) if finding.also is not None else None,
        tuple(printable(each) for each in finding.help),
    )


def _place(spot: Spot, roots: Sequence[Path]) -> Place:
    """A place by the name of its package: the way to the folder of mods is long, and known."""
    for root in roots:
        if spot.path.is_relative_to(root):
            inside = (root.name, *spot.path.relative_to(root).parts)
            return Place(printable("/".join(inside)), spot.mark.line, spot.mark.column)
    return Place(printable(str(spot.path)), spot.mark.line, spot.mark.column)
