"""From sentences to weights."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from flows.identifiers.likeness import features
from flows.identifiers.named import suspects
from flows.identifiers.plain import plain
from flows.identifiers.shaped import by_shape
from training.sentences import CERTAINTY, TELLERS, Sentence, digest, sentences

WRITTEN = Path("flows/identifiers/likeness.json")
FINENESS = 10
"""Weights are whole numbers of tenths."""
STRENGTH = {"worry": 20.0, "teller": 20.0, "name": 50.0}
"""How closely the weights may follow the sentences (scikit-learn's C)."""
MOST = {"worry": 8000, "teller": 2500, "name": 6000}
"""Features kept of each question, those that matter most."""
CAREFUL = {"worry": 0.5, "name": -0.2}
"""How far above an even chance a text must be to be taken for a worry, and a word for a name."""
WITHOUT_MARKS = {"number", "address", "date"}
"""Kinds whose sentences may hold names that nobody marked."""


def learned(given: Sequence[Sequence[str]], meant: Sequence[Any], what: str) -> tuple[list[str], Any]:
    """Fit a logistic regression; return the features kept, and the model over them."""
    most, strength = MOST[what], STRENGTH[what]
    counts = CountVectorizer(analyzer=list, binary=True, min_df=2)
    whole = normalize(counts.fit_transform(given))
    model = LogisticRegression(C=strength, max_iter=1000).fit(whole, meant)
    share = np.sqrt(np.asarray((whole > 0).mean(axis=0))[0])
    kept = np.argsort(-np.abs(model.coef_).max(axis=0) * share, kind="stable")[:most]
    names = sorted(counts.get_feature_names_out()[kept])
    few = CountVectorizer(analyzer=list, binary=True, vocabulary=names)
    return names, LogisticRegression(C=strength, max_iter=1000).fit(normalize(few.transform(given)), meant)


def of_texts(known: Sequence[Sentence]) -> list[list[str]]:
    """The features of whole texts."""
    return [sorted(set(features(plain(one.text)))) for one in known]


def question(
    answers: Sequence[str], names: Iterable[str], model: Any, careful: float = 0.0
) -> dict[str, Any]:
    """A question as it stands in the file."""
    whole = [np.rint(np.array(each) * FINENESS).astype(int).tolist() for each in model.coef_.T]
    weights = {name: each for name, each in zip(names, whole, strict=True) if any(each)}
    bias = np.rint((model.intercept_ - careful) * FINENESS).astype(int).tolist()
    return {"answers": list(answers), "bias": bias, "weights": weights}


def worry(known: Sequence[Sentence]) -> dict[str, Any]:
    """Whether somebody tells of a worry."""
    meant = [one.kind in TELLERS for one in known]
    return question(["worry"], *learned(of_texts(known), meant, "worry"), careful=CAREFUL["worry"])


def teller(known: Sequence[Sentence]) -> dict[str, Any]:
    """Who tells of one."""
    told = [one for one in known if one.kind in TELLERS]
    names, model = learned(of_texts(told), [one.kind for one in told], "teller")
    return question(model.classes_.tolist(), names, model)


def name(known: Sequence[Sentence]) -> dict[str, Any]:
    """Whether a word is somebody's name."""
    given, meant = [], []
    for one in known:
        if one.kind in WITHOUT_MARKS:
            continue
        clear, named = one.parted()
        for suspect in suspects(by_shape(clear)[1]):
            given.append(suspect.features())
            meant.append(suspect.start in named)
    return question(["name"], *learned(given, meant, "name"), careful=CAREFUL["name"])


def own_words(content: Any) -> Iterator[Sentence]:
    """The texts of the framework file, which speak of services."""
    if isinstance(content, str):
        yield Sentence("service", content)
    for part in (
        content.values() if isinstance(content, dict) else content if isinstance(content, list) else ()
    ):
        yield from own_words(part)


def learn() -> str:
    """Learn everything, write the file, and say what was done."""
    own = tuple(own_words(yaml.safe_load(Path("framework.yaml").read_text("utf-8"))))
    known = (*sentences(), *own * CERTAINTY)
    questions = {"worry": worry(known), "teller": teller(known), "name": name(known)}
    text = json.dumps({"digest": digest(), "questions": questions}, ensure_ascii=False, separators=(",", ":"))
    WRITTEN.write_text(text, "utf-8")
    return f"{WRITTEN}: {len(text.encode()) // 1000} kB, learned from {len(known)} sentences"
