# shellcheck shell=bash
# Speaks with the embedded database of a Routebord that is stopped. Needs common.sh and jdk.sh.

# H2 comes with Routebord: out of the unpacked jar of a start, or Maven's own.
h2_jar() {
    local jar
    for jar in "$ROOT"/target/run/*/lib/h2-*.jar /app/lib/h2-*.jar "$HOME"/.m2/repository/com/h2database/h2/*/h2-*.jar; do
        [[ ! -f "$jar" ]] || {
            printf '%s' "$jar"
            return 0
        }
    done
    die "H2 is not there: start Routebord once by bin/start, or build it by bin/start --build."
}

# h2_sql <data folder> <statement>: fails with number 90020 where somebody has the file open.
h2_sql() {
    java -cp "$(h2_jar)" org.h2.tools.Shell -user "${ROUTEBORD_DB_USER:-sa}" -password "${ROUTEBORD_DB_PASSWORD:-}" \
        -url "jdbc:h2:file:$1/routebord;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE" -sql "$2"
}

# h2_check <zip>: dies where the copy does not open or holds no Routebord.
h2_check() {
    java -cp "$(h2_jar)" org.h2.tools.Shell -user "${ROUTEBORD_DB_USER:-sa}" -password "${ROUTEBORD_DB_PASSWORD:-}" \
        -url "jdbc:h2:zip:$1!/routebord;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r" \
        -sql "select count(*) from flyway_schema_history" >/dev/null || die "The copy $1 cannot be read."
}
