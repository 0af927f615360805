# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds, with ccache and mold where they are. Needs say.sh.
: "${root:?}" "${logs:?}"

# One job a core, but no more than the memory carries: a file of tests takes up to 1.2 GB to compile.
jobs_to_run() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo)
    ((memory < 1)) && memory=1
    printf '%d' $((cores < memory ? cores : memory))
}

# configure PRESET [CMAKE OPTION]...
configure() {
    local preset=$1 build=$root/build/$1 log=$logs/configure.log ccache=no mold=no
    local -a options=(--preset "$preset")
    shift
    if command -v ccache >/dev/null; then
        ccache=yes
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        # Objects compiled in one clone serve another one.
        export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
        # Compiled headers carry times and places that change nothing of what is compiled.
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        [[ -w ${HOME:-/nonexistent} ]] || export CCACHE_DIR=$root/build/ccache
    fi
    if command -v mold >/dev/null; then
        mold=yes
        options+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)
    fi
    # CMake refuses a build folder that was moved or copied along with its clone.
    if [[ -f $build/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        options+=(--fresh)
    fi
    step "Configuring build/$preset (ccache: $ccache, mold: $mold)" "$log" cmake "${options[@]}" "$@" && return
    show_end "$log"
    stop "CMake could not configure the project; the lines above say why."
}

# build PRESET WHAT [TARGET]...: WHAT is for the reader. Without a target builds everything.
build() {
    local preset=$1 what=$2 log=$logs/build.log target
    local -a options=(--parallel "$(jobs_to_run)")
    shift 2
    for target in "$@"; do options+=(--target "$target"); done
    step "Building $what" "$log" cmake --build "$root/build/$preset" "${options[@]}" && return
    show_end "$log"
    stop "the build failed; the lines above say where."
}
