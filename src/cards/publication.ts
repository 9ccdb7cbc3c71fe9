import { seated } from '../domain/body/body.ts';
import { openIn } from '../domain/publication/annex.ts';
import { annexesOf } from '../domain/publication/annexes-of.ts';
import type { Hit, Settled } from '../domain/publication/hit.ts';
import { publicationOf } from '../domain/publication/publication-of.ts';
import { openHits } from '../domain/publication/scan-minutes.ts';
import { moment } from '../language/dates.ts';
import { publicationWords } from '../language/publication.ts';
import type { Words } from '../language/words.ts';
import { alsoSend, type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import { about, type FormFacts, type MeetingFacts, nameOf, pageOf, type Row } from './facts.ts';
import { type Field, formCard } from './form-card.ts';
import { hitRows, masked, whereOf } from './hit-lines.ts';
import { noticeCard, noticeOfTold, type Section } from './notice.ts';

export interface PublicationFacts extends MeetingFacts, FormFacts {
  readonly origin: string;
  /** The hit to be shown; absent or gone, the first that is open. */
  readonly hitId?: string | undefined;
}

/** Where the public version of the minutes stands, and the next thing to be decided about it. */
export function publicationCard(facts: PublicationFacts, words: Words): Card {
  const { body, meeting } = facts;
  const { minutes } = meeting;
  const said = publicationWords[words.language];
  const open = openNow(facts);
  if (open.length > 0) return hitCard(facts, open, words);
  const publication = publicationOf(minutes);
  const zone = body.calendar.timeZone;
  const name = nameOf(facts, words);
  if (publication === undefined) {
    const hits = minutes.stage === 'none' ? [] : openHits(meeting, body, []);
    const isApproved = minutes.stage === 'approved';
    return noticeCard(
      noticeOfTold(isApproved ? said.notPublished(name, hits.length) : said.notApproved(hits.length), {
        actions: isApproved ? [press(said.buttons.publish, 'publish-minutes', about(facts))] : [],
        sections: hits.map((one) => section(one, facts, words)),
      }),
      words,
    );
  }
  const settled = settledRows(publication.settled, words);
  if (publication.state === 'held') {
    return noticeCard(
      noticeOfTold(said.heldBefore(name), {
        facts: settled,
        actions: [press(said.buttons.again, 'publish-minutes', about(facts))],
      }),
      words,
    );
  }
  if (publication.state === 'withdrawn') {
    const on = publication.at.toZonedDateTimeISO(zone).toPlainDate();
    return noticeCard(
      noticeOfTold(said.withdrawn(publication.reason, on), {
        paragraphs: [name, ...said.withdrawn(publication.reason, on).paragraphs],
        facts: settled,
        actions: [press(said.buttons.republish, 'publish-minutes', about(facts))],
      }),
      words,
    );
  }
  const corrections = publication.corrections.map(({ at, what }) =>
    said.correction(at.toZonedDateTimeISO(zone).toPlainDate(), what),
  );
  return noticeCard(
    noticeOfTold(said.isPublic(name), {
      paragraphs: [...said.isPublic(name).paragraphs, ...corrections],
      facts: [{ title: said.rows.since, value: moment(publication.since, zone, words.language) }, ...settled],
      links: [{ title: words.buttons.page, url: pageOf(facts.origin, facts) }],
      actions: [
        press(said.buttons.correct, 'correct-published-form', about(facts)),
        press(said.buttons.withdraw, 'withdraw-published-form', about(facts)),
      ],
    }),
    words,
  );
}

/** What waits for the secretary: in minutes that are held, and in the annexes that are to be public. */
export function openNow({ meeting }: Pick<MeetingFacts, 'meeting'>): readonly Hit[] {
  const publication = publicationOf(meeting.minutes);
  const held = publication?.state === 'held' ? publication.hits : [];
  const inAnnexes = annexesOf(meeting)
    .filter(({ scope }) => scope.of === 'public')
    .flatMap(openIn);
  return [...new Map([...held, ...inAnnexes].map((hit) => [hit.id, hit])).values()];
}

/** One hit with the three answers; with each answer the next one takes its place. */
function hitCard(facts: PublicationFacts, open: readonly Hit[], words: Words): Card {
  const said = publicationWords[words.language];
  const at = Math.max(
    0,
    open.findIndex(({ id }) => id === facts.hitId),
  );
  const [hit, next] = [open[at], open[(at + 1) % open.length]];
  if (hit === undefined || next === undefined) throw new RangeError('no hit is open');
  const alike = open.filter(({ kind, found }) => kind === hit.kind && found === hit.found).length - 1;
  const told = said.one(at + 1, open.length);
  const inAnnex = hit.place.in === 'annex';
  return formCard(
    {
      ...facts,
      heading: told.heading,
      paragraphs: [nameOf(facts, words), ...told.paragraphs, ...(hit.confidence === 'likely' ? [said.doubt] : [])],
      facts: hitRows(hit, facts, words),
      fields: [
        ...(inAnnex ? [] : roleFields(facts, words)),
        { id: 'reason', kind: 'long-text' },
        ...alikeField(alike, words),
      ],
      labels: said.labels,
      actions: [
        ...answers(hit, facts, words),
        ...(open.length > 1 ? [press(said.buttons.next, 'show-hit', { ...about(facts), hitId: next.id })] : []),
      ],
    },
    words,
  );
}

function roleFields({ body }: MeetingFacts, words: Words): readonly Field[] {
  const { roles } = publicationWords[words.language];
  const titles = [...new Set([...roles, ...seated(body).map(({ title }) => title)])];
  return [
    { id: 'role', kind: 'choice', choices: titles.map((title) => ({ title, value: title })) },
    { id: 'other-role', kind: 'text', most: 200 },
  ];
}

function alikeField(alike: number, words: Words): readonly Field[] {
  if (alike === 0) return [];
  const title = publicationWords[words.language].everywhere(alike);
  return [{ id: 'everywhere', kind: 'choices', value: 'true', choices: [{ title, value: 'true' }] }];
}

function answers(hit: Hit, facts: PublicationFacts, words: Words): readonly Button[] {
  const { buttons } = publicationWords[words.language];
  const data = { ...about(facts), formId: facts.formId, hitId: hit.id };
  const allow = alsoSend(buttons.allow, 'settle-hit', { ...data, decision: 'allow' });
  if (hit.place.in === 'annex') {
    const annex = { ...about(facts), annexId: hit.place.annex };
    return [
      allow,
      press(buttons.members, 'set-annex-scope', { ...annex, scope: 'members' }),
      press(buttons.takeOff, 'take-off-annex', annex),
    ];
  }
  return [
    send(buttons.remove, 'settle-hit', { ...data, decision: 'remove' }),
    alsoSend(buttons.replace, 'settle-hit', { ...data, decision: 'replace' }),
    allow,
  ];
}

/** The newest first; the journal has all. */
function settledRows(settled: readonly Settled[], words: Words): readonly Row[] {
  const { decided, kinds } = publicationWords[words.language];
  return settled.toReversed().map(({ hit, decision }) => ({
    title: kinds[hit.kind],
    value: `${masked(hit.found)}: ${
      decision.do === 'remove'
        ? decided.remove
        : decision.do === 'replace'
          ? decided.replace(decision.by)
          : decided.allow(decision.reason)
    }`,
  }));
}

export function section(hit: Hit, facts: MeetingFacts, words: Words): Section {
  const { kinds } = publicationWords[words.language];
  return { title: `${kinds[hit.kind]} · ${whereOf(hit, facts, words)}`, text: masked(hit.context) };
}
