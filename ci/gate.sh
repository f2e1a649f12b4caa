#!/usr/bin/env bash
# The validator of this clone, built when it is not yet: what action.yml runs. Arguments are those of "parhoach validate".
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [[ ! -f $home/dist/parhoach.cjs ]]; then
  (cd "$home" && npm ci --no-audit --no-fund --loglevel=error) >&2
fi
exec node "$home/bin/parhoach.js" validate "$@"
