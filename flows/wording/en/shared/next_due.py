"""Questions of when the next round is due: <asked> in the forms of `asked`, @next stands for <round>."""

TEXTS: dict[str, str] = {
    "next_due.asked": (
        "when is @next due|whens @next due|when @next is due|when will @next be due|is @next due"
        "|@next due when"
        "|what date is @next|what day is @next|what date is @next due|what day is @next due"
        "|what month is @next"
        "|when does @next start|when does @next begin|when does @next open|when does @next happen"
        "|when will @next start|when will @next begin|when will @next open|when will @next be"
        "|when @next will be"
        "|when will @next happen|when is @next going to be|when is @next starting|when is @next opening"
        "|when do we start @next|when do we do @next|when will we do @next|when are we doing @next"
        "|when do you open @next|when is @next meant to be|when should @next be|@next due date"
        "|due date of @next"
        "|how long until @next|how long till @next|how long is it until @next|how long is it till @next"
        "|when do we have to do @next|when are we due @next|when is it due again|when is the audit due again"
        "|when do we do this again|when will we do it again|when will we do this again"
        "|when do we have to do it again|when do we have to do this again|when does it come round again"
    ),
    "next_due.round": (
        "next round|the next round|our next round|next audit|the next audit|our next audit|next one"
        "|the next one|the round after this|the round after this one|the second round|next years round"
        "|next years audit|next years|the following round|the next audit round|next audit round"
    ),
    "next_due.later": (
        "That is known once this round is released: a year after that, unless a coordinator chooses "
        "another day."
    ),
    "next_due.none": "No round has been released yet, so none is due.",
}
