"""The lists behind an area's results that stand on a card of their own."""

TEXTS: dict[str, str] = {
    "detail.button": "More detail",
}
