"""What a date is of: a service's doing, such as a meeting or a policy, or something with a person."""

from bisect import bisect_right
from functools import cached_property

from flows.identifiers.begun import Begun
from flows.identifiers.patterns import Pattern, one_of
from flows.vocabulary import either
from flows.vocabulary.bodies import INSPECTORATES
from flows.vocabulary.calendar import OF_PLANNING, PLANNED
from flows.vocabulary.kin import CHILDREN, PARENTS, SIBLINGS

_A_TOOL = (
    r"(?:logs?|tools?|tool ?kit|trackers?|register|check ?lists?|rota|systems?|data ?base|spreadsheet|app"
    r"|(?:shared )?drive|helpline|help ?desk|hotline|hub|page|flow ?chart|leaflet|services?|projects?"
    r"|programmes?|schemes?|pilot|clinic|drop-?ins?|groups?|teams?|cent(?:re|er)s?|cpoms|aim ?\d|mash|sarc)"
)
_IS_ON = (
    r"(?:(?:has|have|had|is|are|was|were|been|now|fully|first|all|being|we) ){0,4}(?:live|in use|in place"
    r"|us(?:ed|ing)(?= (?:since|from|by|across|in)\b)|running|up and running|open(?:ed)?|available|introduced"
    r"|set up|switched on|start(?:s|ed)|began|begun|came in|brought in|built|created)"
)
"""What a tool or a service is from a day on."""
_SERVICES = one_of(
    r"meetings?|mtgs?|minutes|procs?|exec|[sd]mt|slt|clt|web ?page|tri\.x|comms"
    r"|(?:steering|working|task|sub)[ -]?(?:and finish )?grps?|flow ?charts?|parents'? eve(?:ning)?s?"
    r"|qa cycle|screening tools?|kpis?"
    r"|train(?:ed|ing|ers?)|courses?|workshops?|briefings?|webinars?|seminars?"
    r"|e-?learning|modules?"
    r"|inset|twilights?|cohorts?|(?:all|whole)[ -](?:staff|school|team)|governors|money|runs? out|away day"
    r"|team day|refreshers?|inductions?|cpd|lunch and learn|polic(?:y|ies)|procedures?"
    r"|protocols?|guidance"
    r"|frameworks?|pathways?|handbooks?|manuals?|standards?|strategy|inspect(?:ed|ions?|ors?)"
    rf"|{either(INSPECTORATES)}|hmicfrs|hiw|ciw"
    r"|care inspectorate|rqia|jtai|ilacs|peer review|self-?assessment|s(?:ection )?11|audit(?:s|ed)?"
    r"|board|panel|committee|subgroup"
    r"|sub-group|steering group|working group|forum|partnership|versions?|drafts?|templates?|forms?"
    r"|signed off|sign-?off|ratified"
    r"|approved|adopted|published|issued|launch(?:es|ed)?|(?:go(?:es|ing)?|went) live|rolled out"
    r"|roll[ -]?out|contracts?|commission(?:ed|ing)|tenders?"
    r"|procurement|budgets?|funding|grant|deadlines?|due|closing date|consultation|survey|newsletter"
    r"|bulletin|website"
    r"|intranet|reports?|returns?|data ?sets?|dashboard|action plan|agreement|mou|act|regulations?"
    r"|legislation|recruit(?:ed|ment)?|interviews? for|vacanc(?:y|ies)|post|term|half-?term|inset|upgrade"
    r"|migrat(?:ed|ion)"
    r"|as at|as of|signed|apply|applies|effective|takes effect|week|shutdown|clos(?:ed|es|ure)"
    r"|bank holidays?|holidays?"
    r"|(?:annual|national|regional|staff|hsb|safeguarding|partnership|learning|practice|local) conferences?"
    r"|(?:stakeholder|networking|launch|learning|staff|practice|awareness|celebration|partnership) events?"
    r"|road ?shows?|symposiums?|summits?|master ?class(?:es)?|open (?:day|evening)s?|development days?"
    r"|lunchtime learning|learning lunch(?:es)?|delegates|attendees|drop-?in for staff"
    r"|\d{2,} (?:people|staff|practitioners|managers|teachers) (?:came|attended|booked|turned up|joined)"
    r"|renew(?:s|ed|al)?|expires?|waiting times?|waits?|lists?|thresholds?|new (?:form|process|system)"
    r"|start(?:s|ed)? (?:using|recording)|booked"
    rf"|{_A_TOOL} {_IS_ON}"
    r"|(?:is|are|was|were|been|now|fully) live|live since|in use (?:since|from|as of)"
    r"|(?:we|staff|everyone|everybody|teams?) (?:(?:have|has|all|now|been) ){0,3}us(?:ed|ing)"
    r" (?:it|this|them|the \w+) since|polisi|hyfforddiant|cyfarfod|adolygu|arolwg|arolygiad"
)
_OF_SERVICES = Pattern(rf"\b(?:{_SERVICES}\b|v\d)")
"""Things with a date that is nobody's."""
_A_CHILD = one_of(
    r"child(?!ren)|boy|girl|lad|lass|pupil|student|young person|yp|kid|little one|bairn|wean|baby"
    r"|toddler|teen(?:ager)?"
    rf"|victim|sibling|patient|client|{either(PARENTS, SIBLINGS, CHILDREN)}|carer|parent|nan|gran"
    r"|stepdad|family|suspect|perpetrator"
)
_A_PAPER = (
    r"(?! (?:(?!(?:was|were|is|on|at|in|by|of|from|since|the|we|our|that|which|came|happened)\b)"
    r"[\w/-]+ ){0,3}?"
    r"(?:polic(?:y|ies)|strateg(?:y|ies)|training|pathways?|procedures?|protocols?|guidance|services?|teams?"
    r"|panels?|boards?|groups?|audits?|frameworks?|tool ?kits?|tools?|templates?|leads?|work|awareness"
    r"|acts?|matrix|forms?(?! (?:was |were |is |has been )?"
    r"(?:sent|received|completed|filled|submitted|signed|done|made|of)\b)"
    r"|prevention|support|systems?|logs?|registers?|trackers?|cent(?:re|er)s?|crisis|hubs?|lists?|data"
    r"|figures|courses?|workshops?|briefings?|modules?|lessons?|campaigns?|process(?:es)?|routes?|criteria"
    r"|thresholds?|in ?box|portal|software|management|stud(?:y|ies)|mapping|schedules?|standards?"
    r"|checklists?|models?|manual|hand ?book|law|load|loads|numbers|returns?|desk|line|helpline|clinics?"
    r"|projects?|rates?|plans?(?= (?:was|were|is|has|approved|published|launched|signed|agreed|went)))\b)"
)
"""Not before what a service has on it: the rape policy, the referral form."""
_SOMEBODY = one_of(
    r"he|she|him|her|his|hers|he's|she's|hes|shes|they were seen"
    r"|(?:baby|big|little|older|younger|half|step)[- ]?(?:sister|brother)|themselves|my|mum|dad|nan|dob"
    rf"|(?:a|an|the|this|that|one|another|our|one of our) (?:[\w-]+ ){{0,2}}?{_A_CHILD}"
    r"(?!'s (?:voice|rights|commissioner|journey)"
    r"| (?:protection|exploitation|abuse|sexual|death|practitioner|friendly|hub|help|safeguarding))"
    r"|(?:child|yp|pupil|student|victim|young person)"
    r" (?:was|is|has|had|said|told|moved|did|got|went|seen|first|disclosed)"
    r"|y(?:ea)?r ?\d{1,2} (?:boy|girl|pupil|student|child|lad)"
    r"|\d{1,2}[ -]?(?:yo|y/o|yrs?|years?[ -]old|year-old)"
    r"|disclos(?:ed|ure)|alleg(?:ation|ed)|arrest(?:ed)?|charged"
    r"|incident(?! (?:polic|procedure|protocol|training|framework))|assaulted|attacked"
    rf"|(?:assault|attack)(?!s|ed){_A_PAPER}"
    r"|evidence in court|referral order|bailed|sentenced|convicted|remanded|offence"
    r"|happened|touched|abused|exposed|raped|hurt|missing|ran away|absconded|excluded|suspended|placed"
    r"|moved placement|placement (?:broke|ended|moved|began|started)|admitted|discharged|examined"
    r"|strat(?:egy)? (?:meeting|discussion)s?|strat"
    r"|icpc|cp conference|initial conference|s(?:ection )?47|home visit"
    r"|(?:lac|cla|cin) (?:review|visit|meeting)|core group"
    r"|(?:his|her|their) (?:review|plan)|referral (?:sent|made|received|came|for)"
    r"|was (?:seen|moved|found|taken)"
)
_AN_EVENT = (
    r"(?:rapes?|(?:sexual |physical |serious )?(?:assaults?|attacks?)|abuse|molestation|grooming|stabbings?"
    r"|murder|killing|suicide(?: attempt)?|overdose|death|self-?harm|touching|exploitation|fight|arrest"
    r"|exposure|exclusion|expulsion|suspension|abduction|kidnap(?:ping)?|sharing of (?:the |her |his )?\w+"
    r"|injury|(?:sexual )?harm|disclosures|allegations|incidents)"
)
_HAPPENED = (
    rf"(?:the|a|an|that|this|another|one|each|two|three|both|[23]) (?:[\w-]+ ){{0,2}}?{_AN_EVENT}\b{_A_PAPER}"
    r"(?= (?:(?:came|come|was|were|of|on|in|at|by|happened|took|took place|that|which|and|we|to light"
    r"|reported|disclosed|dated|last|this|is|had) )|[^a-z ]|\Z)"
    rf"|(?:since|after|following|about|reported) (?:[\w-]+ )?{_AN_EVENT} (?:on|of|at|in|dated|from)\b"
    r"|(?:images|pictures|photos|videos|nudes) (?:were|got|had been|was) (?:shared|sent|taken|posted)\b"
)
"""What befell somebody, though nobody is named."""
_OF_SOMEBODY = Pattern(rf"\b(?:{_SOMEBODY}\b|{_HAPPENED})")
"""Words of one person, or of what happens to one."""
_ONE = (
    r"(?:(?<!in )(?:a|this|that|each)|the|an|one|another|his|her|their|our|its|first|second|last|new|urgent"
    r"|cin|cp|lac|cla|aim ?\d?|mash|risk|initial|single|parenting|core|social work)"
)
_OF_A_CASE = Pattern(
    rf"\b(?:{_ONE} (?:(?!(?:self|needs|impact|peer|business|use|test|worst|of|on|for|and|to|by|in)\b)"
    rf"[\w/-]+ ){{0,2}}?(?:case|referral|assessment|(?:safety|care|risk management|support) plan)"
    r"(?! for (?:change|more|extra|a|the|our|an)\b)"
    rf"\b(?!-){_A_PAPER}"
    r"|(?:case|referral) (?:was |is |has been |were )?(?:opened|closed|made|received|sent|accepted|logged"
    r"|allocated|submitted|completed|dated|started|on|of \d|stepped)\b"
    r"|referral forms? (?:was |were |is )?(?:sent|completed|received|filled|submitted|made)\b"
    r"|(?:opened|closed|allocated|reopened|re-opened) (?:as )?(?:a |the |one )?case\b)"
)
"""A case, a referral or an assessment: of one child, though nobody is named."""
_WORD = Pattern(r"[a-z']+")
_END = Pattern(r"[.!?](?= )|[\n;]")


class Sentences:
    """A plain text by its sentences. Nothing is looked at before the first question."""

    def __init__(self, begun: Begun) -> None:
        self._begun = begun
        self._of_planning: dict[int, bool] = {}

    def tell_of_services(self, at: int) -> bool:
        """Whether the sentence at `at` tells of a service's doing and no case, and none by it of anybody."""
        number = self._number(at)
        is_of_a_service = number in self._of_services or self._is_of_planning(number)
        if not is_of_a_service or number in self._of_a_case:
            return False
        return not self._of_somebody & {number - 1, number, number + 1}

    def tell_of_somebody(self, at: int) -> bool:
        """Whether the sentence at offset `at` tells of one person, or of what happens to one."""
        return self._number(at) in self._of_somebody

    def _is_of_planning(self, number: int) -> bool:
        """Whether all that a sentence tells is when something is next: "next on 12 May"."""
        if number not in self._of_planning:
            self._of_planning[number] = self._plans(number)
        return self._of_planning[number]

    def _plans(self, number: int) -> bool:
        start = self._ends[number - 1] if number else 0
        end = self._ends[number] if number < len(self._ends) else len(self._begun.small)
        told = {*_WORD.findall(self._begun.small[start:end])}
        return not PLANNED.isdisjoint(told) and told <= OF_PLANNING

    def _number(self, at: int) -> int:
        return bisect_right(self._ends, at)

    @cached_property
    def _ends(self) -> list[int]:
        return [match.end() for match in _END.finditer(self._begun.text)]

    @cached_property
    def _of_services(self) -> set[int]:
        return {self._number(match.start()) for match in _OF_SERVICES.finditer(self._begun.small)}

    @cached_property
    def _of_a_case(self) -> set[int]:
        return {self._number(match.start()) for match in _OF_A_CASE.finditer(self._begun.small)}

    @cached_property
    def _of_somebody(self) -> set[int]:
        return {self._number(match.start()) for match in _OF_SOMEBODY.finditer(self._begun.small)}
