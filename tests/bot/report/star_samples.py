"""Stars to draw: usual ones, extreme ones, and any at all."""

from dataclasses import replace

from hypothesis import strategies as st

from flows.replies import Ray, Star

NAMES = (
    "Continuum of responses",
    "Prevention, identification and early assessment",
    "Assessment and referral pathways",
    "Interventions",
    "Workforce development",
)
SIXTY = "Prevention, identification and early assessment of behaviour"
MISSING = ("too few to score", "not assessed", "not asked")


def ray(name: str, tenths: int | None, before: int | None = None, change: str = "", missing: int = 0) -> Ray:
    """Make a ray that says its score in words; without one it says why, of three kinds of `missing`."""
    words = MISSING[missing] if tenths is None else f"{tenths // 10}.{tenths % 10}"
    return Ray(name=name, tenths=tenths, words=words, before=before, change=change)


def rays(*scores: int | None) -> tuple[Ray, ...]:
    """Make rays with these scores, of all kinds of missing in turn."""
    return tuple(ray(NAMES[at % 5], score, missing=at % 3) for at, score in enumerate(scores))


ONE = Star(
    title="Health · Northshire",
    subtitle="HSB audit · 23 November 2026 · draft, not yet released",
    rings=("Not in place", "Early or patchy", "Mostly in place", "In place and working – we can show it"),
    rays=rays(17, 19, 18, 12, 23),
    series="Self-rated",
    foot=("Rated 32 of 35: 2 don't know, 1 not applicable.", "Self-reported, not independently checked."),
)
TWO = replace(ONE, series="November 2026, settled", series_before="May 2026, settled")
FULL = replace(
    TWO,
    title="Northshire and Westmoor Integrated Child and Adolescent Mental Health Services, East",
    subtitle="Harmful sexual behaviour audit · round 2 · 23 November 2026 · draft, not yet released to all",
    mark="PRACTICE – NOT A RETURN",
    foot=(
        "Rated 32 of 35: 2 don't know, 1 not applicable, 11 not our function. 9 of 14 threes backed.",
        "Compared on 31 common items and 9 common agencies. 8 of 34 items are agreed.",
        "Hollow marks are provisional: under 60 % has a level, or police have not returned.",
        "Self-reported, not independently checked. Organised around five published domains.",
    ),
)


def many(count: int, name: str | None = None) -> tuple[Ray, ...]:
    """Make rays with all kinds of scores in two rounds."""
    changes = ("about the same", "up 0.4")
    return tuple(
        ray(name or NAMES[at % 5], (at * 7 + 5) % 31, (at * 11 + 9) % 31, changes[at % 2])
        for at in range(count)
    )


STARS = {
    "typical": ONE,
    "practice": replace(ONE, mark="PRACTICE – NOT A RETURN"),
    "all 0": replace(ONE, rays=rays(0, 0, 0, 0, 0)),
    "all 3": replace(ONE, rays=rays(30, 30, 30, 30, 30)),
    "every kind of missing": replace(ONE, rays=rays(None, None, None, 0, 12)),
    "nothing at all": replace(ONE, rays=rays(None, None, None, None, None)),
    "the same twice": replace(TWO, rays=tuple(replace(each, before=each.tenths) for each in ONE.rays)),
    "missing now, not before": replace(TWO, rays=tuple(ray(name, None, 12) for name in NAMES)),
    "a score and a change of many words": replace(
        TWO, rays=tuple(replace(each, change="a little lower than in May 2026") for each in ONE.rays)
    ),
    "words without a break": replace(ONE, title="W" * 90, rays=tuple(ray("W" * 60, 9) for _ in range(8))),
    "long names of rings and rounds": replace(
        TWO,
        rings=tuple(
            f"{level} on a scale with names of many words to each of its levels" for level in range(4)
        ),
        series="November 2026, settled, on 31 common items of 9 agencies",
        series_before="May 2026, settled, on 31 common items of 9 agencies",
    ),
    "two domains with long names on a full page": replace(FULL, rays=many(2, "Safeguarding" * 5)),
    "as much text as there can be": replace(
        FULL, rays=many(10, SIXTY), foot=(" ".join(f"{at * 7919:x}@W&" for at in range(99)),)
    ),
    "ten levels": replace(ONE, rings=tuple(f"Level {level}" for level in range(10))),
    **{f"{count} domains": replace(TWO, rays=many(count)) for count in (1, 2, 3, 4, 8, 10)},
    **{f"{count} domains, full page": replace(FULL, rays=many(count, SIXTY)) for count in (1, 2, 5, 8, 10)},
}

WORDS = st.text(st.sampled_from("aegilmnorstwMW ,-éÄ$_^\\{}&<1"), min_size=1, max_size=60)
SCORES = st.none() | st.integers(0, 30)
RAYS = st.builds(
    ray,
    WORDS,
    SCORES,
    SCORES,
    st.sampled_from(("", "about the same", "up 0.4", "down 1.2")),
    st.integers(0, 2),
)
ANY_STAR = st.builds(
    Star,
    title=WORDS,
    subtitle=WORDS,
    mark=st.sampled_from(("", "PRACTICE – NOT A RETURN")),
    rings=st.just(ONE.rings),
    rays=st.lists(RAYS, min_size=1, max_size=10).map(tuple),
    series=st.just("November 2026, settled"),
    series_before=st.sampled_from(("", "May 2026, settled")),
    foot=st.lists(WORDS, max_size=4).map(tuple),
)
