// Archives by the writer of warcio.js: responses as they came from the socket, and in the way in which Browsertrix Crawler and ArchiveWeb.page
// use it, with decoded bodies, headers renamed to x-orig-…, pages without headers as resources, and repeated pages as revisits.
import { createConnection } from 'node:net';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { WARCRecord, WARCSerializer } from 'warcio';
import { content, pages } from './site.mjs';

const folder = process.argv[2];
const statusPages = pages.filter((page) => !page.url.endsWith('/20'));

function fetchRaw(url) {
  const { host, hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const parts = [];
    const socket = createConnection(80, hostname.replace(/[[\]]/g, ''));
    socket.on('data', (data) => parts.push(data));
    socket.on('end', () => resolve(Buffer.concat(parts)));
    socket.on('error', reject);
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  });
}

function split(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  const [statusline, ...lines] = bytes.subarray(0, end).toString('latin1').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return { statusline, headers: lines.map((line) => line.split(/: */, 2)), body: bytes.subarray(end + 4) };
}

async function write(name, gzip, digest, records) {
  const parts = [];
  for await (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip, digest }));
  writeFileSync(`${folder}/${name}`, Buffer.concat(parts));
}

async function* raw(warcVersion) {
  yield WARCRecord.createWARCInfo({ filename: 'warcio', warcVersion }, { software: 'warcio.js' });

  for (const page of statusPages) {
    const { statusline, headers, body } = split(await fetchRaw(page.url));
    const response = WARCRecord.create({ url: page.url, date: new Date().toISOString(), type: 'response', warcVersion, statusline, httpHeaders: headers }, [body]);
    yield response;
    yield WARCRecord.create(
      { url: page.url, date: response.warcDate, type: 'request', warcVersion, statusline: `GET ${new URL(page.url).pathname} HTTP/1.1`, httpHeaders: { Host: new URL(page.url).host } }, []);
  }
}

async function* browsertrix() {
  const warcVersion = 'WARC/1.1';
  const seen = new Map();
  yield WARCRecord.createWARCInfo({ filename: 'rec-0.warc.gz', warcVersion }, { software: 'Browsertrix-Crawler', format: 'WARC File Format 1.1' });

  for (const page of statusPages.filter(({ raw: quirk }) => !quirk)) {
    const { statusline, headers } = split(await fetchRaw(page.url));
    const body = content(page);
    const httpHeaders = {};

    for (const [name, value] of headers) {
      const lower = name.toLowerCase();
      const isHidden = ['content-encoding', 'transfer-encoding'].includes(lower) || (lower === 'content-length' && value !== String(body.length));
      httpHeaders[isHidden ? `x-orig-${lower}` : lower] = value;
    }

    httpHeaders['content-length'] = String(body.length);
    const date = new Date().toISOString();
    const hash = createHash('sha256').update(body).digest('hex');
    const first = body.length > 0 ? seen.get(hash) : undefined;
    const warcHeaders = { 'WARC-Page-ID': hash.slice(0, 8), 'WARC-Protocol': 'http/1.1', 'WARC-Resource-Type': 'document' };

    if (first) {
      yield WARCRecord.create({ url: page.url, date, type: 'revisit', warcVersion, statusline, httpHeaders, warcHeaders, refersToUrl: first.url, refersToDate: first.date }, []);
    } else {
      yield WARCRecord.create({ url: page.url, date, type: 'response', warcVersion, statusline, httpHeaders, warcHeaders }, [body]);
      seen.set(hash, { url: page.url, date });
    }
  }

  const info = { url: `urn:pageinfo:${pages[0].url}`, date: new Date().toISOString(), type: 'resource', warcVersion, warcHeaders: { 'Content-Type': 'application/json' } };
  yield WARCRecord.create(info, [Buffer.from('{"pageid":"1"}')]);
  yield WARCRecord.create({ ...info, url: `urn:text:${pages[0].url}`, warcHeaders: { 'Content-Type': 'text/plain' } }, [Buffer.from('Text of the page.')]);
  // A page that a service worker made has no response.
  yield WARCRecord.create({ ...info, url: pages[2].url, warcHeaders: { 'Content-Type': 'text/html; charset=windows-1256' } }, [content(pages[2])]);
}

await write('warcio.warc.gz', true, { algorithm: 'sha-1', base32: true, prefix: 'sha1:' }, raw('WARC/1.0'));
await write('warcio-plain.warc', false, { algorithm: 'sha-256', base32: false, prefix: 'sha-256:' }, raw('WARC/1.1'));
await write('warcio-browsertrix.warc.gz', true, {}, browsertrix());
