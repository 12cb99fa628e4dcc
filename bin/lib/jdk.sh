# shellcheck shell=bash
# Finds a JDK of at least version 25 and exports JAVA_HOME and PATH. Needs common.sh.

JDK_WANTED=25

# jdk_version <folder>: prints the major version, or nothing when this is not a JDK.
jdk_version() {
    local home="$1" line
    [[ -x "$home/bin/javac" && -f "$home/release" ]] || return 0
    while IFS= read -r line; do
        if [[ "$line" =~ ^JAVA_VERSION=\"?([0-9]+) ]]; then
            printf '%s' "${BASH_REMATCH[1]}"
            return 0
        fi
    done <"$home/release"
}

jdk_is_good() {
    local version
    version="$(jdk_version "$1")"
    [[ -n "$version" ]] && ((version >= JDK_WANTED))
}

# The folder behind a command in PATH, through any number of links (macOS has no readlink -f of old).
jdk_of_path() {
    local tool dir
    tool="$(command -v javac || true)"
    [[ -n "$tool" ]] || return 0
    while [[ -L "$tool" ]]; do
        dir="$(cd "$(dirname "$tool")" && pwd -P)"
        tool="$(readlink "$tool")"
        [[ "$tool" == /* ]] || tool="$dir/$tool"
    done
    (cd "$(dirname "$tool")/.." && pwd -P)
}

find_jdk() {
    local candidate seen=""
    for candidate in "${JAVA_HOME:-}" "$(jdk_of_path)" \
        /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/* /opt/java/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [[ -n "$candidate" && -d "$candidate" ]] || continue
        if jdk_is_good "$candidate"; then
            export JAVA_HOME="$candidate"
            export PATH="$JAVA_HOME/bin:$PATH"
            return 0
        fi
        [[ -z "$(jdk_version "$candidate")" ]] || seen+=" $candidate"
    done
    say "Routebord needs a JDK (Java Development Kit) of version $JDK_WANTED or newer, and none was found."
    [[ -z "$seen" ]] || say "Found, but too old:$seen"
    say "Please install one, for example Eclipse Temurin $JDK_WANTED (https://adoptium.net),"
    die "or point JAVA_HOME to the folder of a JDK that is somewhere else."
}

find_jdk
