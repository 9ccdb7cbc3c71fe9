import { type Block, type Document, heading, paragraph } from '../documents/document.ts';
import { imprint } from '../documents/imprint.ts';
import type { Body } from '../domain/body/body.ts';
import { documentWords } from '../language/document-words.ts';
import type { Language } from '../language/language.ts';
import { personWords } from '../language/person.ts';
import { words as wordsIn } from '../language/words.ts';
import { MENTIONED, OTHER } from './own-parts.ts';
import type { PersonData } from './person-data.ts';

/** Everything that is held of one person as a document they can read. */
export function personPage(data: PersonData, body: Body, language: Language, at: Temporal.Instant): Document {
  const said = personWords[language];
  const { member, address, beside, records, journal } = data;
  const { timeZone } = body.calendar;
  const when = (iso: string) => said.moment(Temporal.Instant.from(iso), timeZone);
  const table = (header: readonly string[], rows: readonly (readonly string[])[]): Block =>
    rows.length === 0 ? paragraph(said.nothing) : { kind: 'table', header, rows };
  const names: Readonly<Record<string, string>> = wordsIn(language).meeting.deliveries;
  return {
    ...imprint(said.title, body, said.day(at.toZonedDateTimeISO(timeZone).toPlainDate()), documentWords[language]),
    facts: [
      { label: said.label.who, value: member?.title ?? data.name ?? said.stranger },
      ...(address === '' ? [] : [{ label: said.label.address, value: address }]),
      ...(member?.phone === undefined ? [] : [{ label: said.label.phone, value: member.phone }]),
      ...(member?.entraId === undefined ? [] : [{ label: said.label.account, value: member.entraId }]),
      { label: said.label.drawnUp, value: said.moment(at, timeZone) },
    ],
    blocks: [
      paragraph(said.about(body.organisation, body.shortName)),
      ...(data.name === undefined ? [] : [paragraph(said.card.names.explained)]),
      heading(1, said.heading.reached),
      table(said.header.reached, [
        ...beside.contacts.flatMap((one) => Object.entries(one).map(([key, value]) => [said.key(key), String(value)])),
        ...beside.roster.map(({ key, lastSeen }) => [
          said.key('roster'),
          `${key}, ${said.day(Temporal.PlainDate.from(lastSeen))}`,
        ]),
        ...beside.reach.map(({ reach }) => [said.key('reach'), reach]),
        ...beside.ways.map(({ way, key, ground }) => [`${way} ${key}`, said.closed(ground)]),
        ...(beside.links === undefined ? [] : [[said.key('links'), said.links(beside.links.generation)]]),
        ...(beside.queued === 0 ? [] : [[said.key('queued'), String(beside.queued)]]),
        ...beside.papers.map(({ name, readAt }) => [said.key('paper'), `${name}, ${when(readAt)}`]),
      ]),
      heading(1, said.heading.sent),
      table(
        said.header.sent,
        beside.receipts.map((one) => [
          said.moment(one.at, timeZone),
          names[one.kind] ?? one.kind,
          one.subject,
          `${one.way}: ${one.state}`,
          one.detail,
        ]),
      ),
      heading(1, said.heading.records),
      table(
        said.header.records,
        records.map(({ record, subject, path, value }) => [`${record} ${subject}`, path, shown(value, said.mentioned)]),
      ),
      heading(1, said.heading.journal),
      table(
        said.header.journal,
        journal.map(({ number, at: written, subject, type, isTheirs, parts }) => [
          `${number}, ${when(written)}`,
          `${subject} ${type}${isTheirs ? ` (${said.theirs})` : ''}`,
          parts.map(({ value }) => shown(value, said.mentioned)).join('; '),
        ]),
      ),
      heading(1, said.heading.rights),
      ...said.rights.map((one) => paragraph(one)),
      paragraph(said.masked(OTHER), 'note'),
    ],
    draft: undefined,
    issuedAt: at,
  };
}

/** `reason: Ferie; substitute: Vikar`: the keys are those of the JSON beside it. */
function shown(value: unknown, mentioned: string): string {
  if (value === MENTIONED) return mentioned;
  if (Array.isArray(value)) return value.map((one) => shown(one, mentioned)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .map(([key, held]) => `${key}: ${typeof held === 'boolean' ? String(held) : shown(held, mentioned)}`)
    .join('; ');
}
