#!/usr/bin/env bash
# Installs what building, testing and running Hipwise needs on Debian 12 or a newer Ubuntu.
# Asks nothing; does nothing where everything is there. Sourced by run.sh and test.sh.
#   install_packages PACKAGE...
set -euo pipefail

build_packages=(
  g++ cmake ninja-build ccache mold git ca-certificates
  qt6-base-dev qt6-svg-dev libgl1-mesa-dev libxcb1-dev pkg-config nlohmann-json3-dev libsqlite3-dev libsqlitecpp-dev
  libcli11-dev libgtest-dev libgmock-dev fontconfig fonts-dejavu-core
)
test_packages=(
  libvalijson-dev coinor-cbc clang-format-14 poppler-utils xvfb xauth dbus at-spi2-core
  python3-gi gir1.2-atspi-2.0 tzdata
)

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@" || sudo "$@"; fi
}

install_packages() {
  local missing=()
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
      missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    echo "All packages are there."
    return
  fi
  echo "Installing: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get -o DPkg::Lock::Timeout=600 update -q
  as_root apt-get -o DPkg::Lock::Timeout=600 install -y -q --no-install-recommends "${missing[@]}"
}
