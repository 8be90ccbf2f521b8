#!/usr/bin/env bash
# @microsoft/recognizers-text-date-time 1.3.2 (npm), looked at on 2026-11-30: "late 2019" is the second half of the month of reference.
#
# Guess, written down before: "late 2019" is a stretch at the end of 2019 (TIMEX3: 2019 with the modifier END), and "mid-January 2020" a
#   stretch within January 2020.
# What happens: asked on 15 May 2024, "late 2019" and "mid-2019" are 16 May to 1 June 2024, without any TIMEX; "mid-January
#   2020" falls apart into January of 2024 or 2025 and the whole of 2020. "early in January 2020" and "January 2020" are right.
# Why it matters here: campaigns and displacements are told by such stretches ("400,000 had fled by mid-January 2020");
#   a figure of years ago is dated to this month, and nothing says that the year was dropped.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-date-time@1.3.2 >/dev/null
cat > stretches.js <<'JS'
const {recognizeDateTime} = require("@microsoft/recognizers-text-date-time");
for (const text of ["late 2019", "mid-2019", "mid-January 2020", "early in January 2020", "in January 2020"])
  for (const found of recognizeDateTime(text, "en-us", undefined, new Date(2024, 4, 15, 12)))
    console.log(`${text} | ${found.text} | ` + found.resolution.values.map(value => `${value.timex} ${value.start}..${value.end}`).join(" or "));
JS
TZ=UTC node stretches.js | tee seen.txt
cat > told.txt <<'TOLD'
late 2019 | late 2019 | undefined 2024-05-16..2024-06-01
mid-2019 | mid-2019 | undefined 2024-05-16..2024-06-01
mid-January 2020 | mid-january | XXXX-01 2024-01-16..2024-02-01 or XXXX-01 2025-01-16..2025-02-01
mid-January 2020 | 2020 | 2020 2020-01-01..2021-01-01
early in January 2020 | january 2020 | 2020-01 2020-01-01..2020-02-01
in January 2020 | january 2020 | 2020-01 2020-01-01..2020-02-01
TOLD
diff told.txt seen.txt && echo "As found."
