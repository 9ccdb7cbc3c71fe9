import type { Body, Member } from '../domain/body/body.ts';
import type { Hold } from '../domain/keeping/keeping.ts';
import type { NamedPlace } from '../domain/keeping/named-places.ts';
import type { Expiry } from '../domain/keeping/retention.ts';
import { proposedIn } from '../domain/keeping/retention-warnings.ts';
import { longDate } from '../language/dates.ts';
import { keepingWords } from '../language/keeping.ts';
import { personWords } from '../language/person.ts';
import type { Words } from '../language/words.ts';
import { press, send } from './button.ts';
import type { Card } from './card.ts';
import { type Choice, type FormFacts, shortened } from './facts.ts';
import { formCard } from './form-card.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

export interface KeepingFacts {
  readonly body: Body;
  readonly all: readonly Expiry[];
  /** With the title of a case; a meeting has none. */
  readonly holds: readonly (Hold & { readonly title?: string })[];
  /** In the body's zone. */
  readonly today: Temporal.PlainDate;
}

/** More would not be read on a card; the command line tells them all. */
const MOST_SHOWN = 12;

/** »bevaring«: what is erased by itself and when, and what is kept from it. */
export function keepingCard({ body, all, holds, today }: KeepingFacts, words: Words): Card {
  const said = keepingWords[words.language];
  const shown = all.filter(({ hold }) => hold === undefined).slice(0, MOST_SHOWN);
  const rest = all.length - shown.length - all.filter(({ hold }) => hold !== undefined).length;
  const none = body.rules.retention === undefined ? said.noRules(body.shortName) : said.nothingDue(body.shortName);
  const proposed = proposedIn(body.rules.retention) === undefined ? [] : [said.proposed];
  return noticeCard(
    noticeOfTold(
      {
        heading: said.board(body.shortName),
        paragraphs: [...(all.length === 0 ? [none] : [said.explained]), ...proposed],
      },
      {
        sections: [
          ...holds.map(({ meeting, title, reason, at }) => ({
            title: title === undefined ? said.held(meeting) : said.heldCase(title),
            text: said.heldSince(
              reason,
              longDate(at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate(), words.language),
            ),
          })),
          ...(shown.length === 0
            ? []
            : [{ title: said.falls, text: shown.map((one) => `- ${said.expiry(one, today)}`).join('\n') }]),
          ...(rest > 0 ? [{ title: '', text: said.more(rest) }] : []),
          ...(shown.length === 0 ? [] : [{ title: said.rules, text: rulesOf(shown, words).join('\n') }]),
        ],
        actions: [
          press(said.buttons.hold, 'hold-meeting-form', { bodyId: body.id }),
          ...holds
            .slice(0, 4)
            .map(({ meeting, title = meeting }) =>
              press(said.buttons.lift(short(title)), 'lift-hold', { bodyId: body.id, meeting }),
            ),
        ],
      },
    ),
    words,
  );
}

/** As long as a button shows; the whole stands beside it on the card. */
const short = (text: string) => shortened([text], 20)[0] ?? '';

/** The clause of each kind, once however many fall under it. */
function rulesOf(shown: readonly Expiry[], { language }: Words): readonly string[] {
  return [...new Set(shown.map(({ kind, rule }) => `- ${keepingWords[language].rule(kind, rule.clause)}`))];
}

export interface HoldFormFacts extends FormFacts {
  readonly body: Body;
  readonly meetings: readonly Choice[];
}

export function holdFormCard(facts: HoldFormFacts, words: Words): Card {
  const said = keepingWords[words.language];
  const { body, formId, meetings } = facts;
  return formCard(
    {
      ...facts,
      ...said.holdForm,
      fields: [
        { id: 'meeting', kind: 'choice', required: true, choices: meetings, value: meetings[0]?.value ?? '' },
        { id: 'reason', kind: 'long-text', required: true },
      ],
      labels: said.labels,
      actions: [send(said.buttons.hold, 'hold-meeting', { bodyId: body.id, formId })],
    },
    words,
  );
}

/** »oplysninger om«, when nobody is named. */
export function whichPersonCard(
  facts: FormFacts & { readonly body: Body; readonly people: readonly Choice[] },
  words: Words,
): Card {
  const said = personWords[words.language];
  const { body, formId, people } = facts;
  return formCard(
    {
      ...facts,
      heading: said.title,
      paragraphs: [said.card.which],
      fields: [{ id: 'member', kind: 'choice', required: true, choices: people, value: people[0]?.value ?? '' }],
      labels: { member: said.label.who },
      actions: [send(said.card.show, 'show-person', { bodyId: body.id, formId })],
    },
    words,
  );
}

export interface PersonFacts extends FormFacts {
  readonly body: Body;
  readonly member: Member;
  /** What an erasure takes, and what it leaves with the ground, each in a sentence. */
  readonly goes: readonly string[];
  readonly stays: readonly string[];
}

/** What is held of one person: shown before anything is erased, item by item. */
export function personCard(facts: PersonFacts, words: Words): Card {
  const { body, member, formId, goes, stays } = facts;
  const said = personWords[words.language].card;
  return formCard(
    {
      ...facts,
      heading: said.heading(member.title),
      paragraphs: [said.about],
      facts: [
        ...(goes.length === 0 ? [said.nothing] : goes).map((value) => ({ title: said.goes, value })),
        ...stays.map((value) => ({ title: said.stays, value })),
      ],
      fields: [{ id: 'reason', kind: 'text', required: true, most: 500 }],
      labels: { reason: said.ground },
      actions: [
        press(said.export, 'export-person', { bodyId: body.id, member: member.id, formId }),
        send(said.erase, 'erase-person', { bodyId: body.id, member: member.id, formId }),
      ],
    },
    words,
  );
}

export interface PersonFileFacts {
  readonly member: Member;
  readonly url: string;
  /** Minutes for which the address opens. */
  readonly lasts: number;
  /** The other bodies they sit in. */
  readonly elsewhere: readonly string[];
}

/** The file of what is held of one person can be fetched. */
export function personFileCard({ member, url, lasts, elsewhere }: PersonFileFacts, words: Words): Card {
  const said = personWords[words.language].card;
  const more = elsewhere.length === 0 ? [] : [said.exportedElsewhere(elsewhere)];
  return noticeCard(
    noticeOfTold(
      { heading: said.heading(member.title), paragraphs: [...said.exported(lasts), ...more] },
      { links: [{ title: said.fetch, url }] },
    ),
    words,
  );
}

export interface NameFacts extends FormFacts {
  readonly body: Body;
  readonly name: string;
  readonly places: readonly (NamedPlace & { readonly value: string })[];
}

/** Where a name stands that is nobody's of the body's file. Each place is told, and nothing is chosen beforehand. */
export function nameCard(facts: NameFacts, words: Words): Card {
  const { names, ground } = personWords[words.language].card;
  const { body, name, formId, places } = facts;
  const titleOf = ({ where, date }: NamedPlace) => names.place(where, longDate(date, words.language));
  const choices = places
    .filter(({ mayGo }) => mayGo)
    .map((one) => ({ value: one.value, title: `${titleOf(one)}: ${one.text}` }));
  return formCard(
    {
      ...facts,
      heading: names.heading(name),
      paragraphs: [names.explained],
      facts: places.map((one) => ({ title: titleOf(one), value: `${one.text}. ${names.stays(one)}` })),
      fields:
        choices.length === 0
          ? []
          : [
              { id: 'places', kind: 'choices', choices },
              { id: 'reason', kind: 'text', required: true, most: 500 },
            ],
      labels: { places: names.which, reason: ground },
      actions: choices.length === 0 ? [] : [send(names.erase, 'erase-name', { bodyId: body.id, name, formId })],
    },
    words,
  );
}
