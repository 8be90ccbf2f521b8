#!/usr/bin/env bash
# d3-geo 3.1.1 with world-atlas 2.0.2 (npm), looked at on 2026-11-30: the middle of Haiti is not in Haiti.
#
# Guess, written down before: of the 177 countries of the small map (110m) the middle that geoCentroid gives lies outside the country
#   for about five, archipelagos and France with its lands overseas.
# What happens: for 13, among them Haiti, Israel and Vietnam, whose land is in one piece or nearly so; Israel's lies in no country's shape
#   but its neighbour's. The centroid is that of the area on the sphere, which nothing keeps inside.
# Why it matters here: an event of which only the country is told is drawn at that point by most maps: a toll of the quake in
#   Haiti stands in the sea, one of Israel across the border.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 >/dev/null
cat > middles.mjs <<'JS'
import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { geoCentroid, geoContains } from "d3-geo";
const world = JSON.parse(readFileSync("node_modules/world-atlas/countries-110m.json"));
const countries = feature(world, world.objects.countries).features;
const outside = countries.filter(country => !geoContains(country, geoCentroid(country)));
console.log(`${outside.length} of ${countries.length}`);
for (const country of outside) {
  const middle = geoCentroid(country);
  const host = countries.find(other => geoContains(other, middle));
  console.log(`${country.properties.name} | ${middle.map(part => part.toFixed(1)).join(" ")} | ${host ? host.properties.name : "no country"}`);
}
JS
node middles.mjs | tee seen.txt
cat > told.txt <<'TOLD'
13 of 177
Fiji | 178.6 -17.3 | no country
Indonesia | 117.4 -2.3 | no country
Haiti | -72.7 18.9 | no country
Bahamas | -77.9 25.5 | no country
Norway | 12.8 66.6 | no country
France | -6.8 43.1 | Spain
Israel | 35.0 31.5 | Palestine
Vietnam | 106.3 16.6 | Laos
Croatia | 16.6 45.0 | Bosnia and Herz.
Solomon Is. | 160.0 -8.9 | no country
Philippines | 122.9 11.7 | no country
Malaysia | 109.7 3.7 | no country
Japan | 137.7 37.5 | no country
TOLD
diff told.txt seen.txt && echo "As found."
