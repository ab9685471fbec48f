"""Two versions of one round, side by side: what each tells of a change since the round before."""

from collections.abc import Iterator

from flows.conversations.results.beside import for_whom, since
from flows.conversations.results.found import Found, found
from flows.framework import Domain
from flows.people import Reader
from flows.scoring import Change, decimal
from flows.talk import RoundTalk
from flows.wording import Words


def told_beside(talks: tuple[RoundTalk, RoundTalk], reader: Reader) -> Iterator[str]:
    """Domains of which the reader is told another change since the round before; each as its version says it.

    What is told to fewer of a domain as well has a line of its own, where it is in both versions.
    """
    if talks[1].office.beside is None:
        return
    results = [found(one, reader) for one in talks]
    for known in talks[1].framework.domains:
        was, is_ = (_told(one, known.id) for one in results)
        if [alone for _, alone in was] == [alone for _, alone in is_]:
            for (then, alone), (now, _) in zip(was, is_, strict=True):
                for line in _moved(talks[1], known, [(then, None)], [(now, None)]):
                    yield for_whom(talks[1].words, alone, line)
        else:
            yield from _moved(talks[1], known, was, is_)


Told = list[tuple[Change, Reader | None]]
"""How a domain changed, each with for whom alone that is where it is not for everybody."""


def _moved(talk: RoundTalk, domain: Domain, was: Told, is_: Told) -> tuple[str, ...]:
    """What is told of a domain beside the round before where it is another; on how many items if they are."""
    before = talk.office.beside
    sizes = [[len(one.pairs) for one, _ in told if one.now] for told in (was, is_)]
    counted = all(sizes) and sizes[0] != sizes[1]
    then, now = ("; ".join(_change(talk.words, *one, counted=counted) for one in told) for told in (was, is_))
    if before is None or then == now or not any(sizes):
        return ()
    number = before.round.number
    return (talk.words("versions.beside", domain=domain.short, number=number, then=then, now=now),)


def _told(result: Found, domain: str) -> Told:
    alone = None if result.shared else result.readers[0]
    return [(change, reader or alone) for change, reader in result.every(domain)]


def _change(words: Words, change: Change, reader: Reader | None, *, counted: bool) -> str:
    """The number of a domain beside the round before, and how it changed; `counted`: on how many items."""
    said = since(words, change, part=True)
    if change.now:
        score, key = decimal(change.now.tenths), "beside.on_items_too" if counted else "beside.line"
        said = words(key, n=len(change.pairs), words=score, score=score, change=said)
    return for_whom(words, reader, said)
