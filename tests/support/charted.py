"""Charts of many kinds for the tests of their drawings: the longest, the emptiest, the usual."""

from game.drawing.charts.flow import Flow, FlowArrow, FlowNode
from game.drawing.charts.line import Band, LineChart, Series
from game.drawing.charts.stages import Stage, Stages
from game.drawing.charts.strip import Strip

MONTHS = tuple(f"{month} {year}" for year in (22, 23, 24) for month in ("Jan", "May", "Sep", "Dec"))
THIRTY_ONE = tuple(f"month {number}" for number in range(1, 32))
RECORD = (20.0, 21.5, 24.0, 28.0, 32.0, 37.0, 42.0, 46.0, 48.5, 50.0, 51.0, 51.5)
YOURS = (20.0, 23.0, 28.0, 34.0, 37.0, 45.0, 51.0, 54.0, None, None, 59.0, 61.0)
BAND = Band(tuple(v - 4 for v in RECORD), tuple(v + 4 for v in RECORD))

LINES: dict[str, LineChart] = {
    "usual": LineChart(
        MONTHS,
        (Series("yours", YOURS, "red"), Series("record", RECORD, "dark", "dots")),
        BAND,
        " %",
        0,
    ),
    "together": LineChart(
        MONTHS,
        tuple(
            Series(name, tuple(None if v is None else v + shift for v in YOURS), colour, "dashes")
            for name, shift, colour in (
                ("Lenin", 0, "red"),
                ("Politburo", 0.5, "blue"),
                ("Control Commission", 1, "dark"),
                ("press", -30, "ochre"),
            )
        ),
    ),
    "long": LineChart(
        THIRTY_ONE,
        (
            Series("reports demanded", tuple(float(n * n * 31) for n in range(31)), "blue"),
            Series("paid", tuple(float(15_000 - n * 7) for n in range(31)), "ochre", "dashes"),
        ),
    ),
    "equal": LineChart(("a", "b", "c"), (Series("x", (3.0, 3.0, 3.0)),)),
    "one": LineChart(("a",), (Series("x", (1.0,)),), Band((0.5,), (1.5,))),
    "gaps": LineChart(("a", "b", "c"), (Series("x", (1.0, None, 3.0)), Series("y", (None,) * 3))),
    "empty": LineChart((), ()),
}
STRIPS: dict[str, Strip] = {
    "usual": Strip(49, 58, 0, 100, (30, 49)),
    "outside": Strip(3, 900, 0, 128),
    "alone": Strip(3, None, 0, 0, (3, 3)),
}
STAGES: dict[str, Stages] = {
    "usual": Stages(
        (
            Stage("votes in the cells", 433, "43.3 %"),
            Stage("delegates of the districts", 280, "28 %"),
            Stage("delegates of the guberniya, with a decisive vote", 91, "9.1 %"),
            Stage("delegates", 23, "3 of 128"),
        )
    ),
    "outside": Stages((Stage("cells", 1400, "all"), Stage("delegates", -5, "none"))),
    "empty": Stages(()),
}
FLOWS: dict[str, Flow] = {
    "usual": Flow(
        (
            FlowNode("secretariat", "Secretariat", "9 departments, 767 paid", "red"),
            FlowNode("secretaries", "Guberniya secretaries", "31 % not elected"),
            FlowNode("congress", "Congress", "408 delegates"),
            FlowNode("cc", "Central Committee", "27 members"),
        ),
        (
            FlowArrow("secretariat", "secretaries", "1 recommends; where it can, appoints", 0.8),
            FlowArrow("secretaries", "congress", "2 bring delegates", 0.6, "dark"),
            FlowArrow("congress", "cc", "3 elects", 0, "dark"),
            FlowArrow("cc", "secretariat", "4 confirms", 1.3, "blue"),
        ),
    ),
    "pair": Flow((FlowNode("a", "A"), FlowNode("b", "B")), (FlowArrow("a", "b", "makes"),)),
    "close": Flow(
        tuple(FlowNode(f"{n}", f"A body with a long name, {n}") for n in range(7)),
        tuple(FlowArrow(f"{n}", f"{(n + 1) % 7}", f"{n} chooses a part of") for n in range(7)),
    ),
    "empty": Flow((), ()),
}
SEATS = (1, 2, 7, 27, 51, 114, 408)
