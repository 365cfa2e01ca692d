// Converts a .warc.gz into the .warc.zst files that wget-at and others write ("Use of Zstandard in WARC files", IIPC): with and without a dictionary,
// which is compressed or not. The compression is done by the program zstd.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { createReadStream } from 'node:fs';

const [source, folder] = process.argv.slice(2);
const bytes = readFileSync(source);
const offsets = [];
const parser = new WARCParser(createReadStream(source));
for await (const record of parser) { await record.skipFully(); offsets.push(parser.offset); }
const records = offsets.map((offset, i) => gunzipSync(bytes.subarray(offset, offsets[i + 1] ?? bytes.length)));
const work = mkdtempSync('zstd-');
const samples = records.map((record, i) => { const path = `${work}/${i}`; writeFileSync(path, record); return path; });
execFileSync('zstd', ['-q', '--train', '--maxdict=2048', '-o', `${work}/dictionary`, ...samples]);
const dictionary = readFileSync(`${work}/dictionary`);

function frame(content) {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a5d, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

const compress = (record, ...options) => execFileSync('zstd', ['-q', '-c', ...options], { input: record });
writeFileSync(`${folder}/zstd.warc.zst`, Buffer.concat(records.map((record) => compress(record, '--no-check'))));
writeFileSync(`${folder}/zstd-dictionary.warc.zst`, Buffer.concat([frame(dictionary), ...records.map((record) => compress(record, '-D', `${work}/dictionary`))]));
writeFileSync(`${folder}/zstd-compressed-dictionary.warc.zst`, Buffer.concat([frame(compress(dictionary)), ...records.map((record) => compress(record, '--no-check', '-D', `${work}/dictionary`))]));
