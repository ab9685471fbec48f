"""The nations, as the labels of the framework file begin."""

TEXTS: dict[str, str] = {
    "nation.england": "England",
    "nation.scotland": "Scotland",
    "nation.wales": "Wales",
    "nation.northern_ireland": "Northern Ireland",
}
