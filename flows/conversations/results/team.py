"""Results of the own team: the star, a summary, and the lists behind it."""

from flows.asking.names import in_a_file_name
from flows.cards import Shown, rows
from flows.framework import Domain
from flows.permissions import Permission, denied
from flows.presses import (
    ANSWERS,
    AREA_RESULTS,
    AUDITS,
    FACTS,
    GO_ON,
    HELP,
    MENU,
    NOT_IN_PLACE,
    NOT_KNOWN,
    PRACTISE,
    PRIVACY,
    REOPEN,
    TASKS,
    TEAM_PICTURE,
    TEAM_RESULTS,
    TEAM_SUMMARY,
    WORKING,
    Form,
)
from flows.replies import Button, Picture, Ray, Star
from flows.rounds import RoundState
from flows.scoring import FEWEST_LEVELS, DomainScore, Standing, decimal
from flows.talk import Answer, SheetTalk
from flows.verbs import Verb, send, show


def results(talk: SheetTalk) -> Answer:
    """The star with its caption, then the summary."""
    return talk.turn(summary(talk), before=(picture(talk),))


def exact(talk: SheetTalk) -> Answer:
    """The star as a file, exactly as it was drawn."""
    return talk.turn(summary(talk), before=(picture(talk, exact=True),))


# the star


def picture(talk: SheetTalk, *, exact: bool = False) -> Picture:
    """The star and the words that say what it shows."""
    day = (talk.here.sheet.submitted or talk.event.at).date().isoformat()
    area, team = in_a_file_name(talk.called(talk.here.area)), in_a_file_name(talk.here.team.name)
    name = talk.words("team_results.file", area=area, team=team, date=day)
    return Picture(star=star(talk), caption=caption(talk), name=name, exact=exact)


def star(talk: SheetTalk) -> Star:
    """The numbers of the star picture."""
    words, card = talk.words, talk.scorecard
    foot = [rated_line(talk), words("team_results.foot_self")]
    if any(score.provisional for score in card.domains):
        foot.insert(1, words("team_results.foot_provisional"))
    return Star(
        title=words("team_results.title", team=talk.here.team.name),
        subtitle=_when(talk),
        mark=words("practice.mark") if talk.here.area.practice else "",
        rings=tuple(level.label for level in talk.framework.levels),
        rays=tuple(
            Ray(
                name=domain.short,
                tenths=score.tenths,
                words=score_words(talk, score),
                provisional=score.provisional,
            )
            for domain, score in _scores(talk)
        ),
        series=words("team_results.series"),
        foot=tuple(foot),
    )


def _scores(talk: SheetTalk) -> list[tuple[Domain, DomainScore]]:
    return list(zip(talk.framework.domains, talk.scorecard.domains, strict=True))


def _when(talk: SheetTalk) -> str:
    day = talk.here.sheet.submitted or talk.event.at
    key = "team_results.practice" if talk.here.area.practice else "team_results.draft"
    key = "team_results.released" if talk.here.round.state is RoundState.RELEASED else key
    key = key if talk.here.sheet.submitted else "team_results.unsubmitted"
    return talk.words(key, month=talk.words(f"dates.month.{day.month}"), year=day.year)


def score_words(talk: SheetTalk, score: DomainScore) -> str:
    """A domain's score as it is printed everywhere, or why there is none."""
    if score.tenths is None:
        return talk.words(f"standing.{score.standing}")
    number = decimal(score.tenths)
    return talk.words("team_results.provisional", score=number) if score.provisional else number


def rated_line(talk: SheetTalk) -> str:
    """How much was rated, and what was left out by kind."""
    words, card = talk.words, talk.scorecard
    counts = (
        ("check.dont_know", len(card.dont_know)),
        ("check.not_applicable", card.not_applicable),
        ("check.unanswered", len(card.unanswered)),
    )
    left_out = ", ".join(words(key, n=n) for key, n in counts if n)
    key = "team_results.foot_rated" if left_out else "team_results.foot_rated_all"
    return words(key, rated=card.rated, asked=card.asked, left_out=left_out)


def caption(talk: SheetTalk) -> str:
    """What the star shows, in words: the text alternative of the picture. A channel may cut the end."""
    words, card = talk.words, talk.scorecard
    title = " · ".join((words("team_results.title", team=talk.here.team.name), _when(talk)))
    scores = " · ".join(
        words("team_results.of", title=domain.short, words=score_words(talk, score))
        for domain, score in _scores(talk)
    )
    lines = [talk.mark(title), _extremes(talk), scores, rated_line(talk), _backed(talk)]
    lines.append(words("team_results.foot_self"))
    if card.reasons:
        parts = [words("team_results.reason", n=n, reason=talk.reason(r)) for r, n in card.reasons.items()]
        lines.append(words("team_results.reasons", reasons=", ".join(parts)))
    if card.other_function:
        lines.append(words.count("team_results.other_function", len(card.other_function)))
    return "\n".join(lines)


def _extremes(talk: SheetTalk) -> str:
    """The strongest and the weakest domains, when there are scores that differ."""
    words, card = talk.words, talk.scorecard
    if not card.strongest:
        scored = [score for score in card.domains if score.tenths is not None]
        return words("team_results.all_alike" if len(scored) > 1 else "team_results.few_scores")
    top = talk.framework.top
    strongest = words("team_results.strongest", domains=_named(talk, card.strongest))
    weakest = words("team_results.weakest", domains=_named(talk, card.weakest), top=top)
    return f"{strongest} · {weakest}"


def _named(talk: SheetTalk, scores: tuple[DomainScore, ...]) -> str:
    """Domains with the same score, and the score once; the provisional ones say so each."""
    words = talk.words
    names = {domain.id: domain.short for domain in talk.framework.domains}
    if len(scores) == 1:
        return f"{names[scores[0].domain]} {score_words(talk, scores[0])}"
    said = [
        words("team_results.provisional", score=names[score.domain])
        if score.provisional
        else names[score.domain]
        for score in scores
    ]
    return f"{words.all_of(said)} {decimal(scores[0].tenths or 0)}"


def _backed(talk: SheetTalk) -> str:
    card = talk.scorecard
    if not card.threes:
        return talk.words("team_results.no_threes")
    return talk.words.count("team_results.backed", len(card.threes), backed=len(card.backed))


# the summary and its lists


def summary(talk: SheetTalk, notice: str = "") -> Shown:
    """What stands out, with the way to each list."""
    words, sheet, card = talk.words, talk.here.sheet, talk.scorecard
    go_on = Button(key="c", label=words("tasks.continue"), press=GO_ON(sheet.id))
    not_in_place = Button(
        key="1", label=words("team_results.not_in_place_button"), press=NOT_IN_PLACE(sheet.id)
    )
    unsure = Button(key="2", label=words("team_results.dont_know_button"), press=NOT_KNOWN(sheet.id))
    return Shown(
        again=TEAM_SUMMARY(sheet.id),
        notice=notice,
        head=talk.mark(words("team_results.head", team=talk.here.team.name)),
        lines=(
            _some(talk, "team_results.not_in_place", len(card.not_in_place)),
            _some(talk, "team_results.dont_know", len(card.dont_know)),
        ),
        buttons=rows(
            (go_on,) if sheet.submitted is None and card.unanswered else (),
            (not_in_place,) if card.not_in_place else (),
            (unsure,) if card.dont_know else (),
            Button(key="3", label=words("team_results.answers_button"), press=ANSWERS(sheet.id)),
            Button(key="4", label=words("team_results.working_button"), press=WORKING(sheet.id)),
            Button(key="5", label=words("team_results.exact_button"), press=TEAM_PICTURE(sheet.id)),
            Button(key="6", label=words("team_results.done_button"), press=MENU(sheet.id)),
        ),
    )


def _some(talk: SheetTalk, key: str, number: int) -> str:
    return talk.words.count(key, number) if number else talk.words(f"{key}.none")


def not_in_place(talk: SheetTalk) -> Shown:
    """The items at level 0."""
    return _list(
        talk, NOT_IN_PLACE, talk.words("team_results.not_in_place_button"), talk.scorecard.not_in_place
    )


def dont_know(talk: SheetTalk) -> Shown:
    """The items nobody knew."""
    return _list(talk, NOT_KNOWN, talk.words("team_results.dont_know_button"), talk.scorecard.dont_know)


def _list(talk: SheetTalk, form: Form, head: str, items: tuple[str, ...]) -> Shown:
    labels = {item.id: item.label for item in talk.asked}
    names = {item: talk.framework.domain_of[item].short for item in items}
    lines = tuple(f"{labels[item]} ({names[item]})" for item in items)
    return Shown(
        again=form(talk.here.sheet.id),
        head=talk.mark(head),
        lines=lines or (talk.words("lists.empty"),),
        buttons=rows(_back(talk)),
    )


def _back(talk: SheetTalk) -> Button:
    return Button(key="b", label=talk.words("team_results.back"), press=TEAM_SUMMARY(talk.here.sheet.id))


def answers(talk: SheetTalk, domain: Domain | None = None) -> Shown:
    """All answers with their notes, one domain a card."""
    words, sheet = talk.words, talk.here.sheet
    asked = [domain for domain in talk.framework.domains if talk.asked_in(domain.id)]
    if not asked:
        return _list(talk, ANSWERS, words("team_results.answers_button"), ())
    domain = domain or asked[0]
    following = asked[asked.index(domain) + 1 :][:1]
    lines = []
    for number, item in enumerate(talk.asked_in(domain.id), 1):
        rating = talk.rating(sheet.rating(item.id))
        lines.append(words("review.line", number=number, label=item.label, rating=rating))
        answer = sheet.answers.get(item.id)
        if answer and answer.note:
            lines.append(words("answers.note", note=answer.note))
    more = [
        Button(
            key="n",
            label=words("answers.next", domain=known.short),
            press=ANSWERS(sheet.id, known.id),
        )
        for known in following
    ]
    return Shown(
        again=ANSWERS(sheet.id, domain.id),
        head=talk.mark(words("answers.head", domain=domain.title)),
        lines=tuple(lines),
        buttons=rows(*more, _back(talk)),
    )


def working(talk: SheetTalk) -> Shown:
    """How each score came about: the levels, their sum, and what was left out."""
    lines = [talk.words("working.rule", fewest=FEWEST_LEVELS)]
    lines += [_sum(talk, domain, score) for domain, score in _scores(talk)]
    return Shown(
        again=WORKING(talk.here.sheet.id),
        head=talk.mark(talk.words("working.head")),
        lines=tuple(lines),
        buttons=rows(_back(talk)),
    )


def _sum(talk: SheetTalk, domain: Domain, score: DomainScore) -> str:
    words = talk.words
    levels = " + ".join(str(level) for _, level in score.rated)
    if score.tenths is not None:
        parts = [
            words(
                "working.sum",
                title=domain.short,
                levels=levels,
                total=score.total,
                n=len(score.rated),
                score=decimal(score.tenths),
            )
        ]
    else:
        standing = words(f"standing.{score.standing}")
        parts = [words("working.without", title=domain.short, standing=standing)]
        if score.standing is Standing.TOO_FEW:
            parts.append(words("working.levels", levels=levels.replace(" + ", ", ")))
    left_out = (*score.dont_know, *(item for item, _ in score.not_applicable), *score.unanswered)
    if left_out:
        items = [
            words(
                "working.item",
                label=talk.framework.items[item].label,
                rating=talk.rating(talk.here.sheet.rating(item)),
            )
            for item in left_out
        ]
        parts.append(words("working.left_out", items=", ".join(items)))
    if score.asked:
        could_be = score.asked - len(score.not_applicable)
        parts.append(words("working.coverage", rated=len(score.rated), could_be=could_be))
    return " ".join(parts)


# the menu


def menu(talk: SheetTalk, notice: str = "") -> Shown:
    """What can be done once a sheet is submitted."""
    words, here = talk.words, talk.here
    others = len(talk.view.places) > 1
    first: tuple[Button, ...] = ()
    lines: tuple[str, ...] = ()
    if here.sheet.submitted:
        lines = (words("menu.submitted", date=talk.date(here.sheet.submitted)),)
    if here.round.state is not RoundState.OPEN:
        lines = (*lines, words("menu.closed"))
    if denied(Permission.ANSWER, here) is None:
        first = (Button(key="1", label=words("menu.tasks"), press=TASKS(here.sheet.id)),)
    elif denied(Permission.REOPEN, here) is None:
        first = (Button(key="1", label=words("menu.reopen"), press=REOPEN(here.sheet.id)),)
    return Shown(
        again=MENU(here.sheet.id),
        notice=notice,
        head=talk.mark(words("menu.head", team=here.team.name)),
        lines=lines,
        buttons=rows(
            first,
            _of_area(talk),
            Button(key="2", label=words("menu.results"), press=TEAM_RESULTS(here.sheet.id)),
            Button(key="3", label=words("menu.new"), press=PRACTISE()),
            Button(key="4", label=words("welcome.privacy"), press=PRIVACY()),
            Button(key="5", label=words("welcome.help"), press=HELP()),
            (Button(key="6", label=words("menu.audits"), press=AUDITS()),) if others else (),
        ),
    )


def _of_area(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to what the partnership made of the round, as far as it may be seen."""
    words, round_ = talk.words, talk.here.round
    if talk.here.area.practice:
        return ()
    if round_.state is RoundState.RELEASED:
        return (Button(key="r", label=words("menu.area_results"), press=AREA_RESULTS(round_.id)),)
    if denied(Permission.CHECK_FACTS, talk.here) is None:
        return (Button(key="f", label=words("menu.facts"), press=FACTS(round_.id)),)
    return ()


_READ = Permission.READ_SHEET

VERBS: tuple[Verb, ...] = (
    send(TEAM_RESULTS, results, to=_READ),
    send(TEAM_PICTURE, exact, to=_READ),
    show(TEAM_SUMMARY, summary, to=_READ),
    show(NOT_IN_PLACE, not_in_place, to=_READ),
    show(NOT_KNOWN, dont_know, to=_READ),
    show(ANSWERS, answers, to=_READ),
    show(WORKING, working, to=_READ),
    show(MENU, menu, to=_READ),
)
