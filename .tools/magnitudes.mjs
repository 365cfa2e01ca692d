// Writes MagnitudeData.cs from the compact number formats of CLDR's JSON, and CompactNumbers.tsv of the tests from the CLDR inside Node's ICU.
//
//     npm install --prefix /tmp/cldr cldr-numbers-full@48.2.0
//     node .tools/magnitudes.mjs /tmp/cldr/node_modules/cldr-numbers-full
//
// The two outputs come from two readings of CLDR, so that the tests compare one with the other.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = process.argv[2];
const repository = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8'));

// ── Folding, as FoldedText.cs does it ────────────────────────────────────────────────────────────────────────────────

const pairs = [...readFileSync(`${repository}src/SchemaGen/Conversion/FoldData.cs`, 'utf8').matchAll(/^ +\+? ?"(.*)"/gm)]
  .flatMap(m => [...JSON.parse(`"${m[1]}"`)]);
const folds = new Map();
for (let i = 0; i < pairs.length; i += 2) folds.set(pairs[i], pairs[i + 1]);
const ignored = /[\u00AD\u0300-\u036F\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC\u0591-\u05BD\u05BF-\u05C7\u0610-\u061C\u0640\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const fold = text => [...text.replace(ignored, '')].map(c => (c === 'İ' ? 'i' : c.toLowerCase())).map(c => folds.get(c) ?? c).join('');

// ── What CLDR lacks ──────────────────────────────────────────────────────────────────────────────────────────────────

// Inflected forms and abbreviations that the press writes: exponent, words.
const variants = {
  ar: { 3: 'ألفا آلاف الاف ألوف', 6: 'مليونا ملايين مليونين', 9: 'مليارا مليارات بليون بلايين', 12: 'تريليون تريليونات ترليونات' },
  bg: { 3: 'хиляди хил', 6: 'милиона милиони', 9: 'милиарда милиарди', 12: 'трилиона трилиони' },
  cs: { 3: 'tisíců tis', 6: 'milionů mil mio mln', 9: 'miliard mld', 12: 'bilionů bil' },
  da: { 3: 'tusinde', 6: 'mio mill', 9: 'mia mrd' },
  de: { 3: 'Tausend Tsd Tsd.', 6: 'Million Millionen Mio Mill', 9: 'Milliarde Milliarden Mrd Mia', 12: 'Billion Billionen' },
  el: { 3: 'χιλ χιλιάδων', 6: 'εκατ εκ εκατομμυρίων', 9: 'δισ δις δισεκατομμυρίων', 12: 'τρισ τρις τρισεκατομμυρίων' },
  en: { 3: 'thousand thousands', 5: 'lakh lakhs', 6: 'million millions mln', 7: 'crore crores', 9: 'billion billions', 12: 'trillion trillions trln' },
  es: { 3: 'mil miles', 6: 'millón millones mill', 12: 'billón billones' },
  fa: { 3: 'هزار', 6: 'میلیون ملیون', 9: 'میلیارد بیلیون', 12: 'تریلیون هزارمیلیارد' },
  fi: { 3: 'tuhannen tuhansia', 6: 'miljoonan miljoonia milj', 9: 'miljardin miljardeja mrd', 12: 'biljoonan bilj' },
  fr: { 3: 'mille millier milliers', 6: 'million millions mio', 9: 'milliard milliards mrd mrds mds', 12: 'billion billions' },
  he: { 3: 'אלפים', 6: 'מיליונים מליון מליונים', 9: 'מיליארדים מליארד' },
  hi: { 3: 'हज़ार हजार', 5: 'लाख', 7: 'करोड़', 9: 'अरब', 11: 'खरब' },
  hr: { 3: 'tisuća tisuće tisuću', 6: 'milijun milijuna milijuni', 9: 'milijarda milijarde milijardi', 12: 'bilijun bilijuna' },
  hu: { 3: 'ezren', 6: 'millió milliós', 9: 'milliárd mrd', 12: 'billió' },
  id: { 3: 'ribu', 6: 'juta', 9: 'miliar milyar', 12: 'triliun' },
  it: { 3: 'mila mille migliaia', 6: 'milione milioni mln', 9: 'miliardo miliardi mld mrd', 12: 'bilione bilioni' },
  ja: { 3: '千', 5: '十万', 6: '百万', 7: '千万', 9: '十億', 10: '百億', 11: '千億' },
  ko: { 5: '십만', 6: '백만', 7: '천만', 9: '십억', 10: '백억', 11: '천억' },
  nl: { 3: 'duizend duizenden dzd', 6: 'miljoen miljoenen mln', 9: 'miljard miljarden mld mrd', 12: 'biljoen biljoenen' },
  nb: { 3: 'tusen', 6: 'million millioner mill mio', 9: 'milliard milliarder mrd', 12: 'billion billioner' },
  pl: { 3: 'tysiącami tysiącach', 6: 'milion miliony milionów mln', 9: 'miliard miliardy miliardów mld', 12: 'bilion biliony bilionów' },
  pt: { 3: 'mil milhares', 6: 'milhão milhões mln', 9: 'bilhão bilhões', 12: 'trilhão trilhões' },
  ro: { 3: 'mie mii', 6: 'milion milioane mil mln', 9: 'miliard miliarde mld mrd', 12: 'trilion trilioane' },
  ru: { 3: 'тысяч тысячи тысяча тысячу тысячам тысячами тысячах тыс', 6: 'миллион миллиона миллионов миллионам миллионами миллионах млн', 9: 'миллиард миллиарда миллиардов миллиардам миллиардами миллиардах млрд', 12: 'триллион триллиона триллионов трлн' },
  sv: { 3: 'tusen tusentals', 6: 'miljon miljoner milj mkr', 9: 'miljard miljarder mdr mdkr', 12: 'biljon biljoner' },
  th: { 3: 'พัน', 4: 'หมื่น', 5: 'แสน', 6: 'ล้าน', 7: 'สิบล้าน', 8: 'ร้อยล้าน' },
  tr: { 3: 'bin', 6: 'milyon mln', 9: 'milyar mlr', 12: 'trilyon' },
  uk: { 3: 'тисяч тисячі тисяча тисячу тис', 6: 'мільйон мільйона мільйони мільйонів млн', 9: 'мільярд мільярда мільярди мільярдів млрд', 12: 'трильйон трлн' },
  ur: { 3: 'ہزار', 5: 'لاکھ', 6: 'ملین', 7: 'کروڑ', 9: 'ارب بلین' },
  vi: { 3: 'nghìn ngàn', 6: 'triệu', 9: 'tỷ tỉ' },
  zh: { 3: '千', 5: '十万 十萬', 6: '百万 百萬', 7: '千万 千萬', 9: '十亿 十億', 10: '百亿 百億', 11: '千亿 千億' },
};
variants.no = variants.nn = variants.nb;
variants.pt_PT = { 12: 'bilião biliões' };
// CLDR's own slip: two factors for one word.
const corrected = { ne: { 7: 'करोड' } };
// Units that are words for numbers elsewhere: the Scandinavian mile.
const units = { sv: ['mil'], nb: ['mil'], nn: ['mil'], no: ['mil'] };
// Danish hours are written so as well.
const ambiguous = { da: ['t'] };
// Ordinary words without their full stop.
const withFullStop = new Set(['bio', 'bil', 'tis', 'trio']);

// ── Data ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function formats(numbers) {
  const found = [];
  for (const [key, system] of Object.entries(numbers)) {
    if (key.startsWith('decimalFormats-')) found.push(system.long?.decimalFormat, system.short?.decimalFormat);
    if (key.startsWith('currencyFormats-')) found.push(system.short?.standard);
  }
  return found.filter(f => f !== undefined).flatMap(f => Object.entries(f));
}

// One letter and letters of mixed case are as they are; all else is folded.
function key(word) {
  const letters = word.replace(/[.॰ঃ:]/gu, '');
  const exact = [...letters].length === 1 || /^\p{L}+\p{Lu}/u.test(letters) && /\p{Ll}/u.test(letters);
  const written = exact ? letters : fold(letters);
  return /[.]$/.test(word) && ([...letters].length < 3 || withFullStop.has(written)) ? written + '.' : written;
}

function wordsOf(locale, numbers) {
  const language = locale.split('-')[0];
  const words = new Map();
  const add = (word, exponent) => words.set(word, words.has(word) && words.get(word) !== exponent ? -1 : exponent);
  for (const [name, pattern] of formats(numbers)) {
    const power = /^1(0+)-count-/.exec(name);
    const plain = pattern.split(';')[0].replace(/'/g, '').replace(/¤/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
    const digits = /0+/.exec(plain);
    if (power === null || digits === null) continue;
    const exponent = power[1].length - digits[0].length + 1;
    const texts = [['<', plain.slice(0, digits.index)], ['', plain.slice(digits.index + digits[0].length)]];
    for (const [side, text] of texts) {
      const parts = text.trim().split(/[\s]+/u);
      // Several words are read one after the other, as a product; only those that are no product would be lost.
      if (parts.length === 1 && /^[\p{L}\p{M}.॰]+$/u.test(parts[0]) && exponent > 0) add(side + key(parts[0]), exponent);
    }
  }
  if (words.size === 0) return undefined;
  for (const table of [variants[locale.replace('-', '_')], variants[language]]) {
    for (const [exponent, list] of Object.entries(table ?? {})) {
      for (const word of list.split(' ')) if (!words.has(key(word))) words.set(key(word), Number(exponent));
    }
  }
  for (const [exponent, word] of Object.entries(corrected[language] ?? {})) words.set(key(word), Number(exponent));
  for (const word of ambiguous[language] ?? []) words.set(word, -1);
  for (const word of units[language] ?? []) words.set(word, 0);
  return words;
}

function write(words) {
  const by = new Map();
  for (const [word, exponent] of [...words].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))) by.set(exponent, [...(by.get(exponent) ?? []), word]);
  return [...by].map(([exponent, list]) => exponent + ' ' + list.join('|')).join(';');
}

const known = new Set(/string Languages = """\n([^"]*)/.exec(readFileSync(`${repository}src/SchemaGen/Conversion/Cultures/CultureNames.cs`, 'utf8'))[1].split(/\s+/));
const all = new Map();
for (const locale of readdirSync(`${source}/main`).sort()) {
  const words = wordsOf(locale, JSON.parse(readFileSync(`${source}/main/${locale}/numbers.json`, 'utf8')).main[locale].numbers);
  if (words !== undefined) all.set(locale, words);
}
const root = write(all.get('und'));
const english = new Map([...all.get('en')].filter(([word]) => word.length > 1));
const lines = new Map([[write(english), ['und']]]);
const aliases = { he: 'iw', id: 'in', yi: 'ji', nb: undefined };
for (const [locale, words] of all) {
  const [language, ...rest] = locale.split('-');
  const text = write(words);
  const isOtherScript = /^[A-Z][a-z]{3}$/.test(rest[0] ?? '') && (language === 'en' || locale === 'zh-Latn');
  const parent = rest.length > 1 && all.has(`${language}-${rest[0]}`) ? `${language}-${rest[0]}` : language;
  const isInherited = rest.length > 0 && all.has(parent) && write(all.get(parent)) === text;
  if (!known.has(language) || text === root || isInherited || isOtherScript || rest.length > 1) continue;
  const tags = [locale, ...(rest.length === 0 && aliases[language] ? [aliases[language]] : [])];
  lines.set(text, [...(lines.get(text) ?? []), ...tags]);
}
const data = [...lines].map(([text, tags]) => `${tags.join(' ')}:${text}`);
writeFileSync(`${repository}src/SchemaGen/Conversion/Numbers/MagnitudeData.cs`, `// <auto-generated>
//     Written by .tools/magnitudes.mjs from CLDR ${version} (cldr-numbers-full). Do not edit.
// </auto-generated>
#nullable enable
using System;

namespace SchemaGen.Conversion.Numbers;

/// <summary>The words and abbreviations that multiply a number, by culture.</summary>
internal static class MagnitudeData
{
    /// <summary>
    /// A line for each set of words: the tags; a colon; for each power of ten its exponent, a blank and its words, separated by <c>|</c>. Exponent -1 marks
    /// a word that has two factors in CLDR, 0 a unit of the culture. A word that precedes its number begins with <c>&lt;</c>; one
    /// that multiplies only if a full stop follows ends with a full stop. Words are folded as <c>FoldedText</c> does it, except single letters and words in mixed case.
    /// </summary>
    internal static ReadOnlySpan<byte> Lines => """
${data.map(l => '        ' + l).join('\n')}
        """u8;
}
`);

// ── Oracle ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const samples = [];
for (let power = 3; power <= 14; power++) for (const n of [1.5, 1, 2, 3, 5, 11, 21, 100]) samples.push(n * 10 ** power);
const rows = [];
// Languages whose forms CLDR leaves contradictory, or writes as more than words around a number.
const skip = new Set(['my', 'ne', 'wo', 'dz', 'br', 'as', 'kok', 'yrl', 'zu', 'sc', 'kea', 'kgp', 'mn', 'ceb', 'fil', 'blo', 'rm', 'si', 'bn', 'kn', 'kab']);
for (const line of lines.values()) {
  for (const culture of line) {
    if (culture === 'und' || culture === 'ff-Adlm' || culture === 'sw-KE' || skip.has(culture.split('-')[0]) || Object.values(aliases).includes(culture)) continue;
    const seen = new Set();
    for (const [kind, options] of [['long', { compactDisplay: 'long' }], ['short', { compactDisplay: 'short' }], ['money', { compactDisplay: 'short', style: 'currency', currency: 'EUR' }]]) {
      const format = new Intl.NumberFormat(`${culture}-u-nu-latn`, { notation: 'compact', ...options });
      const counts = new Map();
      for (const value of samples) {
        const parts = format.formatToParts(value);
        const word = parts.filter(p => p.type === 'compact').map(p => p.value).join(' ');
        const text = parts.map(p => p.value).join('');
        if (ambiguous[culture.split('-')[0]]?.includes(word)) continue;
        if (word === '' || !parts.some(p => p.type === 'integer') || seen.has(text)) continue;
        if ((counts.get(word) ?? 0) === 2) continue;
        const integer = parts.filter(p => ['integer', 'decimal', 'fraction'].includes(p.type)).map(p => (p.type === 'decimal' ? '.' : p.value)).join('');
        // What is written is rounded: the value is that of the digits.
        const exponent = Math.round(Math.log10(value / Number(integer)));
        if (Math.abs(Number(integer) * 10 ** exponent - value) > value * 1e-9) continue;
        seen.add(text);
        counts.set(word, (counts.get(word) ?? 0) + 1);
        rows.push([culture, kind, text, value.toFixed(0)].join('\t'));
      }
    }
  }
}
writeFileSync(`${repository}tests/SchemaGen.Tests/Conversion/CompactNumbers.tsv`, `# Written by .tools/magnitudes.mjs from CLDR ${process.versions.cldr} (ICU ${process.versions.icu}). Do not edit.\n${rows.join('\n')}\n`);
console.log(lines.size, 'lines', Buffer.byteLength(data.join('\n')), 'bytes,', rows.length, 'samples');
