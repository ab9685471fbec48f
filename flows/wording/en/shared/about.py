"""The words that a sentence about a button is made of, where it is none of those that are known whole.

Before the bar stand those of which there has to be one, behind it what may stand beside them. The fillers may
stand beside any.
"""

TEXTS: dict[str, str] = {
    "about.filler": (
        "i we us me my our ours you your he she they them it its this that these those the a an all "
        "both some any im ive id were weve wed youre theyre am is are was be been do does did have has "
        "had got get can could may might will would shall should must need needs want wants wanted "
        "like let lets to of for from in into on at with by about and or but so if as then there here "
        "just now today please pls ok okay hi hello yes oh well really also too again bit more "
        "ready able trying try go going back up out off where how which what next one ones thing "
        "things somebody someone something anybody anyone everybody everyone people person colleague "
        "colleagues thanks ta cheers actually maybe think time police health school schools social "
        "care camhs gp hospital charity yot probation nursery college|"
    ),
    "about.opening": (
        "open start begin launch kick|round audit new first another live questions questionnaire "
        "survey teams team answering early sending answers second third"
    ),
    "about.teams": (
        "team teams agency agencies school schools|upload paste import file spreadsheet add new another "
        "list rename change edit see show remove service services missing extra put name two three four "
        "five six several few couple"
    ),
    "about.invites": (
        "invite invites invited invitation invitations link links|send new make give share team teams "
        "join joining lead leads manager resend add access show see codes code"
    ),
    "about.people": (
        "people person members member remove hand handover handing|over charge coordinator list see "
        "show joined join who left leaving add new access team manage"
    ),
    "about.details": (
        "details contact settings setting holidays holiday quiet nation rename phone email|bank name "
        "change edit update set partnership number address dates date area see show"
    ),
    "about.journal": "journal log history trail|audit see show who did changes changed download",
    "about.progress": (
        "progress answered submitted outstanding missing overdue finished started|who whos hasnt havent "
        "not yet still many far teams team round their answers done finished see show chase"
    ),
    "about.nudge": (
        "nudge nudges remind reminder reminders chase chaser chasing|send late team teams rest others "
        "who hasnt havent not answered yet another still submitted email message quick"
    ),
    "about.extend": (
        "extend extension longer postpone time later week weeks|asked asking more give deadline date "
        "closing close closes days day week weeks another push move change round team teams answers few "
        "extra little later"
    ),
    "about.close": (
        "close closing shut end finish|answers answering round early audit tonight stop it straight away"
    ),
    "about.share": "share draft|send show teams team check see results out",
    "about.outcome": (
        "results result outcome outcomes draft chart star graph picture scores score numbers compare"
        " comparison board download|last before paper report see show look view give draft round teams team"
        " area everyone download"
    ),
    "about.late": (
        "late correct corrected correction forgot missed reopen|submit submitted still deadline let "
        "return team teams finish mistake answer answers change add"
    ),
    "about.agree": (
        "agree agreeing agreed moderate moderation meeting rating ratings agreement agreements disagree"
        " disagrees disagreement disagreements differ differs|start begin hold run record talk through"
        " scores levels final discuss together"
    ),
    "about.facts": (
        "draft object objection challenge dispute contest complain|check see show say says said wrong rating "
        "ratings level results answer answers disagree against about what"
    ),
    "about.release": "release publish released|results final send report share finish finalise round draft",
    "about.ideas": (
        "action actions improvement improvements plan plans|suggested add new create make see show list"
    ),
    "about.cancel": "cancel abandon scrap|round audit delete stop start",
    "about.example": "example sample demo|made show see look at results one finished partnership",
    "about.try": (
        "demo practice practise test trial sample play example audit questions survey|show see quick "
        "run first look start begin answer fill take part"
    ),
    "about.code": (
        "invitation invite invited link code audit questions survey|sent given received gave manager "
        "lead boss use enter join email start begin answer fill take part"
    ),
    "about.exact": (
        "picture star chart image graph diagram|file download save send show see big bigger size print"
    ),
    "about.book": "workbook spreadsheet excel xlsx|download save send show see file answers export",
    "about.papers": (
        "paper papers print printed pdf word document|download save send show see file answers export report"
    ),
    # the steps of a round by what stands on their buttons
    "about.steps": (
        "release|publish|agree|agreeing|agree ratings|share|share the draft|extend|suggested actions"
        "|who has what|close|close answers|cancel the round|release it|release results|agree them"
    ),
}
