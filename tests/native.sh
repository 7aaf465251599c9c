#!/usr/bin/env bash
# Publishes the command line program with NativeAOT, without a warning, and checks the sample story with it.
set -euo pipefail
cd "$(dirname "$0")/.."
out=artifacts/native
mkdir -p artifacts
dotnet publish src/FactCheck.Cli -c Release -o "$out" > "$out.log" 2>&1 || { mkdir -p "$out"; cat "$out.log"; exit 1; }
if grep -E 'warning (IL|NU|CS)[0-9]+' "$out.log"; then
  echo "The native build has warnings."
  exit 1
fi
report=$("$out/factcheck" check seeds/stories/japan-italy.md --fail-on never --report json)
grep -q '"verdict": *"imprecise"' <<< "$report" || { echo "The native binary does not find what the sample story is known for."; exit 1; }
claims=$("$out/factcheck" claims tests/FactCheck.Formats.Tests/Samples/ferry.html)
grep -q 'ferry.html(25,66): DayNamed' <<< "$claims" || { echo "The native binary does not find what the sample page says, or where."; exit 1; }
echo "native binary: $(stat -c %s "$out/factcheck") bytes"
