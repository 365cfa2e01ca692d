#!/usr/bin/env python3
"""Makes the pictures of docs/drift.md: runs the commands of its walk-through, and draws the report that they write in Chromium.

    dotnet build src/SchemaGen.Tool && .tools/drift-pictures.py

The commands run in a new folder, with the pages of docs/drift/pages and the project of the walk-through, up to the report. The tool is the one that was built, or that of SCHEMAGEN_TOOL.
"""
import os, re, shutil, subprocess, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs/drift"
TOOL = Path(os.environ.get("SCHEMAGEN_TOOL", ROOT / "src/SchemaGen.Tool/bin/Debug/net8.0/SchemaGen.Tool.dll"))
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"]
PROJECT = f"""<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <Reference Include="{TOOL.parent}/SchemaGen.dll;{TOOL.parent}/AngleSharp.dll" />
    <Analyzer Include="{TOOL.parent}/SchemaGen.Generator.dll" />
  </ItemGroup>
</Project>
"""


def walkthrough():
    """The language and the text of each block of the walk-through."""
    text = (ROOT / "docs/drift.md").read_text()
    section = text[text.index("\n## A redesign, played out\n"):text.index("\n## Pages and options\n")]
    return re.findall(r"^```(\w+)\n(.*?)^```$", section, re.M | re.S)


def run(folder):
    """Runs the commands, up to the one that writes the report."""
    shutil.copytree(TARGET / "pages", folder / "pages")
    (folder / "Gazette.csproj").write_text(PROJECT)

    for name in ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"]:
        (folder / name).write_text("<Project />")

    for language, text in walkthrough():
        if language == "csharp":
            (folder / "Gazette.cs").write_text(text)
        elif language == "sh":
            command = subprocess.run(["bash", "-c", f'schemagen() {{ dotnet "{TOOL}" "$@"; }}\n{text}'], cwd=folder, capture_output=True, text=True)
            print(command.stdout, command.stderr)
            if command.returncode > 1:
                raise SystemExit(command.returncode)
            if "schemagen report" in text:
                return folder / "report.html"

    raise SystemExit("The walk-through writes no report.")


def picture(name, report, part, width, height):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [*CHROMIUM, f"--user-data-dir={profile}", f"--window-size={width},{height}", "--virtual-time-budget=5000", f"--screenshot={TARGET / name}", f"{report.as_uri()}{part}"],
            check=True, capture_output=True, timeout=120)
    print(TARGET / name, (TARGET / name).stat().st_size)


with tempfile.TemporaryDirectory() as name:
    report = run(Path(name))
    picture("title.png", report, "#/0/Title", 1280, 600)
    picture("history.png", report, "#/drift", 1280, 800)
