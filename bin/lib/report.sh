# shellcheck shell=bash
# Runs the parts of a test tier, keeps their times, and counts what their XML reports say. Needs common.sh.

PARTS=()
BROKEN=0

# xml_count <attribute> <folders...>: the sum of one attribute over all test suites.
xml_count() {
    local attribute="$1"
    shift
    { find "$@" -name 'TEST-*.xml' -exec cat {} + 2>/dev/null || true; } | awk -v name="$attribute" '
        BEGIN { RS = ">"; sum = 0 }
        /<testsuite[ \n]/ {
            if (match($0, "[ \n]" name "=\"[0-9]+\"")) {
                value = substr($0, RSTART, RLENGTH)
                gsub(/[^0-9]/, "", value)
                sum += value
            }
        }
        END { print sum }'
}

# Names the tests that failed, as the reports tell them.
xml_failures() {
    { find "$@" -name 'TEST-*.xml' -exec cat {} + 2>/dev/null || true; } | awk '
        function attribute(name,    value) {
            if (!match($0, "[ \n]" name "=\"[^\"]*\"")) return ""
            value = substr($0, RSTART + 1, RLENGTH - 2)
            sub("^" name "=\"", "", value)
            gsub(/&#10;/, " ", value)
            gsub(/&lt;/, "<", value); gsub(/&gt;/, ">", value); gsub(/&quot;/, "\"", value); gsub(/&amp;/, "\\&", value)
            return value
        }
        BEGIN { RS = ">" }
        /<testcase[ \n]/ { test = attribute("classname") "." attribute("name") }
        /<(failure|error)[ \n]/ { print "  FAILED " test; print "         " substr(attribute("message"), 1, 300) }'
}

failures_in() {
    echo $(($(xml_count failures "$@") + $(xml_count errors "$@")))
}

# part <name> <reports folder or -> <command...>: one part of a tier. A part that breaks without one failing test
# (a compile error, a crashed JVM) counts as one failure, so that the last line never looks green.
part() {
    local name="$1" reports="$2" began=$SECONDS status=0 failed=0 note=""
    shift 2
    # Nothing here takes this long in health; a test that hangs must not take the last line with it.
    ! command -v timeout >/dev/null || set -- timeout -k 20 "${PART_LIMIT:-20m}" "$@"
    quietly "$name" "$ROOT/target/log/test-$(tr -c 'a-zA-Z0-9\n' '-' <<<"$name").log" "$@" || status=$?
    if [[ "$reports" != - ]]; then
        REPORTS+=("$reports")
        failed="$(failures_in "$reports")"
        ((failed == 0)) || xml_failures "$reports" >&2
        (($(xml_count tests "$reports") > 0)) || note=" (no tests)"
    fi
    ((status == 0)) || note=" (failed)"
    ((status != 124)) || note=" (took too long)"
    ((status == 0 || failed > 0)) || BROKEN=$((BROKEN + 1))
    PARTS+=("$(printf '%5d s  %s%s' $((SECONDS - began)) "$name" "$note")")
    return "$status"
}

REPORTS=()

# Prints the times, then the line that people and CI look for; the status says whether all is well.
conclude() {
    local tests=0 failed="$BROKEN" skipped=0
    if ((${#REPORTS[@]} > 0)); then
        tests="$(xml_count tests "${REPORTS[@]}")"
        skipped="$(xml_count skipped "${REPORTS[@]}")"
        failed=$((failed + $(failures_in "${REPORTS[@]}")))
    fi
    local passed=$((tests - skipped - (failed - BROKEN)))
    skipped=$((skipped + ${LEFT_OUT:-0}))
    say ""
    ((${#PARTS[@]} == 0)) || printf '%s\n' "${PARTS[@]}" >&2
    say ""
    ((passed + skipped + failed > 0)) || say "No test ran at all: that counts as a failure."
    # What goes to the log (stderr) must be out before the last line.
    printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    ((failed == 0 && passed + skipped > 0))
}
