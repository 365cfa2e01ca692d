#!/usr/bin/env python3
"""Writes the tables of the HTML parser: TagNames.cs, TagNameList.cs, AttributeNames.Table.cs and NamedReferences.Data.cs.

    python3 .tools/parser.py

The names are those that the HTML standard mentions and those that are common on pages; the references come from Python's html.entities.html5,
which is the table of the standard, section 13.5.
"""
import os
from html.entities import html5

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, '..', 'src', 'SchemaGen', 'Html')

TAGS = """html head body title base link meta style script noscript template a abbr acronym address applet area article aside audio b basefont bdi bdo
bgsound big blink blockquote br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr i iframe image img input ins kbd keygen label legend li
listing main map mark marquee menu menuitem meter nav nobr noembed noframes object ol optgroup option output p param picture plaintext pre progress q
rb rp rt rtc ruby s samp search section select slot small source span strike strong sub summary sup svg math table tbody td textarea tfoot th thead
time tr track tt u ul var video wbr xmp mi mo mn ms mtext malignmark mglyph annotation-xml desc path g use rect circle polygon""".split()

# 13.2.6.5, the table of SVG element names.
SVG_TAGS = """altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite
feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient
textPath""".split()

ATTRIBUTES = """class id href src rel name property content type datetime itemprop http-equiv encoding color face size style title alt width height
target role value for action method lang dir data-src srcset sizes media charset loading tabindex aria-label aria-hidden d fill viewbox xmlns prompt async
defer crossorigin placeholder checked selected disabled itemscope itemtype itemid data-id data-srcset data-url hidden nonce integrity decoding
fetchpriority allowfullscreen frameborder aria-labelledby aria-expanded aria-controls colspan rowspan align border xmlns:xlink xlink:href""".split()


def identifier(name):
    """TagConstants.cs of the generator has the same rule."""
    prefix = 'Svg' if name != name.lower() else ''
    return prefix + ''.join(part[0].upper() + part[1:] for part in name.replace(':', '-').split('-'))


def literals(text, indent, limit=150):
    """The text as lines of a constant expression."""
    lines, line = [], ''
    for c in text:
        piece = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t'}.get(c) or (c if ' ' <= c <= '~' else ''.join('\\u%04X' % u for u in units(c)))
        if len(line) + len(piece) > limit:
            lines.append(line)
            line = ''
        line += piece
    lines.append(line)
    return (' +\n' + indent).join('"%s"' % l for l in lines)


def units(c):
    data = c.encode('utf-16-be')
    return [data[i] << 8 | data[i + 1] for i in range(0, len(data), 2)]


def write(file, text, namespace='SchemaGen.Html', using=''):
    with open(os.path.join(TARGET, file), 'w', encoding='utf-8', newline='\n') as target:
        target.write('// Written by .tools/parser.py.\n%snamespace %s;\n\n%s' % (using, namespace, text))


def constants(entries, comment=''):
    return [comment.replace('NAME', name) + '    public const int %s = %d;' % (identifier(name), number) for number, name in enumerate(entries, 1)]


def tag_names(entries):
    lines = ['/// <summary>The numbers of the tag names that the parser knows. Made for generated code, which holds the numbers: a new name gets the next number.</summary>',
             '/// <remarks>The names of SVG that have letters of upper case occur twice: as the parser reads them, in lower case, and as elements have them.</remarks>',
             '[EditorBrowsable(EditorBrowsableState.Never)]', 'public static class TagNames\n{'] + constants(entries, '    /// <summary><c>NAME</c></summary>\n')
    lines.append('')
    lines.append('    /// <summary>The number of the first name that belongs to one page.</summary>')
    lines.append('    public const int FirstUnknown = %d;' % (len(entries) + 1))
    lines.append('}\n')
    write('TagNames.cs', '\n'.join(lines), 'SchemaGen.Runtime', 'using System.ComponentModel;\n\n')
    write('TagNameList.cs', '/// <summary>The names of the constants of <c>TagNames</c>, for the runtime and the generator.</summary>\ninternal static class TagNameList\n{\n'
          '    /// <summary>The names, separated by blanks; the first has the number 1.</summary>\n    public const string Names =\n        %s;\n}\n' % literals(' '.join(entries), '        '))


def attribute_names(entries):
    lines = ['internal static partial class AttributeNames\n{'] + constants(entries)
    lines.append('')
    lines.append('    /// <summary>The number of the first name that belongs to one page.</summary>')
    lines.append('    public const int KnownCount = %d;' % (len(entries) + 1))
    lines.append('')
    lines.append('    private const string KnownNames =\n        %s;' % literals(' '.join(entries), '        '))
    lines.append('}\n')
    write('AttributeNames.Table.cs', '\n'.join(lines))


def references():
    entries = []
    for name in sorted(n[:-1] for n in html5 if n.endswith(';')):
        value = html5[name + ';']
        assert ' ' not in value and len(units(value[0])) + sum(len(units(c)) for c in value[1:]) <= 2
        entries.append(name + ('&' if name in html5 else ';') + value + ' ')
    write('NamedReferences.Data.cs', 'internal static partial class NamedReferences\n{\n'
          '    /// <summary>The names in ordinal order, each followed by <c>;</c>, or by <c>&amp;</c> if the semicolon may be left out, then by its one or two characters and a blank.</summary>\n'
          '    private const string Packed =\n        %s;\n}\n' % literals(''.join(entries), '        '))


tag_names(TAGS + [name.lower() for name in SVG_TAGS] + SVG_TAGS)
attribute_names(ATTRIBUTES)
references()
