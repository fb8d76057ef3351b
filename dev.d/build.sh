# shellcheck shell=bash
# build.sh - build directories, and running their tests.

# configure DIR OPTION...: makes the build directory, or gives the options to the one there is.
# Nothing happens when it has them already.
configure() {
	local dir=$1 stamp=$1/.dev-options
	shift
	local -a options=(-Dwerror=true -Dtests=true -Dbench=true "$@")

	if [[ -f $dir/build.ninja && $(cat "$stamp" 2>/dev/null) == "${options[*]}" ]]; then
		return 0
	fi
	if [[ -f $dir/build.ninja ]]; then
		echo "dev: reconfiguring $dir"
		quietly meson configure "$dir" "${options[@]}" || return
	else
		echo "dev: configuring $dir"
		quietly meson setup "$dir" "${options[@]}" || return
	fi
	echo "${options[*]}" >"$stamp"
}

# compile DIR [TARGET...]
compile() {
	local dir=$1
	echo "dev: building $dir${2:+: ${*:2}}"
	quietly ninja --quiet -C "$@"
}

# quietly COMMAND...: shows what a command printed only when it fails.
quietly() {
	local log status=0

	log=$(mktemp)
	"$@" >"$log" 2>&1 || status=$?
	if ((status)); then
		cat "$log" >&2
		echo "dev: failed: $*" >&2
	fi
	rm -f "$log"
	return "$status"
}

# Results of run_suites and note, for finish to add up.
results=()

# run_suites DIR LABEL MESON-TEST-OPTION...: runs tests; whether they pass is for finish to say.
run_suites() {
	local dir=$1 label=$2
	shift 2

	echo "dev: testing $label"
	# Many tests mostly wait, for times and for each other.
	rm -f "$dir"/meson-logs/testlog*.json
	meson test -C "$dir" --no-rebuild --quiet --num-processes $(($(nproc) + 2)) --logbase "testlog-$label" "$@" >"$dir/meson-logs/run-$label.txt" 2>&1 || true
	if ! compgen -G "$dir/meson-logs/testlog-$label*.json" >/dev/null; then
		cat "$dir/meson-logs/run-$label.txt" >&2
	fi
	results+=("$label=$dir/meson-logs/testlog-$label")
}

# finish: prints what failed, then the last line.
finish() {
	python3 dev.d/report.py "${results[@]}"
}
