"""TAP on stdout for the scripts of the test suites."""
import sys


class Tap:
    def __init__(self):
        self.count = 0
        self.failures = 0

    def case(self, name, problems):
        """One subtest: passes when there are no problems (a list of lines)."""
        self.count += 1
        name = name.replace("#", "")
        print(f"{'not ok' if problems else 'ok'} {self.count} - {name}")
        if problems:
            self.failures += 1
            for line in problems:
                print(f"{name}: {line}", file=sys.stderr)
        sys.stdout.flush()

    def skip(self, name, reason):
        self.count += 1
        print(f"ok {self.count} - {name} # SKIP {reason}")

    def done(self):
        print(f"1..{self.count}")
        sys.exit(1 if self.failures else 0)
