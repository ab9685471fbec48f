"""What is said back to "Do you mean 2 …? Type yes": a yes, in whatever words, or another level."""

from collections.abc import Sequence

from flows.forms import Press, parse
from flows.replies import Button
from flows.typed.answers import is_level
from flows.typed.keys import named_among, phrases, plain, without_ends
from flows.typed.replies import affirms, agrees
from flows.wording import Words


def takes_up(yes: Button, text: str, words: Words) -> bool:
    """Whether a text says yes to what was offered, or orders it: "yes, save it", "ok add that please"."""
    if agrees(text, words) or affirms(text, words) or named_among([yes], text, words, exactly=True):
        return True
    return orders_saving(text, words)


def orders_saving(text: str, words: Words) -> bool:
    """Whether a text only says that something is to be saved, and so is none itself: "ok add that please"."""
    lead = phrases(words("typed.yes")) | phrases(words("typed.go_on")) | phrases(words("typed.courtesy"))
    saves, behind = phrases(words("saving.save")), phrases(words("saving.behind"))
    said = without_ends(plain(text), lead, ())
    return said != "" and without_ends(said, saves, behind) == "" != without_ends(said, behind, ())


def keeps_it(text: str, words: Words) -> bool:
    """Whether a text keeps what was gone away from, by the words for that: a yes may be for another thing."""
    courtesy = phrases(words("typed.courtesy")) | phrases(words("typed.yes"))
    return without_ends(plain(text), courtesy, courtesy) in phrases(words("saving.keep"))


def says_yes_first(text: str, words: Words) -> bool:
    """Whether a text begins with a yes, and so adds to what was offered: "yes, 2 because nobody applied"."""
    return without_ends(plain(text), phrases(words("typed.yes")), ()) != plain(text)


def instead(buttons: Sequence[Button], text: str, words: Words) -> Press | None:
    """The level that is given in place of the one offered: "no, 3", "actually it's a 1"."""
    no = phrases(words("typed.no")) | phrases(words("saving.no"))
    bare = without_ends(plain(text), no, ())
    if bare == plain(text):
        return None
    said = without_ends(bare, phrases(words("half.lead")), phrases(words("half.filler")))
    named = named_among([one for one in buttons if is_level(one)], said, words, exactly=True) if said else []
    return parse(named[0].press) if len(named) == 1 else None
