// Decompresses a .warc.zst to standard output: by the program zstd, with the dictionary of the first frame.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';

const bytes = readFileSync(process.argv[2]);
const options = [];

if (bytes.readUInt32LE(0) === 0x184d2a5d) {
  let dictionary = bytes.subarray(8, 8 + bytes.readUInt32LE(4));
  if (dictionary.readUInt32LE(0) === 0xfd2fb528) dictionary = execFileSync('zstd', ['-q', '-d', '-c'], { input: dictionary });
  const path = `${mkdtempSync('zstd-')}/dictionary`;
  writeFileSync(path, dictionary);
  options.push('-D', path);
}

process.stdout.write(execFileSync('zstd', ['-q', '-d', '-c', ...options], { input: bytes }));
