/** Proves that nobody has changed, taken out, put in or moved an entry of the audit trail. */
import type pg from 'pg';
import { withOwner } from '../owner/withOwner.ts';

/** The last entry of a chain at some time. Kept outside the database, it shows later whether the chain was cut or rewritten. */
export type AuditAnchor = { readonly jurisdiction: string; readonly seq: number; readonly hash: string };

export type AuditFaultKind = keyof typeof sentences;

/** An entry that was tampered with. */
export type AuditFault = {
  readonly jurisdiction: string;
  readonly seq: number;
  readonly kind: AuditFaultKind;
  /** The same for people. */
  readonly sentence: string;
};

/** Every chain as it stands, which is what a later check takes as anchors, and the first fault of each chain that has one. */
export type AuditVerdict = { readonly chains: readonly AuditAnchor[]; readonly faults: readonly AuditFault[] };

const sentences = {
  EDITED: 'its content is not what its hash was made from',
  MISSING: 'it has been taken out',
  REWRITTEN:
    'it is not the entry that was there at an earlier check, so the trail was written anew from there or before',
  TRUNCATED: 'the trail ends before it, though it was there at an earlier check',
} as const;

/**
 * Recomputes every chain from its first entry, as the owner, who sees all counties; some 100,000 entries a second. Changes nothing.
 * Without anchors a cut end, or a chain written anew to its end, cannot be seen.
 */
export async function verifyAudit(options: {
  ownerUrl: string;
  anchors?: readonly AuditAnchor[];
}): Promise<AuditVerdict> {
  return withOwner(options.ownerUrl, async (owner) => {
    await owner.query('begin isolation level repeatable read read only');
    const found = [
      ...(await owner.query<Found>(brokenLinks)).rows,
      ...(await lostAnchors(owner, options.anchors ?? [])),
    ];
    const { rows: chains } = await owner.query<AuditAnchor>(heads);
    return { chains, faults: firstOfEachChain(found) };
  });
}

type Found = Omit<AuditFault, 'sentence'>;

/**
 * Where an entry's own hash holds but its link to the one before does not: if the next follows from it, the one before was changed
 * together with its hash; if not, it is this one that was.
 */
export const brokenLinks = `
  select distinct on (jurisdiction) jurisdiction, fault_seq::float8 as seq, kind
  from (
    select jurisdiction,
      case
        when seq <> before_seq + 1 then 'MISSING'
        when hash <> own_hash or prev <> before_hash then 'EDITED'
      end as kind,
      case
        when seq <> before_seq + 1 then before_seq + 1
        when hash = own_hash and hash = next_prev then greatest(before_seq, 1)
        else seq
      end as fault_seq
    from (
      select jurisdiction, seq, prev, hash, audit_hash(entry) as own_hash,
        lag(seq, 1, 0::bigint) over chain as before_seq,
        lag(hash, 1, '') over chain as before_hash,
        lead(prev, 1, hash) over chain as next_prev
      from audit_entries entry
      window chain as (partition by jurisdiction order by seq)
    ) linked
  ) judged
  where kind is not null
  order by jurisdiction, fault_seq`;

const heads = `
  select distinct on (jurisdiction) jurisdiction, seq::float8 as seq, hash
  from audit_entries order by jurisdiction, seq desc`;

async function lostAnchors(owner: pg.Client, anchors: readonly AuditAnchor[]): Promise<Found[]> {
  const { rows } = await owner.query<Found>(
    `select anchor.jurisdiction, case when entry.seq is null then 'TRUNCATED' else 'REWRITTEN' end as kind,
       coalesce(entry.seq, 1 + coalesce(
         (select max(seq) from audit_entries last where last.jurisdiction = anchor.jurisdiction), 0))::float8 as seq
     from jsonb_to_recordset($1::jsonb) as anchor (jurisdiction text, seq bigint, hash text)
     left join audit_entries entry on entry.jurisdiction = anchor.jurisdiction and entry.seq = anchor.seq
     where entry.hash is distinct from anchor.hash`,
    [JSON.stringify(anchors)],
  );
  return rows;
}

function firstOfEachChain(found: readonly Found[]): AuditFault[] {
  const first = new Map<string, Found>();
  for (const fault of found.toSorted((a, b) => a.seq - b.seq)) {
    if (!first.has(fault.jurisdiction)) first.set(fault.jurisdiction, fault);
  }
  return [...first.values()].map((fault) => ({
    ...fault,
    sentence: `Audit entry ${fault.seq} of ${fault.jurisdiction}: ${sentences[fault.kind]}.`,
  }));
}
