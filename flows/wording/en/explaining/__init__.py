"""What is explained on the side."""

from flows.wording.en.explaining import (
    aside,
    basis,
    call,
    everyday,
    forget,
    glossary,
    help,  # noqa: A004 – the file is called as the conversation is
    mydata,
    privacy,
    worry,
)

TEXTS: dict[str, str] = {
    **aside.TEXTS,
    **basis.TEXTS,
    **call.TEXTS,
    **everyday.TEXTS,
    **forget.TEXTS,
    **glossary.TEXTS,
    **help.TEXTS,
    **mydata.TEXTS,
    **privacy.TEXTS,
    **worry.TEXTS,
}
