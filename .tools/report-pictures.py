#!/usr/bin/env python3
"""Makes the pictures of docs/report.md: reports about the pages of the samples, as Chromium draws them.

    dotnet build src/SchemaGen.Tool && dotnet build samples/Hespress && dotnet build samples/Newsroom && .tools/report-pictures.py

The history of drift is that of real runs over copies of a page, of which more and more have a new layout; only the times of the runs are set to one a week.
"""
import glob, json, shutil, subprocess, tempfile
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs/report"
TOOL = ["dotnet", str(ROOT / "src/SchemaGen.Tool/bin/Debug/net8.0/SchemaGen.Tool.dll")]
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"]
PAGES = 20


def assembly(sample):
    return glob.glob(str(ROOT / f"samples/{sample}/bin/Debug/*/{sample}.dll"))[0]


def schemagen(*arguments):
    """Runs the tool. Its exit code is 1 if it has found something, which is the purpose here."""
    run = subprocess.run([*TOOL, *map(str, arguments)], capture_output=True, text=True)
    if run.returncode > 1:
        raise SystemExit(run.stderr)


def picture(name, report, part, width, height, dark=False):
    theme = ["--blink-settings=preferredColorScheme=0"] if dark else []
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [*CHROMIUM, *theme, f"--user-data-dir={profile}", f"--window-size={width},{height}", "--virtual-time-budget=5000", f"--screenshot={TARGET / name}", f"{report.as_uri()}{part}"],
            check=True, capture_output=True, timeout=120)
    print(TARGET / name, (TARGET / name).stat().st_size)


def write_pages(folder, page, changed):
    folder.mkdir(exist_ok=True)
    for i in range(PAGES):
        text = page if i >= changed else page.replace("post-title", "entry-title").replace('class="author"', 'class="byline"')
        (folder / f"article-{i:02}.html").write_text(text)


def drift(folder):
    page = (ROOT / "samples/Hespress/Pages/hespress-article.html").read_text()
    pages, history = folder / "articles", folder / "history.jsonl"
    options = ["--schema", "HespressArticle", "--assembly", assembly("Hespress")]

    for run, changed in enumerate([0, 0, 0, 0, 1, 8, 18, 20]):
        write_pages(pages, page, changed)
        schemagen("drift", pages, "--baseline", folder / "baseline.json", "--history", history, *options, *(["--accept"] if run == 0 else []))

    runs = [json.loads(line) for line in history.read_text().splitlines()]
    for i, run in enumerate(runs):
        run["at"] = (datetime(2026, 10, 1, 6) + timedelta(weeks=i)).isoformat() + "+00:00"
    history.write_text("".join(json.dumps(run, ensure_ascii=False) + "\n" for run in runs))

    report = folder / "drift.html"
    schemagen("report", pages, *options, "--history", history, "--output", report)
    return report


TARGET.mkdir(exist_ok=True)

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    news, article = folder / "news.html", folder / "article.html"
    schemagen("report", ROOT / "samples/Newsroom/SavedPages", "--assembly", assembly("Newsroom"), "--output", news)
    schemagen("report", ROOT / "samples/Hespress/Pages/hespress-article.html", "--schema", "HespressArticle", "--assembly", assembly("Hespress"), "--output", article)
    redesigned = drift(folder)
    picture("page.png", news, "#/1/Body", 1280, 760)
    picture("right-to-left.png", article, "#/0/Comments%5B0%5D.PublishedAt", 1280, 760, dark=True)
    picture("index.png", news, "#/", 1280, 760)
    picture("fallback.png", redesigned, "#/3/Title", 1280, 620)
    picture("drift.png", redesigned, "#/drift", 1280, 800)
