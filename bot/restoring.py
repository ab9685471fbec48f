"""What whoever restored a backup is told."""

from pathlib import Path

from storage.restore import Restored


def told(database: Path, source: Path, done: Restored) -> list[str]:
    """What was done, where the database before is, and what is not sent any more."""
    of_version = ", brought up to this version" if done.migrated else ""
    lines = [f"{database} is now what {source} holds{of_version}."]
    if done.aside:
        lines.append(f"The database that was there is kept as {done.aside}.")
    lines += _forgotten(done.forgotten)
    if done.ended:
        lines.append(f"Deleted since by what it was kept for, and again in it: {done.ended}.")
    if not done.holds:
        lines.append("Holds placed since the backup are not known: place them again, with audit-bot hold.")
    if done.moved:
        return [
            *lines,
            "It goes on as if nothing had happened: what waited is answered and sent. Start the assistant.",
        ]
    if done.dropped:
        parts = [kind.counted(count) for kind, count in done.dropped.items()]
        lines.append(f"Let go, because it may have been sent or answered before: {', '.join(parts)}.")
    else:
        lines.append("Nothing waited to be sent.")
    return [
        *lines,
        "Start the assistant: whoever writes next is told, and shown where they are.",
    ]


def _forgotten(count: int | None) -> list[str]:
    """What was done about those who were forgotten since the backup."""
    if count is None:
        return [
            "Nothing here tells who was forgotten since this backup.",
            "Find the list, a file that ends in .forgotten, and restore again with --forgotten FILE.",
        ]
    if not count:
        return []
    return [f"{count} {'person was' if count == 1 else 'people were'} forgotten since, and again in it."]
