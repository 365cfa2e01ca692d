// Shows texts of pages. Nothing in them may hide, or change how the text around them is read.

/** Characters that are invisible or reorder text: controls, directional marks, isolates and overrides, zero-width characters. */
const CONTROLS = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const MAX_SHOWN = 20_000;

/** The parts of a text, with its control characters as boxes. */
function visible(text) {
  const parts = [];
  let start = 0;

  for (const match of text.matchAll(CONTROLS)) {
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    parts.push(text.slice(start, match.index), h('span', { className: 'control', title: `The character ${code}` }, code));
    start = match.index + 1;
  }

  parts.push(text.slice(start));
  return parts;
}

/** A text in an element that isolates its direction from that of the text around it. */
const isolated = (text) => h('bdi', {}, visible(text));

/** The beginning of a text. A long one has a note of its length. */
function shortened(text, length = MAX_SHOWN) {
  return text.length <= length ? text : `${text.slice(0, length)}…${length === MAX_SHOWN ? ` (${text.length.toLocaleString('en')} characters)` : ''}`;
}

/** A message of the runtime, in which texts of the page are between isolates. */
function message(text) {
  return text.split(/\u2068([^\u2069]*)\u2069/).map((part, i) => i % 2 === 1 ? isolated(part) : h('span', {}, visible(part)));
}
