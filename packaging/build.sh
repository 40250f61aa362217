#!/usr/bin/env bash
# Where and how the build happens; sourced by run.sh and test.sh. Nothing is written into the tree.
#   build_tree NAME [CMAKE OPTION]...   configures and builds; sets $build_dir
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
builds=${HIPWISE_BUILDS:-${XDG_CACHE_HOME:-$HOME/.cache}/hipwise-build}

build_tree() {
  local name=$1
  shift
  # One folder for each source tree, so that two checkouts never share a build.
  build_dir=$builds/$name-$(printf '%s' "$source_dir" | cksum | cut -d ' ' -f 1)
  mkdir -p "$build_dir"
  export CCACHE_BASEDIR=$source_dir CCACHE_NOHASHDIR=1
  echo "Building ($name) in $build_dir"
  cmake -S "$source_dir" -B "$build_dir" -G Ninja "$@" >"$build_dir/configure.log" 2>&1 ||
    { cat "$build_dir/configure.log"; return 1; }
  cmake --build "$build_dir" -j "$(nproc)"
}
