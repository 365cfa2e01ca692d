// Writes beside each archive of a folder the records that warcio.js finds in it: name.records.json.
import { execFileSync } from 'node:child_process';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { WARCParser } from 'warcio';

const folder = process.argv[2];

for (const name of readdirSync(folder).filter((file) => /\.warc(\.gz|\.zst)?$/.test(file))) {
  const path = `${folder}/${name}`;
  const isZstd = name.endsWith('.zst');
  // warcio.js does not read zstd. Frames are found by the program zstd, whose offsets are not those of warcio.js.
  const parser = new WARCParser(isZstd ? Readable.from([execFileSync('node', ['Tools/unzstd.mjs', path])]) : createReadStream(path), { parseHttp: false });
  const records = [];

  for await (const record of parser) {
    await record.skipFully();
    records.push({
      offset: isZstd ? null : parser.offset,
      type: record.warcType,
      url: record.warcTargetURI ?? null,
      date: record.warcDate ?? null,
    });
  }

  writeFileSync(`${path}.records.json`, `[\n${records.map((record) => `  ${JSON.stringify(record)}`).join(',\n')}\n]\n`);
}
