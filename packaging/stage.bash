# shellcheck shell=bash
# What `deb` and `rpm` have in common. Sourced with the BINARY that is packaged and the FOLDER for what is written.
#
# Sets: repository, binary, folder (absolute), number (poolcpu's version), version (the package's),
# SOURCE_DATE_EPOCH. The same commit and the same binary give the same bytes.

export LC_ALL=C TZ=UTC
umask 022
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
binary=$(realpath "$1")
mkdir -p "$2"
# shellcheck disable=SC2034  # for those that source this
folder=$(realpath "$2")

in_repository() { git -c safe.directory="$repository" -C "$repository" "$@" 2>/dev/null; }
newest_release() { sed -n 's/^## [0-9.]* - //p' "$repository/CHANGELOG.md" | head -n 1; }

# The time of what is packaged: its commit's, else that of the newest release.
if [[ -z ${SOURCE_DATE_EPOCH-} ]]; then
  SOURCE_DATE_EPOCH=$(in_repository log -1 --format=%ct || date -d "$(newest_release)" +%s)
fi
export SOURCE_DATE_EPOCH

number=$("$binary" --version | head -n 1)
[[ $number =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || {
  echo "$binary tells no version of poolcpu" >&2
  exit 1
}
# What is no release gets a version behind the last one's, by the time of its commit.
version=$number
if [[ $(in_repository tag --points-at HEAD) != *"v$number"* ]] && commit=$(in_repository rev-parse --short=8 HEAD); then
  version=$number+git$(date -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M%S).$commit
fi
# For tests of an update.
version=${POOLCPU_PACKAGE_VERSION-$version}

# stage ROOT VARIABLE=VALUE...: what `make install` puts below ROOT, for /usr, with the program stripped.
stage() {
  local root=$1 stripped=$1.stripped
  shift
  # The last two tell the folder in which it was built, and nothing that a program reads: builds differ in them alone.
  strip --remove-section=.comment --remove-section=.swift_modhash --remove-section=.note.gnu.build-id \
    -o "$stripped" "$binary"
  make -s -C "$repository" install BUILT="$stripped" DESTDIR="$root" PREFIX=/usr UNITS=/usr/lib/systemd/system "$@"
  rm "$stripped"
  install -d -m 0700 "$root/var/lib/poolcpu"
  "$repository/packaging/sbom" "$binary" "$root/usr/bin/poolcpu" >"$root/usr/share/doc/poolcpu/poolcpu.spdx.json"
  find "$root/usr/share/man" -name '*.1' -exec gzip -9n {} +
}

# Every file as old as what is packaged.
settle() { find "$1" -depth -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +; }
