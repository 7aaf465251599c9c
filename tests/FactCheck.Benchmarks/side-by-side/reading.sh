#!/usr/bin/env bash
# The reading path and three JavaScript libraries over the same varied text, each on one core. Prints the tables of README.md.
# Needs: .NET 10 SDK, node, npm, taskset.
#   reading.sh [MEGABYTES]
set -euo pipefail
cd "$(dirname "$0")/../../.."
megabytes=${1:-10}
work=$PWD/artifacts/reading
here=$PWD/tests/FactCheck.Benchmarks/side-by-side
mkdir -p "$work"
log=$work/build.log

dotnet build tests/FactCheck.Benchmarks -c Release > "$log" 2>&1 || { cat "$log" >&2; exit 1; }
benchmarks=$PWD/tests/FactCheck.Benchmarks/bin/Release/net10.0/FactCheck.Benchmarks
cp "$here"/package.json "$here"/tools.mjs "$work"
(cd "$work" && npm install --no-audit --no-fund) >> "$log" 2>&1
"$benchmarks" throughput --megabytes "$megabytes" --text "$work/text.txt"

taskset -c 0 "$benchmarks" throughput --megabytes "$megabytes" | tee "$work/stages.md"
(cd "$work" && taskset -c 0 node tools.mjs text.txt) > "$work/tools.json"

# How many times as fast the whole way from bytes to mentions is as each tool.
rate=$(awk -F'|' '$2 == " bytes to mentions " { print $3 + 0 }' "$work/stages.md")
echo
node --input-type=module - "$work/tools.json" "$rate" << 'TABLE'
import { readFileSync } from "node:fs";
const [path, rate] = process.argv.slice(2);
const two = (value) => value.toPrecision(3).replace(/\.0+$/, "");
console.log("| tool | read, MB | found | MB/s | FactCheck, bytes to mentions, is so many times as fast |\n|---|---:|---:|---:|---:|");
for (const tool of JSON.parse(readFileSync(path, "utf8"))) {
  console.log(`| ${tool.name} | ${tool.megabytes.toFixed(1)} | ${tool.found} | ${two(tool.rate)} | ${two(rate / tool.rate)} |`);
}
TABLE
