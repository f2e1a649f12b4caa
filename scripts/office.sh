#!/usr/bin/env bash
# Fetches the office programs, the PDF tools, the fonts and the browser that the tests of documents look at documents
# with. Debian or Ubuntu, as root. Does nothing when everything is there.
set -euo pipefail

packages=(
  libreoffice-writer-nogui
  libreoffice-calc-nogui
  poppler-utils
  # Not fonts-liberation, which lacks Vietnamese letters: a page made with it shows boxes where words should be.
  fonts-liberation2
  chromium
)

installed() { [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

missing=()
for package in "${packages[@]}"; do
  installed "$package" || missing+=("$package")
done
if ((${#missing[@]} == 0)); then
  echo 'office programs: all there'
  exit 0
fi

echo "office programs: fetching ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Hundreds of lines that nobody reads, unless it goes wrong.
if ! { apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
  cat "$log" >&2
  exit 1
fi
echo 'office programs: fetched'
