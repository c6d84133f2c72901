# Sourced by .ci/run and .ci/full: stages with a budget, all on a fresh copy of the files that git
# knows or would add, and a table of them at the end. The copy stays for a look when one fails.
# shellcheck shell=bash
set -euo pipefail

copy=$(mktemp -d "${TMPDIR:-/tmp}/apparat-ci.XXXXXX")
stage=""
table=()
budgets=0

run() { # run HEADING BUDGET COMMAND...; the budget is in seconds, and going over it fails nothing
    stage=$1
    local budget=$2 started=$SECONDS
    shift 2
    printf '\n== %s\n' "$stage"
    "$@"
    local took=$((SECONDS - started)) over=""
    if [ "$took" -gt "$budget" ]; then over="  over budget"; fi
    printf -- '-- %s: %d s of %d s%s\n' "$stage" "$took" "$budget" "$over"
    note_time "$stage" "$took" "$budget" "$over"
    budgets=$((budgets + budget))
}

note_time() { # a line of the table: what, seconds, budget, remark
    table+=("$(printf '%-32s %5d s of %5d s%s' "$@")")
}

finish() {
    local code=$?
    note_time "all" "$SECONDS" "$budgets" ""
    printf '\n'
    printf '%s\n' "${table[@]}"
    if [ "$code" -eq 0 ]; then
        rm -rf "$copy"
        printf '\n== all stages passed in %d s\n' "$SECONDS"
    else
        printf '\n== FAILED at "%s" after %d s; the copy is %s\n' "$stage" "$SECONDS" "$copy" >&2
    fi
}
trap finish EXIT

system_packages() {
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        echo "left out: not root, or no apt-get. Needed: Xvfb, xdotool, objdump, Chromium, npm, Java and python3 with venv"
        return
    fi
    # xvfb and xdotool: the tests with a real window; binutils: the packaging;
    # chromium, npm and java: the pages in a browser, and what checks them
    local missing=()
    command -v Xvfb >/dev/null || missing+=(xvfb)
    command -v xdotool >/dev/null || missing+=(xdotool)
    command -v objdump >/dev/null || missing+=(binutils)
    command -v chromium >/dev/null || missing+=(chromium)
    command -v npm >/dev/null || missing+=(npm)
    command -v java >/dev/null || missing+=(default-jre-headless)
    # the test of speech with a real voice, which is left out without it
    command -v speech-dispatcher >/dev/null ||
        missing+=(speech-dispatcher speech-dispatcher-audio-plugins speech-dispatcher-espeak-ng)
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
    if [ "${#missing[@]}" -eq 0 ]; then
        echo "nothing missing"
        return
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

check_packages() { # what checks pages, into the folder that git ignores
    npm install --silent --no-save --no-package-lock --no-audit --no-fund \
        axe-core@4.14.1 vnu-jar@26.9.27
}

copy_files() {
    git ls-files -z --cached --others --exclude-standard --deduplicate |
        while IFS= read -r -d '' file; do
            if [ -e "$file" ]; then printf '%s\0' "$file"; fi
        done | tar --null --files-from=- -cf - | tar -xf - -C "$copy"
    cd "$copy"
}

npm_packages() { # into a folder that git ignores; without them the tests that need them are skipped
    if ! command -v npm >/dev/null; then
        echo "left out: no npm"
        return
    fi
    npm install --no-save --no-package-lock --no-audit --no-fund pyodide@314.0.7
}
