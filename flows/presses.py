"""What a button carries: a verb and its arguments, as text of at most 64 bytes.

Buttons stand on phones for ever, so a verb's text and the form of its arguments never change: the constants
below are the whole list, wing by wing, and a file of the tests pins them. A constant makes the text of its
press: `RATE(sheet.id, item.id, 2)`. What answers a verb stands beside its handler.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows import arguments as a
from flows.arguments import Argument, Subject

LIMIT = 64
"""Bytes; Telegram's limit for the data of a button, the tightest of all channels."""

_PART = re.compile(r"[A-Za-z0-9-]{1,32}", re.ASCII)

ALIASES: Mapping[str, str] = {}
"""Verbs that were given another name, by the old one. They stay for good: phones keep their buttons."""


@dataclass(frozen=True, slots=True)
class Press:
    """A verb's text with its arguments, each of letters, digits and hyphens; nobody has checked them."""

    verb: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ":".join((self.verb, *self.args))


@dataclass(frozen=True, slots=True)
class Form:
    """A verb and the form of its arguments.

    `about` is what the first argument names, None where a press is about no sheet and no area; `takes` are
    the arguments behind it, those that may be missing last.
    """

    verb: str
    about: Subject | None
    takes: tuple[Argument, ...]

    def __call__(self, *args: str | int | date | None) -> str:
        """The text of a press; arguments that are None or "" at the end are left out."""
        given = [arg.strftime("%Y%m%d") if isinstance(arg, date) else arg for arg in args]
        while given and given[-1] in (None, ""):
            given.pop()
        return ":".join((self.verb, *map(str, given)))

    @property
    def names(self) -> tuple[str, ...]:
        """What each argument is, in order, as it is pinned; "?" marks those that may be missing."""
        first = (self.about.value,) if self.about else ()
        return (*first, *(one.form for one in self.takes))

    def fits(self, press: Press) -> bool:
        """Whether the press has as many arguments as the verb takes."""
        names = self.names
        needed = sum(not name.endswith("?") for name in names)
        return needed <= len(press.args) <= len(names)


def parse(text: str) -> Press | None:
    """Read a press back; None for anything that no button of ours ever carried."""
    parts = text.split(":")
    if len(text) > LIMIT or not all(_PART.fullmatch(part) for part in parts):
        return None
    return Press(ALIASES.get(parts[0], parts[0]), tuple(parts[1:]))


FORMS: dict[str, Form] = {}
"""Every form by its verb's text."""


def _form(verb: str, about: Subject | None, takes: tuple[Argument, ...]) -> Form:
    if verb in FORMS:
        raise ValueError(f"two verbs are called {verb}")
    FORMS[verb] = Form(verb, about, takes)
    return FORMS[verb]


def _plain(verb: str, *takes: Argument) -> Form:
    return _form(verb, None, takes)


def _sheet(verb: str, *takes: Argument) -> Form:
    return _form(verb, Subject.SHEET, takes)


def _area(verb: str, *takes: Argument) -> Form:
    return _form(verb, Subject.AREA, takes)


def _round(verb: str, *takes: Argument) -> Form:
    return _form(verb, Subject.ROUND, takes)


ONWARD = "n"
"""The argument of a press after which one goes on with what comes next."""

# arriving

START = _plain("start")
LINK_STAYS = _plain("linkstays")
RESUME = _plain("resume")
AUDITS = _plain("audits")
CODE = _plain("code")
INVITED = _plain("invited")
JOIN = _plain("join", a.INVITATION_GIVEN)
JOIN_AS = _plain("joinas", a.INVITATION_GIVEN)
JOIN_NAMED = _plain("joinnamed", a.INVITATION_GIVEN)
SET_UP = _plain("setup", a.NATION.or_none)
LINKED = _plain("linked")
LINK_HERE = _plain("linkhere", a.INVITATION_GIVEN)
EXAMPLE = _plain("example")
AS_TERMINAL = _plain("asterminal")
DEVICES = _plain("devices")
DEVICE_CODE = _plain("devicecode")
END_DEVICE = _plain("enddevice", a.DEVICE)
DEVICE_ENDED = _plain("deviceended", a.DEVICE)
MY_MAIL = _plain("mymail", a.YES.named("anew").or_none)
MAIL_AT = _plain("mailat")
MAIL_FIRST = _plain("mailfirst", a.INVITATION_GIVEN)
MAIL_IS = _plain("mailis", a.INVITATION_GIVEN)
MAIL_NEWS = _plain("mailnews", a.WANTED)
MAIL_ENDED = _plain("mailended")
FOUNDER = _plain("founder", a.NATION)
FOUNDING = _plain("founding", a.NATION)

# explaining

HELP = _plain("help")
PRIVACY = _plain("privacy")
CALL = _plain("call", a.NATION_OR_ANY.or_none)
BASIS = _plain("basis")
GLOSSARY = _plain("glossary")
WORDS_OF = _plain("wordsof", a.PAGE)
CHECKLIST = _plain("checklist")
MY_DATA = _plain("mydata")
MY_DATA_FILE = _plain("mydatafile")
FORGET = _plain("forget")
FORGOTTEN = _plain("forgetme")
EVIDENCE = _sheet("evidence", a.DOMAIN)

# answering

PRACTISE = _plain("try", a.AGENCY.or_none, a.FUNCTIONS.or_none)
BEGIN_PRACTICE = _plain("found", a.AGENCY, a.ALL_FUNCTIONS, a.NATION)
TASKS = _sheet("tasks")
TEAM_BLANK = _sheet("blank")
FILE_OFFER = _sheet("fileoffer")
SAVE_FILE = _sheet("savefile")
LEAVE_FILE = _sheet("leavefile")
HAND_IN_WHOSE = _area("handwhose", a.PAGE.or_none)
HAND_IN_OF = _area("handinof", a.AGENCY, a.PAGE.or_none)
HAND_IN = _sheet("handin")
HAND_IN_FOR = _sheet("handfor")
HAND_IN_OFFER = _sheet("handoffer")
HAND_IN_SAVE = _sheet("handsave", a.SEEN.or_none)
HAND_IN_LEAVE = _sheet("handleave")
GO_ON = _sheet("go")
OPEN_DOMAIN = _sheet("domain", a.DOMAIN)
STOP = _sheet("stop")
ASK = _sheet("ask", a.ITEM, a.ORIGIN.or_none)
CHANGE = _sheet("change", a.ITEM)
SKIP = _sheet("skip", a.ITEM, a.ORIGIN.or_none)
WHY = _sheet("why", a.ITEM, a.ORIGIN.or_none)
RATE = _sheet("rate", a.ITEM, a.RATING, a.ORIGIN.or_none)
RATED_WITH = _sheet("ratedwith", a.ITEM, a.RATING, a.ORIGIN.or_none)
NOT_APPLICABLE = _sheet("na", a.ITEM, a.ORIGIN.or_none)
REASON = _sheet("reason", a.ITEM, a.REASON, a.ORIGIN.or_none)
OTHER_REASON_TYPED = _sheet("other", a.ITEM, a.ORIGIN.or_none)
SAME = _sheet("same", a.ITEM, a.SOURCE, a.ORIGIN.or_none)
NOTE = _sheet("note", a.ITEM, a.ORIGIN.or_none)
NOTED = _sheet("noted", a.ITEM, a.ORIGIN.or_none)
REMOVE_NOTE = _sheet("unnote", a.ITEM, a.ORIGIN.or_none)
BY_WHOM = _sheet("given", a.DOMAIN.or_none, a.PAGE.or_none)
CHECK = _sheet("check")
REVIEW = _sheet("review", a.DOMAIN, a.PAGE.or_none)
STILL_OPEN = _sheet("open")
BACKED = _sheet("backed", a.ITEM.or_none, a.NEXT.or_none)
LEAVE_UNBACKED = _sheet("unsaid", a.ITEM, a.NEXT.or_none)
BACK_UP = _sheet("backing", a.ITEM, a.BACKING, a.NEXT.or_none)
CLEAR_BACKINGS = _sheet("unbacked", a.ITEM, a.NEXT.or_none)
PLACED = _sheet("placed", a.ITEM, a.NEXT.or_none)
APPROVE = _sheet("approve")
SUBMIT = _sheet("submit", a.APPROVER)
SUBMIT_ALONE = _sheet("submitonly")
SECOND = _sheet("second", a.PAGE.or_none)
SEND_TO = _sheet("sendto", a.COLLEAGUE)
SEND_LINK = _sheet("sendlink")
TAKE_BACK = _sheet("takeback")
READ_FOR = _plain("readfor", a.INVITATION_GIVEN)
READ_FOR_AS = _plain("readforas", a.INVITATION_GIVEN)
LINK = _plain("link")
READ_PAGE = _sheet("readpage", a.PAGE.or_none)
PAGE_AGAIN = _sheet("pageagain", a.PAGE.or_none)
APPROVED = _sheet("approved", a.SEEN.or_none)
SEND_BACK = _sheet("sendback")
SENT_BACK = _sheet("sentback")
REOPEN = _sheet("reopen")
REOPEN_ANYWAY = _sheet("reopenanyway")

# partnership

AREA = _area("area")
ROUNDS = _area("rounds")
PROGRESS = _round("progress", a.STANDING.or_none, a.PAGE.or_none)
TEAMS = _area("teams", a.PAGE.or_none)
NEW_TEAM = _area("newteam", a.AGENCY.or_none, a.FUNCTIONS.or_none)
ADD_TEAM = _area("addteam", a.AGENCY, a.ALL_FUNCTIONS)
ADD_ALL_TEAMS = _area("allteams")
TEAMS_OF = _area("teamsof", a.AGENCY, a.PAGE.or_none)
PASTE = _area("paste")
PASTED = _area("pasted")
PASTE_ADD = _area("pasteadd", a.SEEN.or_none)
PASTE_ANEW = _area("pasteanew")
TEAM = _area("team", a.TEAM)
RENAME_TEAM = _area("callteam", a.TEAM)
TEAM_RENAMED = _area("called", a.TEAM)
FIT_TEAM = _area("fit", a.TEAM, a.ANSWERS.or_none)
TEAM_FITTED = _area("fitted", a.TEAM, a.ANSWERS)
TEAM_KIND = _area("teamkind", a.TEAM)
TEAM_KIND_IS = _area("teamkindis", a.TEAM)
TEAM_NO_KIND = _area("teamnokind", a.TEAM)
TEAM_CONTACT = _area("teamcontact", a.TEAM)
TEAM_CONTACT_IS = _area("teamcontactis", a.TEAM)
TEAM_NO_CONTACT = _area("teamnocontact", a.TEAM)
END_TEAM = _area("endteam", a.TEAM)
TEAM_ENDED = _area("ended", a.TEAM)
INVITES = _area("invites", a.PAGE.or_none, a.YES.named("alone").or_none)
INVITES_OF = _area("invitesof", a.AGENCY, a.PAGE.or_none, a.YES.named("alone").or_none)
INVITATIONS = _area("invitations", a.PAGE.or_none)
INVITATIONS_OF = _area("invitationsof", a.AGENCY, a.PAGE.or_none)
INVITE_ALL = _area("inviteall")
INVITE = _area("invite", a.TEAM, a.YES.named("alone").or_none)
INVITE_TO = _area("inviteto", a.ROLE)
MAIL_TO = _area("mailto", a.PAGE.or_none)
MAIL_TEAM = _area("mailteam", a.TEAM)
MAIL_TEAM_AT = _area("mailteamat", a.TEAM)
MAIL_ROLE = _area("mailrole", a.ROLE)
MAIL_ROLE_AT = _area("mailroleat", a.ROLE)
MAIL_DOMAINS = _area("maildomains")
MAIL_DOMAINS_ARE = _area("maildomainsare")
MAIL_DOMAINS_NONE = _area("maildomainsnone")
REVOKE = _area("revoke", a.INVITATION)
REVOKED = _area("revoked", a.INVITATION)
RENEW = _area("renew")
PEOPLE = _area("people", a.PAGE.or_none, a.NUMBER.named("first").or_none)
PEOPLE_OF = _area("peopleof", a.AGENCY, a.PAGE.or_none)
PERSON = _area("person", a.MEMBER)
CONFIRM = _area("confirm", a.MEMBER)
DECLINE = _area("decline", a.MEMBER)
JOINERS = _area("joiners", a.DAY, a.PAGE.or_none)
EXPEL = _area("expel", a.MEMBER)
EXPELLED = _area("expelled", a.MEMBER)
PROMOTE = _area("promote", a.MEMBER)
PROMOTED = _area("promoted", a.MEMBER)
NEW_LINK = _area("newlink", a.MEMBER)
NEW_LINK_MADE = _area("newlinkmade", a.MEMBER)
HAND_OVER = _area("handover", a.PAGE.or_none)
HAND_OVER_OF = _area("handoverof", a.AGENCY, a.PAGE.or_none)
HAND_OVER_TO = _area("handoverto", a.MEMBER)
HAND_OVER_ASK = _area("handoverask", a.MEMBER)
TAKE_OVER = _area("succeed", a.OWN_PLACE, a.ASKER)
TAKE_OVER_SAID = _area("succeeding", a.OWN_PLACE, a.ASKER, a.WHETHER.named("willing"))
HAND_ON = _area("handon", a.MEMBER, a.ASKER)
HANDED_ON = _area("handedon", a.MEMBER, a.WHETHER.named("leaving"))
LEAVE = _area("leave", a.OWN_PLACE)
LEFT = _area("left", a.OWN_PLACE)
DETAILS = _area("details")
RENAME = _area("rename")
RENAMED = _area("renamed")
CONTACT = _area("contact", a.YES.named("first").or_none)
REACH_AT = _area("reachat", a.YES.named("first").or_none)
FRONT_DOOR = _area("frontdoor", a.YES.named("first").or_none)
FRONT_DOOR_AT = _area("frontdoorat", a.YES.named("first").or_none)
ZONE = _area("zone")
ZONED = _area("zoned")
NATION = _area("nation")
NATION_SET = _area("nationed", a.NATION)
MY_NAME = _area("myname", a.YES.named("first").or_none)
MY_NAME_IS = _area("mynameis", a.YES.named("first").or_none)
MY_TEAM = _area("myteam", a.OWN_TEAM)
ADMIT = _area("admit", a.TEAM_MATE)
ADMITTED = _area("admitted", a.TEAM_MATE)
REFUSED = _area("refused", a.TEAM_MATE)
NOT_US = _area("notus", a.TEAM_MATE)
HOLD = _area("hold")
HOLD_FOR = _area("holdfor", a.HOLD_KIND)
HOLD_WHO = _area("holdwho")
HOLD_WHO_IS = _area("holdwhois")
HOLD_WHY = _area("holdwhy")
HOLD_WHY_IS = _area("holdwhyis")
UNHOLD = _area("unhold")
UNHELD = _area("unheld")
STATEMENT = _area("statement")
STATE = _area("state", a.STATED)
STATED = _area("stated", a.STATED)
STATED_AS = _area("statedas", a.STATED)
STATED_WAY = _area("statedway", a.STATED)
CHAT_APPS = _area("chatapps")
CHAT_APPS_SAID = _area("chatappssaid", a.WHETHER)
JOURNAL = _area("journal", a.PAGE.or_none)
JOURNAL_OF = _area("journalof", a.TOPIC, a.TEAM_OR_ALL, a.PAGE.or_none)
JOURNAL_TOPICS = _area("journaltopics", a.TEAM_OR_ALL)
JOURNAL_TEAMS = _area("journalteams", a.TOPIC, a.PAGE.or_none)
JOURNAL_AGENCY = _area("journalagency", a.TOPIC, a.AGENCY, a.PAGE.or_none)
EXPORT_JOURNAL = _area("export")

LAUNCH = _area("launch")
LAUNCH_PACK = _area("launchpack")

# rounds

GATHER = _area("gather", a.PAGE.or_none)
OPEN_ROUND = _area("opening", a.YES.named("progress").or_none)
DATED = _area("dated", a.YES.named("progress").or_none)
OPEN_ASK = _area("openask", a.DAY, a.YES.named("progress").or_none)
BEGIN_ROUND = _area("begin", a.DAY, a.YES.named("progress").or_none)
EXTEND = _round("extend")
EXTEND_ASK = _round("extendask", a.DAY)
EXTEND_TO = _round("extendto", a.DAY)
EXTENDED = _round("extended")
CLOSE = _round("close")
CLOSED = _round("closed")
SHARE = _round("share")
SHARED = _round("shared")
SHARE_BY = _round("shareby", a.DAY)
SHARE_TYPED = _round("sharetyped")
LATE = _round("late", a.PAGE.or_none)
LATE_AGENCY = _round("lateof", a.AGENCY, a.PAGE.or_none)
LATE_TEAM = _round("lateone", a.RETURN)
LET_IN = _round("letin", a.RETURN, a.LATE_REASON, a.SEEN.or_none)
CORRECTIONS = _round("corrections", a.PAGE.or_none)
RELEASE = _round("release")
RELEASED = _round("released", a.DAY.or_none)
RELEASE_ASK = _round("releaseask", a.DAY)
RELEASE_WHEN = _round("releasewhen")
RELEASE_DATED = _round("releasedated")
RELEASED_WITH = _round("releasedwith", a.DAY)
NEXT_ROUND = _area("nextround")
NEXT_ROUND_DATED = _area("nextdated")
NEXT_ROUND_ON = _area("nexton", a.DAY)
AMEND = _round("amend")
AMEND_BEGUN = _round("amendbegun")
AMEND_ITEMS = _round("amenditems", a.DOMAIN.or_none, a.PAGE.or_none)
AMEND_ITEM = _round("amenditem", a.ITEM)
AMEND_TO = _round("amendto", a.ITEM, a.LEVEL)
AMEND_BECAUSE = _round("amendbecause", a.ITEM, a.LEVEL, a.NEXT.named("asked").or_none)
AMEND_DISSENT = _round("amenddiffer", a.ITEM)
AMEND_DISSENTED = _round("amenddissent", a.ITEM)
AMEND_BACK = _round("amendback", a.ITEM)
AMEND_LATE = _round("amendlate", a.PAGE.or_none)
AMEND_LATE_OF = _round("amendlateof", a.AGENCY, a.PAGE.or_none)
AMEND_TEAM = _round("amendone", a.RETURN)
AMEND_LET_IN = _round("amendin", a.RETURN, a.LATE_REASON)
AMEND_RELEASE = _round("amendrelease")
AMEND_RELEASED = _round("amended", a.SEEN.or_none)
AMEND_DROPPED = _round("amenddrop", a.SEEN.or_none)
AMEND_RETURN_BACK = _round("amendreturn", a.RETURN)
CALENDAR = _round("calendar")
CANCEL = _round("cancel")
CANCELLED = _round("cancelled")
FACTS = _round("facts", a.RETURN.or_none)
FACTS_RIGHT = _round("right", a.RETURN.or_none)
FACTS_WRONG = _round("wrong", a.RETURN.or_none)
CORRECTED = _round("corrected", a.RETURN.or_none)
CHALLENGES = _round("doubts", a.DOMAIN.or_none, a.PAGE.or_none)
CHALLENGE = _round("doubt", a.ITEM)
CHALLENGED = _round("doubted", a.ITEM, a.LEVEL)
CHALLENGE_NOTED = _round("doubtsaid", a.ITEM, a.NEXT.named("asked").or_none)
WITHDRAW_CHALLENGE = _round("undoubt", a.ITEM)
CHALLENGE_WITHDRAWN = _round("undoubted", a.ITEM)
MY_CHALLENGES = _round("mydoubts", a.PAGE.or_none)
REMARK = _round("remark")
REMARKED = _round("remarked", a.NEXT.named("asked").or_none)
AGREE = _round("agree", a.ROOM.or_none)
TALK_THROUGH = _round("talk", a.ROOM, a.ITEM.or_none, a.NEXT.or_none)
AGENDA = _round("agenda", a.ROOM, a.PAGE.or_none)
LATER = _round("later", a.ROOM, a.ITEM)
SETTLE = _round("settle", a.ROOM, a.ITEM, a.LEVEL)
BECAUSE = _round("because", a.ROOM, a.ITEM, a.LEVEL, a.NEXT.named("asked").or_none)
DIFFER = _round("differ", a.ROOM, a.ITEM)
DISSENT = _round("dissent", a.ROOM, a.ITEM)
PLAN_OWNER = _round("owner", a.ROOM, a.ITEM, a.PAGE.or_none)
PLAN_OWNER_OF = _round("ownerof", a.ROOM, a.ITEM, a.AGENCY, a.PAGE.or_none)
PLAN = _round("plan", a.ROOM, a.ITEM, a.OWNER)
PLANNED = _round("planned", a.ROOM, a.ITEM, a.OWNER)
PLAN_DAY = _round("planday", a.ROOM, a.ACTION)
PLAN_DAY_TYPED = _round("plantyped", a.ROOM, a.ACTION)
PLAN_BY = _round("planby", a.ROOM, a.ACTION, a.DAY)

# results

TEAM_RESULTS = _sheet("results")
TEAM_PICTURE = _sheet("exact")
TEAM_WORKBOOK = _sheet("book")
TEAM_PAPERS = _sheet("papers")
TEAM_PAPER = _sheet("paper", a.NUMBER)
TEAM_SUMMARY = _sheet("summary")
LOWEST = _sheet("notin")
NOT_KNOWN = _sheet("unsure")
NO_CASE = _sheet("nocase")
ANSWERS = _sheet("answers", a.DOMAIN.or_none, a.PAGE.or_none)
WORKING = _sheet("working", a.PAGE.or_none)
MENU = _sheet("menu")
AREA_RESULTS = _round("outcome")
AREA_PICTURE = _round("outexact")
AREA_CHANGE = _round("outchange")
AREA_WORKBOOK = _round("outbook")
PUBLIC_WORKBOOK = _round("outpublic")
AREA_PAPERS = _round("outpapers")
AREA_PAPER = _round("outpaper", a.NUMBER)
STAFF_PAGES = _round("staffpages", a.PAGE.or_none)
STAFF_PAGE = _round("staffpage", a.NUMBER)
VERSIONS = _round("versions", a.PAGE.or_none)
VERSION_FILE = _round("version", a.NUMBER, a.NUMBER.named("file"))
AREA_SUMMARY = _round("outsum")
AREA_LIST = _round("out", a.NUMBER, a.PAGE.or_none)

# actions

ACTIONS = _area("actions", a.PAGE.or_none)
ACTION = _area("action", a.ACTION)
MOVE_ACTION = _area("actionto", a.OWN_ACTION, a.BEGUN)
FINISH = _area("finish", a.OWN_ACTION)
FINISHED = _area("finished", a.OWN_ACTION)
KNOWN = _area("known", a.OWN_ACTION)
KNOWN_AS = _area("knownas", a.OWN_ACTION)
TOO_EARLY = _area("tooearly", a.OWN_ACTION)
DROP = _area("drop", a.OWN_ACTION)
DROPPED = _area("dropped", a.OWN_ACTION)
DUE = _area("due", a.OWN_ACTION)
DUE_TYPED = _area("duetyped", a.OWN_ACTION)
DUE_ON = _area("dueon", a.OWN_ACTION, a.DAY)
REWORD = _area("reword", a.OWN_ACTION)
REWORDED = _area("reworded", a.OWN_ACTION)
REOWN = _area("reown", a.OWN_ACTION, a.PAGE.or_none)
REOWN_OF = _area("reownof", a.OWN_ACTION, a.AGENCY, a.PAGE.or_none)
OWNED_BY = _area("ownedby", a.OWN_ACTION, a.OWNER)
OWNED_AS = _area("ownedas", a.OWN_ACTION)
IDEAS = _area("ideas")
IDEA = _area("idea", a.ITEM, a.TEAM.or_none)
INTEND = _area("intend", a.ITEM, a.TEAM.or_none)
HAND = _area("hand", a.OWN_ACTION, a.PAGE.or_none)
HAND_OF = _area("handof", a.OWN_ACTION, a.AGENCY, a.PAGE.or_none)
HAND_TO = _area("handto", a.OWN_ACTION, a.OWNER)
HAND_AS = _area("handas", a.OWN_ACTION)
HAND_DAY = _area("handday", a.OWN_ACTION)
HAND_DAY_TYPED = _area("handtyped", a.OWN_ACTION)
HAND_BY = _area("handby", a.OWN_ACTION, a.DAY)

# reminders

NUDGE = _round("nudge", a.WHOM, a.YES.named("worded").or_none, a.SEEN.or_none)
NUDGE_SEND = _round("nudgesend", a.WHOM, a.YES.named("worded").or_none, a.SEEN.or_none)
NUDGE_WORDS = _round("nudgewords", a.WHOM)
NUDGE_WORDED = _round("nudgeworded", a.WHOM)
NUDGE_BARE = _round("nudgebare", a.WHOM)
NUDGE_TEAM = _round("nudgeone", a.PAGE.or_none)
NUDGE_AGENCY = _round("nudgeof", a.AGENCY, a.PAGE.or_none)
BEHIND = _round("behind", a.RETURN)
ESCALATE = _round("escalate", a.RETURN)
ESCALATED = _round("escalated", a.RETURN)
NUDGE_BACK = _round("nudgeback")
NUDGE_LOG = _round("nudgelog")
NOT_NOW = _sheet("notnow")
SNOOZE = _sheet("snooze", a.DAY)
SNOOZED = _sheet("snoozed")
MINE = _sheet("mine", a.WHETHER.named("theirs"))
PUT_OFF = _area("putoff", a.MATTER)
PUT_OFF_TO = _area("putoffto", a.MATTER, a.DAY)
PUT_OFF_AS = _area("putoffas", a.MATTER)
REMINDERS = _plain("reminders")
HUSH = _plain("hush", a.WANTED)
REMIND_OVER = _plain("remindover", a.CHANNEL)
QUIET = _area("quiet")
ADD_QUIET = _area("quietadd")
QUIET_FROM = _area("quietfrom")
QUIET_UNTIL = _area("quietto", a.DAY)
QUIET_SET = _area("quietset", a.DAY)
QUIET_SPAN = _area("quietspan", a.DAY, a.DAY.named("last"))
QUIET_WHOSE = _area("quietwhose", a.DAY, a.DAY.named("last"), a.PAGE.or_none)
QUIET_OF = _area("quietof", a.DAY, a.DAY.named("last"), a.AGENCY)
DROP_QUIET = _area("quietdrop", a.DAY)
DROP_QUIET_OF = _area("quietdropof", a.DAY, a.AGENCY)

ASIDES = frozenset(
    {"help", "basis", "glossary", "wordsof", "privacy", "mydata", "forget", "call", "evidence"}
)
"""Verbs that only explain; their Back leads to the card that was there before them."""
