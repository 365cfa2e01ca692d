// Writes tests/SchemaGen.Tests/Conversion/Addresses.tsv: how the URL Standard, as Node implements it, resolves addresses.
//
//     node .tools/addresses.mjs
//
// A line each: the base or "-", the text as a JSON string, the address or "!" if there is none.
import { writeFileSync } from 'node:fs';

const bases = ['https://www.hespress.com/politique/a.html?x=1#top', 'http://h.example/a/b', undefined];
const texts = [
  '/x\ny', '/x\ty\r', '  /a ', '\x00\x1f/a\x01', 'http:////host', 'http:///x', 'https:/x', 'https:x', 'http:/x', 'http:x', 'https://', 'http:', '//',
  '///x', '////host/a', '\\\\host\\a', '/\\host/a', '\\a\\b?c\\d#e\\f', 'https:\\\\e.org\\a', '//u:p@h.example/', 'https://u:p@e.org:443/',
  'https://e.org:80/', 'http://e.org:80/a', 'http://e.org:8080', 'https://e.org:0443/', 'https://e.org:65536/', 'https://e.org:/a',
  'https://e.org:port/', '/a b', '/a%20b', '/a%zz', '/a%', '/é', '/a?é=b c', '#a b', '?a"b<c>', '/"<>`{}|^[]', '/a//b', '/a/../../b', '/a/./b',
  '/a/%2e%2e/b', '/a/..', 'https://EXAMPLE.org', 'https://exa mple.org', 'https://exa%20mple.org', 'https://ex%41mple.org/', 'https://münchen.de/',
  'https://xn--mnchen-3ya.de/', 'https://مثال.إختبار/', 'https://127.1/', 'https://0x7f.0.0.1/', 'https://256.1.1.1/', 'https://[::1]/',
  'https://[::1', 'https://a_b.org/', 'https://a..b/', 'https://.a/', 'https://a./', 'https://-a.org/', 'mailto:a@b.c', 'MAILTO:a@b.c', 'tel:+212 5',
  'tel:+2125', 'urn:a:b', 'whatsapp://send?text=a b', 'ftp://e.org/a', 'file:///a/b', 'file:a', 'ws://e.org', 'data:,x', 'javascript:void(0)',
  'about:blank', 'blob:https://e.org/x', 'x:y', '1:2', ':80', 'a:80', 'e.org:80/a', './a:b', 'a.b:c', '/a:b', 'http://user@/x', 'http://@/x',
  'http://@e.org/', 'https://e.org?x', 'https://e.org#x', 'https://e.org\\x', 'https:\\/e.org', 'https:/\\e.org', 'https:///e.org', 'httpS://e.org',
  'ht\ntp://e.org', 'http\t://e.org', 'http ://e.org', '/a\u00a0b', '/a\u00adb', '/a\u200bb', '/a\u200eb', '\u00a0/a', '\ufeff/a', '/a\u3000b',
  'https://e\u00adx.org/', 'https://e\u200bx.org/', 'https://e\u200ex.org/', '/😀', '/a\u0000b', '?a\u0000b', 'https://e.org/a\u0085b', '//', '/', '',
  '.', '..', '?', '#', 'https://a.b/%7Euser/%41', 'https://e.org/a;b,c=d&e', 'https://e.org/a\'b', '?a\'b', 'https://e.org/%C3%A9',
  'https://' + 'a'.repeat(64) + '.org/', 'https://' + 'a.'.repeat(130) + 'org/', 'http://1.2.3.4.5/', 'http://1.2.3/', 'http://e.org/..//a', '..//a',
  '\\\\\\x', 'https://a<b>.org', 'https://a|b', 'https://a%b', 'https://a@b@c/', 'https://a:b:c/', 'https://e.org/\\..\\a',
];
const resolve = (text, base) => { try { return new URL(text, base).href; } catch { return '!'; } };
const rows = bases.flatMap(base => texts.map(text => [base ?? '-', JSON.stringify(text), resolve(text, base)].join('\t')));
writeFileSync(new URL('../tests/SchemaGen.Tests/Conversion/Addresses.tsv', import.meta.url), `# Written by .tools/addresses.mjs from Node ${process.version} (Ada ${process.versions.ada}). Do not edit.\n${rows.join('\n')}\n`);
