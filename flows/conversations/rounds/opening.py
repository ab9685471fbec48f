"""Opening a round."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.asking import heard, letters, mails
from flows.asking.crowds import MANY
from flows.asking.dates import about_day, confirming, day_given, in_words, unfit_day
from flows.asking.lists import some_of
from flows.asking.opened import to_others, to_team, to_team_too
from flows.board import Part, Run
from flows.cards import Shown, is_on, rows
from flows.changes import NudgesAsked, RoundOpened, SheetStarted
from flows.conversations.partnership import area, readable, stating, unasked
from flows.conversations.rounds import calendar, forecast, hearing
from flows.events import Tapped, new_id
from flows.framework import Framework
from flows.people import Role, Team
from flows.permissions import Permission, reader_of
from flows.presses.answering import TASKS
from flows.presses.partnership import AREA, TEAMS
from flows.presses.rounds import BEGIN_ROUND, DATED, OPEN_ASK, OPEN_ROUND
from flows.replies import Button, Matter
from flows.rounds import RULES, SHARE, RoundState, actions_as_of
from flows.scoring import FEWEST_IN_PROGRESS, AreaScore, progress_items, score_for
from flows.talk import Answer, AreaTalk, RoundTalk
from flows.typed.keys import opens_with, phrases, plain, without_ends
from flows.verbs import Verb, do, echo, show
from flows.view import Letter

WEEKS = (4, 6, 8)
"""Weeks until answers close, as offered on buttons; the first working day from then on."""

LONG_WEEKEND = timedelta(days=3)
"""How far a working day may lie behind and still be so many weeks away."""


def opening(talk: AreaTalk, *, progress: bool = False, notice: str = "") -> Shown:
    """Ask when answers close; say what each agency is asked."""
    words, board = talk.words, talk.office
    if stating.is_needed(talk):
        return stating.needed(talk)
    if not board.teams:
        return area.card(talk, words("opening.no_teams"))
    also = "y" if progress else None
    buttons = [_weeks_button(talk, n, weeks, also) for n, weeks in enumerate(WEEKS, 1)]
    again = OPEN_ROUND(board.area.id, also)
    switch = Button(key="p", label=words("opening.progress"), press=OPEN_ROUND(board.area.id, "y"))
    if progress:
        switch = Button(key="p", label=words("opening.full"), press=OPEN_ROUND(board.area.id))
    of_nobody = () if progress else unasked.lines(talk)
    lacking, say = stating.lacking(talk)
    add = Button(key="t", label=words("opening.add_team"), press=TEAMS(board.area.id))
    return Shown(
        again=again,
        notice=notice,
        head=talk.area_name,
        heading=words("opening.heading_progress" if progress else "opening.heading"),
        lines=(
            *_asked_lines(talk, progress=progress),
            *of_nobody,
            *(() if progress else readable.lines(talk)),
            *lacking,
            words("opening.type"),
        ),
        buttons=rows(
            *buttons,
            (switch,) if last_released(talk) else (),
            (add,) if of_nobody else (),
            say,
            area.back(talk),
        ),
        awaiting=DATED(board.area.id, also),
    )


def _weeks_button(talk: AreaTalk, number: int, weeks: int, also: str | None) -> Button:
    then = talk.today + timedelta(weeks=weeks)
    day = talk.view.workdays(talk.office.area).to_offer(then)
    said = in_words(talk, day)
    if day - then <= LONG_WEEKEND:
        # around Christmas it is moved further, and is no such number of weeks any more
        said = talk.words("opening.weeks", weeks=weeks, date=said)
    return Button(key=str(number), label=said, press=OPEN_ASK(talk.office.area.id, day, also))


def _asked_lines(talk: AreaTalk, *, progress: bool) -> tuple[str, ...]:
    """How many questions each team gets."""
    words, framework = talk.words, talk.view.framework
    if progress:
        return (words("opening.progress_means"), *_nothing_shown(talk))
    asked = {team.id: len(framework.asked(team.agency, team.functions)) for team in talk.office.teams}
    return (_counted(talk, asked),)


def _nothing_shown(talk: AreaTalk) -> tuple[str, ...]:
    """That everybody will be shown nothing of a progress round, where there are too few agencies.

    With more of them it depends on who is asked what, which is worked out once it can be.
    """
    n = len({team.agency for team in talk.office.teams})
    return (talk.words.count("opening.too_few_agencies", n),) if n < FEWEST_IN_PROGRESS else ()


def _kind_lines(talk: AreaTalk, *, progress: bool) -> tuple[str, ...]:
    """Which kind of round it will be, where there is a choice; of a progress round how much it asks whom."""
    words, last = talk.words, last_released(talk)
    if last is None:
        return ()
    if not progress:
        return (words("opening.is_full"),)
    there, full = (_as_opened(talk, last, progress=each) for each in (True, False))
    if not isinstance(there, RoundTalk) or not isinstance(full, RoundTalk):
        return ()
    asked = {one.team.id: len(there.run.asked(one)) for one in there.run.returns}
    return (words("opening.is_progress", counts=_counted(talk, asked)), *forecast.at_best(there, full))


def _as_opened(talk: AreaTalk, last: Run, *, progress: bool) -> AreaTalk:
    """The talk about a round as it would be opened now; a full one is compared with the last full one."""
    opened, board = _opened(talk, progress=progress), talk.office
    there = _after_opening(talk, opened, _sheets(talk, opened, last))
    past = (run for run in (last, board.before, board.full) if run and not run.round.progress)
    return there if progress else replace(there, office=replace(there.office, full=next(past, None)))


def _sheets(talk: AreaTalk, opened: RoundOpened, last: Run | None) -> list[SheetStarted]:
    score = _known_to_all(last) if last and opened.progress else None
    return [_sheet(talk, opened, team, last, score) for team in talk.office.teams]


def _opened(talk: AreaTalk, day: date | None = None, *, progress: bool) -> RoundOpened:
    """The fact that a round is open until a day."""
    board = talk.office
    return RoundOpened(
        chain=board.area.id,
        round=new_id(talk.event, "round"),
        area=board.area.id,
        number=max((one.number for one in board.rounds), default=0) + 1,
        framework=talk.view.framework.version,
        at=talk.event.at,
        closes=day,
        progress=progress,
        by=talk.by,
        rules=RULES,
        share=SHARE,
    )


def _counted(talk: AreaTalk, asked: Mapping[str, int]) -> str:
    """How many questions each team is asked, from their numbers by team id."""
    words = talk.words
    if len(talk.office.teams) > MANY:
        return _asked_by_agency(talk, asked)
    counts = [
        words("opening.asked", team=team.name, questions=words.count("counts.questions", asked[team.id]))
        for team in talk.office.teams
    ]
    return "; ".join(counts) + "."


def _asked_by_agency(talk: AreaTalk, asked: Mapping[str, int]) -> str:
    """The same agency by agency, where there are many teams: from the fewest to the most."""
    words, framework, found = talk.words, talk.view.framework, []
    for agency in framework.agencies:
        of = [team for team in talk.office.teams if team.agency == agency.id]
        counts = [asked[team.id] for team in of]
        if not of:
            continue
        most = words.count("counts.questions", max(counts))
        key = "opening.from_to" if min(counts) < max(counts) else "opening.all_alike"
        said = words(key, fewest=min(counts), questions=most)
        teams = words.count("counts.teams", len(of))
        found.append(words("opening.asked_agency", agency=agency.name, teams=teams, questions=said))
    return "; ".join(found) + "."


def last_released(talk: AreaTalk) -> Run | None:
    """The last released round."""
    run = talk.office.run
    return run if run and run.round.state is RoundState.RELEASED else talk.office.before


def dated(talk: AreaTalk, *, progress: bool = False) -> Answer:
    """Echo a typed date in words before anything is stored."""
    day, problem = day_given(talk)
    if _is_of_opening(talk):
        day, problem = None, talk.words("opening.opens_now")
    if day is None or stating.is_needed(talk):
        return talk.turn(opening(talk, progress=progress, notice=problem))
    return talk.turn(_asked(talk, day, progress=progress))


def _is_of_opening(talk: AreaTalk) -> bool:
    """Whether a date is that on which the round shall open: "open it monday", not "open until monday"."""
    said = without_ends(plain(talk.text), phrases(talk.words("picking.lead")), ())
    is_led = opens_with(said, phrases(talk.words("opening.opens")))
    return is_led and phrases(talk.words("opening.opens_not")).isdisjoint(said.split())


def open_ask(talk: AreaTalk, day: date, *, progress: bool = False) -> Shown:
    """The same for a date from a button."""
    problem = unfit_day(talk, day)
    if problem or stating.is_needed(talk):
        return opening(talk, progress=progress, notice=problem)
    return _asked(talk, day, progress=progress)


def _asked(talk: AreaTalk, day: date, *, progress: bool) -> Shown:
    """Say what opening does before it is done: who is written to when, and what nobody is asked any more."""
    also, area_id = "y" if progress else None, talk.office.area.id
    progress = progress and last_released(talk) is not None
    yes, kind = "opening.yes_progress" if progress else "opening.yes", _kind_lines(talk, progress=progress)
    shown = confirming(
        talk,
        talk.words("opening.until_progress" if progress else "opening.until", date=in_words(talk, day)),
        yes=Button(key="1", label=talk.words(yes), press=BEGIN_ROUND(area_id, day, also)),
        no=OPEN_ROUND(area_id, also),
        typed=DATED(area_id, also),
        lines=_said(talk, day, kind),
    )
    # a day that was typed is the same as one that was chosen, and whoever joins meanwhile is told as well
    *said, _ = _said(replace(talk, text=""), day, kind)
    when = f"{heard.is_by_day(talk)} {sorted(hearing.later(talk))}"
    teams = (f"{team.id} {sorted(team.functions)}" for team in talk.office.teams)
    rests_on = (shown.heading, *said, when, *teams)
    return area.with_back(talk, replace(shown, again=OPEN_ASK(area_id, day, also), rests_on=rests_on))


def _said(talk: AreaTalk, day: date, kind: Sequence[str]) -> tuple[str, ...]:
    """What the card says that asks; `kind` is what it says of the kind of round."""
    return (
        *about_day(talk, day),
        *kind,
        *_unasked(talk),
        *hearing.too_late(talk, day),
        hearing.tells(talk, hearing.later(talk)),
    )


def _unasked(talk: AreaTalk) -> tuple[str, ...]:
    """Items that a team was asked in the rounds before, and that no team can be asked now, in either kind.

    Those are the last two that were released, and the last full one.
    """
    board, framework = talk.office, talk.view.framework
    now = {item.id for team in board.teams for item in framework.asked(team.agency, team.functions)}
    gone: dict[str, str] = {}
    for run in filter(None, (last_released(talk), board.before, board.full)):
        for one in run.returns:
            asked = run.framework.asked(one.team.agency, one.team.functions)
            gone |= {item.id: item.label for item in asked if item.id not in now | gone.keys()}
    return (talk.words("opening.unasked", names=some_of(talk.words, [*gone.values()])),) if gone else ()


def begin(talk: AreaTalk, day: date, *, progress: bool = False) -> Answer:
    """Open a round for all teams, and tell everybody; on a card that was left the question comes again."""
    words, board = talk.words, talk.office
    if isinstance(talk.event, Tapped) and talk.live and not is_on(talk.live, talk.event):
        return talk.turn(open_ask(talk, day, progress=progress))
    if stating.is_needed(talk):
        return talk.turn(stating.needed(talk))
    problem = unfit_day(talk, day) or ("" if board.teams else words("opening.no_teams"))
    last = last_released(talk)
    if problem or (progress and last is None):
        return talk.turn(area.card(talk, problem))
    opened = _opened(talk, day, progress=progress)
    sheets = _sheets(talk, opened, last)
    after = _after_opening(talk, opened, sheets)
    told: tuple[Letter, ...] = ()
    besides: tuple[NudgesAsked, ...] = ()
    late = hearing.later(talk)
    if heard.is_by_day(talk):
        told = _told_at_once(talk, opened, sheets, day, late)
        opened_now = after.office.run.round if after.office.run else None
        about = mails.About(
            matter=Matter.OPENED,
            area=board.area,
            day=day,
            calendar=mails.closing(talk, board.area, opened_now) if opened_now else "",
        )
        told = mails.mailed(talk, told, about)
    else:
        # the plan of reminders has one for the next morning
        besides = heard.in_the_morning(talk, hearing.beside(talk, late), opened.round)
    done = words("opening.done", date=in_words(talk, day))
    shown = area.card(after, f"{done} {hearing.tells(talk, late, done=True)}")
    shown = replace(shown, buttons=(*shown.buttons, *rows(*calendar.offered(talk, opened.round, day))))
    return after.turn(shown, changes=(opened, *sheets, *besides), letters=told)


def _told_at_once(
    talk: AreaTalk, opened: RoundOpened, sheets: list[SheetStarted], day: date, late: Collection[str]
) -> tuple[Letter, ...]:
    """The news by day; those of the `late` agencies have it from the plan of reminders.

    Of several teams of somebody's the first that is asked everything goes before the others, which stand
    below it.
    """
    also = calendar.beside(talk, opened.round, day)
    teams = {team.id: team for team in talk.office.teams if team.agency not in late}
    of_person: dict[str, list[SheetStarted]] = {}
    for sheet in sorted(sheets, key=lambda each: each.only is not None):
        for person in letters.people_of(talk, Role.MEMBER, teams={sheet.team} & teams.keys()):
            of_person.setdefault(person, []).append(sheet)
    to_teams = [
        one
        for person, (first, *others) in of_person.items()
        for one in letters.to_people(
            talk,
            [person],
            letters.News(
                line=to_team(teams[first.team].name, first.only, day, progress=opened.progress),
                label="tasks.start",
                press=TASKS(first.sheet),
                beside=also,
                also=tuple(
                    to_team_too(teams[each.team].name, each.only, progress=opened.progress) for each in others
                ),
            ),
        )
    ]
    news = letters.News(
        line=to_others([one.only for one in sheets], day, progress=opened.progress),
        label="letter.see_area",
        press=AREA(talk.office.area.id),
        beside=also,
    )
    return letters.once(
        (*to_teams, *letters.to_people(talk, hearing.beside(talk, late), news, purpose="beside"))
    )


def _known_to_all(last: Run) -> AreaScore:
    """What every member may read of a round: a team that is asked again learns why."""
    return score_for(reader_of(frozenset({Role.MEMBER}), last.round), last)


def _sheet(
    talk: AreaTalk, opened: RoundOpened, team: Team, last: Run | None, score: AreaScore | None
) -> SheetStarted:
    only = _only(talk, team, last, score) if last and score else None
    return SheetStarted(
        chain=opened.chain,
        sheet=new_id(talk.event, f"sheet {team.id}"),
        round=opened.round,
        team=team.id,
        functions=tuple(sorted(team.functions)),
        only=None if only is None else tuple(sorted(only)),
    )


def _only(talk: AreaTalk, team: Team, last: Run, score: AreaScore) -> frozenset[str] | None:
    """What a progress round asks the team; everything if it did not return last time."""
    found = next((one for one in last.returns if one.team.id == team.id and one.sheet.submitted), None)
    if found is None:
        return None
    before, now = last.framework, talk.view.framework
    asked = {i.id for i in before.asked(found.team.agency, found.team.functions, found.sheet.only)}
    known = actions_as_of(talk.office.actions, talk.office.rounds, last.round)
    actions = [one for one in known if one.round == last.round.id or one.is_open]
    again = progress_items(score, found.sheet, asked, actions)
    whole = {i.id for i in before.asked(found.team.agency, found.team.functions)}
    new = {item.id for item in now.asked(team.agency, team.functions) if _is_new(item.id, now, before, whole)}
    return again | new


def _is_new(item: str, now: Framework, before: Framework, asked: set[str]) -> bool:
    """Whether the team was not asked this item before, or it meant something else."""
    return item not in asked or not now.means_the_same(item, before)


def _after_opening(talk: AreaTalk, opened: RoundOpened, sheets: list[SheetStarted]) -> AreaTalk:
    """The talk with the new round on its board."""
    after = talk.after((opened,))
    round_ = after.office.rounds[-1]
    run = Run(round=round_, framework=talk.view.framework.in_nation(talk.office.area.nation), returns=())
    board = replace(after.office, run=run, before=last_released(talk), full=None)
    return after.about(board, talk.acting).after(sheets)


_OPEN = Permission.OPEN_ROUND

VERBS: tuple[Verb, ...] = (
    show(OPEN_ROUND, opening, to=_OPEN),
    echo(DATED, dated, to=_OPEN, needs=Part.RATINGS),
    show(OPEN_ASK, open_ask, to=_OPEN, needs=Part.RATINGS),
    do(BEGIN_ROUND, begin, to=_OPEN, needs=Part.RATINGS, asked=open_ask),
)
