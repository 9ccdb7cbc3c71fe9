import { annexesCard, annexScopeCard } from '../../src/cards/annexes.ts';
import type { Card } from '../../src/cards/card.ts';
import { channelPostOf } from '../../src/cards/notice-of.ts';
import { publicationCard } from '../../src/cards/publication.ts';
import { correctPublishedCard, withdrawPublishedCard } from '../../src/cards/publication-forms.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import type { KeptAnnex } from '../../src/domain/publication/annex.ts';
import { annexesOf } from '../../src/domain/publication/annexes-of.ts';
import { hitOf } from '../../src/domain/publication/find-in-text.ts';
import type { Hit, HitPlace } from '../../src/domain/publication/hit.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { annexWords } from '../../src/language/annexes.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { ORIGIN } from './notice-samples.ts';
import { at, body, office, sampleMeeting, type Writing } from './sample-meeting.ts';

const klu = body('klu-guldborgsund');
const secretary = office(klu, 'secretary');

/** Minutes that wait for three things, a public annex for a fourth. */
export function heldMeeting(write: Writing): PlannedMeeting {
  const inPoint: HitPlace = { in: 'point', pointId: 'item-1', part: 'text' };
  const told = (found: string) => ({ context: `${write(60)} ${found}`, confidence: 'sure' }) as const;
  const hits: readonly Hit[] = [
    hitOf('cpr', inPoint, '010203-1234', told('010203-1234')),
    hitOf('name', inPoint, write(40), { ...told(write(40)), confidence: 'likely' }),
    hitOf('name', { in: 'header' }, write(40), { ...told(write(40)), confidence: 'likely' }),
  ];
  return withPublication(write, { state: 'held', since: at('2027-05-05T00:00'), hits, settled: settled(write) });
}

const settled = (write: Writing): Publication['settled'] =>
  [
    { do: 'remove' } as const,
    { do: 'replace', by: write(40) } as const,
    { do: 'allow', reason: write(200) } as const,
  ].map((decision) => ({
    hit: hitOf('phone', { in: 'header' }, '54 73 10 00', { context: '54 73 10 00', confidence: 'likely' }),
    decision,
    by: secretary.id,
    at: at('2027-05-06T09:00'),
  }));

function withPublication(write: Writing, publication: Publication): PlannedMeeting {
  const meeting = sampleMeeting(klu, write, 'approved');
  const { minutes } = meeting;
  if (minutes.stage !== 'approved') throw new Error('the sample is not approved');
  const publishedAt = publication.state === 'public' ? publication.since : undefined;
  return { ...meeting, minutes: { ...minutes, publishedAt, publication } };
}

function withAnnexes(meeting: PlannedMeeting, write: Writing): PlannedMeeting {
  const file = (id: string, over: Partial<KeptAnnex>): KeptAnnex => ({
    id,
    name: `${write(40).slice(0, 40)}.docx`,
    checksum: 'a'.repeat(64),
    mediaType: 'application/pdf',
    bytes: 12_000,
    scope: { of: 'members' },
    by: secretary.id,
    at: at('2027-03-23T09:00'),
    found: [],
    settled: [],
    ...over,
  });
  const place: HitPlace = { in: 'annex', annex: 'annex-2', line: 7 };
  const hit = hitOf('hidden-text', place, write(80), { context: write(80), confidence: 'sure' });
  const kept = [
    file('annex-1', { scope: { of: 'party', party: 'kommune' } }),
    file('annex-2', { scope: { of: 'public' }, found: [hit] }),
    file('annex-3', { unread: 'no-text' }),
  ];
  const items = meeting.agenda.items.map((item, index) => (index === 0 ? { ...item, kept } : item));
  return { ...meeting, agenda: { ...meeting.agenda, items } };
}

/** What stands between the minutes and the public, and who may see the annexes. */
export function publicationSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const facts = { body: klu, meetingId: '2027-04-08', formId: 'form-1', origin: ORIGIN };
  const held = { ...facts, meeting: heldMeeting(write) };
  const since = at('2027-05-05T00:00');
  const corrections = [{ at: at('2027-05-07T09:00'), by: secretary.id, what: write(200) }];
  const open = { state: 'public', since, settled: settled(write), corrections } as const;
  const taken = {
    ...open,
    state: 'withdrawn',
    at: at('2027-05-08T09:00'),
    by: secretary.id,
    reason: write(200),
  } as const;
  const shown = { ...facts, meeting: withPublication(write, open) };
  const withdrawn = { ...facts, meeting: withPublication(write, taken) };
  const annexed = { ...facts, meeting: withAnnexes(sampleMeeting(klu, write, 'approved'), write) };
  const links = [{ title: annexWords[language].linkTo('3.1', `${write(60)}.docx`), url: `${ORIGIN}/bilag/token` }];
  const [annex] = annexesOf(annexed.meeting);
  if (annex === undefined) throw new Error('the sample has no annex');
  const faults = [{ field: 'reason', code: 'missing' } as const];
  return {
    publication: publicationCard(held, words),
    'publication-mended': publicationCard(
      { ...held, hitId: held.meeting.agenda.items[0]?.id, typed: { reason: '' }, faults },
      words,
    ),
    'publication-before': publicationCard({ ...facts, meeting: sampleMeeting(klu, write, 'circulating') }, words),
    'publication-settled': publicationCard(
      { ...facts, meeting: withPublication(write, { state: 'held', since, hits: [], settled: settled(write) }) },
      words,
    ),
    'publication-public': publicationCard(shown, words),
    'publication-withdrawn': publicationCard(withdrawn, words),
    'publication-of-an-annex': publicationCard(annexed, words),
    'correct-published': correctPublishedCard(shown, words),
    'withdraw-published': withdrawPublishedCard(shown, words),
    'channel-post-corrected': channelPostOf(shown, words, 'corrected').card,
    'channel-post-withdrawn': channelPostOf(withdrawn, words, 'withdrawn').card,
    annexes: annexesCard({ ...annexed, reader: secretary, links }, words),
    'annexes-of-a-member': annexesCard({ ...annexed, reader: office(klu, 'chair'), links }, words),
    'annex-scope': annexScopeCard(
      { ...annexed, annex, chosen: 'members', choices: [{ title: write(40), value: 'members' }] },
      words,
    ),
  };
}
