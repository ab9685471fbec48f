"""Slips with signs: hashes, tabs, quotes, and the spaces and dashes of an editor for letters."""

from tests.storage.framework.slips import ITEM, LABEL, LEVEL, WHY, Slip

SIGNS: dict[str, Slip] = {
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
        new="      -\tid: C02\n        revision: 2\n",
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
        new='label: "Local plan agreed or reviewed',
        at='"Local',
        where="C02",
        words=('"', "Close"),
    ),
    "single quote not closed": Slip(
        old=LABEL,
        new="label: 'Local plan agreed or reviewed",
        at="'Local",
        where="C02",
        words=("'", "Close"),
    ),
    "double quote not opened": Slip(
        old=LABEL,
        new='label: Local plan agreed or reviewed"',
        at='reviewed^"\n',
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
}
"""By what was done. Each is one mistake and gets one problem."""
