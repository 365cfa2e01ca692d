#!/usr/bin/env python3
"""Draws docs/hespress.svg: what the sample prints on a terminal.

    dotnet build samples/Hespress && .tools/screenshot.py

Runs the sample on a terminal of 96 columns (a pseudo-terminal, so that it prints colours) and draws what it printed. Nothing is edited.
Text from right to left is left to whoever shows the picture: each such text is an element of its own with its direction, as the isolates in the output ask for.
"""
import fcntl, os, pty, re, struct, subprocess, tempfile, termios, unicodedata
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COLUMNS, CELL, LINE, SIZE, PADDING, BAR = 96, 8.4, 20, 14, 18, 34
FOREGROUND, BACKGROUND = "#d8dee9", "#1b1f27"
COLOURS = {1: "#e06c75", 2: "#7fb069", 3: "#e5c07b", 8: "#8b95a7", 9: "#ff6b74", 10: "#98c379", 11: "#ffd866", 14: "#5fd7d7"}


def run(arguments, folder):
    """What the sample prints on a terminal."""
    main, side = pty.openpty()
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": str(COLUMNS), "DOTNET_NOLOGO": "1"}
    environment.pop("NO_COLOR", None)
    program = ROOT / "samples/Hespress/bin/Debug/net10.0/Hespress.dll"
    process = subprocess.Popen(["dotnet", program, *arguments], cwd=folder, env=environment, stdin=side, stdout=side, stderr=side, start_new_session=True)
    os.close(side)
    output = b""

    while True:
        try:
            piece = os.read(main, 65536)
        except OSError:  # The last writer has gone.
            break
        if not piece:
            break
        output += piece

    process.wait()
    os.close(main)
    return output.decode().replace("\r\n", "\n")


def styled_lines(output):
    """Lines of (text, colour, bold)."""
    lines, colour, bold = [[]], FOREGROUND, False

    for part in re.split(r"(\x1b\[[?0-9;]*[a-zA-Z]|\x1b[=>]|\n)", output):
        if part == "\n":
            lines.append([])
        elif (sgr := re.fullmatch(r"\x1b\[([0-9;]*)m", part)) is not None:
            codes = [int(code or 0) for code in sgr[1].split(";")]
            while codes:
                code = codes.pop(0)
                if code == 0:
                    colour, bold = FOREGROUND, False
                elif code == 1:
                    bold = True
                elif code == 39:
                    colour = FOREGROUND
                elif code == 38 and codes[:1] == [5]:
                    colour, codes = COLOURS[codes[1]], codes[2:]
                elif code != 49:
                    raise SystemExit(f"Colour {code} is not drawn yet.")
        elif part and not part.startswith("\x1b"):
            lines[-1].append((part, colour, bold))

    return lines


def cells(text):
    return sum(0 if unicodedata.combining(c) or unicodedata.category(c) == "Cf" else 1 for c in text)


def is_rtl(text):
    """Whether the first strong character is written from right to left (Unicode, UAX 9, P2)."""
    return next((unicodedata.bidirectional(c) != "L" for c in text if unicodedata.bidirectional(c) in ("L", "R", "AL")), False)


def draw(runs, y):
    """A line: pieces of one style and direction, each at its cell."""
    column, elements, isolated = 0, [], False

    for text, colour, bold in runs:
        # The marks of an isolate may stand in other styles than its text.
        for piece in re.split("([\u2068\u2069])", text):
            if piece in ("\u2068", "\u2069"):
                isolated = piece == "\u2068"
                continue

            body = piece.strip(" ")
            x = PADDING + (column + len(piece) - len(piece.lstrip(" "))) * CELL
            column += cells(piece)

            if body:
                weight = ' font-weight="bold"' if bold else ""
                # The end of a text from right to left is at its left, where it stands on the terminal.
                direction = ' direction="rtl" text-anchor="end" class="r"' if isolated and is_rtl(body) else ""
                # Cells are as wide in every font.
                length = f' textLength="{len(body) * CELL:.1f}"' if body.isascii() and len(body) > 1 else ""
                elements.append(f'<text x="{x:.1f}" y="{y}" fill="{colour}"{weight}{direction}{length}>{escape(body, quote=False)}</text>')

    return elements


def main():
    output = ""

    with tempfile.TemporaryDirectory() as folder:
        page = (ROOT / "samples/Hespress/Pages/hespress-article.html").read_text()
        Path(folder, "article.html").write_text(page)
        # The site has changed: other classes, other meta elements.
        changed = {"post-title": "headline", "og:title": "title", "date-post": "date", "article:published_time": "date"}
        Path(folder, "changed.html").write_text(re.sub("|".join(changed), lambda match: changed[match[0]], page))

        for command in (["--sources", "article.html"], ["changed.html"]):
            output += f"\x1b[38;5;2m$ \x1b[0mdotnet run --project samples/Hespress -- {' '.join(command)}\n{run(command, folder).rstrip()}\n\n"

    # What a line of a message is too long for, the terminal wraps.
    lines = []
    for line in styled_lines(output.rstrip()):
        lines += wrap(line)

    width, height = round(2 * PADDING + COLUMNS * CELL), BAR + len(lines) * LINE + PADDING
    elements = [element for i, line in enumerate(lines) for element in draw(line, BAR + i * LINE + SIZE)]
    svg = f"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="The sample on a terminal: an article of hespress.com with the source of each field, and a changed page with its errors">
<!-- Drawn by .tools/screenshot.py from what the sample prints. -->
<style>text {{ font: {SIZE}px ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre; unicode-bidi: isolate }} [font-weight] {{ font-weight: bold }} .r {{ font-family: "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans", sans-serif }}</style>
<rect width="{width}" height="{height}" rx="10" fill="{BACKGROUND}"/>
<circle cx="20" cy="17" r="5.5" fill="#ff5f57"/><circle cx="38" cy="17" r="5.5" fill="#febc2e"/><circle cx="56" cy="17" r="5.5" fill="#28c840"/>
{chr(10).join(elements)}
</svg>
"""
    (ROOT / "docs/hespress.svg").write_text(svg)
    print(f"docs/hespress.svg: {len(lines)} lines, {len(svg)} bytes")


def wrap(line):
    """A line as a terminal wraps it: at its last cell."""
    rows, column = [[]], 0

    for text, colour, bold in line:
        for c in text:
            if column + cells(c) > COLUMNS:
                rows.append([])
                column = 0
            if rows[-1] and rows[-1][-1][1:] == (colour, bold):
                rows[-1][-1] = (rows[-1][-1][0] + c, colour, bold)
            else:
                rows[-1].append((c, colour, bold))
            column += cells(c)

    return rows


main()
