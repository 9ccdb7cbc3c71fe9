import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';
import type { Publication } from '../../../../src/domain/publication/publication.ts';
import { minutes, planned, released } from '../../../documents/sample.ts';
import { at, memberId } from '../../../documents/sample-body.ts';

const since = at('2027-05-05T08:00');
const secretary = memberId('sekretaer');

export const isPublic: Publication = { state: 'public', since, settled: [], corrections: [] };

export const held: Publication = {
  state: 'held',
  since,
  settled: [],
  hits: [
    {
      id: 'hit-1',
      kind: 'cpr',
      place: { in: 'point', pointId: 'item-1', part: 'text' },
      found: '010203-1234',
      context: 'borgeren 010203-1234 ringede',
      confidence: 'sure',
    },
  ],
};

export const corrected: Publication = {
  ...isPublic,
  corrections: [{ at: at('2027-05-10T09:00'), by: secretary, what: 'Datoen under punkt 2.1 er rettet til 1. juni.' }],
};

export const withdrawn: Publication = {
  state: 'withdrawn',
  since,
  at: at('2027-05-12T09:00'),
  by: secretary,
  reason: 'Referatet gengav en borgers sag.',
  settled: [],
  corrections: [{ at: at('2027-05-10T09:00'), by: secretary, what: 'Datoen under punkt 2.1 er rettet til 1. juni.' }],
};

/** The meeting of 8 April with its minutes approved, and published as far as this says. */
export const meetingWith = (publication: Publication | undefined): Meeting => ({
  ...planned,
  agenda: released,
  minutes: {
    ...minutes.approved,
    ...(publication === undefined ? {} : { publication }),
    publishedAt: publication?.state === 'public' ? since : undefined,
  },
});
