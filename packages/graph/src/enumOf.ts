/** A GraphQL enum from a table of the domain's terms: one spelling everywhere, the official word as its description. */
import type { Sentences } from '@renda/domain';
import { builder } from './builder.ts';

/** Declares the enum `name` with every key of `terms`. */
export function enumOf<K extends string>(name: string, description: string, terms: Readonly<Record<K, Sentences>>) {
  const entries = (Object.keys(terms) as K[]).map((k) => [
    k,
    { value: k, description: `${terms[k]['zh-CN']} (${terms[k].en})` },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<K, { value: K; description: string }>,
  });
}
