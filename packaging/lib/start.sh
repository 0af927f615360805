# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test begin with: where the project is, where logs go, an environment Qt is content with.
: "${root:?}"
logs=$root/build/log

# shellcheck source=packaging/lib/say.sh
source "$root/packaging/lib/say.sh"
# shellcheck source=packaging/lib/install.sh
source "$root/packaging/lib/install.sh"
# shellcheck source=packaging/lib/build.sh
source "$root/packaging/lib/build.sh"

cd "$root" || exit
mkdir -p "$logs" 2>/dev/null || stop "this folder can't be written to, and the build goes into it: $root."

# Qt complains on every start about a locale that is not UTF-8.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

# private_folder: a new folder that goes when the script ends; its path is then in `private`.
private_folder() {
    private=$(mktemp -d) || stop "no temporary folder can be made in ${TMPDIR:-/tmp}."
    trap 'rm -rf "$private"' EXIT
}
