"""Somebody tells that a note or an answer names a child, or asks about a breach of data protection.

<asked> in the forms of `asked`; each other list stands for a gap of its name, such as @br_who.
"""

_NAMES = (
    "a name|the name|a real name|a full name|someones name|somebodys name|a childs name"
    "|the childs name|childrens names|a child name|a kids name|a boys name|a girls name|a pupils name"
    "|a students name|a patients name|a persons name|a young persons name|a clients name"
    "|a family name|a childs initials|initials|a childs details|childs details|details of a child"
    "|a childs date of birth|the name of a child|the name of a pupil|the name of a boy"
    "|the name of a girl|the name of somebody|patient details"
)

TEXTS: dict[str, str] = {
    "breach.asked": (
        "@br_breach|@br_have @br_breach|@br_breach in @br_it|@br_have @br_breach in @br_it"
        "|@br_if there is @br_breach|@br_if @br_have @br_breach|@br_who @br_put @br_name"
        "|@br_who @br_put @br_data @br_where|@br_who @br_put @br_data @br_slip"
        "|@br_who @br_put @br_data @br_where @br_slip|@br_who @br_put @br_data @br_slip @br_where"
        "|@br_who @br_slip @br_put @br_data|@br_who @br_slip @br_put @br_data @br_where"
        "|@br_slip @br_who @br_put @br_data|@br_slip @br_who @br_put @br_data @br_where"
        "|@br_slip @br_put @br_data|@br_who @br_named @br_whom|@br_who @br_named @br_whom @br_where"
        "|@br_who @br_named @br_whom @br_slip|@br_who @br_named @br_whom @br_where @br_slip"
        "|@br_who @br_named @br_whom @br_slip @br_where|@br_who @br_slip @br_named @br_whom"
        "|@br_who @br_slip @br_named @br_whom @br_where|@br_slip @br_who @br_named @br_whom"
        "|@br_slip @br_who @br_named @br_whom @br_where|@br_slip @br_named @br_whom"
        "|i included personal data|we included personal data|@br_it @br_names @br_whom"
        "|@br_it @br_names @br_whom @br_slip|@br_it @br_has @br_data|@br_it @br_has @br_data in it"
        "|@br_it @br_has @br_data in them|@br_data @br_got @br_where|@br_whom @br_is_named @br_where"
        "|there is @br_data @br_where|theres @br_data @br_where|there are @br_data @br_where"
        "|i found @br_data @br_where|we found @br_data @br_where|i saw @br_data @br_where"
        "|i can see @br_data @br_where|@br_if @br_who @br_put @br_data"
        "|@br_if @br_who @br_put @br_data @br_where|@br_if @br_who @br_put @br_data @br_slip"
        "|@br_if @br_who @br_slip @br_put @br_data|@br_if @br_who @br_named @br_whom"
        "|@br_if @br_who @br_named @br_whom @br_where|@br_if @br_who @br_named @br_whom @br_slip"
        "|@br_if @br_it @br_names @br_whom|@br_if @br_it @br_has @br_data"
        "|@br_if @br_data @br_got @br_where|@br_if @br_whom @br_is_named @br_where"
        "|@br_if there is @br_data @br_where|@br_if theres @br_data @br_where"
    ),
    "breach.who": (
        "i|we|ive|i have|weve|we have|i think i|i think ive|im afraid i|someone|somebody|some one"
        "|someone has|somebody has|somebodys|someones|a colleague|a colleague has|my colleague"
        "|my colleague has|one of us|one of us has|our team|our team has|my team|my team has|they|he|she"
        "|theyve|one of my team|one of our team|one of the team|someone in my team|someone in our team"
        "|a team|a team has|another team|one team|one of the teams|one of the teams has|the team"
        "|health has|you"
    ),
    "breach.put": (
        "put|typed|wrote|entered|left|included|gave|added|used|submitted|sent|shared|put in|typed in"
        "|wrote down|written|given|may have put|just put|just typed|just wrote|have put|have typed|write"
        "|put down|type|writes|puts"
    ),
    "breach.name": _NAMES,
    "breach.data": (
        f"{_NAMES}|names|personal details|personal data"
        "|personal information|sensitive data|identifying details|identifying information"
        "|identifiable data|identifiable information|a case number|an nhs number|confidential information"
        "|confidential data|something confidential|something identifying|something personal|an address"
        "|a phone number|too much detail|too much information"
    ),
    "breach.named": (
        "named|name|names|have named|has named|may have named|might have named|just named|identifies|identify"
    ),
    "breach.whom": (
        "a child|the child|children|a pupil|a boy|a girl|a young person|a patient|a person|someone"
        "|somebody|a student|a kid|a family|a real child|a member of staff|a colleague"
    ),
    "breach.where": (
        "in a note|in the note|in the notes|in my note|in my notes|in our note|in our notes"
        "|in one of the notes|in one of my notes|in one of our notes|in an answer|in the answer"
        "|in the answers|in my answer|in our answer|in our answers|in my answers|in one of the answers"
        "|in one of our answers|in a reason|in their answer|in their answers|in their note|in their notes"
        "|in here|in the audit|in this audit|in the return|in our return|in the form|in a comment"
        "|in a box|into a note|into the note|into the notes|into the audit|into an answer|on the form"
        "|here|in an action|in the action|in the results|in the report|in the chat|in this chat"
        "|in the draft|in the workbook|in it"
    ),
    "breach.slip": (
        "by mistake|by accident|accidentally|in error|mistakenly|oops|sorry|without thinking"
        "|by mistake sorry|in by mistake|in by accident"
    ),
    "breach.it": (
        "an answer|the answer|my answer|our answer|one of the answers|one of our answers"
        "|one of my answers|their answer|a note|the note|my note|our note|their note|one of the notes"
        "|one of our notes|one of my notes|somebodys note|a reason|the return|our return|the results"
        "|the report|the draft|the workbook|an action|the action|a comment|the last note|the last answer"
        "|this note|this answer|some notes|some answers|the notes|our notes|the answers|it|this|the audit"
        "|a team"
    ),
    "breach.names": "names|name|named|identifies|identify|identified|gives away",
    "breach.has": ("has|have|contains|contain|holds|includes|include|has got|gives|mentions|mention|shows"),
    "breach.got": ("got|is|was put|was typed|has been put|has been typed|slipped|went|are|was given|was"),
    "breach.is_named": (
        "is named|are named|was named|is identified|was identified|has been named|can be identified"
        "|is identifiable"
    ),
    "breach.breach": (
        "a data breach|data breach|data breaches|the data breach|a breach|a breach of data|a gdpr breach"
        "|gdpr breach|a privacy breach|privacy breach|breach of privacy|breach of confidentiality"
        "|a breach of confidentiality|confidentiality breach|a confidentiality breach"
        "|a personal data breach|personal data breach|a data protection breach|data protection breach"
        "|a data protection incident|data protection incident|a data incident|data incident"
        "|a breach of data protection|breach of data protection|information breach|an information breach"
        "|a data leak|data leak|information governance breach|an information governance breach"
        "|a data protection issue|a data protection problem"
    ),
    "breach.have": (
        "this is|this is a|its|that is|thats|is this|is that|i think this is|i think its|i think we have"
        "|i think weve had|i think there is|we have|weve|weve had|we have had|there is|theres"
        "|there has been|theres been|there was|i have|ive had|ive made|i have made|ive caused|i caused"
        "|i want to report|i need to report|i would like to report|id like to report|how do i report"
        "|how do we report|how can i report|can i report|where do i report|who do i report"
        "|who do i tell about|whom do i tell about|who do i report to about|who do i speak to about"
        "|what do i do about|what do we do about|what should i do about|what happens with"
        "|what do i do with|report|reporting|i found|ive found|i noticed|possible|what if there is"
        "|what if theres|i think ive made|who deals with"
    ),
    "breach.if": (
        "what if|what happens if|what do i do if|what do we do if|what should i do if"
        "|what should we do if|what now if|what to do if|who do i tell if|whom do i tell if|help"
        "|what happens when|what do i do when"
    ),
}
