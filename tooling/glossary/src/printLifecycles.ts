/** Lifecycles printed into the glossary, each between its markers, so that a drawing is never older than its table. */

import type { Lifecycle } from '@renda/domain';
import * as domain from '@renda/domain';
import { lifecycleText } from './lifecycleText.ts';

type AnyLifecycle = Lifecycle<string, string, string>;

/** Every lifecycle that the domain exports: what is named `…Lifecycle`. */
export const lifecycles: readonly AnyLifecycle[] = Object.entries(domain)
  .filter(([name]) => name.endsWith('Lifecycle'))
  .map(([, life]) => life as unknown as AnyLifecycle);

/** The text with each lifecycle between `<!-- lifecycle Noun -->` and `<!-- end -->` printed anew. Throws when one has no place in it. */
export function printLifecycles(text: string, lives: readonly AnyLifecycle[] = lifecycles): string {
  return lives.reduce((printed, life) => {
    const [before, rest] = split(printed, `<!-- lifecycle ${life.noun} -->`);
    const [, after] = split(rest, '<!-- end -->');
    return `${before}<!-- lifecycle ${life.noun} -->\n${lifecycleText(life)}\n<!-- end -->${after}`;
  }, text);
}

function split(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`the glossary has no ${marker}`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}
