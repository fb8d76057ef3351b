#!/usr/bin/env bash
# clean-room.sh [VERB...] - runs ./dev VERB (demo and test unless given) on what is committed, in a Debian 12
# that has nothing but apt. The base system is made once and kept in ~/.cache/netron; it is taken from the
# mirror this machine uses, and the room reaches packages as this machine does.
set -euo pipefail

if ((EUID != 0)); then
	exec sudo env XDG_CACHE_HOME="${XDG_CACHE_HOME:-$HOME/.cache}" "$0" "$@"
fi

verbs=("$@")
((${#verbs[@]})) || verbs=(demo test)

cache=${XDG_CACHE_HOME:-$HOME/.cache}/netron
base=$cache/bookworm-$(dpkg --print-architecture).tar

mirror() {
	# shellcheck disable=SC2016 # apt fills these in
	apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' 2>/dev/null |
		grep '/debian/*$' | head -n 1 || true
}

make_base() {
	local work mirror
	mirror=$(mirror)
	mirror=${mirror:-http://deb.debian.org/debian/}
	work=$(mktemp -d /var/tmp/netron-base.XXXXXX)
	echo "clean-room: making a base system from $mirror"
	if ! debootstrap --variant=minbase --include=ca-certificates bookworm "$work/root" "$mirror" >"$work/log" 2>&1; then
		tail -n 20 "$work/log" >&2
		rm -rf "$work"
		return 1
	fi
	rm -rf "$work"/root/var/cache/apt/archives/*.deb
	mkdir -p "$cache"
	tar -C "$work/root" -cf "$base.new" .
	mv "$base.new" "$base"
	rm -rf "$work"
}

# How this machine reaches packages: its sources of Debian's, proxies, names, and whom it trusts.
copy_network() {
	local file
	rm -f "$room/etc/apt/sources.list"
	for file in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
		if [[ -f $file ]] && grep -q '/debian' "$file"; then
			cp "$file" "$room$file"
		fi
	done
	for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
		if [[ -f $file ]] && grep -q '^ *Acquire::' "$file"; then
			cp "$file" "$room$file"
		fi
	done
	for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt; do
		rm -f "$room$file"
		cat "$file" >"$room$file"
	done
}

[[ -s $base ]] || make_base

room=$(mktemp -d /var/tmp/netron-room.XXXXXX)
leave() {
	rm -rf --one-file-system "$room"
}
trap leave EXIT

echo "clean-room: unpacking into $room"
tar -C "$room" -xf "$base"
copy_network
git -c safe.directory='*' clone --quiet --no-hardlinks . "$room/netron"

# Mounts live in a namespace of their own and end with it, however this ends.
for verb in "${verbs[@]}"; do
	echo "clean-room: ./dev $verb"
	# shellcheck disable=SC2016 # for the inner shell
	unshare --mount --pid --fork --kill-child bash -euc '
		mount -t proc proc "$1/proc"
		mount --rbind /dev "$1/dev"
		mount --make-rslave "$1/dev"
		# Node has certificates of its own, and takes those of the machine beside them.
		exec env -i NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
			${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
			chroot "$1" /bin/bash -c "cd /netron && time ./dev $2"
	' clean-room "$room" "$verb"
done
