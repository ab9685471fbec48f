"""How domains changed since the round before, each change once and below for whom it is."""

from collections.abc import Iterator

from flows.conversations.results.beside import heading, since
from flows.conversations.results.found import Found
from flows.scoring import AreaDomain, Change, decimal
from flows.talk import RoundTalk


def compared_with(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """The numbers of domains beside the round before, in the series that the star shows, by for whom."""
    words, before, lines = talk.words, talk.office.beside, list[str]()
    for whom, told in headed(talk, result):
        said = [
            words(
                "beside.compared",
                title=domain.domain.short,
                score=decimal(change.now.tenths),
                n=len(change.pairs),
                items=len(domain.items),
                change=since(words, change, part=True),
            )
            for domain, change in told
            if change.now
        ]
        lines += [*whom, *said] if said else []
    head = words("beside.compared_with", number=before.round.number) if before else ""
    return (head, *lines) if lines else ()


def headed(
    talk: RoundTalk, result: Found
) -> Iterator[tuple[tuple[str, ...], list[tuple[AreaDomain, Change]]]]:
    """What is told of how domains changed, below for whom that is where it is not all for everybody."""
    every = result.audiences()
    for whom, told in every.items():
        there = any(change.compared for _, change in told) and (whom or len(every) > 1)
        yield (heading(talk.words, whom),) if there else (), told


def changes_for_few(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """What changed that the reader is told and everybody is not: no picture has it."""
    words, lines = talk.words, []
    for whom, told in result.audiences().items():
        said = []
        for domain, change in told if whom else ():
            if change.now:
                how = words("beside.line", words=decimal(change.now.tenths), change=since(words, change))
                said.append(words("area_lists.change_short", title=domain.domain.short, change=how))
        if said:
            changes = "; ".join(said)
            lines.append(words("area_lists.in_no_picture", whom=heading(words, whom), changes=changes))
    return tuple(lines)
