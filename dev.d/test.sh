# shellcheck shell=bash
# test.sh - what `./dev test` runs.

# Suites that say nothing new under a sanitizer: they run no C of ours, or they measure its speed, or do what
# others do over more.
without_sanitizer=(--no-suite lint --no-suite docs --no-suite install --no-suite speed --no-suite openapi
	--no-suite typescript --no-suite browser --no-suite everywhere)

test_all() {
	local extent=normal
	local -a names=()

	while (($#)); do
		case $1 in
		--quick) extent=quick ;;
		--full) extent=full ;;
		-*)
			echo "dev test: unknown option: $1" >&2
			exit 2
			;;
		*) names+=("$1") ;;
		esac
		shift
	done

	need build test
	need_npm
	if [[ $extent == full ]]; then
		need full
		export NETRON_LONG=1 # tests that send a gigabyte send ten
	fi

	# What a step found is added up at the end: a broken one does not keep the others from running.
	names_to_options "${names[@]}"
	plain_row
	if [[ $extent != quick ]]; then
		sanitizer_row
		clang_row
	fi
	if [[ $extent == full ]]; then
		valgrind_row
		thread_row
		fuzz_row
	fi
	finish
}

# names_to_options NAME...: into `selected`: suites as --suite, everything else as a test's name.
names_to_options() {
	local name
	selected=()
	for name; do
		if [[ -d tests/$name || $name =~ ^(speed|docs|threads)$ ]]; then
			selected+=(--suite "$name")
		else
			selected+=("$name")
		fi
	done
}

plain_row() {
	note "gcc build" prepare_plain || return 0
	run_suites build gcc "${selected[@]}"
}

prepare_plain() {
	configure build && compile build
}

sanitizer_row() {
	note "ASan+UBSan build" prepare_sanitizer || return 0
	sanitizer_environment
	run_suites build-asan asan "${without_sanitizer[@]}" -t 4 "${selected[@]}"
}

prepare_sanitizer() {
	configure build-asan -Db_sanitize=address,undefined -Db_lundef=false --buildtype=debug \
		-Doptimization=1 -Dc_args=-fno-sanitize-recover=all -Dbench=false &&
		compile build-asan
}

sanitizer_environment() {
	export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
	export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
}

clang_row() {
	note "clang build" prepare_clang || true
}

prepare_clang() {
	CC=clang configure build-clang -Dtests=false -Dbench=false && compile build-clang
}

valgrind_row() {
	run_suites build valgrind --setup valgrind --suite unit --suite flow --suite transport "${selected[@]}"
}

thread_row() {
	note "thread sanitizer build" prepare_thread || return 0
	run_suites build-tsan tsan -t 4 --suite flow --suite transport
}

prepare_thread() {
	configure build-tsan -Db_sanitize=thread -Db_lundef=false --buildtype=debug -Doptimization=1 \
		-Dbench=false && compile build-tsan
}

fuzz_row() {
	local name
	for name in $(./dev fuzz | sed -n 's/^  //p'); do
		note "fuzz $name" ./dev fuzz "$name" "${NETRON_FUZZ_SECONDS:-60}" || true
	done
}

# note WHAT COMMAND...: a step that counts as one test.
note() {
	local what=$1
	shift
	if "$@"; then
		results+=("pass:$what")
	else
		results+=("fail:$what")
		return 1
	fi
}
