#!/usr/bin/env bash
# demo.sh BUILD-DIR - builds the calculator, runs its server and its clients over TCP, shows what happened.
set -euo pipefail

dir=$1
examples=$dir/generated-examples/calculator
targets=(generated-examples/calculator/calculator-{server,client,async-client})

log=$(mktemp)
server=
cleanup() {
	if [[ -n $server ]]; then
		kill "$server" 2>/dev/null || true
		wait "$server" 2>/dev/null || true
	fi
	rm -f "$log"
}
trap cleanup EXIT

echo "dev: building the compiler, the library and the calculator"
if ! ninja -C "$dir" "${targets[@]}" >"$log" 2>&1; then
	cat "$log" >&2
	exit 1
fi

# Port 0 is any free port; the server says which.
echo
echo "\$ calculator-server tcp://127.0.0.1:0 &"
"$examples/calculator-server" tcp://127.0.0.1:0 >"$log" 2>&1 &
server=$!
url=
for ((i = 0; i < 500 && ${#url} == 0; i++)); do
	url=$(sed -n 's/^serving .* at \(tcp:.*\)/\1/p' "$log")
	kill -0 "$server" 2>/dev/null || break
	[[ -n $url ]] || sleep 0.02
done
if [[ -z $url ]]; then
	echo "dev demo: the server did not start:" >&2
	cat "$log" >&2
	exit 1
fi
cat "$log"

for client in calculator-client calculator-async-client; do
	echo
	echo "\$ $client $url"
	"$examples/$client" "$url"
done

echo
echo "The service is generated-examples/calculator/calculator.nsvc; netronc made typed C of it. It works."
