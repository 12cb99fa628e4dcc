#!/usr/bin/env bash
# Asks the server whether it lives, with what the image has: bash, and no curl.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${ROUTEBORD_PORT:-8080}"
printf 'GET /levend HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 2 status <&3
[[ "$status" == "HTTP/1.1 2"* ]]
