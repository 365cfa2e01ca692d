// Reads pages, each as a line of JSON, and writes the tree that parse5 builds as a line of JSON in the format of html5lib's tests.
// node parse5.mjs <folder of the package parse5>
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

const { parse } = await import(pathToFileURL(join(resolve(process.argv[2]), 'dist', 'index.js')));
const prefixes = { 'http://www.w3.org/2000/svg': 'svg ', 'http://www.w3.org/1998/Math/MathML': 'math ' };

function write(node, depth, lines) {
    const indent = '| ' + ' '.repeat(depth * 2);

    for (const child of node.childNodes) {
        if (child.nodeName === '#text') {
            lines.push(`${indent}"${child.value}"`);
        } else if (child.nodeName === '#comment') {
            lines.push(`${indent}<!-- ${child.data} -->`);
        } else if (child.nodeName === '#documentType') {
            const ids = child.publicId === '' && child.systemId === '' ? '' : ` "${child.publicId}" "${child.systemId}"`;
            lines.push(`${indent}<!DOCTYPE ${child.name}${ids}>`);
        } else {
            lines.push(`${indent}<${prefixes[child.namespaceURI] ?? ''}${child.tagName}>`);
            const attributes = child.attrs.map(a => [a.prefix ? `${a.prefix} ${a.name}` : a.name, a.value]);

            for (const [name, value] of attributes.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))) {
                lines.push(`${indent}  ${name}="${value}"`);
            }

            if (child.content) {
                lines.push(`${indent}  content`);
                write(child.content, depth + 2, lines);
            }

            write(child, depth + 1, lines);
        }
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    const lines = [];
    write(parse(JSON.parse(line), { scriptingEnabled: false }), 0, lines);
    process.stdout.write(JSON.stringify(lines.join('\n')) + '\n');
}
