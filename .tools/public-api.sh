#!/usr/bin/env bash
# public-api.sh [FOLDER]: brings PublicAPI.Unshipped.txt of a project (src/SchemaGen by default) up to date with what PublicApiAnalyzers finds missing (RS0016) and gone (RS0017), sorted. Read the difference before you commit it: it is a promise.
set -euo pipefail
cd "$(dirname "$0")/.."
project=${1:-src/SchemaGen}
file=$project/PublicAPI.Unshipped.txt
log=$(dotnet build "$project" -p:TreatWarningsAsErrors=false --no-incremental 2>&1 || true)
missing=$(grep -oE "RS0016: Symbol '.*' is not part" <<<"$log" | sed -E "s/RS0016: Symbol '(.*)' is not part/\1/" | sort -u || true)
gone=$(grep -oE "RS0017: Symbol '.*' is part of" <<<"$log" | sed -E "s/RS0017: Symbol '(.*)' is part of/\1/" | sort -u || true)
{ echo '#nullable enable'; { grep -v '^#nullable' "$file" | grep -vxF -- "${gone:-#}" || true; printf '%s\n' "$missing"; } | sed '/^$/d' | LC_ALL=C sort -u; } > "$file.new"
mv "$file.new" "$file"
