#!/usr/bin/env bash
# with-server.sh <command...>: starts Routebord on a free port with a fresh data folder, runs the command with
# -Droutebord.join=<link of Meedoen> added, and stops Routebord again.
set -euo pipefail
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

data="$(mktemp -d)"
ROUTEBORD_PORT="$((20000 + RANDOM % 10000))"
export ROUTEBORD_PORT ROUTEBORD_DATA="$data" ROUTEBORD_PUBLIC_URL="http://localhost:$ROUTEBORD_PORT" ROUTEBORD_DEMO=on
bin/start >"$data/out" 2>&1 &
server=$!
trap 'kill -TERM "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
link=""
for _ in $(seq 1 120); do
    link="$(sed -n 's/^Meedoen[: ]*\(http[^ ]*\).*/\1/p' "$data/out" | head -n 1)"
    [[ -z "$link" ]] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 1
done
[[ -n "$link" ]] || { cat "$data/out" >&2; die "Routebord did not start."; }
"$@" "-Droutebord.join=$link"
