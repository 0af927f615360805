// SPDX-License-Identifier: GPL-3.0-or-later
// Compares two files by a package from npm and writes what differs, for compare_speed.py.
// usage: node node_differ.mjs jsondiffpatch|bpmn-js-differ FOLDER FIRST SECOND; FOLDER has them in node_modules, and bpmn-moddle.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [kind, folder, ...paths] = process.argv.slice(2);
const require = createRequire(pathToFileURL(resolve(folder, 'here.js')));
const load = name => import(pathToFileURL(require.resolve(name)));
const files = paths.map(path => readFileSync(path, 'utf8'));

if (kind === 'jsondiffpatch') {
    const entry = resolve(folder, 'node_modules/jsondiffpatch/lib/index.js'); // It has no way in for require.
    const jsondiffpatch = await import(pathToFileURL(entry));
    const [first, second] = files.map(text => JSON.parse(text));
    const differ = jsondiffpatch.create({objectHash: thing => thing.id ?? JSON.stringify(thing)});
    process.stdout.write(JSON.stringify(differ.diff(first, second)));
} else {
    const {BpmnModdle} = await load('bpmn-moddle');
    const {diff} = await load('bpmn-js-differ');
    const [first, second] = await Promise.all(files.map(async text => (await new BpmnModdle().fromXML(text)).rootElement));
    const found = diff(first, second);
    process.stdout.write(JSON.stringify(
        Object.fromEntries(Object.entries(found).map(([what, things]) =>
            [what, Object.entries(things).map(([id, thing]) => ({id, attrs: thing.attrs, name: (thing.model ?? thing).name}))]))));
}
