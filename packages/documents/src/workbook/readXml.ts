/** XML read piece by piece, without entities of its own and without a tree. */
import { SaxesParser } from 'saxes';
import { refuseFile } from './refuseFile.ts';

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told while reading: names without their prefix. */
export type XmlListener = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/**
 * Reads the pieces and pauses after each, so that what was heard can be passed on. Refuses (`Invalid`) what is not well-formed, and a
 * document type: it may hold entities that swell, or that point outside.
 */
export async function* readXml(pieces: AsyncIterable<string>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('doctype', () => refuseFile('UNSAFE'));
  parser.on('error', () => refuseFile('BROKEN'));
  parser.on('opentag', ({ name, attributes }) => listener.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  if (listener.text) {
    parser.on('text', listener.text);
    parser.on('cdata', listener.text);
  }
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty = false;
    parser.write(piece);
    yield;
  }
  if (!isEmpty) parser.close();
}

/** Reads it all. */
export async function readWholeXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(pieces, listener));
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
