"""Every verb: the union of what stands beside the handlers, wing by wing."""

from collections.abc import Mapping

from flows.conversations.actions import actions, closing, rewording, suggestions
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
    handover,
    holding,
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
    stating,
    teams,
)
from flows.conversations.reminders import arrivals, behind, by_hand, log, putting_off, quiet
from flows.conversations.results import area as area_results
from flows.conversations.results import handed_on, papers, versions
from flows.conversations.results import team as team_results
from flows.conversations.rounds import (
    agenda,
    agreeing,
    amending,
    calendar,
    correcting,
    corrections,
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
)
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
        adding,
        pasting,
        invitations,
        invited,
        by_mail,
        members,
        new_link,
        leaving,
        own_name,
        own_team,
        not_us,
        handover,
        details,
        holding,
        stating,
        journal,
        launching,
    ),
    (
        gathering,
        opening,
        running,
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
        calendar,
        letting_in,
        giving_up,
    ),
    (team_results, area_results, papers, versions, handed_on),
    (actions, closing, rewording, suggestions),
    (by_hand, arrivals, behind, log, putting_off, quiet),
)

TABLE: Mapping[str, Verb] = {
    verb.form.verb: verb for wing in WINGS for conversation in wing for verb in conversation.VERBS
}
