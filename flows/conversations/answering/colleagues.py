"""A sheet that several people answer."""

from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, show


def given(talk: Talk) -> Shown:
    """Who answered what and when, one domain a card."""
    words, here = talk.words, talk.here
    asked = [domain for domain in talk.framework.domains if talk.asked_in(domain.id)]
    domain = next((known for known in asked if known.id == talk.argument(1)), asked[0] if asked else None)
    lines = []
    for number, item in enumerate(talk.asked_in(domain.id) if domain else (), 1):
        answer = here.sheet.answers.get(item.id)
        if answer and answer.rating:
            who = here.names.get(answer.by) or words("shared.you")
            lines.append(
                words(
                    "shared.given",
                    number=number,
                    label=item.label,
                    rating=talk.rating(answer.rating),
                    who=who,
                    date=talk.date(answer.at),
                )
            )
    following = asked[asked.index(domain) + 1 :][:1] if domain else []
    more = [
        Button(
            key="n",
            label=words("answers.next", domain=known.short),
            press=press("given", here.sheet.id, known.id),
        )
        for known in following
    ]
    return Shown(
        again=press("given", here.sheet.id, *((domain.id,) if domain else ())),
        head=talk.mark(words("shared.given_head", domain=domain.title if domain else "")),
        lines=tuple(lines) or (words("shared.nothing_given"),),
        buttons=rows(*more, Button(key="b", label=words("check.tasks"), press=press("tasks", here.sheet.id))),
    )


VERBS: dict[str, Verb] = {
    "given": show(given, "sheet", "domain?", to=Permission.READ_SHEET),
}
