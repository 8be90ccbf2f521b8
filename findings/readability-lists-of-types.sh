#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (npm), looked at on 2026-11-30: a page whose JSON-LD has a list of types loses its day and author.
#
# Guess, written down before: "@type": ["NewsArticle", "Article"] and "@context": ["https://schema.org"] are JSON-LD like the plain
#   strings, so datePublished is found; if anything fails, a live blog or an article inside "@graph".
# What happens: live blogs and "@graph" are read; with a list of types or of contexts publishedTime is null, without a word unless
#   debugging is on (the list has no method "match", and the error is swallowed).
# Why it matters here: many publishers write such lists, and an article without its day cannot resolve "on Monday".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null
cat > day.js <<'JS'
const { Readability } = require("@mozilla/readability");
const { JSDOM } = require("jsdom");
const sentence = "Rescuers searched the flats of the old town until the evening, officials said, and families waited beside the road for news. ";
const article = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Quake kills nine", datePublished: "2024-02-03T10:00:00Z" };
const pages = {
  "a type": article,
  "a list of one type": { ...article, "@type": ["NewsArticle"] },
  "a list of two types": { ...article, "@type": ["NewsArticle", "Article"] },
  "a list of contexts": { ...article, "@context": ["https://schema.org"] },
  "a live blog": { ...article, "@type": "LiveBlogPosting" },
  "a graph": { "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: "News" }, article] },
};
for (const [name, data] of Object.entries(pages)) {
  const page = `<html><head><title>Quake</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article>`
      + `<h1>Quake</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article></body></html>`;
  console.log(`${name} | ${new Readability(new JSDOM(page).window.document).parse().publishedTime}`);
}
JS
node day.js | tee seen.txt
cat > told.txt <<'TOLD'
a type | 2024-02-03T10:00:00Z
a list of one type | null
a list of two types | null
a list of contexts | null
a live blog | 2024-02-03T10:00:00Z
a graph | 2024-02-03T10:00:00Z
TOLD
diff told.txt seen.txt && echo "As found."
