"""What papers say."""

from flows.wording.en.papers import papers

TEXTS: dict[str, str] = {**papers.TEXTS}
