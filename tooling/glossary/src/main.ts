/** Prints every lifecycle of the domain into GLOSSARY.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { glossaryFile } from './glossaryFile.ts';
import { lifecycles, printLifecycles } from './printLifecycles.ts';

const text = await readFile(glossaryFile, 'utf8');
const printed = printLifecycles(text);
if (printed !== text) await writeFile(glossaryFile, printed);
console.log(`glossary: ${lifecycles.length} lifecycles${printed === text ? '' : ', printed anew'}`);
