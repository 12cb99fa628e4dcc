#!/usr/bin/env bash
# Asks the server whether it is ready, with what the image has: bash, and no curl. Without a port for measures: whether it lives.
set -euo pipefail
port="${ROUTEBORD_MANAGEMENT_PORT:--1}" path=/actuator/health/readiness
[[ "$port" != -1 ]] || port="${ROUTEBORD_PORT:-8080}" path=/levend
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$path" >&3
read -r -t 2 status <&3
[[ "$status" == "HTTP/1.1 2"* ]]
