"""A small framework that is valid, and everything that a test breaks in it."""

SMALL = """\
format: 1
title: A small audit
language: en
credit: Our own words.
disclaimer: Not an inspection.
levels:
  - {value: 0, label: Not in place, meaning: Nothing yet}
  - {value: 1, label: In place, meaning: We can show it}
agencies:
  - {id: SC, name: Social care, required: true}
  - {id: H, name: Health}
functions:
  - {id: assess, name: Assessing, question: "Does your team assess children?"}
reasons:
  - {id: none, label: Nobody here needs it}
backings:
  - {id: policy, label: A policy}
  - {id: nothing, label: Nothing yet, counts: false}
approvers:
  - {id: manager, label: Team manager}
signposts:
  - id: england
    name: England
    lines: [Danger now - 999]
    calls:
      - {kind: emergency, who: The police, number: "999", hours: Any time, looked_up: 25 November 2026}
sources:
  - {id: ng55, cite: "NICE (2016) NG55"}
glossary:
  - {term: HSB, meaning: Harmful sexual behaviour}
domains:
  - id: one
    title: A continuum of responses
    short: Responses
    evidence:
      - {text: It helps to agree., references: [{source: ng55, place: "1.1.4"}]}
    principles:
      - {text: Joined up, example: One page with owners}
    items:
      - id: C01
        revision: 1
        about: area
        ask: [SC, H]
        label: A named leader
        statement: Across the area a named leader answers.
        why: Somebody must own it.
        good: Everybody knows the name.
        references: [{source: ng55}]
        guidance:
          SC: Name the head of service.
  - id: two
    title: Assessment
    short: Assessment
    evidence: []
    principles: []
    items:
      - id: A01
        revision: 1
        about: own
        function: assess
        ask: [SC]
        label: Trained staff
        statement: In our service staff are trained.
        why: Training comes first.
        good: |
          Two people
          at least.
        references: []
        guidance: {}
"""


def changed(old: str, new: str) -> bytes:
    """Return the small framework with one passage, which must be there, replaced at its first place."""
    assert old in SMALL
    return SMALL.replace(old, new, 1).encode()


_item = SMALL[SMALL.index("      - id: C01") : SMALL.index("  - id: two")]
_long_cites = "".join(f'  - {{id: s{n}, cite: "{"c" * 399}"}}\n' for n in range(9))
_citing = ", ".join(f"{{source: s{n}}}" for n in range(9))

BROKEN: dict[str, list[bytes]] = {
    "FW104": [b"#" * 1_000_001],
    "FW105": [b"title: \xff", SMALL.encode("utf-16")],
    "FW106": [b"", b"# only a comment\n", b"\xef\xbb\xbf"],
    "FW201": [
        changed("title: A small audit", "title: A small: audit"),
        changed("[SC, H]", "[SC, H"),
        changed("title: A small audit", "title: @home"),
        changed("    short: Responses", "   short: Responses"),
        changed("title: A small audit", 'title: "\\ud800"'),
    ],
    "FW202": [changed("        label: A named", "\t\tlabel: A named"), b"a:\n\t- b"],
    "FW203": [SMALL.encode() + b"---\nformat: 1\n"],
    "FW204": [
        b"a: &a [x, x, x, x, x, x, x, x, x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (n, n, b", ".join([b"*%c" % (n - 1)] * 9)) for n in range(98, 107))
    ],
    "FW205": [b"a: " + b"[" * 20 + b"]" * 20, b"[" * 300_000, b"- " * 300_000, b"{a: " * 200_000],
    "FW206": [changed("title: A small audit", "title: *nothing")],
    "FW207": [changed("ask: [SC, H]", "ask: &ask [SC, *ask]")],
    "FW208": [changed("language: en\n", "language: en\n<<: {title: x}\n")],
    "FW209": [
        changed("title: A small audit", "title: !!python/object/apply:os.system [id]"),
        changed("title: A small audit", "title: !mine text"),
        changed("ask: [SC, H]", "ask: !!set {SC, H}"),
    ],
    "FW210": [changed("title: A small audit\n", "title: A small audit\ntitle: Another\n")],
    "FW211": [
        changed("          SC: Name", "          1: Name"),
        changed("          SC: Name", "          [SC]: Name"),
        changed("          SC: Name", "          2019-01-01: Name"),
    ],
    "FW212": [changed("        label: A", "\u00a0       label: A"), changed("  - id: two", "  – id: two")],
    "FW213": [
        changed("title: A small audit", "title: 'A small audit"),
        changed("A small audit", "“A small audit”"),
        changed("Trained staff", 'Trained staff"'),
    ],
    "FW214": [changed("A named leader", "Leader #1"), changed("A named leader", "#1")],
    "FW215": [changed("  - id: two", "    id: two")],
    "FW216": [changed("  - id: two", "  -id: two"), changed("label: A named", "label:A named")],
    "FW217": [changed("        label: A", "      - label: A")],
    "FW301": [b"- a\n", b"text", b"null", changed("{}", "[]"), changed("{id: H, name: Health}", "Health")],
    "FW302": [changed("[SC, H]", "SC"), changed("references: []", "references: {}")],
    "FW303": [changed("title: A small audit", "title: [a]"), changed("Trained staff", "{{ name }}")],
    "FW304": [
        changed("A small audit", "2019"),
        changed("A small audit", "2019-01-01"),
        changed("A small audit", "1.5"),
    ],
    "FW305": [
        changed("label: In place", "label: No"),
        changed("ask: [SC]", "ask: [no]"),
        changed("language: en", "language: no"),
        changed("          SC: Name", "          NO: Name"),
    ],
    "FW306": [
        changed("title: A small audit", "title:"),
        changed("ask: [SC]", "ask: [null]"),
        changed("{}", "~"),
    ],
    "FW307": [
        changed("revision: 1", "revision: 1.0"),
        changed("revision: 1", 'revision: "1"'),
        changed("revision: 1", "revision: yes"),
        changed("revision: 1", "revision: 010"),
        changed("revision: 1", "revision: " + "9" * 5000),
    ],
    "FW308": [changed("required: true", 'required: "true"'), changed("counts: false", "counts: 0")],
    "FW309": [changed("title: A small audit\n", ""), changed("label: Not in place, ", "")],
    "FW310": [changed("        label: A", "        lable: A"), SMALL.encode() + b"version: 1\n"],
    "FW311": [
        changed("kind: emergency", "kind: police"),
        changed("about: area", "about: areas"),
        changed("about: area", "about: yes"),
    ],
    "FW312": [
        changed("format: 1", "format: 2"),
        changed("format: 1", "format: true"),
        changed("format: 1", "format: 1.0"),
    ],
    "FW313": [changed("language: en", "language: English!")],
    "FW314": [
        changed("25 November 2026", "2026-11-25"),
        changed("25 November 2026", "31 November 2026"),
        changed("25 November 2026", "25 Novembre 2026"),
        changed("25 November 2026", "25/11/2026"),
    ],
    "FW315": [
        changed("value: 1", 'value: "1"'),
        changed("value: 1", "value: 0.0625"),
        changed("value: 1", "value: 2026-01-01"),
        changed("value: 1", "value: 1000"),
        changed("value: 1", "value: yes"),
        changed("value: 1", "value: .inf"),
    ],
    "FW401": [changed("id: C01", "id: C_01"), changed("id: C01", "id: é"), changed("id: C01", 'id: "1"')],
    "FW402": [changed("id: C01", "id: C01234567"), changed("id: one", "id: domain-one")],
    "FW403": [
        changed("id: A01", "id: C01"),
        changed("id: two", "id: one"),
        changed("id: nothing", "id: policy"),
    ],
    "FW404": [
        changed("function: assess", "function: asses"),
        changed("[{source: ng55}]", "[{source: ng56}]"),
        changed('{source: ng55, place: "1.1.4"}', "{source: other}"),
        changed("ask: [SC, H]", "ask: [SC, H, X]"),
        changed("          SC: Name", "          XX: Name"),
    ],
    "FW405": [changed("ask: [SC, H]", "ask: [SC, H, SC]")],
    "FW406": [changed("guidance: {}", "guidance: {H: Not for you}")],
    "FW407": [
        changed("name: Health", "name: Social  Care."),
        changed("label: In place", "label: not in place"),
        changed("Trained staff", "A named leader"),
        changed("value: 1", 'value: 1, number: "0"'),
        changed("value: 1", "value: 1, number: not in place"),
    ],
    "FW501": [
        changed("A small audit", '""'),
        changed("A small audit", '" \\n "'),
        changed("id: C01", 'id: ""'),
    ],
    "FW502": [changed("A named leader", "x" * 41), changed("A named leader", "😀" * 21)],
    "FW503": [
        changed("A small", "A\x00small"),
        changed("A small audit", '"A \\0 audit"'),
        changed("A small audit", "A\tsmall audit"),
        changed("A small", "A \u202esmall"),
        changed("          SC: Name", '          "S\\0": Name'),
    ],
    "FW504": [changed("label: A named leader", "label: |\n          A named\n          leader")],
    "FW505": [
        changed("sources:\n", "sources:\n" + _long_cites).replace(
            b"[{source: ng55}]", f"[{_citing}]".encode()
        ),
    ],
    "FW506": [changed("ask: [SC, H]", "ask: []"), changed("lines: [Danger now - 999]", "lines: []")],
    "FW507": [changed("[Danger now - 999]", "[a, b, c, d, e, f, g]")],
    "FW508": [changed("    items:\n" + _item, "    items: []\n")],
    "FW601": [
        changed("value: 1", "value: -1"),
        changed("value: 0", "value: 1"),
        changed("value: 1, ", "value: 0, "),
    ],
    "FW602": [changed("revision: 1", "revision: 0"), changed("revision: 1", "revision: -3")],
    "FW603": [changed("label: A policy}", "label: A policy, counts: no}")],
    "FW604": [changed("ask: [SC, H]", "ask: [SC]")],
    "FW605": [changed("        function: assess\n", "")],
    "FW606": [changed("value: 1", "value: 0.5")],
    "FW607": [changed("value: 1", 'value: 1, number: "–"')],
    "FW608": [changed("revision: 1", "revision: 1\n        levels: [Only one text]")],
    "FW610": [
        changed("label: Not in place", "label: N/A"),
        changed("label: In place", "label: Don’t know"),
        changed("label: In place", "label: Not Applicable"),
        changed("value: 1, label", 'value: 1, number: "n/a", label'),
    ],
    "FW611": [
        changed("label: Not in place", "label: Not in place, once: [In place]"),
        changed("label: Not in place", "label: Not in place, once: [“in  PLACE”]"),
        changed("label: Not in place", "label: Not in place, once: [Begun, begun]"),
        changed("label: Not in place", "label: Not in place, once: [Some]").replace(
            b"label: In place", b"label: In place, once: [Some.]"
        ),
    ],
    "FW609": [
        changed("domains:", "words:\n  - {id: board, nations: {wales: board}}\ndomains:"),
        changed("domains:", "words: []\ndomains:").replace(
            b"Across the area a named", b"Across the {area} a named"
        ),
    ],
    "FW901": [b"".join(b"key%d: x\n" % n for n in range(600))],
}
"""The number of a code -> files that must be refused with it, perhaps among others."""
