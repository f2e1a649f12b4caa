#!/usr/bin/env bash
# The validator of this clone, built when it is not yet: what action.yml runs. Arguments are those of "parhoach validate".
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [[ ! -f $home/dist/parhoach.cjs ]]; then
  # Where npm is told to run no scripts, `npm ci` installs and builds nothing.
  (cd "$home" && npm ci --no-audit --no-fund --loglevel=error && npm run --silent build) >&2
fi
exec node "$home/bin/parhoach.js" validate "$@"
