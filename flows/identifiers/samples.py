"""Made-up texts that stand in for what somebody typed, so that a recording never needs the original."""

from collections.abc import Iterable

from flows.identifiers.findings import Finding, Kind, Place, Teller

_SAMPLES = {
    Kind.NAME: "Kyle's mum",
    Kind.DATE_OF_BIRTH: "born 3/4/2012",
    Kind.EXACT_DATE: "on 12/03/2026",
    Kind.NHS_NUMBER: "943 476 5919",
    Kind.PHONE: "07700 900123",
    Kind.EMAIL: "j@example.org",
    Kind.POSTCODE: "SW1A 1AA",
    Kind.ADDRESS: "14 Acacia Avenue",
    Kind.NI_NUMBER: "QQ 12 34 56 C",
    Kind.UPN: "A123456789012",
    Kind.CASE_NUMBER: "case 12345",
    Kind.INITIALS_WITH_AGE: "TJ (13)",
    Kind.HANDLE: "@made_up",
    Kind.DESCRIPTION: "the mayor's grandson",
}

_CONCERNS = {
    Teller.PROFESSIONAL: "A pupil told me today that he is being hurt at home.",
    Teller.PARENT: "My son touched his little sister.",
    Teller.CHILD: "My brother touches me at night.",
    Teller.SURVIVOR: "I was abused as a child.",
    Teller.OWN: "I have urges towards children.",
    Teller.COLLEAGUE: "A colleague has been texting a pupil at night.",
    Teller.WHISTLEBLOWER: "My manager told us not to report it.",
    Teller.CRISIS: "I feel like ending it all.",
    Teller.YOUNG: "I'm 14 and I hurt my little sister.",
    Teller.ENDANGERED: "He is going to stab me.",
}

_JOINT = " and then "
_OPENING = "we saw "
_FILLER = "it then took some more time "


def sample(kind: Kind) -> str:
    """Return a made-up short text in which `find` reports exactly this kind."""
    return _SAMPLES[kind]


def stand_in(findings: Iterable[Finding]) -> str:
    """Return a made-up text in which `find` reports exactly these findings, ordered by place.

    Findings of one place keep their order. Up to six findings fit in 300 characters.
    """
    wanted = tuple(dict.fromkeys(findings))
    thirds = [
        _OPENING + _JOINT.join(sample(each.kind) for each in wanted if each.place is place) for place in Place
    ]
    room = max(map(len, thirds)) + len(_FILLER)
    return "".join(_padded(third, room) for third in thirds)


def _padded(third: str, room: int) -> str:
    filler = _FILLER * (room // len(_FILLER) + 1)
    return f"{third} {filler}"[: room - 1] + " "


def concern_sample(told_by: Teller = Teller.PROFESSIONAL) -> str:
    """Return a made-up text that `teller` hears this teller in, and in which `find` finds nothing."""
    return _CONCERNS[told_by]
