"""What an audit says of itself."""

from flows.asking.called import care
from storage.framework.file import read_framework
from tests.flows.small import FRAMEWORK
from tests.paths import SHIPPED


def test_only_a_framework_that_says_so_is_hard() -> None:
    """Whoever audits fire doors is told nothing of a subject that is hard."""
    assert care(FRAMEWORK) == ()
    ours = read_framework(SHIPPED.read_bytes())
    assert care(ours) == ("This topic can be hard. You can stop at any time.",)
