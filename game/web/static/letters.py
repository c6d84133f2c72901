"""Faces for the web: only the letters that the texts need, in the form that is shortest.

Needs the extra “static”.
"""

from io import BytesIO

from fontTools import subset

from game.web.static.faces import FOLDER, Faces, sources
from game.web.stylesheet import faces

ALWAYS = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x400, 0x460))))
"""Latin and Cyrillic, which a player may type, besides what stands in the texts."""

EDITORS = ["BDF", "FFTM", "TeX"]
"""Tables for programs that make faces."""

CALLED = (1, 4, 6)
"""Entries with the name of a face: some names are reserved for the face as it was made."""

LICENSED = (0, 2, 13, 14)
"""Entries that say whose a face is and under which licence."""

SHORT = "woff2"


def short(text: str) -> Faces:
    """Faces with the letters of a text, and those that a player may type."""
    options = subset.Options(flavor=SHORT, layout_features=["*"], notdef_outline=True)
    options.drop_tables += EDITORS
    options.name_IDs = [*CALLED, *LICENSED]
    made: dict[str, bytes] = {}
    for number, each in enumerate(sources(), 1):
        with subset.load_font(str(each), options) as font:
            for name in CALLED:
                font["name"].setName(f"Apparat {number}", name, 3, 1, 0x409)
            cut = subset.Subsetter(options)
            cut.populate(text="".join(sorted(ALWAYS | set(text))))
            cut.subset(font)
            out = BytesIO()
            subset.save_font(font, out, options)
        made[f"{each.stem}.{SHORT}"] = out.getvalue()
    return Faces(faces(FOLDER, SHORT), made)
