# shellcheck shell=bash
# Makes sure that Vaadin finds a Node 24 to build the frontend with. Needs common.sh.
# Vaadin takes a node of exactly major 24 with npm 11.3 or newer from PATH, or one below <home>/.vaadin/node-v*.
# Else it tries nodejs.org, which many networks close; so get it from the npm registry before Vaadin asks.

NODE_VERSION=24.21.0
VAADIN_HOME="$HOME/.vaadin"

node_in_vaadin_home() {
    local folder
    for folder in "$VAADIN_HOME"/node-v24*; do
        [[ -x "$folder/bin/node" && -f "$folder/lib/node_modules/npm/bin/npm-cli.js" ]] || continue
        # A folder of another machine or a half installation does not run.
        [[ "$("$folder/bin/node" --version 2>/dev/null)" == v24.* ]] && return 0
    done
    return 1
}

node_of_system() {
    local npm
    command -v node >/dev/null && command -v npm >/dev/null || return 1
    [[ "$(node --version 2>/dev/null)" == v24.* ]] || return 1
    npm="$(npm --version 2>/dev/null)"
    [[ "$npm" =~ ^([0-9]+)\.([0-9]+) ]] || return 1
    ((BASH_REMATCH[1] > 11 || (BASH_REMATCH[1] == 11 && BASH_REMATCH[2] >= 3)))
}

need_node() {
    node_in_vaadin_home && return 0
    node_of_system && return 0
    command -v npm >/dev/null || die "Node 24 is missing, and npm is not there to get it." \
        "Please install Node 24 with npm (https://nodejs.org; Debian: apt install npm)."
    mkdir -p "$VAADIN_HOME"
    quietly "Getting Node $NODE_VERSION for the frontend" "$ROOT/target/log/node.log" \
        npm install -g --prefix "$VAADIN_HOME/node-v$NODE_VERSION" "node@$NODE_VERSION" npm@11 \
        || die "Node could not be installed. Install Node 24 with npm 11.3 or newer yourself and try again."
    node_in_vaadin_home || die "Node was installed in $VAADIN_HOME, but does not run. Please install Node 24 yourself."
}
