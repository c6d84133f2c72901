#!/usr/bin/env bash
# Builds the game and plays it: bake, build, start, three turns by keyboard, quit, go on.
# PYTHON is an environment with .[package] and nothing else; SCENARIO may name another scenario.
set -euo pipefail
cd "$(dirname "$0")/../.."

python=${PYTHON:?an environment that has .[package]}
scenario=${SCENARIO:-new-post}
work=$(mktemp -d "${TMPDIR:-/tmp}/apparat-package.XXXXXX")
trap 'rm -rf "$work"' EXIT

export PYTHONHASHSEED=1
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1704067200)
export SOURCE_DATE_EPOCH

"$python" -m game.app.packaging.bake "$work/content.json"
APPARAT_BAKED="$work/content.json" "$python" -m PyInstaller \
    --log-level ERROR --distpath "$work/dist" --workpath "$work/build" \
    game/app/packaging/apparat.spec

game="$work/dist/apparat/apparat"
internal="$work/dist/apparat/_internal"
for unwanted in numpy PIL; do
    if [ -e "$internal/$unwanted" ]; then
        echo "the package holds $unwanted" >&2
        exit 1
    fi
done
# what packages are compiled with, and what they lie on
for wanted in pydantic_core yaml content/core/mod.yaml content/guides/modding.md; do
    if [ ! -e "$internal/$wanted" ]; then
        echo "the package lacks $wanted" >&2
        exit 1
    fi
done
"$game" --version
echo "$(du -sm "$work/dist/apparat" | cut -f1) MB"

PYTHONPATH="$PWD" "$python" tests/packaging/drive.py "$game" "$work/home" "$scenario"
PYTHONPATH="$PWD" "$python" tests/packaging/mods.py "$game" "$work/mods" "$scenario"

# the pages of one player, where the extra `web` is in the environment
if "$python" -c 'import uvicorn' 2>/dev/null; then
    APPARAT_HOME="$work/pages" "$game" read --no-browser >"$work/said" &
    served=$!
    "$python" tests/packaging/ask.py "$work/said"
    kill "$served"
fi
echo OK
