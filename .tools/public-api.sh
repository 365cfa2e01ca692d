#!/usr/bin/env bash
# Writes what PublicApiAnalyzers finds missing (RS0016) into PublicAPI.Unshipped.txt, sorted. Read the difference before you commit it: it is a promise.
set -euo pipefail
cd "$(dirname "$0")/.."
file=src/SchemaGen/PublicAPI.Unshipped.txt
missing=$(dotnet build src/SchemaGen -p:TreatWarningsAsErrors=false --no-incremental 2>&1 | grep -oE "RS0016: Symbol '.*' is not part" | sed -E "s/RS0016: Symbol '(.*)' is not part/\1/" | sort -u || true)
{ echo '#nullable enable'; { grep -v '^#nullable' "$file" || true; printf '%s\n' "$missing"; } | sed '/^$/d' | LC_ALL=C sort -u; } > "$file.new"
mv "$file.new" "$file"
