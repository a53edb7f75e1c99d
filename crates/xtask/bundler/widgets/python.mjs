// Makes widget.js of the Python package: everything in one module. SITE_SINGLE names autoencoder.single.js, which it
// begins with.

import { readFileSync } from 'node:fs';
import { bundle, write, WWW } from './common.mjs';

const input = { widget: `${WWW}/widgets/python/browser/widget.js` };
const [{ code }] = await bundle(input, [], { codeSplitting: false });
write([{ fileName: 'widget.js', code: `${readFileSync(process.env.SITE_SINGLE ?? '', 'utf8')}\n${code}` }]);
