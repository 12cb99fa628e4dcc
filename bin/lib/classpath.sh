# shellcheck shell=bash
# The class path of tests and their libraries, for tools that are started without Maven. Needs common.sh and jdk.sh.

TEST_CLASSPATH="$ROOT/target/test.classpath"

sources_newer_than() {
    [[ -f "$1" ]] || return 0
    [[ -n "$(find pom.xml src/main/java src/main/resources src/test -newer "$1" -print 2>/dev/null | head -n 1)" ]]
}

# Compiles main and test classes if a source is newer than the last time.
need_test_classes() {
    sources_newer_than "$TEST_CLASSPATH" || return 0
    need_maven
    mkdir -p "$ROOT/target"
    : >"$TEST_CLASSPATH.begun"
    quietly "Compiling the tests" "$ROOT/target/log/test-compile.log" \
        mvn -q -B -Dspotless.skip -Dmdep.outputFile="$TEST_CLASSPATH" -DincludeScope=test \
        test-compile dependency:build-classpath || exit 1
    touch -r "$TEST_CLASSPATH.begun" "$TEST_CLASSPATH"
    rm -f "$TEST_CLASSPATH.begun"
}
