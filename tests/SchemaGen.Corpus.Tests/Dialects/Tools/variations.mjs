// Archives in the dialects of tools that cannot be installed here, by the formats that they document and the code of their writers: the same pages,
// with the headers, the order of fields and the changes to the response that each makes. Not made by the tools themselves.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chunks, content, contentType, encoded, headers, pages, response, statusLine } from './site.mjs';

const folder = process.argv[2];
const ordinary = pages.filter(({ raw, url }) => !raw && !url.endsWith('/20'));
const moment = (i, digits = 0) => `2024-02-03T04:05:${String(i % 60).padStart(2, '0')}${digits ? `.${'123456789'.slice(0, digits)}` : ''}Z`;
const idOf = (text) => `<urn:uuid:${createHash('md5').update(text).digest('hex').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}>`;

function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.match(/.{1,5}/g).map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

const sha1 = (bytes) => `sha1:${base32(createHash('sha1').update(bytes).digest())}`;
const sha1Hex = (bytes) => `sha1:${createHash('sha1').update(bytes).digest('hex')}`;

// A record; fields without a value are left out.
function record(version, fields, block) {
  const head = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`WARC/${version}\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
}

function write(name, records) {
  writeFileSync(`${folder}/${name}`, Buffer.concat(records.map((bytes) => (name.endsWith('.gz') ? gzipSync(bytes) : bytes))));
}

const bodyOf = (bytes) => bytes.subarray(bytes.indexOf('\r\n\r\n') + 4);
const requestOf = (url) => Buffer.from(`GET ${new URL(url).pathname} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`);

// Nutch and StormCrawler decode the body and rename the headers that no longer fit: X-Crawler-Content-Length beside the new Content-Length.
function decodedResponse(page, body, { status = statusLine(page), isLower = false, length = undefined } = {}) {
  const lines = [status];

  for (const [name, value] of headers(page)) {
    const isWrong = /^(content-encoding|transfer-encoding)$/i.test(name) || (/^content-length$/i.test(name) && value !== String(body.length));
    lines.push(`${isWrong ? 'X-Crawler-' : ''}${isLower ? name.toLowerCase() : name}: ${value}`);
    if (isWrong && /^content-length$/i.test(name)) lines.push(`Content-Length: ${body.length}`);
  }

  if (length) lines.push(`X-Crawler-Content-Length: ${length}`);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
}

// Common Crawl's main crawls (its fork of Nutch).
{
  const info = idOf('nutch');
  const main = (type, i, url, contentTypeOfBlock, block, ...extra) => record('1.0', [
    ['WARC-Type', type], ['WARC-Date', moment(i)], ['WARC-Record-ID', idOf(`nutch ${type} ${url}`)], ['Content-Length', block.length], ['Content-Type', contentTypeOfBlock],
    ['WARC-Warcinfo-ID', url && info], ...extra], block);
  const records = [main('warcinfo', 0, undefined, 'application/warc-fields', Buffer.from('isPartOf: CC-MAIN-2024-10\r\npublisher: Common Crawl\r\nsoftware: Apache Nutch 1.19\r\nformat: WARC File Format 1.1\r\n'), ['WARC-Filename', 'CC-MAIN.warc.gz'])];

  ordinary.forEach((page, i) => {
    const isCut = page.url.endsWith('/articles/11');
    const body = isCut ? content(page).subarray(0, 100) : content(page);
    // Responses of HTTP/2 have no reason, and names in lower case.
    const block = decodedResponse(page, body, i % 2 ? { status: 'HTTP/1.1 200', isLower: true, ...(page.status && { status: statusLine(page) }) } : {});
    records.push(main('request', i, page.url, 'application/http; msgtype=request', requestOf(page.url), ['WARC-IP-Address', '127.0.0.1'], ['WARC-Target-URI', page.url]));
    records.push(main('response', i, page.url, 'application/http; msgtype=response', block,
      ['WARC-Concurrent-To', idOf(`nutch request ${page.url}`)], ['WARC-IP-Address', '127.0.0.1'], ['WARC-Target-URI', page.url], ['WARC-Protocol', 'h2'], ['WARC-Protocol', 'tls/1.3'],
      ['WARC-Cipher-Suite', 'TLS_AES_128_GCM_SHA256'], ['WARC-Payload-Digest', sha1(body)], ['WARC-Block-Digest', sha1(block)], ['WARC-Truncated', isCut ? 'length' : undefined], ['WARC-Identified-Payload-Type', 'text/html']));
    records.push(main('metadata', i, page.url, 'application/warc-fields', Buffer.from('fetchTimeMs: 25\r\ncharset-detected: UTF-8\r\n'), ['WARC-Concurrent-To', idOf(`nutch response ${page.url}`)], ['WARC-Target-URI', page.url]));
  });

  // Before 2019, pages were cut without a word in the header of the record.
  const cut = pages.find(({ url }) => url.endsWith('/articles/18'));
  const body = content(cut).subarray(0, 120);
  const block = decodedResponse(cut, body);
  records.push(main('response', 59, cut.url, 'application/http; msgtype=response', block, ['WARC-IP-Address', '127.0.0.1'], ['WARC-Target-URI', cut.url], ['WARC-Block-Digest', sha1(block)]));
  write('variation-nutch.warc.gz', records);
}

// Common Crawl's news crawl (StormCrawler): at first with the headers of the server above a decoded body, later with changed headers.
{
  const news = (type, i, url, typeOfBlock, block, ...extra) => record('1.0', [
    ['WARC-Type', type], ['WARC-Date', moment(i)], ['WARC-Filename', url ? undefined : 'CC-NEWS.warc.gz'], ['WARC-Record-ID', idOf(`storm ${type} ${url}`)], ...extra,
    ['Content-Type', typeOfBlock], ['Content-Length', block.length]], block);

  for (const [name, changed] of [['variation-stormcrawler-2016.warc.gz', false], ['variation-stormcrawler.warc.gz', true]]) {
    const records = [news('warcinfo', 0, undefined, 'application/warc-fields', Buffer.from('software: StormCrawler 1.0 http://stormcrawler.net/\r\nformat: WARC File Format 1.0\r\n'))];

    ordinary.forEach((page, i) => {
      const body = content(page);
      const block = changed ? decodedResponse(page, body) : Buffer.concat([response(page).subarray(0, response(page).indexOf('\r\n\r\n') + 4), body]);
      records.push(news('response', i, page.url, 'application/http; msgtype=response', block, ['WARC-Target-URI', page.url], ['WARC-Payload-Digest', sha1(body)], ['WARC-Block-Digest', sha1(block)]));
    });

    // Without headers of the response, the page is a resource.
    records.push(news('resource', 1, pages[0].url, contentType(pages[0]), content(pages[0]), ['WARC-Target-URI', pages[0].url], ['WARC-Block-Digest', sha1(content(pages[0]))]));
    write(name, records);
  }
}

// Heritrix 3: DNS lookups as responses, bodies as the server sent them, only the digest of the payload.
{
  const heritrix = (type, i, url, typeOfBlock, block, ...extra) => record('1.0', [
    ['WARC-Type', type], ['WARC-Target-URI', url], ['WARC-Date', moment(i)], ...extra, ['WARC-Record-ID', idOf(`heritrix ${type} ${url}`)], ['Content-Type', typeOfBlock], ['Content-Length', block.length]], block);
  const dns = Buffer.from('20240203040500\nnews.example.\t\t600\tIN\tA\t127.0.0.1\n');
  const records = [
    heritrix('warcinfo', 0, undefined, 'application/warc-fields', Buffer.from('software: Heritrix/3.4.0\r\nformat: WARC File Format 1.0\r\nrobots: obey\r\n'), ['WARC-Filename', 'heritrix.warc.gz']),
    heritrix('response', 0, 'dns:news.example', 'text/dns', dns, ['WARC-IP-Address', '127.0.0.53'], ['WARC-Payload-Digest', sha1(dns)]),
  ];

  ordinary.forEach((page, i) => {
    const block = response(page);
    const isRevisit = page.url.endsWith('/articles/10');
    records.push(isRevisit
      ? heritrix('revisit', i, page.url, 'application/http; msgtype=response', block.subarray(0, block.length - bodyOf(block).length), ['WARC-Payload-Digest', sha1(bodyOf(block))], ['WARC-IP-Address', '127.0.0.1'],
        ['WARC-Profile', 'http://netpreserve.org/warc/1.0/revisit/identical-payload-digest'], ['WARC-Truncated', 'length'], ['WARC-Refers-To-Target-URI', pages[0].url], ['WARC-Refers-To-Date', moment(0)])
      : heritrix('response', i, page.url, 'application/http; msgtype=response', block, ['WARC-Payload-Digest', sha1(bodyOf(block))], ['WARC-IP-Address', '127.0.0.1']));
    records.push(heritrix('request', i, page.url, 'application/http; msgtype=request', requestOf(page.url), ['WARC-Concurrent-To', idOf(`heritrix response ${page.url}`)]));
    records.push(heritrix('metadata', i, page.url, 'application/warc-fields', Buffer.from('seed: \r\nfetchTimeMs: 9\r\noutlink: http://news.example/ L a/@href\r\n'), ['WARC-Concurrent-To', idOf(`heritrix response ${page.url}`)]));
  });

  write('variation-heritrix.warc.gz', records);
}

// warcprox, the proxy of Brozzler: a response before its request, digests in base 16, and records that Brozzler adds.
{
  const proxy = (type, i, url, typeOfBlock, block, ...extra) => record('1.0', [
    ['WARC-Type', type], ['WARC-Record-ID', idOf(`warcprox ${type} ${url}`)], ['WARC-Date', moment(i)], ['WARC-Target-URI', url], ['WARC-IP-Address', url?.startsWith('http') ? '127.0.0.1' : undefined],
    ...extra, ['Content-Type', typeOfBlock], ['Content-Length', block.length], ['WARC-Block-Digest', sha1Hex(block)]], block);
  const records = [proxy('warcinfo', 0, undefined, 'application/warc-fields', Buffer.from('software: warcprox 2.4\r\nhostname: crawler\r\nformat: WARC File Format 1.0\r\n'), ['WARC-Filename', 'warcprox.warc.gz'])];

  ordinary.forEach((page, i) => {
    const block = response(page);
    records.push(proxy('response', i, page.url, 'application/http;msgtype=response', block, ['WARC-Payload-Digest', sha1Hex(bodyOf(block))]));
    records.push(proxy('request', i, page.url, 'application/http;msgtype=request', requestOf(page.url), ['WARC-Concurrent-To', idOf(`warcprox response ${page.url}`)]));
  });

  records.push(proxy('resource', 1, `screenshot:${pages[0].url}`, 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])));
  records.push(proxy('metadata', 1, `youtube-dl:${pages[0].url}`, 'application/vnd.youtube-dl_formats+json;charset=utf-8', Buffer.from('{}')));
  write('variation-warcprox.warc.gz', records);
}

// wpull, the crawler of grab-site.
{
  const wpull = (type, i, url, typeOfBlock, block, ...extra) => record('1.0', [
    ['WARC-Type', type], ['Content-Type', typeOfBlock], ['WARC-Date', moment(i)], ['WARC-Record-ID', idOf(`wpull ${type} ${url}`)], ['WARC-Target-URI', url], ['WARC-IP-Address', url?.startsWith('http') ? '127.0.0.1' : undefined],
    ...extra, ['WARC-Warcinfo-ID', url && idOf('wpull warcinfo undefined')], ['Content-Length', block.length], ['WARC-Block-Digest', sha1(block)]], block);
  const records = [wpull('warcinfo', 0, undefined, 'application/warc-fields', Buffer.from('software: Wpull/2.0.3 Python/3.7.3\r\nformat: WARC File Format 1.0\r\n'))];

  ordinary.forEach((page, i) => {
    const block = response(page);
    const head = block.subarray(0, block.length - bodyOf(block).length);
    records.push(wpull('request', i, page.url, 'application/http;msgtype=request', requestOf(page.url)));
    records.push(page.url.endsWith('/articles/10')
      ? wpull('revisit', i, page.url, 'application/http;msgtype=response', head, ['WARC-Refers-To', idOf(`wpull response ${pages[0].url}`)], ['WARC-Profile', 'http://netpreserve.org/warc/1.0/revisit/identical-payload-digest'], ['WARC-Truncated', 'length'])
      : wpull('response', i, page.url, 'application/http;msgtype=response', block, ['WARC-Concurrent-To', idOf(`wpull request ${page.url}`)], ['WARC-Payload-Digest', sha1(bodyOf(block))]));
  });

  records.push(wpull('resource', 1, 'urn:X-wpull:log', 'text/plain', Buffer.from('2024-02-03 04:05:06 - wpull.application.app - INFO - Exiting\n')));
  write('variation-wpull.warc.gz', records);
}

// warcio for Python, by which pywb and many scripts write: version 1.1 with microseconds, the request after its response.
{
  const warcio = (type, i, url, typeOfBlock, block, ...extra) => record('1.1', [
    ['WARC-Date', moment(i, 6)], ['WARC-Type', type], ['WARC-Record-ID', idOf(`warcio ${type} ${url}`)], ['WARC-Target-URI', url], ...extra, ['Content-Type', typeOfBlock], ['WARC-Block-Digest', sha1(block)], ['Content-Length', block.length]], block);
  const records = [warcio('warcinfo', 0, undefined, 'application/warc-fields', Buffer.from('software: warcio 1.7\r\nformat: WARC File Format 1.1\r\n'), ['WARC-Filename', 'warcio.warc.gz'])];

  ordinary.forEach((page, i) => {
    const body = encoded(page);
    const lines = headers(page).map(([name, value]) => `${name}: ${value}`);
    // capture_http keeps the chunks that the server sent.
    const block = Buffer.concat([Buffer.from(`${statusLine(page)}\r\n${lines.join('\r\n')}\r\n\r\n`), page.chunked ? chunks(body) : body]);
    records.push(warcio('response', i, page.url, 'application/http; msgtype=response', block, ['WARC-IP-Address', '127.0.0.1'], ['WARC-Payload-Digest', sha1(bodyOf(block))]));
    records.push(warcio('request', i, page.url, 'application/http; msgtype=request', requestOf(page.url), ['WARC-Concurrent-To', idOf(`warcio response ${page.url}`)]));
  });

  write('variation-warcio-python.warc.gz', records);
}
