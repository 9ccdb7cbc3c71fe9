import type { BulletOutcome } from '../../domain/minutes/minutes.ts';

const outcomes: Readonly<Record<BulletOutcome, string>> = {
  followed: 'Fulgt',
  changed: 'Ændret',
  'not-treated': 'Ikke behandlet',
  deferred: 'Udsat',
};

/** What became of a recommendation, bullet by bullet. */
export const ledger = {
  heading: 'Hvad blev der af indstillingen?',
  open: 'Ikke valgt',
  outcomes,
  instead: 'Ved »Ændret«: hvad blev besluttet i stedet?',
  /** @param more bullets that wait until these have been answered */
  more: (more: number) =>
    more === 1
      ? 'Indstillingen har én del mere. Den vises, når disse er gemt.'
      : `Indstillingen har ${more} dele mere. De vises, når disse er gemt.`,
  followedWhole: 'Indstillingen blev fulgt.',
  /** As it stands in the minutes, after the bullet itself. */
  became: (bullet: string, outcome: BulletOutcome, instead: string) => {
    const said = {
      followed: 'blev fulgt',
      changed: `blev ændret til: ${instead}`,
      'not-treated': 'blev ikke behandlet',
      deferred: 'blev udsat',
    }[outcome];
    return `»${bullet}« ${said}`;
  },
};
