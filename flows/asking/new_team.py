"""Whether a text typed where the teams stand may be the name of a team that is not there yet."""

import re
from collections.abc import Sequence

from flows.asking.names import name_in, unfit_name
from flows.asking.text import puts_off
from flows.people import Team
from flows.talk import Talk
from flows.typed.agencies import called_among
from flows.typed.keys import is_asked, phrases, plain, without_lead
from flows.typed.replies import agrees, courtesy_of, declines
from flows.wording import Words

MOST_WORDS_OF_A_TEAM = 5
"""Words of what may be the name of a team; a longer text is a sentence."""


def there(text: str, teams: Sequence[Team], words: Words) -> Team | None:
    """The one team that a text names, with an article or without; None where several are called so."""
    said = _bare(name_in(text), words)
    found = [team for team in teams if _bare(team.name, words) == said] if said else []
    return found[0] if len(found) == 1 else None


def team_in(text: str, words: Words) -> str:
    """The team in what is wanted with one: "rename Health to CAMHS", "add the YJS"; else the text."""
    name = name_in(text)
    wanted = without_lead(name, phrases(words("new_team.wanted")))
    if wanted in ("", name):
        return text
    return first_of(wanted, words)


def first_of(text: str, words: Words) -> str:
    """What a text begins with before it says what becomes of that: "Health should be called CAMHS"."""
    return re.split(words("new_team.parts"), name_in(text), flags=re.IGNORECASE)[0]


def may_be_new(talk: Talk, text: str, people: Sequence[str]) -> bool:
    """Whether it may name a new team: no sentence, no order, not several agencies, and nobody of these."""
    words, name = talk.words, name_in(text)
    said = plain(name).split()
    if not said or len(said) > MOST_WORDS_OF_A_TEAM or unfit_name(talk, name) or puts_off(name, words):
        return False
    if said[0] in phrases(words("new_team.orders")) or phrases(words("new_team.of_sentences")) & {*said}:
        return False
    if any(" ".join(said) in (plain(one), *plain(one).split()[:1]) for one in people):
        return False
    names = [agency.name for agency in talk.view.framework.agencies]
    parts = re.split(rf"[,;/&+]|\b(?:{words('new_team.joints')})\b", name, flags=re.IGNORECASE)
    each = [called_among(part, names) for part in parts]
    return len({found[0] for found in each if found}) < 2  # noqa: PLR2004 – two are several


def is_no_row(text: str, words: Words) -> bool:
    """Whether a line on its own is no row of a list of teams: a yes, a no, a question, an order, a sentence.

    What has a capital at every longer word is a name, and so may be what has its agency behind a comma.
    """
    first, *behind = re.split(r"[,;\t]", text.strip())
    if "\n" in text.strip() or is_asked(text):
        return "\n" not in text.strip()
    if agrees(first, words) or declines(first, words) or courtesy_of(first, words):
        return True
    says = phrases(words("new_team.says"))
    if behind:
        return plain(first) in says
    longer = [word for word in first.split() if len(word) > len("the")]
    is_name = len(longer) > 1 and all(word[:1].isupper() or word[:1].isdigit() for word in longer)
    said = plain(first).split()
    if is_name or not said:
        return False
    is_order = said[0] in says | phrases(words("new_team.orders"))
    return is_order or not phrases(words("new_team.of_sentences")).isdisjoint(said)


def _bare(text: str, words: Words) -> str:
    """A name as people may call it, without an article."""
    return plain(without_lead(text, phrases(words("new_team.articles"))))
