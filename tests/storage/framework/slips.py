"""Slips in a framework file, as somebody makes them who edits the shipped one in Notepad or Word."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Slip:
    """One edit: `old`, at its first place, becomes `new`. Of what is said of it, the place is that of `at`.

    `at` is a passage of the edited file; the place is that of its first character, or of the character behind
    the mark `^` in it. `where` is what is named beside the place, and each of `words` stands in the sentence.
    """

    old: str
    new: str
    at: str
    where: str
    words: tuple[str, ...]
    encoding: str = "utf-8"


LABEL = "label: Local plan reviewed in the last year"
WHY = "why: A plan turns good will into tasks that can be checked."
ITEM = "      - id: C02\n        revision: 1\n"
LEVEL = "  - value: 1\n    label: Early or patchy"

SLIPS: dict[str, Slip] = {
    # a hash
    "hash and number": Slip(
        old=LABEL,
        new="label: Local plan #1",
        at="plan ^#1",
        where="C02",
        words=("#", "quotes"),
    ),
    "hash in a long text": Slip(
        old=WHY,
        new="why: A plan turns #1 into tasks that can be checked.",
        at="turns ^#1",
        where="C02",
        words=("#", "quotes"),
    ),
    "hash before a line that goes on": Slip(
        old="why: If agencies mean different",
        new="why: If #agencies mean different",
        at="If ^#agencies",
        where="C03",
        words=("#", "quotes"),
    ),
    "hash in brackets": Slip(
        old="{id: policy, label: Policy}",
        new="{id: policy, label: Policy #1}",
        at="Policy ^#1",
        where="policy",
        words=("#", "quotes"),
    ),
    "hash in a line of a list": Slip(
        old="- If a child is in immediate danger, call 999.",
        new="- If a child is in immediate danger, call #999.",
        at="call ^#999",
        where="england",
        words=("#", "quotes"),
    ),
    "hash in guidance": Slip(
        old="L: Ask a team manager in another agency",
        new="L: Ask #a team manager",
        at="Ask ^#a",
        where="C01",
        words=("#", "quotes"),
    ),
    "hash at the start": Slip(
        old=LABEL, new="label: #1 local plan", at="label: ^#1", where="C02", words=("#", "quotes")
    ),
    # tabs
    "tab for the indent": Slip(
        old="        " + LABEL,
        new="\t\t" + LABEL,
        at="\t\tlabel: Local",
        where="C02",
        words=("tab", "spaces"),
    ),
    "tab after spaces": Slip(
        old="        " + LABEL,
        new="    \t" + LABEL,
        at="    ^\tlabel: Local",
        where="C02",
        words=("tab", "spaces"),
    ),
    "tab before a dash": Slip(
        old=LEVEL,
        new=LEVEL.replace("  -", "\t-"),
        at="\t- value: 1",
        where="level 1",
        words=("tab", "spaces"),
    ),
    "tab behind a dash": Slip(
        old=ITEM,
        new="      -\tid: C02\n        revision: 1\n",
        at="-^\tid: C02",
        where="C02",
        words=("tab", "space"),
    ),
    "tab in a text": Slip(
        old=LABEL, new="label: Local\tplan", at="Local^\tplan", where="C02", words=("tab",)
    ),
    "tab before a line that goes on": Slip(
        old="place and silence in\n          another.",
        new="place and silence in\n\t\tanother.",
        at="\t\tanother",
        where="C03",
        words=("tab", "spaces"),
    ),
    # quotes
    "double quote not closed": Slip(
        old=LABEL,
        new='label: "Local plan reviewed in the last year',
        at='"Local',
        where="C02",
        words=('"', "Close"),
    ),
    "single quote not closed": Slip(
        old=LABEL,
        new="label: 'Local plan reviewed in the last year",
        at="'Local",
        where="C02",
        words=("'", "Close"),
    ),
    "double quote not opened": Slip(
        old=LABEL,
        new='label: Local plan reviewed in the last year"',
        at='year^"\n',
        where="C02",
        words=('"',),
    ),
    "quote not closed in brackets": Slip(
        old="{id: age, label: We do",
        new='{id: age, label: "We do',
        at='"We do',
        where="age",
        words=('"', "Close"),
    ),
    "quote not closed in a list": Slip(
        old="- Otherwise tell your agency's safeguarding lead today.",
        new="- \"Otherwise tell your agency's safeguarding lead today.",
        at='"Otherwise',
        where="england",
        words=('"', "Close"),
    ),
    "quote not closed in the head": Slip(
        old='local audit"', new="local audit", at='"Harmful', where="", words=('"', "Close")
    ),
    "quote of the wrong kind at the end": Slip(
        old=LABEL, new="label: \"Local plan'", at="\"Local plan'", where="C02", words=('"', "Close")
    ),
    "curly quote at the end": Slip(
        old=LABEL, new='label: "Local plan”', at='"Local plan”', where="C02", words=("”", "straight")
    ),
    "curly quote at the start": Slip(
        old=LABEL, new='label: “Local plan"', at="“Local plan", where="C02", words=("“", "straight")
    ),
    "apostrophe in single quotes": Slip(
        old=LABEL,
        new="label: 'The agency's plan'",
        at="The agency^'s plan'",
        where="C02",
        words=("'", "double quotes"),
    ),
    "apostrophe in single quotes of a list": Slip(
        old="- Otherwise tell your agency's safeguarding lead today.",
        new="- 'Otherwise tell your agency's lead.'",
        at="your agency^'s lead.'",
        where="england",
        words=("'", "double quotes"),
    ),
    "quotes in double quotes": Slip(
        old=LABEL,
        new='label: "The "local" plan"',
        at='The ^"local',
        where="C02",
        words=('"', "single quotes"),
    ),
    "text behind quotes": Slip(
        old=LABEL, new='label: "Local" plan', at='Local^" plan', where="C02", words=('"', "whole text")
    ),
    "curly quotes": Slip(
        old=LABEL, new="label: “Local plan”", at="“Local plan”", where="C02", words=("“", "straight")
    ),
    "single curly quotes": Slip(
        old="name: Social care",
        new="name: ‘Social care’",
        at="‘Social care’",
        where="SC",
        words=("‘", "straight"),
    ),
    "curly quotes with a colon": Slip(
        old=LABEL,
        new="label: “Local plan: reviewed”",
        at="“Local plan: rev",
        where="C02",
        words=("“", "straight"),
    ),
    "curly quotes in the title": Slip(
        old='"Harmful sexual behaviour (HSB): a local audit"',
        new="“Harmful sexual behaviour (HSB): a local audit”",
        at="“Harmful",
        where="",
        words=("“", "straight"),
    ),
    "curly quotes around a choice": Slip(
        old="about: area\n", new="about: “area”\n", at="“area”", where="C01", words=("“", "straight")
    ),
    # spaces and dashes of Word
    "no-break space for the indent": Slip(
        old="        " + LABEL,
        new="\u00a0" * 8 + LABEL,
        at="\u00a0",
        where="C02",
        words=("no-break space", "space"),
    ),
    "no-break spaces among the indent": Slip(
        old="        " + LABEL,
        new="    \u00a0\u00a0\u00a0\u00a0" + LABEL,
        at="    ^\u00a0",
        where="C02",
        words=("no-break space",),
    ),
    "no-break space behind a colon": Slip(
        old=LABEL, new="label:\u00a0Local plan", at="label:^\u00a0", where="C02", words=("no-break space",)
    ),
    "no-break space before a colon": Slip(
        old=LABEL, new="label\u00a0: Local plan", at="label^\u00a0", where="C02", words=("no-break space",)
    ),
    "no-break space behind a dash": Slip(
        old=ITEM,
        new=ITEM.replace("- ", "-\u00a0"),
        at="-^\u00a0id: C02",
        where="C02",
        words=("no-break space",),
    ),
    "no-break space in an id": Slip(
        old="ask: [L]", new="ask: [L\u00a0]", at="L^\u00a0", where="C01", words=("no-break space",)
    ),
    "no-break space behind a colon in brackets": Slip(
        old="{id: SC, name: Social",
        new="{id:\u00a0SC, name: Social",
        at="id:^\u00a0",
        where="SC",
        words=("no-break space",),
    ),
    "no-break space at the end of a choice": Slip(
        old="about: area\n",
        new="about: area\u00a0\n",
        at="area^\u00a0",
        where="C01",
        words=("no-break space",),
    ),
    "zero-width space": Slip(
        old="about: area\n",
        new="about: \u200barea\n",
        at="\u200barea",
        where="C01",
        words=("zero width space",),
    ),
    "long dash for a list": Slip(
        old="- Otherwise tell your agency's safeguarding lead today.",
        new="– Otherwise tell your agency's safeguarding lead today.",
        at="– Otherwise",
        where="england",
        words=("–", "“- ”"),
    ),
    "long dash for an item": Slip(
        old=ITEM, new=ITEM.replace("- ", "– "), at="– id: C02", where="C02", words=("–", "“- ”")
    ),
    "bullet for an item": Slip(
        old=ITEM, new=ITEM.replace("- ", "• "), at="• id: C02", where="C02", words=("•", "“- ”")
    ),
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
        where="C03",
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
        where="C03",
        words=("list", "[a, b]"),
    ),
    "semicolons": Slip(
        old="ask: [SC, H, E, P, YJ, V, L]", new="ask: [SC; H; E]", at="SC; H", where="C03", words=("comma",)
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
    "an item copied": Slip(
        old=ITEM,
        new="      - id: C01\n        revision: 1\n",
        at="C01\n        revision: 1\n        about: area\n        ask: [L]\n        label: Local",
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
        old="{id: SC, name", new="{id: SO, name", at="SC, H, E, P", where="C03", words=("SC", "SO")
    ),
    "a section left out": Slip(
        old="approvers:\n", new="aprovers:\n", at="aprovers", where="", words=("approvers",)
    ),
    "two choices alike": Slip(
        old="name: Youth justice", new="name: health", at="health}", where="YJ", words=("Health", "tell")
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
        at="A named leader answers for HSB\n        statement: Across the area, an agreed",
        where="C02",
        words=("C01", "tell"),
    ),
}
"""By what was done. Each is one mistake and gets one problem."""
