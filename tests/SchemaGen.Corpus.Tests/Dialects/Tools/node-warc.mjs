// Crawls the pages in Chromium by node-warc's capturer for Puppeteer. The browser decodes chunks and compressions.
import { createRequire } from 'node:module';
import { pages } from './site.mjs';

const require = createRequire(import.meta.url);
const { PuppeteerCapturer, PuppeteerWARCGenerator } = require('node-warc');
const puppeteer = require('puppeteer-core');

const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// Browsers accept Brotli and Zstandard only by https. Pages in other encodings are left out, because node-warc writes them in UTF-8 under the header of the
// server, so that no reader can know their encoding.
const visited = pages.filter(({ raw, url, coding, charset, meta }) => !raw && coding !== 'br' && coding !== 'zstd' && !(charset ?? meta)?.startsWith('windows') && !url.endsWith('/20'));

for (const gzip of [true, false]) {
  for (const [i, { url }] of visited.entries()) {
    const page = await browser.newPage();
    // node-warc was written for an earlier Puppeteer, in which the method had this name.
    page.removeListener ??= page.off;
    const capturer = new PuppeteerCapturer(page, 'request');
    capturer.startCapturing();
    await page.goto(url, { waitUntil: 'load' });
    // Written while the page is open, because the browser forgets the bodies of pages that it left.
    await new PuppeteerWARCGenerator().generateWARC(capturer, {
      warcOpts: { warcPath: `${process.argv[2]}/node-warc${gzip ? '' : '-plain'}.warc${gzip ? '.gz' : ''}`, gzip, appending: i > 0 },
      ...(i === 0 && { winfo: { description: 'dialects', isPartOf: 'SchemaGen' } }),
    });
    await page.close();
  }
}

await browser.close();
