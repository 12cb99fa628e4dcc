# shellcheck shell=bash
# The tools of PostgreSQL for backup and restore, aimed at the database of ROUTEBORD_DB_URL. Needs common.sh.

# Which database is meant: postgres or h2.
database_kind() {
    case "${ROUTEBORD_DB_URL:-}" in
        jdbc:postgresql:*) printf postgres ;;
        "" | jdbc:h2:file:*) printf h2 ;;
        *) die "ROUTEBORD_DB_URL is neither a PostgreSQL nor an embedded database: there is no backup for it." ;;
    esac
}

# The tools read where to go and the password from the environment, so that no list of processes shows it.
aim_postgres() {
    local rest="${ROUTEBORD_DB_URL#jdbc:postgresql:}" place
    rest="${rest%%\?*}"
    [[ "$rest" == //*/* ]] || die "ROUTEBORD_DB_URL must be like jdbc:postgresql://host:5432/routebord."
    rest="${rest#//}"
    place="${rest%%/*}"
    export PGHOST="${place%%:*}" PGDATABASE="${rest#*/}" PGUSER="${ROUTEBORD_DB_USER:-}" PGPASSWORD="${ROUTEBORD_DB_PASSWORD:-}"
    export PGPORT=5432 PGCONNECT_TIMEOUT=10
    [[ "$place" != *:* ]] || PGPORT="${place##*:}"
}

install_postgres_tools() {
    local as_root=()
    if [[ "$(id -u)" != 0 ]]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    command -v apt-get >/dev/null || return 1
    quietly "Installing the tools of PostgreSQL" "$ROOT/target/log/postgres-tools.log" \
        ${as_root[@]+"${as_root[@]}"} sh -c \
        'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql-client'
}

# pg_dump refuses a server that is newer than itself, so say it before anything is written.
need_postgres_tools() {
    local ours theirs
    command -v pg_dump >/dev/null || install_postgres_tools || true
    command -v pg_dump >/dev/null || die "pg_dump is missing. Please install the tools of PostgreSQL (Debian: apt install postgresql-client)."
    theirs="$(psql -AtXqc 'show server_version_num' 2>&1)" || die "The database $PGHOST:$PGPORT/$PGDATABASE does not answer: $theirs"
    ours="$(pg_dump --version | sed -n 's/[^0-9]*\([0-9][0-9]*\).*/\1/p')"
    ((ours >= theirs / 10000)) || die "pg_dump is of version $ours and the database of $((theirs / 10000)): pg_dump must be as new." \
        $'\nWith docker/compose.yml the tools in the container of the database fit: see docs/backup.md.'
}
