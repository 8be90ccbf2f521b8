#!/usr/bin/env bash
# world-atlas 2.0.2 (npm), looked at on 2026-11-30: the id by which countries are joined to figures stands twice.
#
# Guess, written down before: each country of countries-10m and countries-50m has its ISO 3166-1 numeric code as id, one or two
#   (Kosovo) have none, and no id stands twice.
# What happens: "036" is Australia and, behind it, Ashmore and Cartier Is., both at 10m and at 50m: a table made of the features
#   by their id, the usual way to find a country's shape, holds some reefs of the Timor Sea for Australia. 16 features of the
#   countries at 10m have no id at all, 5 at 50m, and so are one country in such a table.
# Why it matters here: a map of tolls colours reefs for a fire in Australia, and puts Kosovo, Somaliland and North Cyprus together.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund world-atlas@2.0.2 topojson-client@3.1.0 >/dev/null
cat > ids.js <<'JS'
const { feature } = require("topojson-client");
for (const file of ["countries-10m", "countries-50m", "countries-110m"]) {
  const world = require(`world-atlas/${file}.json`);
  const countries = feature(world, world.objects.countries).features;
  const byId = new Map(countries.map(country => [country.id, country.properties.name]));
  const twice = countries.filter(country => country.id && byId.get(country.id) !== country.properties.name);
  console.log(`${file} | ${countries.length} | lost: ${twice.map(c => `${c.id} ${c.properties.name} to ${byId.get(c.id)}`).join(", ") || "none"}`
      + ` | without id ${countries.filter(country => country.id === undefined).length}`);
}
JS
node ids.js | tee seen.txt
cat > told.txt <<'TOLD'
countries-10m | 255 | lost: 036 Australia to Ashmore and Cartier Is. | without id 16
countries-50m | 241 | lost: 036 Australia to Ashmore and Cartier Is. | without id 5
countries-110m | 177 | lost: none | without id 3
TOLD
diff told.txt seen.txt && echo "As found."
