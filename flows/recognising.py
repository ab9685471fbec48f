"""What a typed text is taken for: everything that can be recognised, in the order in which it is tried.

Each is a function that says what a text means, or None for any other text; the first that does is taken.
Beside it stands why it has its place. To mend a misread sentence, find which took it, and add its kind there.

A text is looked at twice. By form, from the text and the buttons alone, it becomes a reading, which says what
to load for it. With that loaded, what is known of the partnership comes before what the form says. Of
whatever is left nothing is known but the card that it was typed on.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

from flows.asking.forgotten import is_forgotten
from flows.codes import offered_in
from flows.conversations.arriving import welcome
from flows.events import Commanded, Event, Tapped, Typed
from flows.folding import is_set_back
from flows.forms import parse
from flows.meaning import Heard, Reading
from flows.presses.answering import STOP
from flows.readings import buttons, elsewhere, rows, setting_up, texts, wishes
from flows.sentences import colleagues, not_understood
from flows.sentences.acting import about_action
from flows.sentences.asked_for import about_colleague
from flows.sentences.beside import beside_question
from flows.sentences.deciding import about_return
from flows.sentences.doubting import in_doubt
from flows.sentences.inviting import about_invited
from flows.sentences.listing import about_listed
from flows.sentences.not_ours import anothers_task
from flows.sentences.not_understood import Lost
from flows.sentences.note_orders import ordered_of_note
from flows.sentences.noting import noted_elsewhere
from flows.sentences.of_team import about_team
from flows.sentences.own_name import called_otherwise
from flows.sentences.own_places import own_place_named
from flows.sentences.picking import about_answer, by_its_label
from flows.sentences.regretting import regretted
from flows.sentences.renaming import renamed
from flows.sentences.slipping import slipped
from flows.sentences.steering import steered
from flows.sentences.talking import about_talked
from flows.talk import Answer, Talk
from flows.typed.anywhere import COMMANDS
from flows.typed.onward import onward
from flows.view import Conversation
from flows.wording import Words

ByForm: TypeAlias = Callable[[Heard], Reading | None]
ByWhatIsKnown: TypeAlias = Callable[[Talk, Typed, Reading], Answer | None]
ByItsCard: TypeAlias = Callable[[Lost], Answer | None]

TO_ANOTHER_CARD: Sequence[ByForm] = (
    elsewhere.keeps_what_was_left,  # words that say so, and a yes where no card asks for one
    elsewhere.reply_to_a_card,  # a reply says itself what it is to, whatever is live
    elsewhere.another_day,  # a reminder may be either card, and "later" is a courtesy elsewhere
)

IN_BETWEEN: Sequence[ByForm] = (
    # a message came below the live card: what it asks was read last. These know what the text means there
    elsewhere.yes_to_what_was_asked,
    elsewhere.yes_to_what_is_open,  # likewise, before that message takes it for one of its buttons
    elsewhere.another_than_was_asked,  # before the live card saves it without what was said besides
    elsewhere.no_to_what_was_asked,  # "no" leaves it, though it may be an answer there
    elsewhere.button_in_between,  # of what means something on both cards only the person knows which
    elsewhere.way_that_was_asked_for,  # last: a number or an address may be the text of the live card
)

ON_THE_LIVE_CARD: Sequence[ByForm] = (
    rows.several,  # many lines are no sentence, whatever words are in one of them
    setting_up.still_to_say,  # words of the card, which are everyday questions elsewhere
    setting_up.yes_or_no,  # before a word behind it leads elsewhere
    wishes.not_known,  # "sorry, no idea" is an answer, and no courtesy
    wishes.until_a_day,  # sentences that are no button stand before the courtesies and words in them
    buttons.draft_is_right,  # "perfect, thanks" is a yes where that is asked
    wishes.verdict,  # "fine by me" is said of a return, and wants nothing else
    wishes.wish,  # the widest of the sentences
    texts.courtesy,  # no button says exactly this: else "ok" or "later" is that; a part of a label is less
    buttons.button,  # plain, so that nothing else is looked for
    buttons.one_card_on,  # as near as a button, so before words that mean the same elsewhere
    buttons.who_is_there,  # agencies named where the room is asked for, before they are sought elsewhere
    buttons.next_one,  # "next" in a meeting, before it is a word that works anywhere
    texts.word_anywhere,  # "help" works on every card; a key or label of the card's own came first
    texts.way_out,  # a sentence, so after the words; who surely asks how to leave is answered
    texts.everyday_question,  # after the words that lead to where it is answered
    texts.said_to_question_behind,  # a card that explains takes nothing: the rest is for what it explains
    buttons.half_an_answer,  # not plain, so that it is asked about
    buttons.who_they_are,  # asked of colleagues, where a button shows them
    buttons.buttons_it_may_be,  # a guess from the text, so that it is asked about
    rows.in_a_line,  # a sentence has commas as well, so after those
    buttons.led_by_its_words,  # words alone say least
    texts.awaited_text,  # whatever is left
)

BY_WHAT_IS_KNOWN: Sequence[ByWhatIsKnown] = (
    by_its_label,  # another answer than the one that is asked, though its level is one here as well
    slipped,  # a correction of the last answer, which must not become the next one
    regretted,  # may have been a worry: who helps is said before anything else is made of it
    ordered_of_note,  # "save it without the note" orders, before it is a note
    noted_elsewhere,  # a note says of which answer it is
    anothers_task,  # before what it says of an agency, or that nothing is done
    in_doubt,  # "I don't know" is no choice
    beside_question,  # several answers, or a wish to stop, before half of it is one answer
    about_action,  # then what the card is about, each on cards of its own
    about_talked,  # the meeting
    about_listed,  # where items are listed by domains
    about_answer,  # where answers are listed
    about_return,  # where a return is read
    steered,  # what runs the round, from wherever
    renamed,  # a team's name, where its card is the live one, before it is its writer's
    called_otherwise,  # it names its writer, whoever else is called so
    about_invited,  # a team is named more plainly than a person
    colleagues.by_name,  # what is wanted of somebody, before they are only looked for
    about_colleague,  # nothing that the form says may be meant
    own_place_named,  # a name alone is no sentence, and may be that of an agency
    about_team,  # last: an agency's name is in many sentences
)

BY_ITS_CARD: Sequence[ByItsCard] = (
    not_understood.draft_is_right_or_not,  # led to the draft, a team tells of that
    not_understood.wants_to_change,  # a wish, which names nothing that is looked for below
    not_understood.team,  # a name, which could look like anything below
    not_understood.domain,  # another name
    not_understood.step_of_a_round,  # from here on sentences, each on cards of its own
    not_understood.how_far_an_action_is,
    not_understood.how_a_team_stands,
    not_understood.agency,
    not_understood.note_of_the_question,  # any sentence may be one, so after all that are something
    not_understood.own_words_of_a_reminder,  # likewise, at another card
    not_understood.why_a_return_is_let_in,  # likewise
    not_understood.why_it_was_agreed,  # likewise
    not_understood.likely_buttons,  # a guess, and last
)

_T = TypeVar("_T")


def _first(found: Iterable[_T | None]) -> _T | None:
    return next((one for one in found if one), None)


def read(conversation: Conversation, event: Event, language: str) -> Reading:
    """What the event means, by form; `language` is that of the buttons."""
    live = conversation.live
    again = parse(live.again) if live else None
    lost = is_forgotten(conversation, event)
    match event:
        case Tapped() if not lost:
            return Reading(press=parse(event.press), again=again)
        case Commanded():
            name, word = event.name.lower(), COMMANDS.get(event.name.lower())
            offered = offered_in(event.argument, asked=True) if name in {"start", "join"} else None
            return Reading(press=onward(conversation, word), word=word, offered=offered, again=again)
        case Typed() if not lost:
            return _by_form(Heard(conversation=conversation, event=event, words=Words(language)))
        case _:
            return Reading(again=again, forgotten=lost)


def _by_form(heard: Heard) -> Reading:
    if there := _first(one(heard) for one in TO_ANOTHER_CARD):
        return there
    here = _first(one(heard) for one in ON_THE_LIVE_CARD) or Reading(again=heard.again)
    here = wishes.with_slip(heard, here)
    if not heard.between:
        return here
    heard = replace(heard, here=here)
    return _first(one(heard) for one in IN_BETWEEN) or here


def by_what_is_known(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a text that is told by what is known of the partnership, None for any other."""
    return _first(one(talk, event, reading) for one in BY_WHAT_IS_KNOWN)


def at_a_loss(talk: Talk, key: str, reading: Reading) -> Answer:
    """One line of help, and the live card again; whoever writes first, or after stopping, is greeted."""
    lost = Lost(talk=talk, reading=reading)
    if is_set_back(talk):
        # that alone is why
        return talk.turn(talk.again(""))
    if key != "lost.text":
        return talk.turn(talk.again(talk.words(key)))
    if talk.live is None or (lost.call and lost.call.verb.form is STOP):
        # the welcome, or where the person is
        here = lost.call.talk if lost.call else talk
        notice = talk.words("welcome.again" if talk.live else "lost.first")
        return here.turn(replace(welcome.start(here), notice=notice))
    return _first(one(lost) for one in BY_ITS_CARD) or talk.turn(talk.again(lost.said))
