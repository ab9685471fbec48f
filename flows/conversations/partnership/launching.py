"""The launch pack: pages that a coordinator hands out before a round, filled from the partnership."""

from collections.abc import Sequence
from datetime import date

from flows.asking.duration import minutes, takes
from flows.asking.kept import is_lacking, periods_line, told_lines
from flows.asking.lists import back
from flows.asking.names import in_a_file_name
from flows.cards import Shown, rows
from flows.handouts import Handout, HandoutPage, HandoutPart, HandoutRow
from flows.moments import day_in
from flows.permissions import Permission
from flows.presses.partnership import DETAILS, LAUNCH, LAUNCH_PACK
from flows.replies import Button, Paper
from flows.reports import Form
from flows.rounds import UNDER_WAY, Round
from flows.talk import Answer, AreaTalk, RoundTalk
from flows.verbs import Verb, send, show


def card(talk: AreaTalk) -> Shown:
    """What the pack holds, and the way to it."""
    words, area_id = talk.words, talk.office.area.id
    undated = () if _round(talk) else (words("launch.no_dates"),)
    return Shown(
        again=LAUNCH(area_id),
        head=talk.area_name,
        heading=words("launch.heading"),
        lines=(words("launch.means"), *undated),
        buttons=rows(
            Button(key="1", label=words("launch.take"), press=LAUNCH_PACK(area_id)),
            back(words, DETAILS(area_id)),
        ),
    )


def pack(talk: AreaTalk) -> Answer:
    """The pack as a Word file."""
    words, whose, day = talk.words, talk.area_name, talk.today.isoformat()
    file = Paper(
        report=handout(talk),
        form=Form.WORD,
        caption="\n".join((words("launch.caption", whose=whose), words("launch.caption_means"))),
        name=words("launch.file", whose=in_a_file_name(talk.office.area.name), date=day),
        failed=words("launch.failed"),
    )
    return talk.turn(card(talk), before=(file,))


def handout(talk: AreaTalk) -> Handout:
    """The pages of the pack."""
    words, whose = talk.words, talk.area_name
    return Handout(
        language=talk.framework.language,
        title=words("launch.title", whose=whose, framework=talk.framework.title),
        subtitle=words("launch.subtitle", date=talk.date(talk.today)),
        mark=words("practice.mark") if talk.office.area.practice else "",
        footer=words("launch.footer", whose=whose, date=talk.date(talk.today)),
        pages=(_briefing(talk), _dates(talk), _text(talk), _privacy(talk)),
    )


def _round(talk: AreaTalk) -> Round | None:
    """The round that is under way, whose dates are known."""
    round_ = talk.run.round if isinstance(talk, RoundTalk) else None
    return round_ if round_ and round_.state in UNDER_WAY else None


def _briefing(talk: AreaTalk) -> HandoutPage:
    words, framework = talk.words, talk.framework
    how = ("open", "answer", "unknown", "submit", "blind", "draft")
    contact, numbers = talk.office.area.contact, framework.scale.numbers
    levels = zip(numbers, framework.levels, strict=True)
    what = words("launch.what_said", whose=talk.area_name, lowest=numbers[0], highest=numbers[-1])
    limits = (framework.disclaimer,) if framework.disclaimer else ()
    return HandoutPage(
        title=words("launch.briefing"),
        parts=(
            HandoutPart(heading=words("launch.what"), said=(what, *limits)),
            HandoutPart(heading=words("launch.who"), points=_agencies(talk)),
            HandoutPart(
                heading=words("launch.how"),
                points=tuple(
                    words(f"launch.how_{name}") for name in how if name != "submit" or framework.approvers
                ),
            ),
            HandoutPart(
                heading=words("launch.scale"),
                heads=HandoutRow(words("launch.level"), words("launch.level_meaning")),
                rows=tuple(
                    HandoutRow(_level(number, one.label), one.meaning or "–") for number, one in levels
                ),
            ),
            HandoutPart(
                heading=words("launch.questions"),
                said=(words("launch.contact", contact=contact),) if contact else (),
                to_write="" if contact else words("launch.contact_none"),
            ),
        ),
    )


def _level(number: str, label: str) -> str:
    return label if number == label else f"{number} {label}"


def _agencies(talk: AreaTalk) -> tuple[str, ...]:
    """Each agency that takes part, all while there is no team: how much it is asked at most, its teams."""
    words, framework, teams = talk.words, talk.framework, talk.office.teams
    found = []
    for agency in framework.agencies:
        count = sum(team.agency == agency.id for team in teams)
        if teams and not count:
            continue
        items = len(
            framework.asked(agency.id, frozenset(one.id for one in framework.functions_for(agency.id)))
        )
        said = words.count("launch.teams", count) if count else words("launch.teams_none")
        found.append(
            words(
                "launch.who_line", agency=agency.name, items=items, minutes=minutes(words, items), teams=said
            )
        )
    return tuple(found)


def _dates(talk: AreaTalk) -> HandoutPage:
    words, round_ = talk.words, _round(talk)
    unset = words("launch.to_set")

    def said(day: date | None) -> str:
        return talk.date(day) if day else unset

    days: Sequence[tuple[str, date | None]] = (
        (words("launch.day_opens"), day_in(talk.zone, round_.opened) if round_ else None),
        (words("launch.day_closes"), round_.closes if round_ else None),
        (words("launch.day_check"), round_.check_by if round_ else None),
        (words("launch.day_agree"), None),
        (words("launch.day_release"), None),
        (words("launch.day_next"), None),
    )
    number = round_.number if round_ else 0
    return HandoutPage(
        title=words("launch.dates"),
        parts=(
            HandoutPart(
                heading=words("launch.round", number=number) if round_ else words("launch.next"),
                heads=HandoutRow(words("launch.step"), words("launch.day")),
                rows=tuple(HandoutRow(step, said(day)) for step, day in days),
            ),
        ),
    )


def _text(talk: AreaTalk) -> HandoutPage:
    words, area, framework, round_ = talk.words, talk.office.area, talk.framework, _round(talk)
    asked = [
        len(framework.asked(one.id, frozenset(known.id for known in framework.functions_for(one.id))))
        for one in framework.agencies
    ]
    closes = round_.closes if round_ else None
    door = area.front_door or words("launch.text_door_none")
    lines = (
        words("launch.text_hello"),
        words(
            "launch.text_ask",
            whose=talk.area_name,
            framework=framework.title,
            takes=takes(words, max(asked, default=0)),
        ),
        words("launch.text_link"),
        words("launch.text_until", date=talk.date(closes)) if closes else words("launch.text_until_unset"),
        words("launch.text_honest"),
        words("launch.text_no_names", front_door=door.rstrip(".")),
        *((words("launch.text_ask_me", contact=area.contact),) if area.contact else ()),
    )
    return HandoutPage(
        title=words("launch.text"), parts=(HandoutPart(heading=words("launch.text_to"), said=lines),)
    )


def _privacy(talk: AreaTalk) -> HandoutPage:
    """What the card on privacy says, for who has not met the assistant yet."""
    words, here = talk.words, talk.office.area
    return HandoutPage(
        title=words("launch.privacy"),
        parts=(
            HandoutPart(
                heading=words("launch.privacy_kept"),
                said=(
                    words("launch.privacy_said"),
                    words("privacy.kept"),
                    words("privacy.not_kept"),
                    words("privacy.told"),
                    periods_line(talk),
                ),
            ),
            HandoutPart(
                heading=words("launch.privacy_who"),
                said=(words("privacy.who"), words("privacy.reminders"), words("privacy.operator")),
            ),
            HandoutPart(
                heading=words("statement.heading"),
                said=told_lines(talk, here),
                to_write=words("launch.privacy_write") if is_lacking(here.statement) else "",
            ),
            HandoutPart(
                heading=words("launch.privacy_rights"),
                said=(words("launch.privacy_yours"), words("privacy.law"), words("privacy.channel")),
            ),
        ),
    )


VERBS: tuple[Verb, ...] = (
    show(LAUNCH, card, to=Permission.RUN_AREA),
    send(LAUNCH_PACK, pack, to=Permission.RUN_AREA),
)
