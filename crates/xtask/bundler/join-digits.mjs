// Writes the digits of the finished site: node join-digits.mjs FROM TO

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinShards } from './digit-sets.mjs';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('Usage: node join-digits.mjs FROM TO');
const files = new Map(readdirSync(from).map((name) => [name, readFileSync(join(from, name))]));
joinShards(JSON.parse(String(files.get('index.json'))), files);
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(to, name), bytes);
