#!/usr/bin/env bash
# compromise 14.14.4 (npm), looked at on 2026-11-30: its reader of numbers takes "two dozen people" as 2.
#
# Guess, written down before: "two dozen" = 24, "half a million" = 500,000, "two and a half million" = 2,500,000.
# What happens: "half a million people" is 500,000, as guessed, but "two dozen people" is 2, "two and a half million
#   people" is 2,000,000, "hundreds of thousands of people" is 0, and "no one was hurt" holds the number 1.
# Why it matters here: dozens, halves and vague plurals are how news counts the dead; each of these is a plain
#   number without a mark that anything was left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.14.4 >/dev/null
cat > numbers.js <<'JS'
const nlp = require("compromise");
for (const text of ["half a million people fled", "two dozen people were killed", "two and a half million people fled",
                    "hundreds of thousands of people fled", "no one was hurt"])
  console.log(text + " | " + JSON.stringify(nlp(text).numbers().json().map(found => found.number.num)));
JS
node numbers.js | tee seen.txt
cat > told.txt <<'TOLD'
half a million people fled | [500000]
two dozen people were killed | [2]
two and a half million people fled | [2000000]
hundreds of thousands of people fled | [0]
no one was hurt | [1]
TOLD
diff told.txt seen.txt && echo "As found."
