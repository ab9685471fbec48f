"""Every verb: the union of what stands beside the handlers, wing by wing."""

from collections.abc import Mapping

from flows.conversations.actions import actions, closing, owning, rewording, suggestions, under_way
from flows.conversations.answering import (
    answer,
    approving,
    backing,
    check,
    colleagues,
    filled,
    handing,
    note,
    practice,
    question,
    second,
    submit,
    tasks,
    told,
)
from flows.conversations.arriving import (
    approver,
    devices,
    example,
    founding,
    joining,
    linking,
    mailing,
    welcome,
)
from flows.conversations.explaining import basis, call, glossary, help, mydata, privacy  # noqa: A004 – a file of that name
from flows.conversations.partnership import (
    adding,
    area,
    by_mail,
    describing,
    details,
    ending_team,
    everybody,
    handover,
    holding,
    how_reached,
    invitations,
    invited,
    journal,
    launching,
    leaving,
    members,
    new_link,
    not_us,
    own_name,
    own_team,
    pasting,
    progress,
    removing,
    stating,
    teams,
)
from flows.conversations.reminders import arrivals, behind, by_hand, log, putting_off, quiet
from flows.conversations.results import area as area_results
from flows.conversations.results import detail, files, handed_on, menu, no_paper, papers, versions
from flows.conversations.results import team as team_results
from flows.conversations.rounds import (
    agenda,
    agreeing,
    amending,
    calendar,
    correcting,
    corrections,
    ending,
    facts,
    gathering,
    giving_up,
    late,
    letting_in,
    opening,
    planning,
    repeating,
    running,
    scrutiny,
    sharing,
    unchallenging,
)
from flows.replies import Rows
from flows.verbs import Verb

WINGS = (
    (welcome, joining, founding, approver, linking, devices, mailing, example),
    (help, privacy, mydata, call, basis, glossary),
    (
        practice,
        tasks,
        filled,
        handing,
        question,
        answer,
        told,
        note,
        colleagues,
        check,
        backing,
        second,
        approving,
        submit,
    ),
    (
        area,
        progress,
        teams,
        describing,
        ending_team,
        adding,
        pasting,
        invitations,
        invited,
        by_mail,
        everybody,
        members,
        removing,
        new_link,
        leaving,
        own_name,
        own_team,
        not_us,
        handover,
        details,
        how_reached,
        holding,
        stating,
        journal,
        launching,
    ),
    (
        gathering,
        opening,
        running,
        ending,
        corrections,
        late,
        repeating,
        sharing,
        facts,
        scrutiny,
        agreeing,
        planning,
        agenda,
        correcting,
        amending,
        unchallenging,
        calendar,
        letting_in,
        giving_up,
    ),
    (team_results, menu, area_results, detail, files, papers, no_paper, versions, handed_on),
    (actions, owning, under_way, closing, rewording, suggestions),
    (by_hand, arrivals, behind, log, putting_off, quiet),
)

TABLE: Mapping[str, Verb] = {
    verb.form.verb: verb for wing in WINGS for conversation in wing for verb in conversation.VERBS
}


def leading(buttons: Rows) -> Rows:
    """Of these buttons those that only show a card."""
    shows = (tuple(one for one in row if one.verb in TABLE and TABLE[one.verb].show) for row in buttons)
    return tuple(row for row in shows if row)
