# shellcheck shell=bash
# Speaks with the embedded database of a Routebord that is stopped. Needs common.sh and jdk.sh.

# H2 comes with Routebord, and only that very version may touch its file: out of the image, or out of the jar that bin/start runs.
h2_jar() {
    local jar="${ROUTEBORD_H2_JAR:-}" name
    [[ -n "$jar" ]] || for jar in /app/lib/h2-*.jar; do break; done
    if [[ ! -f "$jar" ]]; then
        [[ -f "$ROOT/target/routebord.jar" ]] || die "H2 is not there. Build Routebord first: bin/start --build"
        name="$(jar --list --file "$ROOT/target/routebord.jar" | grep '/h2-[0-9.]*jar$')"
        jar="$ROOT/target/run/h2/$name"
        [[ -f "$jar" && "$jar" -nt "$ROOT/target/routebord.jar" ]] || {
            mkdir -p "$ROOT/target/run/h2"
            (cd "$ROOT/target/run/h2" && jar --extract --file "$ROOT/target/routebord.jar" "$name" && touch "$name")
        }
    fi
    printf '%s' "$jar"
}

# h2_sql <folder> <statement> [more of the address]: fails with number 90020 where somebody has the file open.
h2_sql() {
    java -cp "$(h2_jar)" org.h2.tools.Shell -user "${ROUTEBORD_DB_USER:-sa}" -password "${ROUTEBORD_DB_PASSWORD:-}" \
        -url "jdbc:h2:file:$1/routebord;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0${3:-}" -sql "$2"
}

# h2_unpack <zip> <folder>: takes the database out of a copy; dies where it does not open or holds no Routebord.
h2_unpack() {
    rm -rf "$2"
    mkdir -p "$2"
    (cd "$2" && jar --extract --file "$1")
    h2_sql "$2" "select count(*) from flyway_schema_history" ";ACCESS_MODE_DATA=r" >/dev/null 2>&1 || {
        rm -rf "$2"
        die "$1 cannot be read, or holds no Routebord."
    }
}
