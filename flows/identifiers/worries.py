"""A worry about a child, or somebody's own past or thoughts, told where nobody reads it.

Whether a text tells of one, and who tells it, is learned: its words together are likelier in a worry than in
talk about services, which uses the same ones.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate, chain, pairwise
from typing import NamedTuple

from flows.identifiers.ages import is_young
from flows.identifiers.among import tells_of_children
from flows.identifiers.befallen import befallen
from flows.identifiers.covered_up import is_covered_up
from flows.identifiers.danger import is_now
from flows.identifiers.despair import has_hurt_themselves, is_in_despair, says_of_being_a_child
from flows.identifiers.everyday import is_everyday
from flows.identifiers.findings import BY_RULES, Teller
from flows.identifiers.likeness import Likeness, Question, Spread, words_in
from flows.identifiers.named_worries import told_by_name
from flows.identifiers.outright import is_duty, may_be_outright, said_outright, thanked
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import lowered
from flows.identifiers.young import has_done_harm, is_no_harm, was_made_to
from flows.vocabulary import either
from flows.vocabulary.of_the_way import ASKING, FINISHED, GOING_ON, LEADING, OF_THE_WAY, SMALL, TELLING
from flows.vocabulary.young import AT_SCHOOL, CHILD, CHILDREN, TEENAGER, TEENAGERS

MOST_OUTRIGHT = 40
"""Words of a text that may be said outright as a whole."""

_SENTENCE_END = Pattern(r"(?<=[.!?]) |\n")
_CLAUSE_END = Pattern(
    r"[.!?;,\n(]|(?<=\d):| [-–—] |\b(?:because|bc|cos|but|and that|as|also|actually|honestly|yes|no"
    r"|(?<!alter )(?<!change )(?<!rewrite )when|then|since)\b"
    r"|^(?:\d|yes|no|n/?a)\b|\band (?=i(?:'m|'ve| am| have| was| got|m|ve)\b)"
)


def asks_the_way(plain_text: str) -> bool:
    """Whether a plain text is a question of what to do here, such as "and what do I do now"."""
    return _ask_the_way(words_in(plain_text))


def _ask_the_way(spoken: Sequence[str]) -> bool:
    words = set(spoken)
    asked = words <= OF_THE_WAY | (TELLING if words & FINISHED else frozenset())
    return asked and bool(words & ASKING) and bool(words & GOING_ON)


MOST_SMALL = 2
"""Small words that say nothing without others; three can: "he did it"."""


def _say_nothing(words: Sequence[str]) -> bool:
    """Whether a text is no more than a letter or a small word or two, such as a key that a card has not."""
    return len(words) <= MOST_SMALL and all(word in SMALL or len(word) == 1 for word in words)


def teller(plain_text: str, likeness: Likeness) -> Teller | None:
    """Who tells of a worry in plain text, None for any other text."""
    if not {"worry", "teller"} <= likeness.questions.keys():
        return None
    sentences = [sentence for sentence in _SENTENCE_END.split(plain_text) if sentence]
    spoken = {sentence: words_in(sentence) for sentence in dict.fromkeys(sentences)}
    said = [" ".join(words) for words in spoken.values()]
    figures = lowered(plain_text).replace("'", "")
    is_childs, now = says_of_being_a_child(figures), any(map(is_now, said))
    told: Teller | None = Teller.CRISIS
    if not any(map(is_in_despair, said)):
        told = _heard(plain_text, sentences, spoken, likeness)
    if told is Teller.CRISIS:
        return Teller.CHILD if is_childs else Teller.CRISIS
    if told is Teller.OWN and is_no_harm(" ".join(said)):
        return None
    if is_young(figures) and (own := _of_a_young_person(said, told)):
        return own
    if (told in _OF_OTHERS or (told is Teller.CHILD and not is_childs)) and any(map(is_covered_up, said)):
        return Teller.WHISTLEBLOWER
    return _of_now(told, is_childs=is_childs or _OF_KIN.search(figures) is not None) if now else told


def _of_now(told: Teller | None, *, is_childs: bool) -> Teller:
    """Who tells of danger that is there now; whoever is in it may be of any age where they don't say it."""
    if told is Teller.SURVIVOR or (told is Teller.CHILD and not is_childs):
        return Teller.ENDANGERED
    return told or Teller.PROFESSIONAL


def is_told_of_now(plain_text: str) -> bool:
    """Whether a plain text tells of danger that is there now."""
    sentences = [" ".join(words_in(one)) for one in _SENTENCE_END.split(plain_text) if one]
    return any(is_now(said) or has_hurt_themselves(said) for said in sentences)


_OF_OTHERS = frozenset({None, Teller.PROFESSIONAL, Teller.COLLEAGUE})
"""Whoever these words are not of themselves or their own child."""

_OF_KIN = Pattern(r"\bmy (?:step ?)?(?:mum|mummy|dad|daddy|brother|sister|uncle|aunt|grandad|nan|teacher)\b")


def _of_a_young_person(said: Sequence[str], told: Teller | None) -> Teller | None:
    """Who somebody is who says that they are young, None where they say nothing of what they did."""
    whole = " ".join(said)
    if told is Teller.OWN and was_made_to(whole):
        return Teller.CHILD
    return Teller.YOUNG if told is Teller.OWN or has_done_harm(whole) else None


def _heard(
    plain_text: str, sentences: Sequence[str], spoken: Mapping[str, list[str]], likeness: Likeness
) -> Teller | None:
    """Who tells of a worry by what is said outright and by what was learned."""
    is_worry, by_teller = likeness.questions["worry"], likeness.questions["teller"]
    words = list(chain.from_iterable(map(spoken.__getitem__, sentences)))
    outright = _outright(plain_text, words)
    if certain := _certain(plain_text, outright):
        return _likest(_fitting(plain_text, certain), by_teller, words)
    if _ask_the_way(words) or _say_nothing(words) or (not outright.tellers and is_everyday(words)):
        return None
    parts = _passages(sentences, [len(spoken[sentence]) for sentence in sentences])
    places = ((0, len(words)), *_behind_the_lead(plain_text, words), *parts)
    score, at = _likeliest(is_worry, words, places)
    possible = _possible(plain_text, outright, score)
    return _likest(_fitting(plain_text, possible), by_teller, words[slice(*at)]) if possible else None


def _likeliest(
    is_worry: Question, words: Sequence[str], places: Iterable[tuple[int, int]]
) -> tuple[float, tuple[int, int]]:
    """Which of these places, from one word up to another, is the likeliest worry; the first is the whole."""
    known = Spread(is_worry, words)
    given = {place: known.between(*place) for place in dict.fromkeys(places)}
    whole = (0, len(words))
    scored = ((is_worry.scores_of_known(each)[0], at) for at, each in given.items() if each or at == whole)
    return max(scored, key=lambda one: one[0])


def _certain(plain_text: str, outright: "_Outright") -> AbstractSet[Teller]:
    """Who may tell what a text says in words that leave no doubt."""
    if outright.whole:
        return outright.tellers
    if _of_a_colleague(plain_text):
        return frozenset({Teller.COLLEAGUE})
    by_name = told_by_name(plain_text)
    return frozenset({by_name} if by_name else ())


def _possible(plain_text: str, outright: "_Outright", score: float) -> AbstractSet[Teller]:
    """Who may tell a text with this score of a worry; nobody where it is none."""
    if score > 0:
        return frozenset(Teller) - BY_RULES
    if outright.tellers:
        return outright.tellers
    if by := befallen(plain_text):
        return frozenset({by})
    if not tells_of_children(plain_text):
        return frozenset()
    of_others = _TOLD_OF_OTHERS.search(lowered(plain_text))
    return frozenset(Teller) - BY_RULES if of_others else frozenset({Teller.PROFESSIONAL})


def _fitting(plain_text: str, tellers: AbstractSet[Teller]) -> AbstractSet[Teller]:
    """Those of these who may tell it: of what children do to others, nobody tells as of a colleague.

    Without a word of themselves they are met as who works with these children.
    """
    text = lowered(plain_text)
    if not _CHILDREN_DO.search(text) or _OF_STAFF.search(text):
        return tellers
    left = tellers - {Teller.COLLEAGUE} if _OF_ONESELF.search(text) else frozenset({Teller.PROFESSIONAL})
    return left or tellers


def _likest(tellers: AbstractSet[Teller], by_teller: Question, words: Sequence[str]) -> Teller:
    """Who of these tells of it likeliest."""
    scores = dict(zip(by_teller.answers, by_teller.scores(by_teller.known_of(words)), strict=True))
    return max(sorted(tellers), key=lambda one: scores[_LIKE.get(one, one)])


_LIKE: Mapping[Teller, Teller] = {
    Teller.WHISTLEBLOWER: Teller.COLLEAGUE,
    Teller.CRISIS: Teller.CHILD,
    Teller.YOUNG: Teller.OWN,
    Teller.ENDANGERED: Teller.CHILD,
}
"""In whose words those speak whom only rules tell."""


class _Outright(NamedTuple):
    """Who may have said something outright, and whether that is all that a text says."""

    tellers: AbstractSet[Teller]
    whole: bool


def says_outright(plain_text: str) -> bool:
    """Whether a plain text, or a clause of it, says a worry in words that leave little doubt."""
    return bool(_outright(plain_text, words_in(plain_text)).tellers)


def _outright(plain_text: str, words: Sequence[str]) -> _Outright:
    """Who may have said a text outright, or one of its clauses."""
    small = lowered(plain_text)
    if not may_be_outright(small):
        return _Outright(frozenset(), whole=False)
    start, end = thanked(words)
    if len(words) <= MOST_OUTRIGHT:
        # an "ok" at the end is thanks, but not behind a "not"
        tellers = said_outright(words[start:end], small, is_whole=True) or said_outright(words, small)
        if tellers:
            return _Outright(tellers, whole=True)
    if _QUOTED.search(small):
        return _Outright(frozenset(), whole=False)
    for clause in filter(may_be_outright, dict.fromkeys(_CLAUSE_END.split(small))):
        spoken = words_in(clause)
        start, end = thanked(spoken)
        tellers = said_outright(spoken[start:end], clause) or said_outright(spoken, clause)
        if tellers and not is_duty(spoken[start:end], small):
            return _Outright(tellers, whole=False)
    return _Outright(frozenset(), whole=False)


_QUOTED = Pattern(
    r"\be\.g\b|\b(?:for example|sample|example answers?|scenario|case stud(?:y|ies)|vignette|slides?)\b"
)
"""Whoever gives an example tells nothing of theirs."""
_STAFF = (
    r"(?:mentor|night worker|residential worker|care worker|chaperone|cleaner|dinner lady|supply teacher"
    r"|lunchtime supervisor|learning assistant|classroom assistant|key ?worker|escort|chaplain|minister"
    r"|colleague|co-?worker|workmate|work mate|(?:mate|friend) (?:at|from) work|manager|boss|supervisor"
    r"|coach|teacher|tutor|caretaker|volunteer|teaching assistant|ta|youth worker|social worker"
    r"|support worker|member of staff|staff member|driver|headteacher|head teacher|instructor|trainer"
    r"|foster carer|nurse|priest)"
)
_CHILD = (
    rf"(?:{either(CHILD, TEENAGER, AT_SCHOOL)}|teen"
    r"|(?:year|yr) \d+|under[ -]?\d+)"
)
_CHILDREN = rf"(?:{_CHILD}s?|children|young people|lads|lasses)"
_SO = (
    r"(?: (?:at|in|from|on|work|my|our|the|team|school|club|is|was|are|were|has|have|had|been|being"
    r"|keeps?|kept|acts?|acting|behav(?:es|ed|ing)|seems?|gets?|getting|got|a|bit|very|really|quite"
    r"|always|often|so|just|who|that|sometimes|now|still|to|be|pretty|kind|of|all))*"
)
_ODD = (
    r"(?:(?:weirdl?y?|creepy|a creep|pervy|inappropriate(?:ly)?|too (?:close|friendly|familiar|touchy)"
    r"|touchy|odd|oddly|flirty|obsessed|over(?:ly)?[ -]?(?:friendly|familiar)|handsy|far too \w+) (?:with"
    r"|to|towards?|around|about|near|by)"
    r"|touch(?:es|ing|ed)|flirt(?:s|ing|ed) with|groom(?:s|ing|ed)|kiss(?:es|ing|ed)"
    r"|(?:sends?|sending|sent) (?:pictures|photos|pics|nudes|selfies|gifts|hearts|kisses) to)"
)
_WHICH = r"(?: (?:some|one|of|the|a|an|our|his|her|their|this|two|all|these|little|young|younger|small))*"
_WRITES = (
    r"(?:(?:sends?|sending|sent) (?:\w+ ){0,2}(?:messages?|texts?|dms?|snaps?) to|messag(?:es|ing|ed)"
    r"|text(?:s|ing|ed)|dm(?:s|ing|ed|'s)|snapchat(?:s|ting|ted)|chat(?:s|ting|ted) (?:to|with)"
    r"|whatsapp(?:s|ing|ed))"
)
_ONE = r"\b(?:my|a|an|one of (?:my|our|the)|another|this|our|the)(?: \w+){0,2}"
_COLLEAGUE = Pattern(
    rf"{_ONE} {_STAFF}s?{_SO} {_ODD}{_WHICH} {_CHILDREN}\b"
    rf"|\b(?:my|a|one of (?:my|our))(?: \w+){{0,2}} {_STAFF}s?{_SO} {_WRITES} (?:a|an|one|this|some)"
    rf"(?: \w+)? {_CHILD}\b"
    rf"|\bmy (?:mate|friend|pal){_SO} {_ODD}{_WHICH} (?:under[ -]?\d+s?|pupils?|year \d+s?)\b"
)
"""One of the staff who is odd with children, or who writes to a single one."""

_STATED = Pattern(
    r"^(?:(?:(?:i am|i'm|im|we are|we're|were) )?(?:(?:so|very|really|quite|rather|a bit) )*"
    r"(?:worried|concerned|uneasy|anxious)"
    r"|(?:(?:i|we) (?:have|have got|want to report|need to report) |(?:i've|ive|we've) got |report )?"
    r"(?:(?:a|an|some|serious|safeguarding|child protection) )*"
    r"(?:concerns?|worry|worries|allegations?|complaint))"
    rf" (?:about|against|over|regarding|with) {_ONE[2:]} {_STAFF}"
    r"(?:(?:'s|s'|s)? (?:behaviou?r|conduct|actions|messages|relationship|contact))?"
    rf"(?: (?:with|to|towards?|around|near|and){_WHICH} {_CHILDREN})?(?: (?:here|at work|at school))?[.!?]*$"
)
"""A worry about one of the staff that is all that was said: in a note it would be a part of a sentence."""

_MANY = (
    rf"(?:(?:year|yr) \d+ )?(?:{either(CHILDREN, TEENAGERS)}|teens|lads|lasses|year \d+s|schoolboys"
    r"|schoolgirls)"
)
_CHILDREN_DO = Pattern(
    rf"\b{_MANY} (?:(?:here|at school|in (?:my|our|the) \w+|all|both|always|often|just|still) )*"
    r"(?:keep|kept|are|were|have|had|did|do|got|get|made|make|took|take|touch(?:ed)?|grab(?:bed)?|forced?"
    r"|show(?:ed)?|sent|send|said|tried|try|pull(?:ed)?|pin(?:ned)?|hurt|film(?:ed)?|bully|bullied) "
    r"(?!(?:by|from)\b)|\b(?:was|is|were|are|it'?s|by) (?:one|two|three|some|a few) of "
    rf"(?:the|our|these|those) (?:\w+ )?{_MANY}\b"
)
"""Children who do something, as its subject; what is done to them may be a grown-up's."""

_OF_STAFF = Pattern(rf"\b{_STAFF}s?\b|\bstaff\b|\bhe'?s been\b|\bmy (?:mate|friend)\b")
_OF_ONESELF = Pattern(r"\b(?:i|i'?m|i'?ve|i'?d|me|my|mine|myself|us)\b")

_LEVEL = (
    r"(?:(?:i would say|i'?d say|put|put us at|it'?s|it is|probably|maybe|about|level|a|at) )*"
    r"(?:\d{1,2}|[a-d]|n/?a|zero|one|two|three|four|not in place|early(?: or patchy)?|patchy"
    r"|mostly(?: in place)?|(?:fully |partly )?in place|partly|fully|red|amber|green|don'?t know|not sure"
    r"|not known|not applicable|unsure|yes|yep|yeah|yup|no|nope|ok|okay|well|so|um|hi|hello|hiya|hey|please"
    r"|sorry|also|and|but|actually)"
)
_LED = Pattern(
    rf"^{_LEVEL}(?:\s*[-–—,:;.!(/]\s*|\s+)(?:(?:but|because|bc|cos|as|and|also|though|since|so)\s+)*"
)
"""An answer, or a word of greeting, and what leads from it to what is told."""

_UNEASY = Pattern(
    r"\b(?:(?:worried|concerned|uneasy|unhappy|anxious|not (?:happy|comfortable|sure)|uncomfortable|bad"
    r" feeling)"
    r"(?: (?:about|with|over|around|regarding))|something(?: is|'?s)?(?: (?:a bit|not))? (?:off|odd|wrong"
    r"|weird|right)"
    rf" (?:about|with)) {_ONE[2:]} {_STAFF}s?\b(?! (?:posts?|jobs?|checks?|vetting|dbs|recruitment"
    rf"|references|induction|records|supervision|numbers|shortage|cover|vacanc|training|workload|absence"
    r"|being cut|leaving|pay|turnover|sick))(?:(?!\b(?:training|figures|deadline|workload|rota|policy"
    r"|post)\b).){0,80}"
    rf"\b{_CHILDREN}\b"
)
"""An unease about one of the staff, with children told of behind it."""

_BED = Pattern(
    rf"\b(?:a|one of (?:my|our|the)|my|our|another|this)(?: \w+){{0,2}} {_STAFF}s?(?: who| that)?(?:"
    rf" \w+){{0,2}}?"
    rf" (?:shar(?:es?|ed|ing) a bed with|sleep(?:s|ing)? in (?:the )?same (?:bed|room) (?:as|with)|sits?"
    rf" on)(?: \w+)? {_CHILDREN}\b"
)
"""One of the staff in bed with a child."""

_COUNTED = Pattern(r"^\d{1,2} (?:concerns?|worry|worries|allegations?|complaints?)\b")
"""How many there were."""

_TOLD_OF_OTHERS = Pattern(
    r"\b(?:me|i was|us|my (?:son|daughter|child|children|kid|kids|boy|girl|brother|sister|little|own))\b"
)
"""Somebody who was a child then, or whose child it is, is met as that."""


def _of_a_colleague(plain_text: str) -> bool:
    """Whether a text tells of somebody among the staff, in words that leave no doubt."""
    text = lowered(plain_text)
    whole = text.strip()
    led = None if _COUNTED.search(whole) else _LED.match(whole)
    behind = whole[led.end() :].removesuffix(")") if led else ""
    said = (
        _COLLEAGUE.search(text)
        or _UNEASY.search(text)
        or _BED.search(text)
        or _STATED.search(whole)
        or _STATED.search(behind)
    )
    return said is not None and _TOLD_OF_OTHERS.search(text) is None


def _behind_the_lead(plain_text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where what follows a "yes", an answer and its "because", or thanks begins and ends."""
    leads = {next((at for at, word in enumerate(words) if word not in LEADING), 0)}
    if answer := _ANSWER.match(plain_text):
        leads.add(len(words_in(answer[0])))
    start, end = thanked(words)
    for lead in sorted(leads - {0} | ({start} if (start, end) != (0, len(words)) else set())):
        if lead < end:
            yield lead, end


_ANSWER = Pattern(
    r"[^-–,:;(\n]{1,24}[-–:;(\n]|[^-–,:;(\n]{1,12},|.{1,24}?\b(?:because|bc|cos|as)\b"
    r"|\d{1,2} (?=(?:(?:i'?m|i am|we'?re|we are|so|very|really|quite|a bit) )*(?:worried|concerned|scared)\b)"
)
"""What may be an answer, with the sign or the word behind it."""


def _passages(sentences: Sequence[str], many: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield of a longer text each two sentences once, so that a few are not lost among many.

    `many` are the words of each sentence. Each two come as the places of their first word and behind it.
    """
    if len(sentences) <= len(("one", "two")):
        return
    ends = [0, *accumulate(many)]
    seen = set[tuple[str, str]]()
    for two, start, end in zip(pairwise(sentences), ends, ends[2:], strict=False):
        if two not in seen:
            seen.add(two)
            yield start, end
