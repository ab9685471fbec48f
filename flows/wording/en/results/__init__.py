"""A team's results, and an area's."""

from flows.wording.en.results import (
    answers,
    area_change,
    area_lists,
    area_results,
    beside,
    bundle,
    handed_on,
    insiders,
    menu,
    papers,
    reports,
    standing,
    team_results,
    versions,
    workbook,
    working,
)

TEXTS: dict[str, str] = {
    **answers.TEXTS,
    **area_change.TEXTS,
    **area_lists.TEXTS,
    **area_results.TEXTS,
    **beside.TEXTS,
    **bundle.TEXTS,
    **handed_on.TEXTS,
    **insiders.TEXTS,
    **menu.TEXTS,
    **papers.TEXTS,
    **reports.TEXTS,
    **standing.TEXTS,
    **team_results.TEXTS,
    **versions.TEXTS,
    **workbook.TEXTS,
    **working.TEXTS,
}
