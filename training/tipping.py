"""Which words tip a text: what each of its features weighs for an answer."""

from flows.identifiers.likeness import PIECE, Likeness, features
from flows.identifiers.plain import plain


def tipped(text: str, likeness: Likeness, most: int = 12) -> list[tuple[float, str]]:
    """The features of a text that weigh most for (+) or against (-) a worry, the heaviest first."""
    question = likeness.questions["worry"]
    found = [
        (question.weights[each][0], each) for each in set(features(plain(text))) if each in question.weights
    ]
    root = len(found) ** 0.5 or 1
    return sorted(((weight / root, each) for weight, each in found), key=lambda one: -abs(one[0]))[:most]


def strongest(likeness: Likeness, name: str, answer: int, most: int, *, against: bool = False) -> list[str]:
    """The whole words and pairs of words that weigh most for (or against) one answer of a question."""
    weights = likeness.questions[name].weights
    words = [each for each in weights if "_" not in each and (" " in each or len(each) != PIECE)]
    return sorted(words, key=lambda each: (weights[each][answer] * (1 if against else -1), each))[:most]
