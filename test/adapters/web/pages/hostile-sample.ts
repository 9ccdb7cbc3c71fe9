import type { Point } from '../../../../src/domain/agenda/agenda.ts';
import type { Body } from '../../../../src/domain/body/body.ts';
import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';
import { draft, minutes, planned, released, wrote } from '../../../documents/sample.ts';
import { at, body, memberId } from '../../../documents/sample-body.ts';

/** Markup, marks of templates and of Markdown, marks that turn the reading direction, and what ends an element of XML. */
export const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&]]>**fed** [her](javascript:alert(1)) \${it} <%= it %>\u202evendt\u2066`;
/** One word nobody can break. */
export const LONG = 'sundhedskoordinationsudvalgsmedlemskab'.repeat(12);

const words = `${HOSTILE} ${LONG}`;
const on = (date: string) => ({ ...planned.slot, date: Temporal.PlainDate.from(date) });

/** A body's file is the secretariat's own, and is not looked through for marks that turn the direction. */
const named = words.replace(/[\u202e\u2066]/g, '');

export const hostileBody: Body = {
  ...body,
  id: 'fjendtligt' as Body['id'], // a test's own named for an id
  name: named,
  shortName: named,
  organisation: named,
  parties: body.parties.map((party) => ({ ...party, name: named })),
  members: body.members.map((member) => ({ ...member, title: named })),
  rules: {
    ...body.rules,
    document: named,
    publication: { where: named, clause: { document: named, quote: named, silent: named } },
    standingItems: body.rules.standingItems.map((item) => ({ ...item, title: named })),
  },
};

const points: readonly Point[] = Array.from({ length: 300 }, (_, index) => ({
  id: `point-${index}`,
  number: String(index + 1),
  title: words,
  from: 'standing',
  decides: true,
}));

/** Records in which everything somebody can write is hostile, one in each state a page can show. */
export const hostileMeetings: Readonly<Record<string, Meeting>> = {
  '2027-04-08': {
    ...planned,
    place: words,
    agenda: { ...released, items: [], order: [], releases: released.releases.map((one) => ({ ...one, points })) },
    minutes: {
      ...minutes.approved,
      publication: {
        state: 'public',
        settled: [],
        since: at('2027-05-05T08:00'),
        corrections: [{ at: at('2027-05-06T08:00'), by: memberId('sekretaer'), what: words }],
      },
      draft: {
        ...draft,
        place: words,
        guests: [words],
        texts: Object.fromEntries(
          points.map(({ id }, index) => [
            id,
            {
              ...wrote(index === 0 ? `${words}\n- ${words}` : 'Drøftet.', 'decided'),
              despite: words,
              ledger: [{ bullet: words, outcome: 'changed' as const, instead: words }],
            },
          ]),
        ),
      },
    },
  },
  '2027-06-10': {
    ...planned,
    slot: on('2027-06-11'),
    place: words,
    moves: [{ from: on('2027-06-10'), to: on('2027-06-11'), reason: words, at: at('2027-05-01T08:00') }],
  },
  '2027-09-09': {
    stage: 'cancelled',
    slot: on('2027-09-09'),
    reason: words,
    at: at('2027-08-01T09:00'),
    online: { state: 'wanted' },
  },
  '2027-10-07': {
    ...planned,
    slot: on('2027-10-07'),
    minutes: {
      ...minutes.approved,
      publication: {
        state: 'withdrawn',
        since: at('2027-10-20T08:00'),
        at: at('2027-10-21T08:00'),
        by: memberId('sekretaer'),
        reason: words,
        settled: [],
        corrections: [],
      },
    },
  },
};
