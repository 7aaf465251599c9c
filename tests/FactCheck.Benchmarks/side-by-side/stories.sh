#!/usr/bin/env bash
# 10,000 stories to SARIF and JSON with the native binary, textlint over the same stories beside it, and the empty
# native process as the floor of a start. Prints the tables of README.md. Needs: .NET 10 SDK, gcc or clang, node, npm, GNU time, taskset.
#   stories.sh [STORIES [STORIES_FOR_TEXTLINT]]
set -euo pipefail
cd "$(dirname "$0")/../../.."
stories=${1:-10000} fewer=${2:-200} rounds=3 starts=41
work=$PWD/artifacts/stories
here=$PWD/tests/FactCheck.Benchmarks/side-by-side
factcheck=$PWD/artifacts/native/factcheck
rm -rf "$work"
mkdir -p "$work/textlint" "$work/empty"
log=$work/build.log

# What is measured.
dotnet publish src/FactCheck.Cli -c Release -o artifacts/native >> "$log" 2>&1
dotnet run -c Release --project tests/FactCheck.Benchmarks -- \
  throughput --megabytes $((stories * 15 / 1000 + 1)) --folder "$work/all" --stories "$stories" >> "$log" 2>&1
made=$(find "$work/all" -type f | wc -l)
[ "$made" -eq "$stories" ] || { echo "$made stories were written, not $stories."; exit 1; }
mkdir "$work/fewer"
find "$work/all" -name '*.md' | sort | awk -v many="$fewer" -v to="$work/fewer" 'NR <= many { print "ln", $0, to }' | sh
cp "$here"/textlint/package.json "$here"/textlint/*.textlintrc.json "$work/textlint"
(cd "$work/textlint" && npm install --no-audit --no-fund) >> "$log" 2>&1
cat > "$work/empty/Empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <PublishAot>true</PublishAot>
    <OptimizationPreference>Speed</OptimizationPreference>
  </PropertyGroup>
</Project>
PROJECT
echo 'return 0;' > "$work/empty/Program.cs"
dotnet publish "$work/empty" -c Release -o "$work/empty/out" >> "$log" 2>&1

# Prints seconds and peak KiB of the fastest of some rounds. What a tool finds makes it exit with 1: only more is a failure.
fastest() {
  local round
  for ((round = 0; round < rounds; round++)); do
    command time -q -o "$work/time" -f '%e %M' "$@" > "$work/output" 2> "$work/error" || [ $? -eq 1 ] || { cat "$work/error" >&2; exit 1; }
    cat "$work/time"
  done | sort -n | head -1
}

row() { awk -v name="$1" -v count="$2" -v took="$3" -v kib="$4" -v base="${5:-0}" \
  'BEGIN { rate = count / took; printf "| %s | %d | %.2f | %.0f | %s | %.0f |\n", name, count, took, rate, (base > 0 ? sprintf("%.3g", rate / base) : "1"), kib / 1024 }'; }

# CORES and what to write: as many jobs as cores, on cores of their own.
check() {
  local cores=$1 report reports=()
  for report in "${@:2}"; do reports+=(--report "$report=$work/all.$report"); done
  fastest taskset -c "0-$((cores - 1))" "$factcheck" check "$work/all" --date 2026-01-16 --fail-on never --jobs "$cores" "${reports[@]}"
}

echo "$stories stories, $(du -b --apparent-size -d 0 "$work/all" | awk '{ printf "%.1f MB", $1 / 1e6 }'); the fastest of $rounds runs (textlint: one); $(nproc) cores"
echo
echo '| what | stories | seconds | stories a second | ratio to JSON with one job | peak MB |'
echo '|---|---:|---:|---:|---:|---:|'
base=0
for reports in json sarif 'sarif json'; do
  for cores in 1 2; do
    # shellcheck disable=SC2086 # several reports are several words
    read -r took kib <<< "$(check "$cores" $reports)"
    row "${reports^^}, --jobs $cores" "$stories" "$took" "$kib" "$base"
    [ "$base" != 0 ] || base=$(awk -v a="$stories" -v b="$took" 'BEGIN { print a / b }')
  done
done
# One run is enough where the difference is a hundredfold, and it is long.
rounds=1
for config in weekday more; do
  cd "$work/textlint"
  read -r took kib <<< "$(fastest taskset -c 0 node_modules/.bin/textlint --config "$config.textlintrc.json" --format json "$work/fewer")"
  cd - > /dev/null
  row "textlint, $config" "$fewer" "$took" "$kib" "$base"
done

in_ms() { awk -v us="$1" 'BEGIN { printf "%.1f", us / 1000 }'; }
median() {
  local start begin
  for ((start = 0; start < starts; start++)); do
    begin=${EPOCHREALTIME/[.,]/}
    "$@" > /dev/null 2>&1 || [ $? -eq 1 ]
    echo $((${EPOCHREALTIME/[.,]/} - begin))
  done | sort -n | sed -n "$(((starts + 1) / 2))p"
}
empty=$(median "$work/empty/out/Empty")
echo
echo "A start to its exit, the median of $starts:"
echo
echo '| what | ms | ratio to the empty process |'
echo '|---|---:|---:|'
start_row() { printf '| %s | %s | %s |\n' "$1" "$(in_ms "$2")" "$(awk -v a="$2" -v b="$empty" 'BEGIN { printf "%.1f", a / b }')"; }
start_row 'the empty NativeAOT process' "$empty"
start_row 'factcheck --version' "$(median "$factcheck" --version)"
start_row 'factcheck check, the sample story to JSON' "$(median "$factcheck" check seeds/stories/japan-italy.md --report json)"
starts=5
start_row 'textlint, weekday, the sample story' "$(cd "$work/textlint" && median node_modules/.bin/textlint --config weekday.textlintrc.json "$OLDPWD/seeds/stories/japan-italy.md")"
