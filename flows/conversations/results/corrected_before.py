"""The round before is corrected once this one has been released: what that changes beside it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from flows.board import Run
from flows.conversations.results.differing_beside import told_beside
from flows.people import Reader
from flows.talk import RoundTalk


def since_release(talk: RoundTalk) -> tuple[Run, ...]:
    """The round before as it was at this one's release, and each version since; nothing without another."""
    round_, before = talk.run.round, talk.office.beside
    released = round_.corrected or round_.released
    if before is None or released is None:
        return ()
    then = [one for one in before.earlier if one.round.superseded and one.round.superseded > released]
    return (*then, before) if then else ()


def changed_beside(talk: RoundTalk, reader: Reader) -> Iterator[str]:
    """Old and new of what this reader is told beside it, of each correction since."""
    words = talk.words
    for old, new in reversed(list(pairwise(since_release(talk)))):
        date = talk.date(new.round.corrected) if new.round.corrected else ""
        yield words("versions.before_since", number=new.round.number, date=date)
        yield from tuple(told_beside((_beside(talk, old), _beside(talk, new)), reader)) or (
            words("versions.alike"),
        )


def _beside(talk: RoundTalk, run: Run) -> RoundTalk:
    """The same talk, compared with this version of the round before."""
    board = talk.office
    changed = replace(board, full=run) if board.full else replace(board, before=run)
    return replace(talk, office=changed)
