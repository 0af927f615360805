# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what packages.txt names and this machine lacks. Needs say.sh.
: "${root:?}" "${logs:?}"

# packages_in SECTION...: the package names of these sections of packages.txt.
packages_in() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][ \t]/, ""); inside = index(wanted, " " $0 " ") > 0; next }
        inside && NF { print $1 }' "$root/packaging/packages.txt"
}

# missing_packages NAME...: those that dpkg does not hold as installed.
missing_packages() {
    local name known
    # dpkg-query fails when it has never heard of one of the names; what it knows it has printed all the same.
    known=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qxF "$name installed" <<<"$known" || printf '%s\n' "$name"
    done
}

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 -o Acquire::Retries=1 \
        -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 "$@"
}

# A repository that does not answer is no reason to stop while the others hold what is needed.
update_and_install() {
    apt_get update || true
    apt_get install --no-install-recommends "$@"
}

# ensure_packages SECTION...: installs the packages of these sections that are missing.
ensure_packages() {
    local -a wanted missing as_root=()
    local log=$logs/install.log
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        stop "this is not a Debian-like system (no apt-get), so install what packaging/packages.txt names your own way and" \
            "build with 'cmake --preset release' and 'cmake --build build/release'."
    fi
    mapfile -t wanted < <(packages_in "$@")
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if ((${#missing[@]} == 0)); then
        printf 'All %d packages that are needed are installed.\n' "${#wanted[@]}"
        return
    fi
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            stop "these packages are missing and installing them needs root or sudo, of which there is neither: ${missing[*]}."
        as_root=(sudo)
        printf 'Installing packages with sudo; it may ask for your password.\n'
        if [[ -t 0 ]]; then sudo -v; else sudo -n true 2>/dev/null; fi ||
            stop "these packages are missing and sudo did not let this user install them: ${missing[*]}."
    fi
    if ! step "Installing ${missing[*]}" "$log" update_and_install "${missing[@]}"; then
        stop "apt-get could not install what is missing ($(reason_in "$log")); look whether the network and the package" \
            "sources are there and try again (all it said is in $log)."
    fi
}

# The first thing apt-get complained of, fit to stand in a sentence.
reason_in() {
    local line
    line=$(grep -m 1 '^E: ' "$1" || true)
    line=${line#E: }
    printf '%s' "${line:-it gave no reason}"
}
