# shellcheck shell=bash
# Check sums of the files of a backup. Needs common.sh.

sums() {
    if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

# write_sums <folder>: of all files in it, by their names.
write_sums() {
    (cd "$1" && sums -- * >SHA256SUMS.part && mv SHA256SUMS.part SHA256SUMS)
}

# check_sums <folder>: dies where a file is not what it was.
check_sums() {
    [[ -f "$1/SHA256SUMS" ]] || die "$1 is no backup, or one that did not end: it has no SHA256SUMS."
    (cd "$1" && sums --check SHA256SUMS >/dev/null 2>&1) || die "A file in $1 is not what it was when the backup was made."
}
