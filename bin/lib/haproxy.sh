# shellcheck shell=bash
# Finds HAProxy, or installs Debian's. Needs common.sh.

install_haproxy() {
    local as_root=()
    if [[ "$(id -u)" != 0 ]]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    command -v apt-get >/dev/null || return 1
    quietly "Installing HAProxy" "$ROOT/target/log/haproxy.log" \
        ${as_root[@]+"${as_root[@]}"} sh -c \
        'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends haproxy'
}

need_haproxy() {
    # Debian puts it where only root looks.
    PATH="$PATH:/usr/sbin:/usr/local/sbin"
    command -v haproxy >/dev/null && return 0
    install_haproxy || true
    command -v haproxy >/dev/null || die "bin/cluster needs HAProxy, and it could not be installed from here." \
        $'\nPlease install it (Debian: apt install haproxy; macOS: brew install haproxy).'
}
