import { personData, whoIs } from '../archive/person-data.ts';
import type { Card } from '../cards/card.ts';
import { type PersonFacts, personCard, personFileCard, whichPersonCard } from '../cards/keeping.ts';
import { accountsOf, type Body, type Member } from '../domain/body/body.ts';
import { dayAt } from '../domain/body/term.ts';
import { DISPATCHES, type Dispatches } from '../domain/dispatches/dispatches.ts';
import type { KeepingCommand } from '../domain/keeping/commands.ts';
import { erasable } from '../domain/keeping/erasable.ts';
import { KEEPING } from '../domain/keeping/keeping.ts';
import { seatsElsewhere } from '../domain/keeping/last-known.ts';
import { anyoneIn } from '../domain/keeping/person.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { readForm } from '../forms/form.ts';
import { erasePersonForm } from '../forms/keeping-forms.ts';
import { keepingWords } from '../language/keeping.ts';
import { personWords } from '../language/person.ts';
import { type Again, submitCase } from './case-form.ts';
import { byName, eraseName } from './names.ts';
import { OPENS_FOR, personLink } from './person-door.ts';
import {
  type Action,
  carryOutCase,
  commandId,
  type Data,
  formIdOf,
  header,
  isSecretary,
  refusal,
  textOf,
  toldCard,
  type Visit,
} from './visit.ts';

export const personActions: Readonly<Record<string, Action>> = {
  'erase-name': async (visit, data) => mayNotAsk(visit) ?? eraseName(visit, data),
  'show-person': (visit, data) => withPerson(visit, data, (member) => shown(visit, member, data, {})),
  'erase-person': (visit, data) =>
    withPerson(visit, data, (member) =>
      submitCase(visit, {
        read: readForm(erasePersonForm, data),
        command: ({ reason }): KeepingCommand => ({
          ...{ type: 'erase-person', member: member.id, ground: reason },
          ...header(visit, KEEPING, commandId(visit, data, 'erase-person')),
        }),
        form: (again) => shown(visit, member, data, again),
        done: () => {
          const { card } = personWords[visit.words.language];
          return toldCard(visit, { heading: card.heading(member.title), paragraphs: [card.done] });
        },
      }),
    ),
  'export-person': (visit, data) =>
    withPerson(visit, data, (member) => {
      const { words } = visit;
      const command: KeepingCommand = {
        ...{ type: 'export-person', member: member.id },
        ...header(visit, KEEPING, commandId(visit, data, 'export-person')),
      };
      return carryOutCase(visit, command, async () => {
        const url = await personLink(visit.parts, visit.body, visit.me, member);
        const { elsewhere } = seatsOf(visit.parts, visit.body, member, visit.now);
        return personFileCard({ member, url, lasts: OPENS_FOR.total('minutes'), elsewhere }, words);
      });
    }),
};

/** `oplysninger om laege-2`: what is held of one person, what can be erased of it, and what must be kept with its ground. */
export function personalData(visit: Visit, line: string, data: Data): Promise<Card> | Card {
  const stop = mayNotAsk(visit);
  if (stop !== undefined) return stop;
  const member = whoIs(visit.body, line)?.member;
  if (member !== undefined) return shown(visit, member, data, {});
  return line.trim() === '' ? which(visit, data) : byName(visit, line, data);
}

/** Only the secretary, and only where nobody reads along. */
function mayNotAsk(visit: Visit): Card | undefined {
  if (!isSecretary(visit)) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
  return visit.isOverheard ? toldCard(visit, personWords[visit.words.language].card.onlyInChat) : undefined;
}

function which({ body, words }: Visit, data: Data): Card {
  const people = everyone(body).map(({ id, title }) => ({ value: id, title }));
  return whichPersonCard({ body, formId: formIdOf(data), people }, words);
}

const everyone = ({ members, outsideTerm = [] }: Body) => [...members, ...outsideTerm];

async function withPerson(visit: Visit, data: Data, then: (member: Member) => Promise<Card>): Promise<Card> {
  const stop = mayNotAsk(visit);
  if (stop !== undefined) return stop;
  const member = anyoneIn(visit.body, textOf(data, 'member'));
  return member === undefined ? refusal(visit, { because: 'no-such-member' }) : then(member);
}

async function shown(visit: Visit, member: Member, data: Data, again: Again): Promise<Card> {
  const { body, words } = visit;
  return personCard({ body, member, formId: formIdOf(data), ...again, ...(await preview(visit, member)) }, words);
}

/** The other bodies in which somebody sits, and whether what is known under a key serves in none of them. */
function seatsOf(
  { bodies }: Pick<Visit['parts'], 'bodies'>,
  { id: bodyId, calendar }: Body,
  member: Member,
  now: Temporal.Instant,
) {
  const keys = [...accountsOf(member), member.address];
  const seats = seatsElsewhere(keys, { bodyId, id: member.id }, bodies.all(), dayAt({ calendar }, now));
  const held = new Set(seats.flatMap((one) => one.keys));
  return {
    elsewhere: seats.map(({ shortName }) => shortName),
    isFree: (key: string) => !held.has(key.toLowerCase()),
  };
}

/** The same that `erase-person` does, counted and not done. */
async function preview(
  { parts, body, now, words }: Visit,
  member: Member,
): Promise<Pick<PersonFacts, 'goes' | 'stays'>> {
  const { card } = personWords[words.language];
  const { beside, records, journal } = await personData(parts.held, body, { member, address: member.address });
  const meetings = await parts.store.records<Meeting>('meeting', body.id);
  const attended = await parts.store.records<Dispatches>(DISPATCHES, body.id);
  const texts = erasable(
    meetings.map(({ state }) => state),
    attended.map(({ state }) => state),
    member.id,
    keepingWords[body.language].erased,
  );
  const sent = new Set(beside.receipts.map(({ dispatchId }) => dispatchId)).size;
  const details = new Set(beside.receipts.filter(({ detail }) => detail !== '').map(({ dispatchId }) => dispatchId))
    .size;
  const { elsewhere, isFree } = seatsOf(parts, body, member, now);
  const hasContact = [
    ...beside.contacts.map(({ entraId = '' }) => entraId),
    ...beside.reach.map(({ account }) => account),
  ];
  const ways = beside.ways.filter(({ key }) => isFree(key)).length;
  const counted = (count: number, told: (count: number) => string) => (count === 0 ? [] : [told(count)]);
  return {
    goes: [
      ...counted(texts.absences, card.reasons),
      ...counted(texts.items, card.items),
      ...counted(texts.calls, card.calls),
      ...(hasContact.some(isFree) ? [card.contact] : []),
      ...counted(ways, card.ways),
      ...counted(details, card.details),
      ...counted(beside.queued, card.queued),
      card.links,
    ],
    stays: [
      ...counted(records.length, card.kept.cases),
      ...counted(sent, card.kept.receipts),
      ...counted(journal.length, card.kept.journal),
      ...(elsewhere.length === 0 ? [] : [card.kept.elsewhere(elsewhere)]),
      card.kept.file,
      card.kept.outside,
    ],
  };
}
