#!/bin/bash
# Makes the archives of ../Files anew by public tools, from the pages of ../site.json.
#
#     tests/SchemaGen.Corpus.Tests/Dialects/Tools/make.sh
#
# Needs root, for a network without other hosts; wget, bsdtar (Debian: libarchive-tools), zstd, iconv, Chromium, Node.js and npm.
set -euo pipefail
tools=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != inside ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir "$work/Tools" "$work/files"
    cp "$tools"/*.mjs "$work/Tools"
    cp "$tools/../site.json" "$work"
    (cd "$work" && npm install --silent --ignore-scripts --no-audit --no-fund warcio@2.4.11 node-warc@3.3.1 puppeteer-core@24.43.1)
    # A network and a list of hosts that only these processes see.
    (cd "$work" && unshare -mn bash "$tools/make.sh" inside)
    rm -f "$tools"/../Files/*
    cp "$work"/files/* "$tools/../Files/"
    exit
fi

ip link set lo up
{ cat /etc/hosts; echo '127.0.0.1 news.example xn--bcher-kva.example'; } > hosts
mount --bind hosts /etc/hosts
node Tools/site.mjs &
server=$!
trap 'kill $server' EXIT
sleep 1
node -e 'for (const page of JSON.parse(require("fs").readFileSync("site.json"))) if (!page.url.endsWith("/20")) console.log(page.url)' > urls
# The host as a user writes it; wget converts it.
sed -i 's/xn--bcher-kva/bücher/' urls
sed -n '1,4p;10p' urls > few
crawl() { LC_ALL=C.UTF-8 wget -q --no-config --tries=1 --timeout=5 --max-redirect=2 --content-on-error -O /dev/null --warc-tempdir="$PWD" "$@" || true; }

# GNU Wget: compressed, with an index; without compression; without digests; the same pages again, as revisits; a request for a head.
crawl --warc-cdx --warc-file=files/wget -i urls
crawl --no-warc-compression --warc-file=files/wget-plain -i urls
crawl --no-warc-compression --no-warc-digests --no-warc-keep-log --warc-header='operator: dialects' --warc-file=files/wget-no-digests -i few
crawl --warc-dedup=files/wget.cdx --warc-file=files/wget-dedup -i few
crawl --method=HEAD --warc-file=files/wget-head http://news.example/articles/20
rm files/*.cdx

# libarchive: files as records of type resource.
mkdir pages
node Tools/pages.mjs pages
(cd pages && bsdtar -c -f ../files/bsdtar.warc --format=warc -- *)

# warcio.js and node-warc with Chromium.
node Tools/warcio.mjs files
node Tools/node-warc.mjs files
# Dialects of tools that cannot be installed here, by their documented formats.
node Tools/variations.mjs files

# The zstd archives of wget-at and others: a dictionary in the first frame, a frame for each record.
node Tools/zstd.mjs files/wget.warc.gz files

node Tools/records.mjs files
