#!/usr/bin/env bash
# fuzz.sh BUILD-DIR [NAME SECONDS] - runs one fuzz target, or lists them.
# Seeds are tests/fuzz/seeds/NAME; what the fuzzer finds worth keeping goes to BUILD-DIR/corpus/NAME.
set -euo pipefail

dir=$1
name=${2:-}
seconds=${3:-60}

targets() {
	ninja -C "$dir" -t targets all | sed -n 's|^tests/fuzz/fuzz-\([a-z0-9-]*\): .*LINKER.*|\1|p' | sort
}

if [[ -z $name ]]; then
	echo "./dev fuzz NAME SECONDS, where NAME is one of:"
	targets | sed 's/^/  /'
	exit 0
fi
if ! targets | grep -qx -- "$name"; then
	echo "dev fuzz: no such target: $name" >&2
	exit 2
fi

echo "dev: building $dir/tests/fuzz/fuzz-$name"
ninja --quiet -C "$dir" "tests/fuzz/fuzz-$name"

corpus=$dir/corpus/$name
mkdir -p "$corpus" "$dir/findings"
options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
	-artifact_prefix="$dir/findings/$name-")
if [[ -f tests/fuzz/$name.dict ]]; then
	options+=(-dict="tests/fuzz/$name.dict")
fi
seeds=()
if [[ -d tests/fuzz/seeds/$name ]]; then
	seeds+=("tests/fuzz/seeds/$name")
fi
exec "$dir/tests/fuzz/fuzz-$name" "${options[@]}" "$corpus" "${seeds[@]}"
