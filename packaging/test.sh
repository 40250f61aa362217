#!/usr/bin/env bash
# Installs what is missing, builds Hipwise with warnings as errors and runs all tests: once as
# released, once under the address and undefined-behaviour sanitizers. Also fails where a file is
# not formatted. Safe to run again.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/install.sh"
. "$here/build.sh"

install_packages "${build_packages[@]}" "${test_packages[@]}"

echo "Checking the format"
(cd "$source_dir" && find app core tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
  xargs -0 clang-format-14 --dry-run --Werror)

run_tests() {
  ctest --test-dir "$build_dir" --output-on-failure -j "$(nproc)" --no-tests=error "$@"
}

build_tree checked -DCMAKE_BUILD_TYPE=Release -DHIPWISE_WERROR=ON
run_tests
build_tree sanitized -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1\ -g1 \
  -DHIPWISE_WERROR=ON -DHIPWISE_SANITIZE=ON
run_tests -LE slow
