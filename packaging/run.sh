#!/usr/bin/env bash
# Installs what is missing, builds Hipwise and opens it. Without a display it does the main job
# instead: a sample person's programme in a temporary data file, this week on the terminal and the
# week sheet as PDF.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/install.sh"
. "$here/build.sh"

install_packages "${build_packages[@]}"
build_tree release -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
program=$build_dir/app/hipwise

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$program" "$@"
fi

echo "There is no display, so here is the main job without a window."
folder=$(mktemp -d)
cp "$here/sample-profile.json" "$folder/profile.json"
"$program" new --data "$folder/hipwise.db" --profile "$folder/profile.json"
"$program" week --data "$folder/hipwise.db"
"$program" print week 1 --data "$folder/hipwise.db" --out "$folder/week-1.pdf"
echo "The data file:  $folder/hipwise.db"
echo "The week sheet: $folder/week-1.pdf"
