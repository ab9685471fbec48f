"""Which version this is."""

from importlib import metadata


def version() -> str:
    """The version as it was installed."""
    try:
        return metadata.version("hsb-audit-bot")
    except metadata.PackageNotFoundError:
        return "(not installed)"
