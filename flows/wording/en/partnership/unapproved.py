"""A return that is with nobody for approval any more, though nobody decided on it."""

TEXTS: dict[str, str] = {
    "unapproved.asker": (
        "Whoever sent the return of {team} for approval is not in the team any more. So it is with nobody "
        "for approval now. You can send it again."
    ),
    "unapproved.asked": (
        "Whoever was to approve the return of {team} is not in the team any more. So it is with nobody for "
        "approval now. You can send it again."
    ),
    "unapproved.outside": (
        "The return of {team} is not with you for approval any more. You don't need to do anything."
    ),
    "unapproved.closed": (
        "Answers are closed. Nobody had approved your return yet and it was not submitted, so it is not in "
        "the results. Your coordinator can still accept it late."
    ),
    "unapproved.released": (
        "The results are released. Nobody had approved your late return yet and it was not submitted, so it "
        "is not in them."
    ),
}
