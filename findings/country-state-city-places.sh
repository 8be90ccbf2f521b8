#!/usr/bin/env bash
# country-state-city 3.2.1 (npm), looked at on 2026-11-30: one in eighteen of its first-level divisions lies in another country.
#
# Guess, written down before: fewer than 1% of the divisions stand more than 100 km outside of their own country.
# What happens: 245 of the 4,414 with coordinates (5.6%) do, by the shapes of world-atlas 2.0.2 (Natural Earth 1:50m) and
#   d3-geo 3.1.1; 141 of them stand in the United States, where a street or town bears the name: Helmand and Panjshir
#   (Afghanistan) in Maryland and Virginia, Blue Nile (Sudan) at Seattle, Abra and Laguna (Philippines), eight of the ten regions of
#   Cameroon. It looks as if names had been geocoded without their country. Countries whose names differ in both packages
#   are left out, so the true count is rather higher.
# Why it matters here: it is an easy gazetteer of divisions with coordinates; a map of tolls made with it puts
#   Helmand's dead at Baltimore with no sign of doubt.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund country-state-city@3.2.1 world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 >/dev/null
cat > outside.mjs <<'JS'
import csc from "country-state-city";
import {createRequire} from "node:module";
import {feature} from "topojson-client";
import {geoContains, geoDistance} from "d3-geo";
const world = createRequire(import.meta.url)("world-atlas/countries-50m.json");
const shapes = new Map(feature(world, world.objects.countries).features.map(shape => [shape.properties.name, shape]));
const distance = (coordinates, point) => typeof coordinates[0] === "number"
    ? 6371 * geoDistance(coordinates, point) : coordinates.reduce((least, part) => Math.min(least, distance(part, point)), Infinity);
let placed = 0, outside = [];
for (const state of csc.State.getAllStates()) {
  const shape = shapes.get(csc.Country.getCountryByCode(state.countryCode).name);
  if (!shape || !state.latitude) continue;
  placed++;
  const point = [+state.longitude, +state.latitude];
  if (!geoContains(shape, point) && distance(shape.geometry.coordinates, point) > 100) outside.push(state);
}
console.log(`${placed} divisions, ${outside.length} more than 100 km outside of their country`);
for (const state of outside)
  if (["Helmand", "Blue Nile", "Panjshir"].includes(state.name)) console.log(`${state.countryCode} ${state.name} ${state.latitude} ${state.longitude}`);
JS
node outside.mjs | tee seen.txt
cat > told.txt <<'TOLD'
4414 divisions, 245 more than 100 km outside of their country
AF Helmand 39.29893610 -76.61604720
AF Panjshir 38.88023910 -77.17172380
SD Blue Nile 47.59867300 -122.33441900
TOLD
diff told.txt seen.txt && echo "As found."
