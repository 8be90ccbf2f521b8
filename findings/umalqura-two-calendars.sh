#!/usr/bin/env bash
# @umalqura/core 0.0.7 (npm) against the JDK's HijrahDate and ICU in Node, looked at on 2026-11-30: two calendars of one name.
#
# Guess, written down before: the Umm al-Qura calendar is a published table, so all three give the same day for each day from 1356 to
#   1500 of the Hijra (1937 to 2077).
# What happens: JDK and ICU agree on the first day of every month; @umalqura/core agrees with them only from 1420 to 1450 (1999
#   to 2029). Before 1420 four of five months begin a day or two earlier, behind 1450 one of three.
# Why it matters here: wires of the Gulf date by the Hijra; a report of 1990 or an anniversary worked out by one library falls a
#   day beside that of the other, and nothing in either tells which table it has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @umalqura/core@0.0.7 >/dev/null
cat > Months.java <<'JAVA'
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

public class Months {
    public static void main(String[] none) {
        for (LocalDate day = LocalDate.of(1937, 4, 1); day.getYear() < 2077; day = day.plusDays(1)) {
            HijrahDate date = HijrahDate.from(day);
            if (date.get(ChronoField.DAY_OF_MONTH) == 1) {
                System.out.println(day + " " + date.get(ChronoField.YEAR) + "-" + date.get(ChronoField.MONTH_OF_YEAR));
            }
        }
    }
}
JAVA
java Months.java > jdk.txt
cat > months.js <<'JS'
const { readFileSync } = require("node:fs");
const umalqura = require("@umalqura/core").default;
const icu = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
const counts = {};
const shifts = new Set();
let icuDiffers = 0;
for (const line of readFileSync("jdk.txt", "utf8").trim().split("\n")) {
  const [day, month] = line.split(" ");
  const [year, number] = month.split("-").map(Number);
  const parts = Object.fromEntries(icu.formatToParts(new Date(day)).map(part => [part.type, parseInt(part.value)]));
  icuDiffers += parts.year === year && parts.month === number && parts.day === 1 ? 0 : 1;
  const start = umalqura(year, number, 1).date;
  const own = [start.getFullYear(), start.getMonth() + 1, start.getDate()].map(n => String(n).padStart(2, "0")).join("-");
  const span = year < 1420 ? "1356-1419" : year <= 1450 ? "1420-1450" : "1451-1499";
  counts[span] ??= [0, 0];
  counts[span][0] += own === day ? 0 : 1;
  shifts.add((new Date(own) - new Date(day)) / 864e5);
  counts[span][1]++;
}
console.log(`JDK and ICU differ on ${icuDiffers}`);
for (const [span, [differing, all]] of Object.entries(counts)) console.log(`${span} | ${differing} of ${all} months begin on another day`);
console.log(`by days: ${[...shifts].sort((a, b) => a - b).join(", ")}`);
JS
TZ=UTC node months.js | tee seen.txt
cat > told.txt <<'TOLD'
JDK and ICU differ on 0
1356-1419 | 626 of 767 months begin on another day
1420-1450 | 0 of 372 months begin on another day
1451-1499 | 208 of 590 months begin on another day
by days: -2, -1, 0
TOLD
diff told.txt seen.txt && echo "As found."
