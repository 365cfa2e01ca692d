// Writes the pages as files, in the folder that is the argument: those whose encoding is in the page or UTF-8, because files have no headers.
import { writeFileSync } from 'node:fs';
import { content, pages } from './site.mjs';

const files = pages.filter(({ url, raw, charset, outcome }) => url.startsWith('http://news.example/articles/') && !raw && !charset && outcome === 'row');

for (const page of files) {
  writeFileSync(`${process.argv[2]}/${page.url.split('/').at(-1)}.html`, content(page));
}
