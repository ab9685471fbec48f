"""A small framework with every case: a function, an agency asked nothing, a domain too small to score."""

from storage.framework.file import read_framework


def _item(id_: str, ask: str, label: str, function: str = "", *, no_case: bool = False) -> str:
    known = "\n        no_case: true" if no_case else ""
    only = f"\n        function: {function}" if function else ""
    return f"""\
      - id: {id_}
        revision: 1
        about: own{only}{known}
        ask: {ask}
        label: {label}
        statement: In our service, this holds for {label.lower()}.
        why: It matters for {label.lower()}.
        good: Everybody can show it.
        references: [{{source: book, place: "1.2"}}]
        guidance: {{SC: Ask the head of service.}}
"""


_HEAD = """\
format: 1
title: A small audit
language: en
credit: Our own words.
disclaimer: Not an inspection.
levels:
  - {value: 0, label: Not in place, meaning: Nothing yet}
  - {value: 1, label: Early or patchy, meaning: A beginning}
  - {value: 2, label: Mostly in place, meaning: Most of the time}
  - {value: 3, label: In place, meaning: We can show it}
agencies:
  - {id: SC, name: Social care, required: true}
  - {id: H, name: Health}
  - {id: V, name: Voluntary}
functions:
  - {id: assess, name: Assessing, question: "Does your team assess children?"}
reasons:
  - {id: age, label: We do not work with this age}
  - {id: notrole, label: It is not part of our role}
backings:
  - {id: policy, label: Policy}
  - {id: data, label: Data}
  - {id: nothing, label: Nothing yet, counts: false}
approvers:
  - {id: manager, label: Team manager}
  - {id: head, label: Head of service}
signposts:
  - {id: england, name: England, lines: [Danger now - 999]}
  - {id: wales, name: Wales, lines: [Danger now - call 999]}
sources:
  - {id: book, cite: "A book (2016)"}
glossary: [{term: HSB, meaning: Harmful sexual behaviour.}]
domains:
"""


def _domain(id_: str, title: str, *items: str, evidence: str = "") -> str:
    return (
        f"  - id: {id_}\n    title: {title}\n    short: {title}\n"
        f"    evidence: [{evidence}]\n    principles: []\n    items:\n{''.join(items)}"
    )


SMALL = "".join(
    (
        _HEAD,
        _domain(
            "C",
            "Responses",
            _item("C01", "[SC, H]", "Same definition", no_case=True),
            _item("C02", "[SC, H]", "Named leader"),
            _item("C03", "[SC]", "Shared plan"),
            _item("C04", "[SC, H]", "Known thresholds"),
            evidence="{text: It helps to agree., references: [{source: book}]}",
        ),
        _domain(
            "A",
            "Assessment",
            _item("A01", "[SC, V]", "Trained assessors", "assess"),
            _item("A02", "[SC, V]", "Timely assessments", "assess"),
            _item("A03", "[SC, V]", "Shared assessments", "assess"),
        ),
        _domain(
            "W",
            "Workforce",
            _item("W01", "[SC, H]", "Induction"),
            _item("W02", "[SC]", "Supervision"),
        ),
    )
)
"""Social care is asked four, three (with a function) and two; health three, none and one; voluntary only
what needs the function."""

FRAMEWORK = read_framework(SMALL.encode())
