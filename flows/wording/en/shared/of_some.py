"""Questions about some people or one agency, and what they are called in questions."""

TEXTS: dict[str, str] = {
    "of_some.who": (
        "anyone|anybody|someone|somebody|everyone|everybody|others|other people|other teams|other agencies"
        "|the other agencies|the other teams|anyone else|anybody else|someone else|people|my manager"
        "|our manager|the manager|a manager|managers|my line manager|the line manager|line manager|my boss"
        "|our boss|the boss|my supervisor|my team|our team|the team|my colleagues|our colleagues|colleagues"
        "|my colleague|the head|the headteacher|our head|our headteacher|head office|the council|the police"
        "|the school|my school|ofsted|the inspectors|inspectors|cqc|hmic|the coordinator|our coordinator"
        "|a coordinator|coordinators|the partnership|the board|the nspcc|nspcc|the public|the press"
        "|the government|the dsl|our dsl|the safeguarding lead|our safeguarding lead|the commissioner"
        "|commissioners|commissioner|senior management|management|leadership|our leadership|hr|my employer"
        "|my governor|governors|the governors|the trust|the lead|a lead"
    ),
    "of_some.sees": (
        "@can @any @see @it|@can @any be told @it|will it go to @any|@can i @see what @any said"
        "|@can i @see what @any put|@can i @see what @any answered|@can i @see what @any rated"
        "|@can i @see the answers of @any|@can we @see what @any said|@can we @see what @any put"
        "|@can we @see what @any answered|@can we @see what @any rated|@can i @see how @any answered"
        "|@can we @see how @any answered|@can i @see how @any rated @it|how did @any rate @it"
        "|how did @any answer @it|what did @any put for this|what did @any put for this one"
        "|@can i @see @any answers|@can i @see @any ratings"
    ),
    "of_some.must": (
        "@can i skip the @any ones|@can i skip the @any questions|@can i skip the @any bits"
        "|@can i skip @any questions|@can i skip all the @any|@can i skip the ones @any"
        "|@can we skip the @any ones|@can we skip the @any questions|@can we skip @any questions"
        "|@can i leave out the @any|@can i leave the @any ones|@can i leave the @any questions"
        "|@can i miss out the @any|do i have to do the @any ones|do i have to answer the @any ones"
        "|do i have to do the @any questions|do i have to answer the @any questions"
        "|do we have to do the @any ones|do we have to answer the @any ones"
    ),
}
