"""Files as one archive, the same bytes for the same files."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

_BEGUN = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip knows."""


def archive(files: Mapping[str, bytes]) -> bytes:
    """A zip of files by their names."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in sorted(files.items()):
            info = zipfile.ZipInfo(name, _BEGUN)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, data, compresslevel=9)
    return out.getvalue()
