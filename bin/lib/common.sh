# shellcheck shell=bash
# What every script in bin/ shares: where the project is, how to speak, how to wait in sight.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# Read by the scripts that source this file.
# shellcheck disable=SC2034
CALLED_FROM="$PWD"
cd "$ROOT" || exit

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# Some systems give Java another home folder than the shell (Java asks the password file, not HOME).
# Maven's repository and Vaadin's Node then would not be where these scripts look, so tell Java.
export MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.home=$HOME"
# Maven 3.8 itself calls old parts of the JDK; from JDK 24 on each of those is a warning nobody can act on.
if [[ "$MAVEN_OPTS" != *enable-native-access* ]]; then
    MAVEN_OPTS+=" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
fi

# quietly <words> <log> <command...>: runs a long command with its output in the log. On a terminal a line
# counts the seconds, elsewhere one line per 15 s says that work goes on. On failure the end of the log is shown.
quietly() {
    local words="$1" log="$2"
    shift 2
    mkdir -p "$(dirname "$log")"
    local began=$SECONDS pid passed status=0
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    # A background job of a script ignores Ctrl-C by itself, so hand it on.
    trap 'kill -TERM "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; say ""; exit 130' INT
    trap 'kill -TERM "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; exit 143' TERM
    [[ -t 2 ]] || say "$words ..."
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1 &
        wait $! || true
        passed=$((SECONDS - began))
        if [[ -t 2 ]]; then
            printf '\r%s ... %d s ' "$words" "$passed" >&2
        elif ((passed > 0 && passed % 15 == 0)); then
            say "$words ... still going on, $passed s"
        fi
    done
    wait "$pid" || status=$?
    trap - INT TERM
    passed=$((SECONDS - began))
    if ((status != 0)); then
        [[ -t 2 ]] && say ""
        say "$words: failed after $passed s. The last lines of $log:"
        say ""
        tail -n 40 "$log" >&2
        say ""
        say "All of it is in $log"
        return "$status"
    fi
    if [[ -t 2 ]]; then
        printf '\r%s: ready in %d s      \n' "$words" "$passed" >&2
    else
        say "$words: ready in $passed s"
    fi
}

# Reads KEY=VALUE lines of .env; what is set in the real environment wins. Nothing in the file is executed.
read_env_file() {
    local file="$ROOT/.env" line key value
    [[ -f "$file" ]] || return 0
    while IFS= read -r line || [[ -n "$line" ]]; do
        line="${line%$'\r'}"
        [[ "$line" =~ ^[[:space:]]*(export[[:space:]]+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$ ]] || continue
        key="${BASH_REMATCH[2]}"
        value="${BASH_REMATCH[3]}"
        case "$value" in
            \"*\") value="${value:1:${#value}-2}" ;;
            \'*\') value="${value:1:${#value}-2}" ;;
        esac
        [[ -n "${!key+set}" ]] || export "$key=$value"
    done <"$file"
}

need_maven() {
    command -v mvn >/dev/null || die "Maven is missing. Please install Maven 3.8 or newer (Debian: apt install maven; macOS: brew install maven)."
}
