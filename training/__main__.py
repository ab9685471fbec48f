"""Write the weights, or show what tips a text: `python -m training`, `python -m training "some text"`."""

import sys

from bot.learned import likeness
from flows.identifiers import find, teller
from training.tipping import tipped


def explained(text: str) -> str:
    """What is made of a text, and which of its words tipped it."""
    learned = likeness()
    kinds = ", ".join(dict.fromkeys(finding.kind for finding in find(text, learned))) or "nothing"
    words = "".join(f"\n{weight:+7.1f}  {each}" for weight, each in tipped(text, learned))
    return f"A worry told by: {teller(text, learned) or 'nobody'}. Identifying: {kinds}.{words}"


if __name__ == "__main__":
    if sys.argv[1:]:
        said = explained(" ".join(sys.argv[1:]))
    else:
        from training.learning import learn  # needs scikit-learn, which only learning does

        said = learn()
    sys.stdout.write(f"{said}\n")
