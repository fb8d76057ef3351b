# shellcheck shell=bash
# shellcheck disable=SC2034 # the groups are reached by name
# packages.sh - which Debian packages a verb needs, and how they get there.

# dpkg-dev tells Meson where Debian has its libraries: pkg-config, ld.so and CMake look nowhere else.
packages_build=(dpkg-dev gcc libc6-dev meson ninja-build pkg-config flex bison libmsgpack-dev libuv1-dev libssl-dev
	zlib1g-dev libwebsockets-dev libwebsockets-evlib-uv)
# Two compilers, two languages, the three build systems of the consumers, the tools of the lint suite.
packages_test=(check python3 g++ clang libclang-rt-dev cmake make binutils clang-format shellcheck procps
	iproute2 nftables openssl gnutls-bin curl python3-websockets chromium)
packages_lint=(python3 clang-format shellcheck git)
packages_full=(valgrind)
packages_bench=(python3 g++ openssl libnng-dev libtirpc-dev rpcsvc-proto libthrift-c-glib-dev libglib2.0-dev
	thrift-compiler libcapnp-dev capnproto libgrpc++-dev libprotobuf-dev protobuf-compiler
	protobuf-compiler-grpc libprotobuf-c-dev protobuf-c-compiler libflatbuffers-dev
	flatbuffers-compiler wrk)
packages_clean_room=(debootstrap git)

# need GROUP...: installs what is missing of the groups' packages.
need() {
	local group package
	local -a missing=()

	if ! command -v dpkg-query >/dev/null; then
		echo "dev: not a Debian system: going on with what is installed" >&2
		return 0
	fi
	for group; do
		local -n packages=packages_${group//-/_}
		for package in "${packages[@]}"; do
			is_installed "$package" || missing+=("$package")
		done
		unset -n packages # the next round names another array
	done
	if ((${#missing[@]})); then
		install_packages "${missing[@]}"
	fi
}

is_installed() {
	[[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

install_packages() {
	local -a as_root=()

	if ((EUID != 0)); then
		if ! command -v sudo >/dev/null; then
			echo "dev: missing packages, and neither root nor sudo to install them: $*" >&2
			exit 1
		fi
		as_root=(sudo)
	fi
	echo "dev: installing Debian packages${as_root[*]:+ through sudo}: $*"
	# A source of packages that cannot be reached matters only if something is then not found.
	"${as_root[@]}" apt-get -qq update || echo "dev: apt-get update had errors; trying all the same" >&2
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y \
		-o Dpkg::Use-Pty=0 install --no-install-recommends "$@" >/dev/null
}

# need_npm: the npm packages that tests need, where they are missing or old: of every package-lock.json in the tree
# but those of examples, which are for who follows their README.
# Node may come from anywhere; Debian's is installed where there is none.
need_npm() {
	local lock dir

	if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
		install_packages nodejs npm
	fi
	while IFS= read -r lock; do
		dir=$(dirname "$lock")
		if [[ ! $lock -nt $dir/node_modules/.package-lock.json ]]; then
			continue
		fi
		echo "dev: installing the npm packages of $dir"
		if quietly npm --prefix "$dir" ci --no-audit --no-fund; then
			touch "$dir/node_modules/.package-lock.json"
		else
			echo "dev: going on without them: the tests that need them fail" >&2
		fi
	done < <(find . -name package-lock.json -not -path '*/node_modules/*' -not -path './build*' \
		-not -path './generated-examples/*')
}
