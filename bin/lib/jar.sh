# shellcheck shell=bash
# The production jar: is it there and newer than its sources, and if not, build it. Needs common.sh and jdk.sh.

JAR="$ROOT/target/routebord.jar"
# Says with which size a whole build ended; written last, so an interrupted or other build is never taken for one.
BUILT="$ROOT/target/routebord.built"

jar_is_fresh() {
    [[ -f "$JAR" && -f "$BUILT" ]] || return 1
    [[ "$(wc -c <"$JAR" | tr -d ' ')" == "$(cat "$BUILT")" ]] || return 1
    local sources=(pom.xml src/main/java src/main/resources) newer
    [[ ! -d frontend ]] || sources+=(frontend)
    # The folder frontend itself changes during a first build, when Vaadin makes frontend/generated in it.
    newer="$(find "${sources[@]}" -path frontend/generated -prune -o ! -path frontend -newer "$BUILT" -print 2>/dev/null | head -n 1)"
    [[ -z "$newer" ]]
}

# The mark carries the time at which the build began: what changes meanwhile makes it old.
begin_mark() {
    mkdir -p "$ROOT/target"
    : >"$BUILT.begun"
}

end_mark() {
    local size
    size="$(wc -c <"$JAR" | tr -d ' ')"
    printf '%s' "$size" >"$BUILT"
    touch -r "$BUILT.begun" "$BUILT"
    rm -f "$BUILT.begun"
}

build_jar() {
    need_maven
    need_node
    begin_mark
    quietly "Building Routebord (the first time this takes some minutes)" "$ROOT/target/log/build.log" \
        mvn -q -B -Pproduction -DskipTests -Dspotless.skip package || exit 1
    end_mark
}
