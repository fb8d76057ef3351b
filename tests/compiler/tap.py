"""TAP on stdout: one line a case; what went wrong goes to stderr."""
import sys


class Tap:
    def __init__(self):
        self.count = 0
        self.failures = 0

    def case(self, name, problems):
        """Passes when there are no problems (a list of lines)."""
        self.count += 1
        name = name.replace("#", "")
        print(f"{'not ok' if problems else 'ok'} {self.count} - {name}", flush=True)
        if problems:
            self.failures += 1
            for line in problems[:40]:
                print(f"{name}: {line}", file=sys.stderr)

    def skip(self, name, reason):
        self.count += 1
        print(f"ok {self.count} - {name} # SKIP {reason}")

    def done(self):
        print(f"1..{self.count}")
        sys.exit(1 if self.failures else 0)
