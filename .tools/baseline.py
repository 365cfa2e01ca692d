#!/usr/bin/env python3
"""Writes src/SchemaGen/baseline.nupkg: the public API of this version, with which `dotnet pack` compares all later ones.

    .tools/baseline.py

Packs SchemaGen and keeps of the package only its metadata and the library, without the bodies of its methods (the compiler's reference assembly).
"""
import subprocess, sys, tempfile, zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "src/SchemaGen"
LIBRARY = "lib/net8.0/SchemaGen.dll"

with tempfile.TemporaryDirectory() as folder:
    # Not compared with the baseline that it replaces.
    subprocess.run(["dotnet", "pack", PROJECT, "-c", "Release", "-o", folder, "-v", "q", "--nologo", "-p:DisablePackageBaselineValidation=true"], check=True)
    with zipfile.ZipFile(next(Path(folder).glob("*.nupkg"))) as package:
        if LIBRARY not in package.namelist():
            sys.exit(f"The package has no {LIBRARY}.")
        files = {"SchemaGen.nuspec": package.read("SchemaGen.nuspec"), LIBRARY: (PROJECT / "obj/Release/net8.0/ref/SchemaGen.dll").read_bytes()}

with zipfile.ZipFile(PROJECT / "baseline.nupkg", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as baseline:
    for name, content in files.items():
        baseline.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED, 9)
