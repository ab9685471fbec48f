"""The format of a framework file, key by key: what stands where, how long, and what it is when left out."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from flows.framework import Framework
from storage.framework.limits import LIMITS, Limit

MEANS: Mapping[str, str] = {
    "format": "Which form the file has. Write 1.",
    "title": "What the audit is called: on the page, papers, workbooks and in the greeting.",
    "short": "The same where room is tight: pictures, captions, files. Else the title's first words.",
    "subject": "What it audits, as the end of “for auditing …”, such as “how schools feed pupils”.",
    "language": "A tag such as en or cy. Where the assistant has no words in it, its own are English.",
    "credit": "Whose work it is and what it rests on. It stands on papers, workbooks and in the help.",
    "disclaimer": "What the audit is not for. It stands beside the credit.",
    "care": "What is said on the first card and in the help, where the subject may be hard for who answers.",
    "law": "What it rests on by law, as the end of “under Article 6(1)(e) of the UK GDPR and …”.",
    "levels": "The scale, the lowest first.",
    "levels[].value": "What the level counts in a score, such as 2 or 0.25. Else its place, from 0.",
    "levels[].number": "What is shown and typed for it, such as A or ½. Else its value, or its place.",
    "levels[].label": "What its button says.",
    "levels[].meaning": "What it takes to be there.",
    "levels[].once": "Labels that said the same in earlier files, so that these go on being compared.",
    "agencies": "Who takes part, in the order in which they are listed.",
    "agencies[].id": "Permanent. It travels in buttons.",
    "agencies[].name": "What people read.",
    "agencies[].advice": "What its teams are told before their first question.",
    "agencies[].required": "true: until it has rated something, the area's result is provisional.",
    "agencies[].coordinates": "true: the audit is run from it. A coordinator joins its team without asking.",
    "functions": "What only some teams do. Each is asked about at the start.",
    "functions[].id": "Permanent. Items name it.",
    "functions[].name": "What people read.",
    "functions[].question": "A question that a team answers with yes or no.",
    "reasons": "Why an item may be not applicable. Without any, people write why.",
    "reasons[].id": "Permanent. Answers keep it.",
    "reasons[].label": "What its button says.",
    "reasons[].offered": "Not true: answers from before keep it, and nobody is offered it any more.",
    "no_case": "Whether *no case known* is an answer, where an item does not say it itself.",
    "backings": "What can stand behind the highest level.",
    "backings[].id": "Permanent. Answers keep it.",
    "backings[].label": "What its button says.",
    "backings[].counts": "false: it is nothing that backs, as “Not sure yet”.",
    "backings[].offered": "Not true: answers from before keep it, and nobody is offered it any more.",
    "approvers": "Who can have approved a return: a role, never a name.",
    "approvers[].id": "Permanent. Returns keep it.",
    "approvers[].label": "What its button says.",
    "signposts": "Whom to call about a child now, by nation. Else 999 and the safeguarding lead are named.",
    "signposts[].id": "Permanent. Partnerships keep it.",
    "signposts[].name": "The nation.",
    "signposts[].lines": "What is shown, line by line, where there are no calls.",
    "signposts[].calls": "The numbers one by one, in the order in which they are shown.",
    "signposts[].calls[].kind": "Whom it is for.",
    "signposts[].calls[].who": "Who answers, and for what.",
    "signposts[].calls[].number": "As it is dialled. Left out where it differs from place to place.",
    "signposts[].calls[].hours": "When it is answered. Left out where nobody could confirm it.",
    "signposts[].calls[].looked_up": "The day on which both were last looked up, such as 25 November 2026.",
    "sources": "The publications that items and evidence rest on.",
    "sources[].id": "What references name.",
    "sources[].cite": "The whole citation.",
    "sources[].short": "What a card has room for.",
    "sources[].checked": "When somebody last looked for the current edition, such as 25 November 2026.",
    "sources[].nations": "Ids of the nations where it is shown. Left out: in all.",
    "glossary": "Words of the field. “What does … mean?” leads there.",
    "glossary[].term": "The word.",
    "glossary[].meaning": "What it means here.",
    "glossary[].nations": "Ids of the nations where it is explained. Left out: in all.",
    "words": "What each nation calls otherwise. `{id}` in a text of a domain stands for it.",
    "words[].id": "What stands between the braces.",
    "words[].nations": "The word in each nation: the nation's id and the word.",
    "sampling": "How to take a sample, said once where evidence is asked for, and on the paper checklist.",
    "domains": "The parts of the audit. Each is a ray of the star.",
    "domains[].id": "Permanent. It travels in buttons.",
    "domains[].title": "What people read.",
    "domains[].short": "The same where room is tight. Else the title's first words.",
    "domains[].evidence": "What is known of it, in your own words.",
    "domains[].evidence[].text": "One finding.",
    "domains[].evidence[].references": "Where it comes from.",
    "domains[].evidence[].references[].source": "The id of a source.",
    "domains[].evidence[].references[].place": "The place in it, such as 1.1.4.",
    "domains[].principles": "What holds in all of it.",
    "domains[].principles[].text": "One principle.",
    "domains[].principles[].example": "What it looks like in practice.",
    "domains[].items": "The statements to rate. A score needs three that are rated.",
    "domains[].items[].id": "Permanent and never used again for something else. It travels in buttons.",
    "domains[].items[].revision": "One more when the meaning changes. Rounds are compared only on the same.",
    "domains[].items[].about": "area: one truth seen by many. own: each team answers for itself.",
    "domains[].items[].ask": "Ids of the agencies that are asked. Else all are.",
    "domains[].items[].head": "A smaller heading that begins with this item.",
    "domains[].items[].label": "Its name on buttons and in lists. Else its first words.",
    "domains[].items[].statement": "What is rated. One idea, at most 20 words.",
    "domains[].items[].why": "Why it is asked.",
    "domains[].items[].good": "What the highest level needs.",
    "domains[].items[].references": "Where it comes from.",
    "domains[].items[].references[].source": "The id of a source.",
    "domains[].items[].references[].place": "The place in it, such as 1.1.4.",
    "domains[].items[].function": "The id of the function that a team needs to be asked.",
    "domains[].items[].guidance": "Advice for one agency: its id and the advice.",
    "domains[].items[].levels": "What each level takes here, the lowest first: a text for each, or none.",
    "domains[].items[].no_case": "Whether *no case known* is an answer here: a finding, never a level.",
    "domains[].items[].evidence": "What could show the highest level: what “Evidence” offers.",
    "domains[].items[].also": "What else the item serves, such as another audit that asks for the same.",
    "domains[].items[].also[].what": "Its name, such as “Section 11: training”. Lists are sorted by it.",
    "domains[].items[].also[].nations": "Ids of the nations where it does. Left out: in all.",
}
"""What stands under each key of the file; `[]` stands for every entry of a list."""

NOT_OF_THE_FILE = "version"
"""A field of the framework that is computed of the file's bytes."""

_limits: Mapping[str, Limit] = {limit.key: limit for limit in LIMITS}


def keys_of(kind: Any = Framework, above: str = "") -> Iterator[tuple[str, Any, bool]]:
    """Yield each key with its type and whether it is needed, in the order of the code."""
    hints = get_type_hints(kind)
    for field in fields(kind):
        if not above and field.name == NOT_OF_THE_FILE:
            continue
        key = f"{above}.{field.name}" if above else field.name
        needed = field.default is MISSING and field.default_factory is MISSING
        yield key, hints[field.name], needed
        entry = get_args(hints[field.name])[0] if get_origin(hints[field.name]) is tuple else None
        if is_dataclass(entry):
            yield from keys_of(entry, f"{key}[]")


def format_markdown() -> str:
    """The table of every key, part by part, with a line break at the end."""
    parts: dict[str, list[str]] = {}
    for key, kind, needed in keys_of():
        part, _, name = key.rpartition(".")
        row = f"| `{name or key}` | {MEANS[key]} | {_form(key, kind)} | {'needed' if needed else '–'} |"
        parts.setdefault(part, []).append(row)
    lines = []
    for part, rows in parts.items():
        head = f"### `{part.removesuffix('[]')}`: each entry" if part else "### The file"
        lines += ["", head, "", "| key | what stands there | form | |", "|---|---|---|---|", *rows]
    return "\n".join(lines[1:]) + "\n"


def _form(key: str, kind: Any) -> str:
    """How a value is written, and how long it may be."""
    limit = _limits.get(key)
    if get_origin(kind) is tuple:
        entries = f"{limit.least} to {limit.most} entries" if limit else "entries"
        each = _limits.get(f"{key}[]")
        return f"list, {entries}" + (f", each a line of at most {each.most} characters" if each else "")
    if get_origin(kind) is Literal:
        return " or ".join(f"`{one}`" for one in get_args(kind))
    if limit:
        form = {"id": "id", "line": "line", "text": "text"}[limit.kind]
        return f"{form}, at most {limit.most} characters"
    if get_origin(kind) in {Union, UnionType}:
        kind = next(one for one in get_args(kind) if one is not NoneType)
    names = {bool: "true or false", int: "whole number from 1", float: "number", str: "id"}
    each = _limits.get(f"{key}.*")
    return names.get(kind, f"keys with texts, each at most {each.most if each else 600} characters")
