#!/usr/bin/env python3
"""Writes TimeZoneData.cs, and the list in TimeZoneNames.cs, from the compiled time zones of this machine.

    python3 .tools/zones.py [/usr/share/zoneinfo]

Only offsets from UTC since 1970 are kept: no abbreviations, no flag of daylight saving. Zones that are the same then share their data.
The output depends on the installed tzdata alone; its version is written into the files.
"""
import datetime
import os
import re
import struct
import sys
import textwrap

ROOT = sys.argv[1] if len(sys.argv) > 1 else '/usr/share/zoneinfo'
HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, '..', 'src', 'SchemaGen', 'Conversion', 'TimeZones')
NOT_ZONES = {'posixrules', 'localtime', 'Factory'}
DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
UNITS = [3600, 1800, 900, 300, 60, 1]


def zone_ids():
    found = []
    for folder, _, files in os.walk(ROOT):
        relative = os.path.relpath(folder, ROOT)
        if relative.split('/')[0] in ('right', 'posix'):
            continue
        for file in files:
            with open(os.path.join(folder, file), 'rb') as handle:
                if handle.read(4) == b'TZif' and file not in NOT_ZONES:
                    found.append(os.path.normpath(os.path.join(relative, file)))
    return sorted(found, key=lambda i: (i.upper()))


def read(zone):
    """RFC 9636: the 64-bit block, and the footer behind it."""
    data = open(os.path.join(ROOT, zone), 'rb').read()

    def header(at):
        return struct.unpack('>6I', data[at + 20:at + 44])

    isut, isstd, leap, times, types, chars = header(0)
    at = 44 + times * 5 + types * 6 + chars + leap * 8 + isstd + isut
    isut, isstd, leap, times, types, chars = header(at)
    at += 44
    moments = struct.unpack('>%dq' % times, data[at:at + 8 * times])
    at += 8 * times
    kinds = data[at:at + times]
    at += times
    offsets = [struct.unpack('>i', data[at + 6 * i:at + 6 * i + 4])[0] for i in range(types)]
    at += 6 * types + chars + leap * 12 + isstd + isut
    current = offsets[0]
    changes = []
    for moment, kind in zip(moments, kinds):
        if moment <= 0:
            current = offsets[kind]
        elif offsets[kind] != (changes[-1][1] if changes else current):
            changes.append((moment, offsets[kind]))
    return current, changes, footer(data[at:].strip().decode('ascii'))


def seconds(text):
    sign = -1 if text.startswith('-') else 1
    parts = [int(p) for p in text.lstrip('+-').split(':')] + [0, 0]
    return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])


def footer(text):
    """A POSIX TZ string as (standard, None) or (standard, daylight, (month, week, day, time) to daylight, the same back)."""
    name = r'(?:<[^>]+>|[A-Za-z]+)'
    match = re.fullmatch(name + r'([-+\d:]+)(?:' + name + r'([-+\d:]+)?,([^,]+),([^,]+))?', text)
    standard = -seconds(match[1])
    if match[3] is None:
        return standard, None
    daylight = -seconds(match[2]) if match[2] else standard + 3600
    rules = []
    for rule in (match[3], match[4]):
        day, _, time = rule.partition('/')
        month, week, weekday = re.fullmatch(r'M(\d+)\.(\d)\.(\d)', day).groups()
        rules.append((int(month), int(week), int(weekday), seconds(time) if time else 7200))
    return standard, daylight, rules[0], rules[1]


def moment_of(rule, year, offset):
    month, week, weekday, time = rule
    first = datetime.date(year, month, 1)
    day = 1 + (weekday - first.isoweekday()) % 7 + 7 * (week - 1)
    last = ((datetime.date(year + month // 12, month % 12 + 1, 1)) - first).days
    while day > last:
        day -= 7
    return (datetime.date(year, month, day) - datetime.date(1970, 1, 1)).days * 86400 + time - offset


def without_what_the_footer_says(first, changes, rule):
    """The changes that the rule does not repeat: the reader continues with the rule after the last one kept."""
    if rule[1] is None:
        kept = list(changes)
        return kept
    expected = set()
    for year in range(1970, 2040):
        expected.add((moment_of(rule[2], year, rule[0]), rule[1]))
        expected.add((moment_of(rule[3], year, rule[1]), rule[0]))
    kept = list(changes)
    while kept and kept[-1] in expected:
        # The one before the dropped stays the last one kept: the rule must say all that follows it.
        kept.pop()
    following = {c for c in expected if not kept or c[0] > kept[-1][0]}
    dropped = set(changes[len(kept):])
    horizon = max(c[0] for c in changes)
    missing = {c for c in following if c[0] <= horizon} - dropped
    # The years in which the rule did not hold yet: keep changes up to the last one that it would wrongly add.
    if missing:
        limit = max(c[0] for c in missing)
        kept = [c for c in changes if c[0] <= limit]
        later = [c for c in changes if c[0] > limit]
        if later:
            kept.append(later[0])
    elif len(kept) < len(changes):
        kept.append(changes[len(kept)])
    return kept


def number(value):
    """Five bits a digit, the lowest first; the sixth says that more follow."""
    text = ''
    while True:
        digit = value & 31
        value >>= 5
        text += DIGITS[digit | (32 if value else 0)]
        if not value:
            return text


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def encode(first, changes, rule):
    unit = next(u for u in UNITS if all(m % u == 0 for m, _ in changes))
    offsets = [first]
    for _, offset in changes:
        if offset not in offsets:
            offsets.append(offset)
    text = number(UNITS.index(unit)) + number(len(offsets))
    # Offsets in minutes where they are whole ones.
    scale = 60 if all(o % 60 == 0 for o in offsets + [o for o in rule[:2] if o is not None]) else 1
    text += number(0 if scale == 60 else 1)
    for offset in offsets:
        text += signed(offset // scale)
    # The rule after the last change.
    text += signed(rule[0] // scale)
    if rule[1] is None:
        text += number(0)
    else:
        text += number(1) + signed(rule[1] // scale)
        for month, week, weekday, time in rule[2:]:
            text += number(month) + number(week) + number(weekday) + signed(time // 60)
    text += number(len(changes))
    last = 0
    previous = first
    for moment, offset in changes:
        # How far on, and to which of the other offsets: mostly there is one other, and then that costs nothing.
        others = [o for o in offsets if o != previous]
        text += number((moment - last) // unit * len(others) + others.index(offset))
        last, previous = moment, offset
    return text


def main():
    ids = zone_ids()
    lines = {}
    of_zone = []
    for zone in ids:
        first, changes, rule = read(zone)
        changes = without_what_the_footer_says(first, changes, rule)
        line = encode(first, changes, rule)
        of_zone.append(lines.setdefault(line, len(lines)))
    with open(os.path.join(ROOT, 'tzdata.zi')) as handle:
        version = re.search(r'version (\S+)', handle.readline())[1]
    header = f'''// <auto-generated>
//     Written by .tools/zones.py from tzdata {version}. Do not edit.
// </auto-generated>
#nullable enable
'''
    areas = {}
    for zone in ids:
        area, slash, city = zone.partition('/')
        areas.setdefault(area + '/' if slash else '', []).append(city if slash else zone)
    names = []
    for area, cities in areas.items():
        names += textwrap.wrap(' '.join([area + ':'] + cities), 140, break_on_hyphens=False, break_long_words=False)
    # TimeZoneNames.cs is compiled into the generator as well and therefore is one file: only its list is written here.
    with open(os.path.join(TARGET, 'TimeZoneNames.cs'), encoding='utf-8') as handle:
        before, start, rest = handle.read().partition('private const string Areas = """\n')
    after = rest[rest.index('        """;'):]
    write('TimeZoneNames.cs', before + start + ''.join('        ' + name + '\n' for name in names) + after)
    pairs = ''.join(DIGITS[n // 64] + DIGITS[n % 64] for n in of_zone)
    write('TimeZoneData.cs', header + '''using System;

namespace SchemaGen.Conversion.TimeZones;

/// <summary>The offsets from UTC of the zones of the tz database, since 1970, as <c>TimeZoneRules.Decode</c> reads them.</summary>
internal static class TimeZoneData
{
    /// <summary>For each zone, in the order of <c>TimeZoneNames.All</c>, the number of its line, in two digits of base 64.</summary>
    internal static ReadOnlySpan<byte> LineOfZone =>
''' + '\n'.join('        ' + ('' if at == 0 else '+ ') + '"' + pairs[at:at + 120] + '"u8' for at in range(0, len(pairs), 120)) + ''';

    /// <summary>A line for each set of rules: numbers in digits of five bits, the lowest digit first; the sixth bit is set if more digits follow.</summary>
    internal static ReadOnlySpan<byte> Lines => """
''' + '\n'.join('        ' + line for line in lines) + '''
        """u8;
}
''')
    print(len(ids), 'zones,', len(lines), 'sets of rules,', sum(len(line) + 1 for line in lines), 'bytes of rules,', len(pairs), 'of index,',
          sum(len(name) + 1 for name in names), 'characters of names')


def write(name, text):
    with open(os.path.join(TARGET, name), 'w', encoding='utf-8', newline='\n') as handle:
        handle.write(text)


if __name__ == '__main__':
    main()
