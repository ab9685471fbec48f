"""Words that lead somewhere elsewhere, typed where a text is awaited: which of them are that text."""

from flows.arguments import Subject
from flows.forms import FORMS, Press
from flows.identifiers import asks_the_way
from flows.presses.actions import ACTIONS
from flows.presses.answering import BACKED, CHECK, NOTED, OTHER_REASON_TYPED
from flows.presses.arriving import START
from flows.presses.explaining import CALL, CHECKLIST, GLOSSARY, MY_DATA
from flows.presses.partnership import AREA, JOURNAL, LAUNCH, MY_TEAM, ROUNDS
from flows.presses.reminders import REMINDERS
from flows.presses.results import TEAM_PAPERS, TEAM_RESULTS
from flows.presses.rounds import AMEND
from flows.typed.keys import phrases, plain
from flows.verbs import Typing
from flows.wording import Words

_MAY_BE_TEXTS = frozenset(
    form.verb
    for form in (
        *(ACTIONS, AMEND, AREA, BACKED, CHECK, CHECKLIST, GLOSSARY),
        *(JOURNAL, LAUNCH, MY_TEAM, ROUNDS, TEAM_PAPERS, TEAM_RESULTS),
    )
)
"""Verbs whose words are a text where one is awaited: a briefing or an audit trail is evidence."""


def is_the_text(said: str, word: str, awaited: Press, kind: Typing, words: Words) -> bool:
    """Whether the words of the verb `word` are the text that is awaited, and lead nowhere.

    A team may be called Safeguarding, "remind everyone" is an action, and "Teams" is where a policy is kept.
    Who asks for help in words of a plea alone is heard, and so are the words that `typed.leads_away` lists. A
    paper is asked for by its word alone where a round is spoken of: beside an answer that may be evidence.
    "No contact at weekends" is a wish to be reminded less only where nothing is asked for.
    """
    if word == CALL.verb:
        return kind in {Typing.LABEL, Typing.ROLE} and plain(said) not in phrases(words("typed.leads_away"))
    is_wish = word == REMINDERS.verb and plain(said) not in phrases(words("typed.reminders"))
    if is_wish or (word == AREA.verb and FORMS[awaited.verb].about is Subject.SHEET):
        return True
    if word == MY_DATA.verb and awaited.verb in {NOTED.verb, OTHER_REASON_TYPED.verb}:
        return " " not in plain(said)
    is_one_word, leads = " " not in plain(said), plain(said) in phrases(words("typed.leads_away"))
    if is_one_word and kind in {Typing.NOTE, Typing.PLACE, Typing.TO_COLLEAGUES}:
        of_round = FORMS[awaited.verb].about is not Subject.SHEET
        return not leads and not (of_round and plain(said) in phrases(words("scrutiny.leads_away")))
    if word == START.verb:
        return asks_the_way(said)
    return word in _MAY_BE_TEXTS and not leads
