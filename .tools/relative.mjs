// Writes tests/SchemaGen.Tests/Conversion/RelativeTexts.tsv: how CLDR writes relative dates, with which the words in RelativeWordData.cs, which are written by hand, are compared.
//
//     node .tools/relative.mjs
//
// A line each: culture, unit, text with # for the number, and for which of the numbers 1 to 60 it is written so. The output depends on Node's ICU alone.
import { writeFileSync } from 'node:fs';

const cultures = ['ar', 'ar-MA', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'pt-PT', 'ru', 'sv', 'tr', 'zh', 'zh-Hant'];
const units = { s: 'second', m: 'minute', h: 'hour', d: 'day', w: 'week', M: 'month', y: 'year' };

// CLDR itself is wrong ("within # months"), or the letter is of minutes as well on real pages.
const isLeftOut = (culture, unit, text) => text.startsWith('خلال') || (unit === 'M' && /# m\.?$/.test(text));

function ranges(numbers) {
  const found = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n; else found.push([n, n]);
  }
  return found.map(([a, b]) => a === b ? `${a}` : `${a}-${b}`).join(' ');
}

const lines = [`# Written by .tools/relative.mjs from CLDR ${process.versions.cldr} (ICU ${process.versions.icu}). Do not edit.`];
for (const culture of cultures) {
  for (const [letter, unit] of Object.entries(units)) {
    const texts = new Map();
    for (const style of ['long', 'short', 'narrow']) {
      const format = new Intl.RelativeTimeFormat(culture + '-u-nu-latn', { style, numeric: 'always' });
      for (let n = 1; n <= 60; n++) {
        const text = format.formatToParts(-n, unit).map(p => p.type === 'integer' ? '#' : p.value).join('');
        if (!isLeftOut(culture, letter, text)) texts.set(text, (texts.get(text) ?? new Set()).add(n));
      }
    }
    for (const [text, numbers] of texts) lines.push([culture, letter, text, ranges([...numbers].sort((a, b) => a - b))].join('\t'));
  }
  const auto = new Intl.RelativeTimeFormat(culture, { numeric: 'auto' });
  lines.push([culture, 'now', auto.format(0, 'second'), '0'].join('\t'));
  for (const days of [0, 1, 2]) {
    const text = auto.format(-days, 'day');
    if (!/\p{Nd}/u.test(text)) lines.push([culture, 'date', text, days].join('\t'));
  }
}
writeFileSync(new URL('../tests/SchemaGen.Tests/Conversion/RelativeTexts.tsv', import.meta.url), lines.join('\n') + '\n');
