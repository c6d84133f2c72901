"""Findings as JSON and as SARIF 2.1.0."""

import json
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from game import __version__
from game.content.diagnostics import diagnostic
from game.content.findings import Finding, Severity
from game.content.marks import Spot

Value = object

LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}


def as_json(findings: Sequence[Finding]) -> str:
    """A list of flat records."""
    return json.dumps([_record(each) for each in findings], ensure_ascii=False, indent=2) + "\n"


def _record(finding: Finding) -> dict[str, Value]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "confidence": diagnostic(finding.code).confidence,
        "message": finding.message,
        "expected": finding.expected,
        "help": list(finding.help),
        "context": finding.context,
        **_spot(finding.spot),
        "also": _spot(finding.also) if finding.also else None,
    }


def _spot(spot: Spot) -> dict[str, Value]:
    mark = spot.mark
    path = spot.path.as_posix()
    return {"path": path, "line": mark.line, "column": mark.column, "width": mark.width}


def as_sarif(findings: Sequence[Finding]) -> str:
    """What code hosts show beside the lines of a change."""
    codes = sorted({each.code for each in findings})
    rules = [_rule(code) for code in codes]
    driver = {"name": "apparat check", "version": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, codes.index(each.code)) for each in findings],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    document = {"$schema": schema, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> dict[str, Value]:
    entry = diagnostic(code)
    return {
        "id": code,
        "shortDescription": {"text": entry.message},
        "help": {"text": entry.why},
        "defaultConfiguration": {"level": LEVELS[entry.severity]},
        "properties": {"confidence": entry.confidence},
    }


def _result(finding: Finding, rule: int) -> dict[str, Value]:
    words = (finding.message, finding.expected, *finding.help)
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": "; ".join(word for word in words if word)},
        "locations": [_location(finding.spot)],
        "relatedLocations": [_location(finding.also)] if finding.also else [],
    }


def _location(spot: Spot) -> dict[str, Value]:
    mark = spot.mark
    region = {
        "startLine": mark.line,
        "startColumn": mark.column,
        "endColumn": mark.column + mark.width,
    }
    path = spot.path
    artifact = {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}
