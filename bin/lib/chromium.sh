# shellcheck shell=bash
# Finds the Chromium for browser journeys, or installs Debian's; exports ROUTEBORD_CHROMIUM. Needs common.sh.

find_chromium() {
    local name
    if [[ -n "${ROUTEBORD_CHROMIUM:-}" ]]; then
        [[ -x "$ROUTEBORD_CHROMIUM" ]] || die "ROUTEBORD_CHROMIUM points to $ROUTEBORD_CHROMIUM, which cannot be run."
        return 0
    fi
    for name in chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Chromium.app/Contents/MacOS/Chromium" \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        ROUTEBORD_CHROMIUM="$(command -v "$name" || true)"
        # A first word like "chromium-browser" may be a stub that only tells to install a snap.
        if [[ -n "$ROUTEBORD_CHROMIUM" ]] && "$ROUTEBORD_CHROMIUM" --version >/dev/null 2>&1; then
            return 0
        fi
    done
    return 1
}

install_chromium() {
    local as_root=()
    if [[ "$(id -u)" != 0 ]]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    command -v apt-get >/dev/null || return 1
    quietly "Installing Chromium" "$ROOT/target/log/chromium.log" \
        ${as_root[@]+"${as_root[@]}"} sh -c \
        'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium'
}

need_chromium() {
    if ! find_chromium; then
        install_chromium || true
        find_chromium || die "The browser journeys need Chromium, and it could not be installed from here." \
            $'\nPlease install it (Debian: apt install chromium), or point ROUTEBORD_CHROMIUM to a Chromium or Chrome.'
    fi
    export ROUTEBORD_CHROMIUM
    # Playwright would else fetch browsers of its own.
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
