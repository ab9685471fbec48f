"""Whether a failure that nobody foresaw comes from a damaged database."""

from collections.abc import Mapping

from bot.settings import read_settings


def damage_of(environment: Mapping[str, str]) -> str:
    """What to say of the database if it is damaged, which may show as any failure; else ""."""
    from storage.database.connection import path_of  # noqa: PLC0415 – nothing heavy loads before a failure
    from storage.database.faults import damaged  # noqa: PLC0415 – as above
    from storage.database.soundness import is_sound  # noqa: PLC0415 – as above

    try:
        path = path_of(read_settings(environment).database)
    except Exception:  # noqa: BLE001 – what went wrong before is said
        return ""
    return "" if is_sound(path) else damaged(path)
