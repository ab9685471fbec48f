"""Slips with the form: dashes and colons left out, lines, the encoding, and words named elsewhere."""

from tests.storage.framework.slips import ITEM, LABEL, LEVEL, Slip

FORM: dict[str, Slip] = {
    # dashes and colons left out
    "no dash before an item": Slip(
        old=ITEM, new=ITEM.replace("- ", "  "), at="id: C02", where="C02", words=("“- ”",)
    ),
    "no dash before a level": Slip(
        old=LEVEL, new=LEVEL.replace("- ", "  "), at="value: 1", where="level 1", words=("“- ”",)
    ),
    "no dash before a source": Slip(
        old="  - id: nice-ng55",
        new="    id: nice-ng55",
        at="id: nice-ng55",
        where="nice-ng55",
        words=("“- ”",),
    ),
    "no dash before a domain": Slip(
        old="  - id: P\n", new="    id: P\n", at="id: P\n", where="P", words=("“- ”",)
    ),
    "no dash before brackets": Slip(
        old="  - {id: H, name", new="    {id: H, name", at="{id: H", where="H", words=("“- ”",)
    ),
    "no dash before a reference": Slip(
        old="          - {source: hackett-2014}\n        guidance",
        new="            {source: hackett-2014}\n        guidance",
        at="{source: hackett-2014}\n        g",
        where="C03",
        words=("“- ”",),
    ),
    "no dash before the first item": Slip(
        old="      - id: C01\n", new="        id: C01\n", at="id: C01", where="C01", words=("items", "“- ”")
    ),
    "no dash before the first level": Slip(
        old="  - value: 0", new="    value: 0", at="value: 0", where="level 0", words=("levels", "“- ”")
    ),
    "no dash before the first line": Slip(
        old="lines:\n      - If",
        new="lines:\n      If",
        at="If a child",
        where="england",
        words=("lines", "“- ”"),
    ),
    "an equals sign for a colon": Slip(
        old=LABEL, new=LABEL.replace(":", " ="), at="label ^= Local", where="C02", words=("=", "colon")
    ),
    "a full-width colon": Slip(
        old=LABEL, new=LABEL.replace(": ", "："), at="label^：Local", where="C02", words=("：", "colon")
    ),
    "a comma behind quotes": Slip(
        old=LABEL, new='label: "Local plan",', at='plan"^,', where="C02", words=("comma", "Remove")
    ),
    "a bracket that nothing closes": Slip(
        old="guidance:\n          L: A part of the plan on sexual abuse counts, if HSB has tasks of its own.",
        new="guidance: {",
        at="{\n\n      - id: C03",
        where="C02",
        words=("{", "Close"),
    ),
    "no space behind a dash": Slip(
        old=ITEM, new=ITEM.replace("- ", "-"), at="-id: C02", where="C02", words=("space",)
    ),
    "no space behind a colon": Slip(
        old=LABEL, new="label:Local plan", at="label:Local", where="C02", words=("space", "colon")
    ),
    "no colon": Slip(old=LABEL, new="label Local plan", at="label Local", where="C02", words=("colon",)),
    "a colon in a text": Slip(
        old=LABEL, new="label: Local plan: reviewed", at="plan^: rev", where="C02", words=("colon", "quotes")
    ),
    "no comma": Slip(
        old="ask: [SC, H, E, P, YJ, V, L]",
        new="ask: [SC H, E, P, YJ, V, L]",
        at="SC H",
        where="C07",
        words=("comma",),
    ),
    "a bracket not closed": Slip(old="ask: [L]", new="ask: [L", at="[L\n", where="C01", words=("[", "Close")),
    "a bracket not closed behind a choice": Slip(
        old="{id: policy, label: Policy}",
        new="{id: policy, label: Policy",
        at="{id: policy",
        where="policy",
        words=("{", "Close"),
    ),
    "one space too many": Slip(
        old="        " + LABEL, new="         " + LABEL, at=LABEL, where="C02", words=("lign it",)
    ),
    "one space too few": Slip(
        old="        " + LABEL, new="       " + LABEL, at=LABEL, where="C02", words=("lign it",)
    ),
    # lines and signs
    "a dash too many": Slip(
        old="        " + LABEL, new="      - " + LABEL, at=LABEL, where="C02", words=("dash", "Remove")
    ),
    "no brackets": Slip(
        old="ask: [SC, H, E, P, YJ, V, L]",
        new="ask: SC, H, E",
        at="SC, H, E\n",
        where="C07",
        words=("list", "[a, b]"),
    ),
    "semicolons": Slip(
        old="ask: [SC, H, E, P, YJ, V, L]", new="ask: [SC; H; E]", at="SC; H", where="C07", words=("comma",)
    ),
    "no colon in brackets": Slip(
        old="{id: SC, name", new="{id SC, name", at="id SC", where="", words=("colon", "id: …")
    ),
    "no comma in brackets": Slip(
        old="{id: H, name: Health,",
        new="{id: H name: Health,",
        at="{id: H name",
        where="H",
        words=("{", "comma"),
    ),
    "an item in a text": Slip(
        old=LABEL, new="label: *Local* plan", at="*Local*", where="C02", words=("quotes",)
    ),
    "a percent sign first": Slip(
        old=LABEL, new="label: % of plans", at="% of", where="C02", words=("%", "quotes")
    ),
    "a sign of more first": Slip(
        old=LABEL, new="label: > half of plans", at="> half", where="C02", words=(">", "quotes")
    ),
    "a bracket first": Slip(
        old=LABEL, new="label: [Local] plan", at="[Local] plan", where="C02", words=("[", "quotes")
    ),
    "a colon in a line of a list": Slip(
        old='- "NSPCC helpline for advice: 0808 800 5000."',
        new="- NSPCC helpline for advice: 0808 800 5000.",
        at="NSPCC helpline for advice: 0808 800 5000.",
        where="england",
        words=("colon", "quotes"),
    ),
    "a number to call": Slip(
        old='number: "999"',
        new="number: 999",
        at="999\n        hours",
        where="england",
        words=("999", "quotes"),
    ),
    "a day in numbers": Slip(
        old="number: 0800 1111",
        new="number: 0800 1111\n        looked_up: 26/11/2026",
        at="26/11",
        where="england",
        words=("26/11/2026", "25 November 2026"),
    ),
    "a source's day in numbers": Slip(
        old='short: "NICE guideline NG55 (2016)"',
        new='short: "NICE guideline NG55 (2016)"\n    checked: 2026-11-26',
        at="2026-11-26",
        where="nice-ng55",
        words=("2026-11-26", "25 November 2026"),
    ),
    "an item copied": Slip(
        old=ITEM,
        new="      - id: C01\n        revision: 2\n",
        at="C01\n        revision: 2\n        about: area\n        ask: [L]\n        label: Local",
        where="C01",
        words=("C01", "its own"),
    ),
    "a line of its own": Slip(
        old="        " + LABEL,
        new="        to do\n        " + LABEL,
        at="to do",
        where="C02",
        words=("colon",),
    ),
    # the encoding
    "UTF-16": Slip(old=LABEL, new=LABEL, at="#", where="", words=("UTF-16", "UTF-8"), encoding="utf-16"),
    "UTF-16 without a mark": Slip(
        old=LABEL, new=LABEL, at="#", where="", words=("UTF-16", "UTF-8"), encoding="utf-16-le"
    ),
    "Windows-1252": Slip(
        old=LABEL,
        new=LABEL,
        at="assess ^…",
        where="",
        words=("…", "Windows-1252", "UTF-8"),
        encoding="cp1252",
    ),
    # words that are ids, choices and labels
    "an id changed where it is defined": Slip(
        old="{id: SC, name", new="{id: SO, name", at="SC, H, YJ, L]", where="C03", words=("SC", "SO")
    ),
    "a section left out": Slip(
        old="approvers:\n", new="aprovers:\n", at="aprovers", where="", words=("approvers",)
    ),
    "two choices alike": Slip(
        old="name: Youth justice", new="name: health", at="health,", where="YJ", words=("Health", "tell")
    ),
    "two levels alike": Slip(
        old="label: Mostly in place",
        new="label: Not in place.",
        at="Not in place.",
        where="level 2",
        words=("Not in place", "tell"),
    ),
    "two reasons alike": Slip(
        old="label: It is not part of our role",
        new="label: Another  team does this for us",
        at="Another  team",
        where="notrole",
        words=("otherteam", "tell"),
    ),
    "the same label twice": Slip(
        old=LABEL,
        new="label: A named leader answers for HSB",
        at="A named leader answers for HSB\n        statement: Across the area, a written",
        where="C02",
        words=("C01", "tell"),
    ),
}
"""By what was done. Each is one mistake and gets one problem."""
