"""What every stored class is called in a stored text, whatever its own name is.

Stored texts are for ever. A class may be renamed freely, its kind may not: an old kind goes to `ALIASES`, an
old field to `FIELDS`, and both stay there for good. `tests/formats/pinned.txt` holds all that was ever kept.
"""

from collections.abc import Mapping

from flows import changes, events, identifiers, people, replies, reports, rounds, view

KINDS: Mapping[type, str] = {
    # events
    events.Tapped: "tapped",
    events.Typed: "typed",
    events.Commanded: "commanded",
    events.SentOther: "sent_other",
    events.SpokeInGroup: "spoke_in_group",
    events.Left: "left",
    events.Returned: "returned",
    events.Ticked: "ticked",
    # changes
    changes.PersonMet: "person_met",
    changes.PersonNamed: "person_named",
    changes.ReachChanged: "reach_changed",
    changes.AreaFounded: "area_founded",
    changes.AreaDescribed: "area_described",
    changes.TeamAdded: "team_added",
    changes.TeamDescribed: "team_described",
    changes.TeamEnded: "team_ended",
    changes.TeamsPasted: "teams_pasted",
    changes.InvitationMade: "invitation_made",
    changes.InvitationUsed: "invitation_used",
    changes.InvitationRevoked: "invitation_revoked",
    changes.InvitationTried: "invitation_tried",
    changes.MemberJoined: "member_joined",
    changes.MemberConfirmed: "member_confirmed",
    changes.MembershipEnded: "membership_ended",
    changes.RoundOpened: "round_opened",
    changes.RoundExtended: "round_extended",
    changes.RoundMoved: "round_moved",
    changes.CheckDated: "check_dated",
    changes.NextRoundSet: "next_round_set",
    changes.SheetStarted: "sheet_started",
    changes.SheetFitted: "sheet_fitted",
    changes.LateReturnAllowed: "late_return_allowed",
    changes.RatingGiven: "rating_given",
    changes.NoteWritten: "note_written",
    changes.BackingsNamed: "backings_named",
    changes.SheetSubmitted: "sheet_submitted",
    changes.ApprovalAsked: "approval_asked",
    changes.ApprovalTaken: "approval_taken",
    changes.ReturnRead: "return_read",
    changes.ApprovalEnded: "approval_ended",
    changes.SheetsChained: "sheets_chained",
    changes.SheetReopened: "sheet_reopened",
    changes.FactsChecked: "facts_checked",
    changes.RatingAgreed: "rating_agreed",
    changes.DissentKept: "dissent_kept",
    changes.ItemChallenged: "item_challenged",
    changes.RemarkMade: "remark_made",
    changes.ActionPlanned: "action_planned",
    changes.ActionOwned: "action_owned",
    changes.ActionDated: "action_dated",
    changes.ActionMoved: "action_moved",
    changes.ActionKnown: "action_known",
    changes.QuietDatesSet: "quiet_dates_set",
    changes.RemindersChanged: "reminders_changed",
    changes.OwnershipSaid: "ownership_said",
    changes.RoundWorded: "round_worded",
    changes.NudgesAsked: "nudges_asked",
    changes.NudgeSnoozed: "nudge_snoozed",
    changes.Nudged: "nudged",
    changes.NudgeDropped: "nudge_dropped",
    changes.NudgePostponed: "nudge_postponed",
    # replies
    replies.Card: "card",
    replies.Fold: "fold",
    replies.Picture: "picture",
    replies.Unsay: "unsay",
    replies.GroupLine: "group_line",
    replies.Invite: "invite",
    replies.Document: "document",
    replies.Workbook: "workbook",
    # parts
    view.Conversation: "conversation",
    view.LiveCard: "live_card",
    view.LastTap: "last_tap",
    view.Told: "told",
    view.Read: "read",
    events.Quoted: "quoted",
    events.QuotedButton: "quoted_button",
    view.Wrong: "wrong",
    people.Address: "address",
    people.Quiet: "quiet",
    replies.Button: "button",
    replies.Ray: "ray",
    replies.Star: "star",
    reports.Report: "report",
    reports.DomainReport: "domain_report",
    reports.ItemReport: "item_report",
    reports.ActionReport: "action_report",
    reports.Said: "said",
    reports.Step: "step",
    identifiers.Finding: "finding",
    rounds.Rated: "rated",
    rounds.DontKnow: "dont_know",
    rounds.NotApplicable: "not_applicable",
}

ALIASES: Mapping[str, str] = {}
"""Kinds that were given another name, by the old one."""

FIELDS: Mapping[tuple[str, str], str | None] = {("typed", "day"): None, ("typed", "days"): None}
"""Fields that were given another name, by kind (as it is now) and old name; None where it is kept no more."""
