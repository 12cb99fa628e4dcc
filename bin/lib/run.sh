# shellcheck shell=bash
# Running the production jar: its settings, its folder, its fast start. Needs common.sh, jdk.sh and jar.sh.

# The address at which phones in the room reach this machine: that of the interface of the default route,
# so not a bridge of Docker or a tunnel. Only tables are read, no packet leaves.
lan_address() {
    local device address=""
    if command -v ip >/dev/null; then
        device="$(ip -4 route show default 2>/dev/null | sed -n 's/.* dev \([^ ]*\).*/\1/p' | head -n 1)"
        [[ -z "$device" ]] || address="$(ip -4 -o addr show dev "$device" scope global 2>/dev/null \
            | sed -n 's/.* inet \([0-9.]*\).*/\1/p' | head -n 1)"
    elif command -v ipconfig >/dev/null; then
        device="$(route -n get default 2>/dev/null | sed -n 's/.*interface: //p')"
        [[ -z "$device" ]] || address="$(ipconfig getifaddr "$device" 2>/dev/null || true)"
    fi
    if [[ -z "$address" ]] && hostname -I >/dev/null 2>&1; then
        address="$(hostname -I | tr ' ' '\n' | grep -E '^[0-9]+\.[0-9.]+$' | grep -vE '^(127|169\.254)\.' | head -n 1 || true)"
    fi
    printf '%s' "${address:-localhost}"
}

settings_for_running() {
    export ROUTEBORD_PORT="${ROUTEBORD_PORT:-8080}"
    export ROUTEBORD_DATA="${ROUTEBORD_DATA:-data}"
    export ROUTEBORD_DEMO="${ROUTEBORD_DEMO:-on}"
    if [[ ! "$ROUTEBORD_PORT" =~ ^[1-9][0-9]{0,4}$ ]] || ((ROUTEBORD_PORT > 65535)); then
        die "ROUTEBORD_PORT must be a number from 1 to 65535, not '$ROUTEBORD_PORT'."
    fi
    [[ "$ROUTEBORD_DEMO" == on || "$ROUTEBORD_DEMO" == off ]] || die "ROUTEBORD_DEMO must be on or off, not '$ROUTEBORD_DEMO'."
    mkdir -p "$ROUTEBORD_DATA" 2>/dev/null || die "The data folder $ROUTEBORD_DATA cannot be made."
    [[ -w "$ROUTEBORD_DATA" ]] || die "The data folder $ROUTEBORD_DATA cannot be written."
    ROUTEBORD_DATA="$(cd "$ROUTEBORD_DATA" && pwd -P)"
    if [[ -z "${ROUTEBORD_PUBLIC_URL:-}" ]]; then
        ROUTEBORD_PUBLIC_URL="http://$(lan_address):$ROUTEBORD_PORT"
    fi
    export ROUTEBORD_PUBLIC_URL
}

command_of() {
    if [[ -r "/proc/$1/cmdline" ]]; then
        tr '\0' ' ' <"/proc/$1/cmdline"
    else
        ps -o command= -p "$1" 2>/dev/null || true
    fi
}

# The database file takes one program at a time. The mark holds a process id, so one left by a crash does no harm.
refuse_a_taken_folder() {
    local mark="$ROUTEBORD_DATA/routebord.pid" pid
    [[ -f "$mark" ]] || return 0
    pid="$(cat "$mark")"
    [[ "$pid" =~ ^[0-9]+$ && "$pid" != "$$" ]] || return 0
    if [[ "$(command_of "$pid")" == *routebord.jar* ]]; then
        die "The data folder $ROUTEBORD_DATA is in use by a Routebord that runs already (process $pid)." \
            $'\nStop that one first, or choose another folder: ROUTEBORD_DATA=<folder> bin/start'
    fi
}

refuse_a_taken_port() {
    if (exec 3<>"/dev/tcp/127.0.0.1/$ROUTEBORD_PORT") 2>/dev/null; then
        die "Port $ROUTEBORD_PORT is in use by another program. Choose another one: ROUTEBORD_PORT=8081 bin/start"
    fi
}

# The same flags for training and running, else the JVM refuses the cache.
JVM_FLAGS=(-Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

# prepare_fast_start [seconds]: unpacks the jar and lets the JVM keep what it learned from one silent start (JEP 483, 514): starts are
# about three times as fast. A running Routebord keeps its own copy, so a new build never pulls the jar from under it.
prepare_fast_start() {
    local id="" old
    id="$(cksum <<<"$(ls -ln "$JAR") $JAVA_HOME ${JVM_FLAGS[*]}" | cut -d' ' -f1)"
    RUN="$ROOT/target/run/$id"
    [[ ! -f "$RUN/ready" ]] || return 0
    for old in "$ROOT"/target/run/*/; do
        [[ -d "$old" ]] || continue
        [[ -f "$old/pid" && "$(command_of "$(cat "$old/pid")")" == *routebord.jar* ]] || rm -rf "$old"
    done
    mkdir -p "$RUN"
    quietly "Unpacking" "$ROOT/target/log/unpack.log" \
        java -Djarmode=tools -jar "$JAR" extract --force --destination "$RUN" || exit 1
    # Without the cache everything works too, only slower: so a failure here is no failure.
    train "$RUN" "${1:-90}" || {
        rm -rf "$RUN"/routebord.aot* "$RUN/training"
        say "Going on without the fast start."
    }
    : >"$RUN/ready"
}

# One start on a folder of its own that ends by itself before it answers anybody. It takes about 15 s; a machine that
# is so busy that it takes far longer is better off without, unless it is to start many times: tests wait longer.
train() {
    local limit=()
    ! command -v timeout >/dev/null || limit=(timeout -k 5 "$2")
    quietly "Preparing fast starts (once per build)" "$ROOT/target/log/training.log" \
        env -u ROUTEBORD_DB_URL -u ROUTEBORD_DB_USER -u ROUTEBORD_DB_PASSWORD \
        ROUTEBORD_DATA="$1/training" \
        ${limit[@]+"${limit[@]}"} java "${JVM_FLAGS[@]}" -XX:AOTCacheOutput="$1/routebord.aot" -Dspring.context.exit=onRefresh \
        -jar "$1/routebord.jar" || return 1
    rm -rf "$1/training"
}

# Java takes the place of this script, so signals, exit status and the terminal are its own.
run_routebord() {
    local cache=()
    # What does not fit in the cache is simply made anew; the JVM's remarks about that help nobody.
    [[ ! -f "$RUN/routebord.aot" ]] || cache=(-XX:AOTCache="$RUN/routebord.aot" "-Xlog:aot*=off")
    printf '%s' "$$" >"$RUN/pid"
    printf '%s' "$$" >"$ROUTEBORD_DATA/routebord.pid"
    say "Starting Routebord on port $ROUTEBORD_PORT. Data: $ROUTEBORD_DATA, log: $ROUTEBORD_DATA/log. Ctrl-C stops it."
    # Extra words for the JVM, split on purpose.
    # shellcheck disable=SC2086
    exec java "${JVM_FLAGS[@]}" ${cache[@]+"${cache[@]}"} ${ROUTEBORD_JAVA_OPTS:-} -jar "$RUN/routebord.jar"
}
