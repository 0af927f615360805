# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts print: each step with the time it took, and one sentence when they can't go on.

# Exit status 2 means "could not go on", as it does for the program's own command line.
stop() {
    printf 'packaging/%s: %s\n' "${0##*/}" "$*" >&2
    exit 2
}

duration() {
    local seconds=$1
    if ((seconds < 60)); then
        printf '%d s' "$seconds"
    else
        printf '%d min %02d s' $((seconds / 60)) $((seconds % 60))
    fi
}

show_end() {
    printf -- '--- the end of %s\n' "$1" >&2
    tail -n 50 "$1" >&2
    printf -- '---\n' >&2
}

# Says now and then how far the log has come, for as long as the script lives. The sleep keeps no hold on the output, so
# that a pipe behind the script closes when the script ends.
heartbeat() {
    local log=$1 begun=$2 every=30 told=0 elapsed progress
    [[ -t 1 ]] && every=1
    while sleep 1 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
        elapsed=$((SECONDS - begun))
        ((elapsed - told >= every)) || continue
        told=$elapsed
        progress=$(tail -n 1 "$log" 2>/dev/null | grep -oE '^\[[0-9]+/[0-9]+\]' || true)
        if [[ -t 1 ]]; then
            printf '\r  %s %s \033[K' "$progress" "$(duration "$elapsed")"
        else
            printf '  %s %s\n' "$progress" "$(duration "$elapsed")"
        fi
    done
}

# step LABEL LOG COMMAND...: runs the command with its output in LOG and returns its status.
step() {
    local label=$1 log=$2 begun=$SECONDS status=0 ticker
    shift 2
    printf '%s\n' "$label"
    heartbeat "$log" "$begun" </dev/null &
    ticker=$!
    "$@" >"$log" 2>&1 || status=$?
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    [[ -t 1 ]] && printf '\r\033[K'
    if ((status == 0)); then
        printf '  done in %s\n' "$(duration $((SECONDS - begun)))"
    else
        printf '  failed after %s\n' "$(duration $((SECONDS - begun)))"
    fi
    return "$status"
}
