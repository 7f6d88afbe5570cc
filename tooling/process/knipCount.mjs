/** A reporter for knip that says how many files it has looked at. */
export default function knipCount({ counters }) {
  process.stdout.write(`knip: ${counters.processed} files\n`);
}
