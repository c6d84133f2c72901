"""pygame and pygame-ce install into one folder, and pip does not see the conflict."""

from importlib.metadata import PackageNotFoundError, version

REPAIR = "pip uninstall -y pygame pygame-ce && pip install pygame-ce"


def pygame_conflict() -> str | None:
    """One line with the repair if both are installed."""
    found = [each for each in ("pygame", "pygame-ce") if _installed(each)]
    if len(found) < 2:  # noqa: PLR2004  # both
        return None
    return f"Both pygame and pygame-ce are installed and overwrite each other. Repair: {REPAIR}"


def _installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True
