#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), looked at on 2026-11-30: a part of a day that is told in full is placed on the day of reference.
#
# Guess, written down before: "the evening of 7 June 2015" is 7 June 2015, and "the night of 29 to 30 January 2020"
#   runs from the 29th to the 30th.
# What happens: the text that is said to be read holds the whole date, but the day is that of reference (here 15 May
#   2024), with neither day nor year certain; the weekday and the "to" are passed over as well. Without its part of the day each
#   date is right, and so is "in the night from 29 to 30 January 2020".
# Why it matters here: news tells attacks by their evening or night; a tool that trusts the words that are returned
#   puts the dead of 2015 on the day it runs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat > days.js <<'JS'
const chrono = require("chrono-node");
const day = part => part && part.date().toISOString().slice(0, 10);
for (const text of ["killed on 7 June 2015", "killed on the evening of 7 June 2015", "the morning of 3 March 2019",
                    "on the night of 29 to 30 January 2020", "29 to 30 January 2020", "on the night of Friday 29 March"])
  for (const found of chrono.parse(text, new Date("2024-05-15T12:00:00Z")))
    console.log(`${text} | ${found.text} | ${day(found.start)} ${day(found.end) || ""} | certain: day ${found.start.isCertain("day")}, year ${found.start.isCertain("year")}`);
JS
TZ=UTC node days.js | tee seen.txt
cat > told.txt <<'TOLD'
killed on 7 June 2015 | on 7 June 2015 | 2015-06-07  | certain: day true, year true
killed on the evening of 7 June 2015 | evening of 7 June 2015 | 2024-05-15  | certain: day false, year false
the morning of 3 March 2019 | morning of 3 March 2019 | 2024-05-15  | certain: day false, year false
on the night of 29 to 30 January 2020 | night of 29 to 30 January 2020 | 2024-05-15 2024-05-15 | certain: day false, year false
29 to 30 January 2020 | 29 to 30 January 2020 | 2020-01-29 2020-01-30 | certain: day true, year true
on the night of Friday 29 March | night of Friday 29 March | 2024-05-15  | certain: day false, year false
TOLD
diff told.txt seen.txt && echo "As found."
