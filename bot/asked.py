"""How much each agency is asked."""

from flows.framework import Framework


def items_asked(framework: Framework) -> str:
    """How many items a team of each agency is asked: without a function, and with all of them."""
    said = []
    for agency in framework.agencies:
        every = frozenset(one.id for one in framework.functions)
        alone, most = (len(framework.asked(agency.id, one)) for one in (frozenset[str](), every))
        said.append(f"{agency.name} {alone}{f' to {most}' * (most != alone)}")
    return f"A team is asked: {', '.join(said)}."
