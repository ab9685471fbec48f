"""What an audit says of itself, in the words of the framework that is loaded."""

from flows.framework import Framework
from flows.wording import Words


def greeting(words: Words, framework: Framework) -> str:
    """The first sentence that anybody is told."""
    if framework.subject:
        return words("welcome.hello", subject=framework.subject)
    return words("welcome.hello_titled", title=framework.title)


def care(framework: Framework) -> tuple[str, ...]:
    """What it says to who may find its subject hard, if anything."""
    return (framework.care,) if framework.care else ()


def what_is_looked_at(words: Words, framework: Framework) -> str:
    """What somebody is invited to."""
    if framework.subject:
        return words("invited.what", subject=framework.subject)
    return words("invited.what_titled", title=framework.title)


def what_it_is(words: Words, framework: Framework, area: str) -> str:
    """What somebody is told who asks before they join."""
    if framework.subject:
        return words("joining.what", subject=framework.subject, area=area)
    return words("joining.what_titled", title=framework.title, area=area)


def about(words: Words, framework: Framework) -> str:
    """What a channel shows before a chat has begun, at most 300 characters."""
    if framework.subject:
        return words("channel.about", subject=framework.subject)
    return words("channel.about_titled", title=framework.title)


def in_short(words: Words, framework: Framework) -> str:
    """The same in at most 120 characters."""
    return words("channel.short", subject=framework.subject) if framework.subject else framework.title
