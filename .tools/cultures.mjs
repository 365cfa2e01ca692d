// Writes NumberSeparatorData.cs, CalendarNameData.cs and FoldData.cs, and the lists in CultureNames.cs, from the CLDR inside Node's ICU.
//
//     node .tools/cultures.mjs
//
// The output depends on Node's ICU alone (its CLDR version is written into the files), and on the lists of variants below.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../src/SchemaGen/Conversion/', import.meta.url));
const source = `CLDR ${process.versions.cldr} (ICU ${process.versions.icu})`;

// ── Languages and regions ────────────────────────────────────────────────────────────────────────────────────────────

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const codes = [];
for (const a of letters) {
  for (const b of letters) {
    codes.push(a + b, ...letters.map(c => a + b + c));
  }
}
// A two-letter code that CLDR renamed (iw, in, no) is still written on pages; of three-letter codes only CLDR's own.
const languages = codes.filter(code => {
  const [found] = Intl.NumberFormat.supportedLocalesOf([code]);
  return found !== undefined && (code.length === 2 || found === code);
}).sort();
const regions = ['001', '150', '419'];
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
for (const a of letters) {
  for (const b of letters) {
    const region = (a + b).toUpperCase();
    if (names.of(region) !== undefined && !['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(region)) {
      regions.push(region);
    }
  }
}
const scripts = ['Adlm', 'Arab', 'Beng', 'Cher', 'Cyrl', 'Deva', 'Guru', 'Hans', 'Hant', 'Latn', 'Mtei', 'Olck', 'Orya', 'Shaw', 'Telu', 'Tfng', 'Vaii'];

// ── Number separators ────────────────────────────────────────────────────────────────────────────────────────────────

function separators(tag) {
  const locale = tag + '-u-nu-latn';
  const part = (format, type) => format.formatToParts(123456789.5).filter(p => p.type === type).map(p => p.value);
  const plain = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', useGrouping: 'always' });
  const groups = part(plain, 'integer').map(v => v.length);
  const blank = s => s === undefined ? '' : /^\s$/u.test(s) ? ' ' : s === '’' ? "'" : s;
  const one = s => { if (s.length !== 1) throw new Error(`${tag}: separator '${s}'`); return s; };
  return one(blank(part(plain, 'decimal')[0])) + one(blank(part(plain, 'group')[0]))
    + one(blank(part(money, 'decimal')[0])) + one(blank(part(money, 'group')[0])) + (groups.at(-2) ?? 3);
}

const byShape = new Map();
const separatorsOf = new Map();
function note(tag, parent) {
  const shape = separators(tag);
  separatorsOf.set(tag, shape);
  if (shape !== (parent === undefined ? '.,.,3' : separatorsOf.get(parent))) {
    byShape.set(shape, [...(byShape.get(shape) ?? []), tag]);
  }
}
for (const language of languages) {
  note(language);
  for (const script of scripts) {
    note(`${language}-${script}`, language);
  }
  for (const region of regions) {
    note(`${language}-${region}`, language);
  }
}

// ── Names of months, weekdays and halves of the day ──────────────────────────────────────────────────────────────────

// One spelling for all: what the reader does to the text (FoldedText.cs) is done to the names here.
const letterFold = new Map(Object.entries({
  'ı': 'i', 'ς': 'σ', 'ł': 'l', 'đ': 'd', 'ø': 'o',
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ۀ': 'ه', 'ہ': 'ه', 'ھ': 'ه', 'ک': 'ك',
  '׳': "'", '’': "'", 'ʼ': "'", '‘': "'", 'ʻ': "'", '′': "'", '`': "'", '‐': '-', '‑': '-',
}));
for (const [from, to] of [[0xC0, 0x24F], [0x370, 0x52F], [0x958, 0x95F], [0x9DC, 0x9DF], [0xA33, 0xA5E], [0xB5C, 0xB5D], [0x1E00, 0x1FFF]]) {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    const parts = letter.normalize('NFD');
    if (letter === letter.toLowerCase() && parts.length > 1 && /^[\u0300-\u036F\u093C\u09BC\u0A3C\u0B3C]+$/.test(parts.slice(1)) && /\p{L}/u.test(parts[0])) {
      letterFold.set(letter, letterFold.get(parts[0]) ?? parts[0]);
    }
  }
}
const ignored = /[\u00AD\u0300-\u036F\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC\u0591-\u05BD\u05BF-\u05C7\u0610-\u061C\u0640\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const digit = c => { let zero = c.codePointAt(0); while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && c.codePointAt(0) - zero < 9) zero--; return String(c.codePointAt(0) - zero); };
function fold(text) {
  const lower = [...text].map(c => { if (/\p{Nd}/u.test(c)) return digit(c); const l = c.toLowerCase(); return c === 'İ' ? 'i' : l; }).join('');
  return [...lower.replace(ignored, '')].map(c => letterFold.get(c) ?? (/\p{Zs}/u.test(c) ? ' ' : c)).join('').trim();
}

const monthVariants = {
  // Morocco, the Levant and Iraq, Egypt, Algeria and Tunisia, Mauritania; and both names at once, as the broadcasters write them.
  ar: [
    ['يناير', 'جانفي', 'ينائر', 'كانون الثاني', 'كانون ثاني', 'كانون الثاني/يناير', 'يناير/كانون الثاني'],
    ['فبراير', 'فيفري', 'شباط', 'شباط/فبراير', 'فبراير/شباط'],
    ['مارس', 'آذار', 'اذار', 'آذار/مارس', 'مارس/آذار'],
    ['أبريل', 'ابريل', 'إبريل', 'أفريل', 'نيسان', 'نيسان/أبريل', 'أبريل/نيسان'],
    ['مايو', 'ماي', 'أيار', 'أيار/مايو', 'مايو/أيار'],
    ['يونيو', 'يونيه', 'جوان', 'حزيران', 'حزيران/يونيو', 'يونيو/حزيران'],
    ['يوليو', 'يوليه', 'يوليوز', 'جويلية', 'جويليه', 'تموز', 'تموز/يوليو', 'يوليو/تموز'],
    ['أغسطس', 'غشت', 'أغشت', 'أوت', 'آب', 'آب/أغسطس', 'أغسطس/آب'],
    ['سبتمبر', 'شتنبر', 'شتمبر', 'سيبتمبر', 'أيلول', 'أيلول/سبتمبر', 'سبتمبر/أيلول'],
    ['أكتوبر', 'اكتوبر', 'أوكتوبر', 'تشرين الأول', 'تشرين أول', 'تشرين الأول/أكتوبر', 'أكتوبر/تشرين الأول'],
    ['نوفمبر', 'نونبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين الثاني/نوفمبر', 'نوفمبر/تشرين الثاني'],
    ['ديسمبر', 'دجنبر', 'دجمبر', 'كانون الأول', 'كانون أول', 'كانون الأول/ديسمبر', 'ديسمبر/كانون الأول'],
  ],
  de: [['jän'], ['feber'], ['mrz', 'mär', 'maerz'], [], [], [], [], [], [], [], [], []],
  en: [[], [], [], [], [], [], [], [], ['sept', 'sep'], [], [], []],
  id: [[], [], [], [], [], [], [], ['agu', 'agt', 'ags'], ['sept', 'sep'], [], ['nopember'], []],
  pl: [[], [], [], [], ['maj', 'maja'], [], [], [], [], [], [], []],
  ru: [[], [], [], [], ['май', 'мая'], [], [], [], ['сент', 'сен'], [], ['нояб', 'ноя'], []],
  it: [[], [], [], [], [], [], [], [], ['sett', 'set'], [], [], []],
  nl: [[], [], ['mrt', 'maa'], [], [], [], [], [], ['sept', 'sep'], ['okt'], [], []],
  // Spellings of earlier editions of CLDR, and forms that Intl has no pattern for.
  am: [['ጃንዩወሪ', 'ጃንዩ'], ['ፌብሩወሪ', 'ፌብሩ'], [], [], [], [], [], [], [], [], [], []],
  bn: [['জানুয়ারী'], ['ফেব্রুয়ারী'], [], [], [], [], [], ['অগাস্ট', 'আগষ্ট', 'অগস্ট'], [], [], ['নবেম্বর'], []],
  mk: [[], [], [], [], [], [], [], [], ['септ'], [], ['ноем'], []],
  uk: [['січ'], ['лют'], ['бер'], ['кві', 'квіт'], ['тра', 'трав'], ['чер', 'черв'], ['лип'], ['сер', 'серп'], ['вер'], ['жов', 'жовт'], ['лис', 'лист'], ['гру', 'груд']],
  si: [['ජනවාරි', 'ජන'], ['පෙබරවාරි', 'පෙබ'], ['මාර්තු', 'මාර්'], ['අප්‍රේල්'], ['මැයි'], ['ජූනි'], ['ජූලි'], ['අගෝස්තු', 'අගෝ'], ['සැප්තැම්බර්', 'සැප්'], ['ඔක්තෝබර්', 'ඔක්'], ['නොවැම්බර්', 'නොවැ'], ['දෙසැම්බර්', 'දෙසැ']],
  fi: ['tammik', 'helmik', 'maalisk', 'huhtik', 'toukok', 'kesäk', 'heinäk', 'elok', 'syysk', 'lokak', 'marrask', 'jouluk'].map(name => [name]),
  // The nasal is written as a letter or as a point.
  hi: [[], [], [], [], [], [], [], [], ['सितम्बर'], ['अक्तूबर', 'अक्तू॰', 'अक्टोबर'], ['नवम्बर'], ['दिसम्बर']],
  mr: [['जानेवरी'], ['फेब्रवारी'], [], [], [], [], [], [], ['सप्टेम्बर'], ['ऑक्टोंबर'], ['नोव्हेम्बर', 'नोवेंबर', 'नोवेम्बर'], ['डिसेम्बर']],
  ur: [[], [], [], [], ['مئ'], [], ['جولائ'], [], ['سپتمبر'], [], [], []],
  tr: [['ocak', 'oca'], ['subat', 'sub'], [], [], [], [], [], [], [], [], [], []],
};
const weekdayVariants = {
  vi: ['thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7', 'chủ nhật'],
  ar: ['الإثنين', 'الاثنين', 'الثلاثاء', 'الثلثاء', 'الأربعاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد', 'الاحد'],
};

// CLDR's abbreviated names are often AM and PM where pages write words.
const halfVariants = {
  ar: [['ص', 'صباحا', 'صباحاً'], ['م', 'مساء', 'مساءً', 'ظهرا', 'بعد الظهر']],
  fa: [['ق.ظ', 'قبل از ظهر', 'قبل‌ازظهر', 'صبح'], ['ب.ظ', 'بعد از ظهر', 'بعدازظهر', 'عصر']],
  hi: [['पूर्वाह्न'], ['अपराह्न']],
  ko: [['오전'], ['오후']],
  th: [['ก่อนเที่ยง'], ['หลังเที่ยง']],
  bg: [['пр.об'], ['сл.об']],
};

// The months of other calendars than the Gregorian, likewise.
const persianMonths = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const dariMonths = ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'];
const otherMonthVariants = {
  persian: {
    // With and without the word for month, and Afghanistan's, which Pashto takes over.
    fa: persianMonths.map((name, i) => [name, name + ' ماه', name + 'ماه', dariMonths[i], ...(i === 4 ? ['امرداد'] : [])]),
    ps: [['وری'], ['غویی'], ['غبرګولی', 'غبرگولی'], ['چنګاښ', 'چنگاښ'], ['زمری'], ['وږی'], ['تله'], ['لړم'], ['لیندۍ', 'لیندی'], ['مرغومی'], ['سلواغه'], ['کب']].map((names, i) => [...names, dariMonths[i]]),
    ckb: [[], [], [], [], [], [], [], ['خەزەڵوەر'], [], [], [], []],
    en: [[], [], [], [], ['amordad'], ['shahrivar', 'shahriwar'], [], [], [], ['day', 'dei'], [], []],
  },
  'islamic-umalqura': {
    ar: [
      ['محرم', 'المحرم', 'محرم الحرام'], ['صفر', 'صفر الخير'], ['ربيع الأول', 'ربيع أول'], ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع ثان'],
      ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى'], ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني'], ['رجب', 'رجب الفرد'], ['شعبان'], ['رمضان', 'رمضان المبارك'], ['شوال'],
      ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذيالقعدة'], ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذيالحجة'],
    ],
    en: [
      [], [], ["rabi' al-awwal", 'rabi al-awwal'], ["rabi' al-thani", 'rabi al-thani', "rabi' al-akhir"], ['jumada al-awwal', 'jumada al-ula'], ['jumada al-thani', 'jumada al-akhirah'], [], ['shaban'], ['ramadhan'], [],
      ['dhul-qadah', "dhu al-qi'dah", 'dhul qadah'], ['dhul-hijjah', 'dhu al-hijjah', 'dhul hijjah'],
    ],
  },
};

let formatters = new Map();
function parts(tag, options, date, calendar = 'gregory') {
  const key = tag + calendar + JSON.stringify(options);
  if (!formatters.has(key)) {
    // ICU's objects are large, and freed late.
    if (formatters.size > 200) formatters = new Map();
    formatters.set(key, new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', ...options }));
  }
  return formatters.get(key).formatToParts(date);
}
const pick = (list, type) => list.filter(p => p.type === type).map(p => p.value);

function namesOf(language) {
  const months = Array.from({ length: 12 }, (_, i) => new Set((monthVariants[language]?.[i] ?? []).map(clean)));
  const days = new Set((weekdayVariants[language] ?? []).map(clean));
  const halves = [0, 1].map(i => new Set((halfVariants[language]?.[i] ?? []).map(clean)));
  let real = false;
  const seen = new Set();
  const tags = [language, ...scripts.map(s => `${language}-${s}`), ...regions.map(r => `${language}-${r}`)];
  for (const tag of tags) {
    // Most regions are as their language: a cheap look at two formats tells.
    const probe = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'short', hour: 'numeric', hour12: true });
    const probeShort = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', month: 'short', day: 'numeric' });
    const key = Array.from({ length: 12 }, (_, i) => { const d = new Date(Date.UTC(2024, i, 1 + i * 2)); return probe.format(d) + probeShort.format(d); }).join();
    if (seen.has(key)) continue;
    seen.add(key);
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2024, month, 15, 9));
      for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric', year: 'numeric' }, { month: 'short', day: 'numeric', year: 'numeric' },
        { month: 'long', year: 'numeric' }, { month: 'long', day: 'numeric' },
        { month: 'short', weekday: 'long', day: 'numeric', year: 'numeric' }]) {
        // On its own a month may take more than the part that is called so: 1月.
        const found = parts(tag, options, date);
        const values = Object.keys(options).length === 1 ? [found.map(p => p.value).join('')] : pick(found, 'month');
        for (const value of values) {
          if (/^M\d\d$/.test(value)) continue;
          const name = clean(value);
          if (/^\p{Nd}*$/u.test(name) || name === '') continue;
          months[month].add(name);
          real = true;
        }
      }
    }
    for (let day = 1; day <= 7; day++) {
      for (const weekday of ['long', 'short']) {
        for (const options of [{ weekday }, { weekday, day: 'numeric', month: 'long' }]) {
          pick(parts(tag, options, new Date(Date.UTC(2024, 0, day, 9))), 'weekday').forEach(v => days.add(clean(v)));
        }
      }
    }
    [9, 15].forEach((hour, i) => pick(parts(tag, { hour: 'numeric', hour12: true }, new Date(Date.UTC(2024, 0, 1, hour))), 'dayPeriod').forEach(v => halves[i].add(clean(v))));
  }
  if (!real) return undefined;
  // A name of two months is the name of none.
  const count = new Map();
  months.forEach(set => set.forEach(n => count.set(n, (count.get(n) ?? 0) + 1)));
  for (const set of months) {
    for (const name of [...set]) {
      if (count.get(name) > 1) {
        console.error(`${language}: '${name}' is the name of ${count.get(name)} months`);
        set.delete(name);
      }
    }
    if (set.size === 0) {
      console.error(`${language}: a month without a name`);
      return undefined;
    }
  }
  for (const name of [...halves[0]]) {
    if (halves[1].has(name)) halves.forEach(h => h.delete(name));
  }
  days.delete('');
  halves.forEach(h => h.delete(''));
  const text = [months.map(s => [...s].sort().join(',')).join('|'), [...days].sort().join(','), [...halves[0]].sort().join(','), [...halves[1]].sort().join(',')].join(';');
  return text;
}
function clean(name) {
  const folded = fold(name).replace(/[.:]$/, '').trim();
  if (/[,|;:\n"]/.test(folded)) {
    console.error(`'${name}' holds a separator and is left out`);
    return '';
  }
  return folded;
}

// A day in each month of 1403 and of 1446.
const datesIn = {
  persian: Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, 2, 25 + (i < 7 ? 31 * i : 186 + 30 * (i - 6))))),
  'islamic-umalqura': Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, 6, 15 + Math.round(29.53 * i)))),
};
const roots = { persian: 'farvardin', 'islamic-umalqura': 'muharram' };

/** The months of another calendar, by language; of a language that has the transliterations of CLDR's root, nothing: they are English's. */
function monthsOf(language, calendar) {
  const months = Array.from({ length: 12 }, (_, i) => new Set((otherMonthVariants[calendar][language]?.[i] ?? []).map(clean)));
  for (const tag of [language, ...regions.map(r => `${language}-${r}`).filter(r => new Intl.DateTimeFormat(r).resolvedOptions().locale === r)]) {
    datesIn[calendar].forEach((date, i) => {
      for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric', year: 'numeric' }]) {
        for (const value of pick(parts(tag, options, date, calendar), 'month')) {
          const name = clean(value);
          if (name !== '' && !/^\p{Nd}*$/u.test(name) && !/^m\d\d$/.test(name)) months[i].add(name);
        }
      }
    });
  }
  if (months.some(set => set.size === 0) || (language !== 'en' && months[0].size === 1 && months[0].has(roots[calendar]))) return undefined;
  const count = new Map();
  months.forEach(set => set.forEach(n => count.set(n, (count.get(n) ?? 0) + 1)));
  const gregorian = new Set((namesByLanguage.get(language) ?? '').split(';')[0].split(/[|,]/));
  for (const set of months) {
    for (const name of [...set]) {
      if (count.get(name) > 1 || gregorian.has(name)) {
        console.error(`${language}, ${calendar}: '${name}' is the name of another month too`);
        set.delete(name);
      }
    }
    if (set.size === 0) {
      console.error(`${language}, ${calendar}: a month without a name`);
      return undefined;
    }
  }
  return months.map(s => [...s].sort().join(',')).join('|');
}

const byNames = new Map();
const namesByLanguage = new Map();
// Two letters are what the languages of most news have; of the others those that news is written in.
const others = ['ast', 'ceb', 'chr', 'ckb', 'dsb', 'fil', 'fur', 'gsw', 'haw', 'hsb', 'kab', 'kok', 'mai', 'mni', 'nds', 'pcm', 'sah', 'sat', 'smn', 'syr', 'tzm', 'yue', 'zgh'];
for (const language of languages.filter(l => l.length === 2 || others.includes(l))) {
  const text = namesOf(language);
  if (text !== undefined) {
    byNames.set(text, [...(byNames.get(text) ?? []), language]);
    namesByLanguage.set(language, text);
  }
}
const named = [...byNames.values()].flat().sort();
const byMonths = Object.fromEntries(Object.keys(datesIn).map(calendar => {
  const found = new Map();
  for (const language of named) {
    const text = monthsOf(language, calendar);
    if (text !== undefined) found.set(text, [...(found.get(text) ?? []), language]);
  }
  return [calendar, [...found].map(([text, tags]) => tags.join(' ') + ':' + text).sort()];
}));

// ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function wrap(words, indent, width = 140) {
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) { lines.push(indent + line); line = ''; }
    line += (line === '' ? '' : ' ') + word;
  }
  if (line !== '') lines.push(indent + line);
  return lines.join('\n');
}
const header = `// <auto-generated>\n//     Written by .tools/cultures.mjs from ${source}. Do not edit.\n// </auto-generated>\n#nullable enable\n`;

// CultureNames.cs is compiled into the generator as well and therefore is one file: only its lists are written here.
let cultureNames = readFileSync(target + 'Cultures/CultureNames.cs', 'utf8');
for (const [name, list] of [['Languages', languages], ['LanguagesWithMonthNames', named]]) {
  const start = `private const string ${name} = """\n`;
  const at = cultureNames.indexOf(start) + start.length;
  cultureNames = cultureNames.slice(0, at) + wrap(list, '        ') + '\n' + cultureNames.slice(cultureNames.indexOf('        """;', at));
}
writeFileSync(target + 'Cultures/CultureNames.cs', cultureNames);

const shapes = [...byShape].sort(([a], [b]) => a < b ? -1 : 1);
writeFileSync(target + 'Numbers/NumberSeparatorData.cs', `${header}using System;

namespace SchemaGen.Conversion.Numbers;

/// <summary>The separators of numbers in Western digits, for the cultures that do not write <c>1,234.5</c>.</summary>
internal static class NumberSeparatorData
{
    /// <summary>
    /// A line for each set of separators: the decimal and the group separator, both once more for amounts of money, and the size of all groups but the last;
    /// a colon; the tags. A blank represents every blank, <c>'</c> every apostrophe. A tag with a region or a script is listed only if it
    /// differs from its language.
    /// </summary>
    internal static ReadOnlySpan<byte> Lines => """
${shapes.map(([shape, tags]) => '        ' + shape + ':' + tags.join(' ')).join('\n')}
        """u8;
}
`);

const lines = [...byNames].map(([text, tags]) => tags.join(' ') + ':' + text).sort();
writeFileSync(target + 'Dates/CalendarNameData.cs', `${header}using System;

namespace SchemaGen.Conversion.Dates;

/// <summary>The names of months, weekdays and halves of the day, by language, over all its regions and scripts.</summary>
internal static class CalendarNameData
{
    /// <summary>
    /// A line for each set of names: the languages; a colon; the names of each month, months separated by <c>|</c> and names by commas; a
    /// semicolon; weekdays; a semicolon; names for the morning; a semicolon; for the afternoon. All are folded as <c>FoldedText</c> does it.
    /// </summary>
    internal static ReadOnlySpan<byte> Lines => """
${lines.map(l => '        ' + l).join('\n')}
        """u8;

    /// <summary>The names of the months of the Persian calendar, in lines of languages, a colon and names. A language without such names has the English transliterations.</summary>
    internal static ReadOnlySpan<byte> PersianMonths => """
${byMonths.persian.map(l => '        ' + l).join('\n')}
        """u8;

    /// <summary>The names of the months of the Islamic calendar, in the same form.</summary>
    internal static ReadOnlySpan<byte> IslamicMonths => """
${byMonths['islamic-umalqura'].map(l => '        ' + l).join('\n')}
        """u8;
}
`);

const pairs = [...letterFold].sort(([a], [b]) => a < b ? -1 : 1);
const chunk = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, i * size + size));
const escape = c => c < '\u024F' && /\p{L}/u.test(c) && c > '~' ? c : c === "'" ? "'" : c < '\x7f' ? c : '\\u' + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
writeFileSync(target + 'FoldData.cs', `${header}
namespace SchemaGen.Conversion;

/// <summary>The letters that are folded to another: accented letters to the letter without the accent, and Arabic letters that are interchanged in writing to one of them.</summary>
internal static class FoldData
{
    /// <summary>Pairs of characters in ordinal order: a letter, and the one that it is folded to.</summary>
    internal const string Pairs =
        ${chunk(pairs, 24).map(c => '"' + c.map(([a, b]) => escape(a) + escape(b)).join('') + '"').join('\n        + ')};
}
`);
console.log(languages.length, 'languages', named.length, 'with months', Buffer.byteLength(lines.join('\n')), 'bytes of names,',
  Buffer.byteLength(shapes.map(s => s.flat().join(' ')).join('\n')), 'of separators,', pairs.length, 'folds');
