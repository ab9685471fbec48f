"""What stands one card further on than the results: typed there, it is as near as what stands on them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.conversations.results import papers, workbooks
from flows.conversations.results.lists import AT_HAND, FIRST
from flows.forms import Press
from flows.presses.explaining import CHECKLIST
from flows.presses.results import (
    AREA_CHANGE,
    AREA_DETAIL,
    AREA_LIST,
    AREA_PAPER,
    AREA_PAPERS,
    AREA_PICTURE,
    AREA_SUMMARY,
    NO_CASE,
    NOT_KNOWN,
    STAFF_PAGES,
    TEAM_CHANGE,
    TEAM_PAPER,
    TEAM_PAPERS,
    TEAM_PICTURE,
    TEAM_SUMMARY,
    TEAM_WORKBOOK,
)
from flows.replies import Button
from flows.typed.keys import phrases, plain, without_ends
from flows.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Further:
    """A button of the next card, without a key, and the press that leads to that card."""

    button: Button
    way: str


def beneath(again: Press | None, words: Words) -> list[Further]:
    """What stands on the cards that the results lead to; nothing anywhere else."""
    ways = {AREA_SUMMARY.verb: _of_round, TEAM_SUMMARY.verb: _of_team}
    if again is None or again.verb not in ways:
        return []
    return [
        Further(button=Button(key="", label=label, press=press), way=way)
        for way, labels in ways[again.verb](again.args[0], words).items()
        for label, press in labels.items()
    ]


def _of_round(round_id: str, words: Words) -> dict[str, dict[str, str]]:
    listed = {name: AREA_LIST(round_id, number) for number, name in enumerate(AT_HAND, 1)}
    return {
        AREA_DETAIL(round_id): {
            words(f"area_lists.{name}_button", top=""): press
            for name, press in listed.items()
            if name not in FIRST
        },
        listed["changes"]: {words("area_change.button"): AREA_CHANGE(round_id)},
        AREA_PAPERS(round_id): {
            **{words(key): book(round_id) for book, key in workbooks.OF_ROUND.values()},
            **{words(key): AREA_PAPER(round_id, n) for n, (_, _, key) in enumerate(papers.OF_ROUND, 1)},
            words("team_results.exact_button"): AREA_PICTURE(round_id),
            words("handed_on.button"): STAFF_PAGES(round_id),
            words("papers.checklist_button"): CHECKLIST(),
        },
    }


def _of_team(sheet: str, words: Words) -> dict[str, dict[str, str]]:
    return {
        NOT_KNOWN(sheet): {words("team_results.no_case_button"): NO_CASE(sheet)},
        TEAM_PAPERS(sheet): {
            words("workbook.team_button"): TEAM_WORKBOOK(sheet),
            words("papers.own_button"): TEAM_PAPER(sheet, papers.OWN),
            words("team_results.exact_button"): TEAM_PICTURE(sheet),
            words("area_change.button"): TEAM_CHANGE(sheet),
            words("papers.checklist_button"): TEAM_PAPER(sheet, papers.OWN_CHECKLIST),
        },
    }


def as_ways(further: Sequence[Further]) -> list[Button]:
    """The same, each as a button that leads to its card."""
    return [replace(one.button, press=one.way) for one in further]


def on_card(found: Sequence[Button], further: Sequence[Further], there: Sequence[Button]) -> list[Button]:
    """The buttons of the card `there` that these are, or that lead to them; each once."""
    ways = {one.button.press: one.way for one in further}
    by_press = {one.press: one for one in there}
    known = (by_press.get(one.press) or by_press.get(ways.get(one.press, "")) for one in found)
    return list(dict.fromkeys(one for one in known if one))


def files_asked(text: str, there: Sequence[Button], words: Words) -> list[Button]:
    """The way to the files, where a text asks how to print or to keep what stands on the results."""
    courtesy = phrases(words("typed.courtesy"))
    if without_ends(plain(text), courtesy, courtesy) not in phrases(words("files.asked")):
        return []
    return [one for one in there if one.verb in {AREA_PAPERS.verb, TEAM_PAPERS.verb}]
