import type { Point } from '../domain/agenda/agenda.ts';
import { draftAgendaUnder, remaining } from '../domain/agenda/draft-agenda.ts';
import { draftAgendaWords } from '../language/draft-agenda.ts';
import { titleAsRead } from '../language/points.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import { about, type FormFacts, type MeetingFacts } from './facts.ts';
import { formCard } from './form-card.ts';

export interface DraftAgendaFacts extends MeetingFacts, FormFacts {
  readonly point: Point;
}

/** The next body's draft agenda: beside each point why it is struck, or nothing where it stays (S4-09). */
export function draftAgendaCard(facts: DraftAgendaFacts, words: Words): Card {
  const { body, meeting, point, formId } = facts;
  const said = draftAgendaWords[words.language];
  const name = body.rules.prepares?.name ?? '';
  const draft = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.draft;
  const titles = draftAgendaUnder(point, meeting);
  const isSent = draft?.handedOver?.includes(point.id) ?? false;
  const data = { ...about(facts), pointId: point.id };
  const { heading, paragraphs } = said.form(
    name,
    words.minutes.point(point.number, titleAsRead(point, words.language)),
  );
  const reasonAt = (number: number) => draft?.struck?.[point.id]?.find((one) => one.number === number)?.reason ?? '';
  return formCard(
    {
      ...facts,
      heading,
      paragraphs: isSent ? [...paragraphs.slice(0, 1), said.sent] : paragraphs,
      fields: isSent
        ? []
        : titles.map((_, index) => ({ id: `struck-${index + 1}`, kind: 'text', value: reasonAt(index + 1) })),
      labels: Object.fromEntries(titles.map((title, index) => [`struck-${index + 1}`, `${index + 1}) ${title}`])),
      actions: [
        ...(isSent ? [] : [send(said.save, 'strike-draft-points', { ...data, formId })]),
        ...(isSent || body.rules.prepares?.body === undefined
          ? []
          : [press(said.send(name), 'hand-over-draft-agenda', { ...data, formId })]),
        press(words.buttons.changePoint, 'correct-point', data),
      ],
    },
    words,
  );
}

/** The draft as it stands, as text for a card: its heading, its points by numbers of their own, and what was struck. */
export function draftAgendaText({ body, meeting }: MeetingFacts, point: Point, { language }: Words) {
  const titles = draftAgendaUnder(point, meeting);
  if (titles.length === 0) return undefined;
  const struck = meeting.minutes.stage === 'none' ? [] : (meeting.minutes.draft.struck?.[point.id] ?? []);
  const said = draftAgendaWords[language];
  const lines = [
    ...remaining(titles, struck).map(({ number, title }) => `${number}) ${title}`),
    ...struck.map(({ number, reason }) => said.struck(titles[number - 1] ?? '', reason)),
  ];
  return { title: said.heading(body.rules.prepares?.name ?? ''), text: lines.join('\n') };
}

/** Leads from a point of the minutes to the draft agenda under it, where there is one. */
export function draftAgendaButton(facts: MeetingFacts, point: Point, { language }: Words): readonly Button[] {
  const name = facts.body.rules.prepares?.name;
  if (name === undefined || draftAgendaUnder(point, facts.meeting).length === 0) return [];
  return [press(draftAgendaWords[language].heading(name), 'draft-agenda', { ...about(facts), pointId: point.id })];
}
