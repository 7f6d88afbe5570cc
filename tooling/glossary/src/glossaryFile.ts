import { fileURLToPath } from 'node:url';

/** Where the glossary lies: beside the domain whose words it keeps. */
export const glossaryFile = fileURLToPath(new URL('../../../packages/domain/GLOSSARY.md', import.meta.url));
