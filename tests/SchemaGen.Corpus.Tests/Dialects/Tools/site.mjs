// The pages of site.json: their bytes, and a server for them. `node site.mjs` listens on port 80 of all addresses (see make.sh).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

export const pages = JSON.parse(readFileSync(new URL('../site.json', import.meta.url)));

const image = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const names = { 'windows-1252': 'CP1252', 'windows-1256': 'CP1256', 'utf-8': 'UTF-8' };
const codings = {
  gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, 'deflate-raw': deflateRawSync,
  zstd: (bytes) => execFileSync('zstd', ['-q', '-c'], { input: bytes }),
};

// The page as its author wrote it.
export function content(page) {
  if (page.type === 'image/png') return image;
  if (page.body !== undefined) return Buffer.from(page.body);
  const meta = page.meta ? `<meta charset="${page.meta}">` : '';
  const html = `<!DOCTYPE html>\n<html><head>${meta}<title>${page.title}</title></head>\n<body><h1>${page.title}</h1>\n<p>${page.text}</p>\n</body></html>\n`;
  return execFileSync('iconv', ['-f', 'UTF-8', '-t', names[page.charset ?? page.meta ?? 'utf-8']], { input: html });
}

export function contentType(page) {
  return page.type ?? `text/html${page.meta ? '' : `; charset=${page.charset ?? 'utf-8'}`}`;
}

// The body after compression, before it is divided into chunks.
export function encoded(page) {
  return page.coding ? codings[page.coding](content(page)) : content(page);
}

export function chunks(body) {
  const parts = [];
  for (let i = 0; i < body.length; i += 61) {
    const part = body.subarray(i, i + 61);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

// The headers of the content, in the order in which they are sent.
export function headers(page) {
  const lines = [['Server', 'dialects'], ['Date', 'Sat, 28 Nov 2026 00:00:00 GMT']];
  if (page.raw === 'folded') lines.push(['Content-Type', contentType(page).replace('; ', ';\r\n ')]);
  else if (page.raw === 'twice') lines.push(['Content-Type', 'text/html'], ['Content-Type', contentType(page)]);
  else if (contentType(page)) lines.push(['Content-Type', contentType(page)]);
  if (page.location) lines.push(['Location', page.location]);
  if (page.coding) lines.push(['Content-Encoding', page.coding.replace('-raw', '')]);
  if (page.chunked) lines.push(['Transfer-Encoding', 'chunked']);
  else if (page.raw !== 'http10') lines.push(['Content-Length', String(encoded(page).length)]);
  return lines;
}

export function statusLine(page) {
  return `HTTP/${page.raw === 'http10' ? '1.0' : '1.1'} ${page.status ?? '200 OK'}`;
}

// A response as the server sends it.
export function response(page, isHead = false) {
  const head = [statusLine(page), ...headers(page).map(([name, value]) => `${name}: ${value}`), 'Connection: close', '', ''].join('\r\n');
  const body = page.chunked ? chunks(encoded(page)) : encoded(page);
  return Buffer.concat([Buffer.from(head), isHead ? Buffer.alloc(0) : page.raw === 'cut' ? body.subarray(0, body.length - 40) : body]);
}

function serve(socket) {
  let request = '';
  socket.on('error', () => {});
  socket.on('data', (data) => {
    request += data.toString('latin1');
    if (!request.includes('\r\n\r\n')) return;
    const [method, path] = request.split(' ', 2);
    const host = /^host: *(.*)\r$/im.exec(request)[1];
    const page = pages.find((candidate) => candidate.url === `http://${host}${path}`);
    socket.end(page ? response(page, method === 'HEAD') : 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) createServer(serve).listen(80, '::');
