import type { Point } from '../domain/agenda/agenda.ts';
import { draftAgendaUnder, remaining, type Struck } from '../domain/agenda/draft-agenda.ts';
import type { Body } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import type { DocumentWords } from '../language/documents.ts';
import { draftAgendaWords } from '../language/draft-agenda.ts';
import { type Block, heading, paragraph } from './document.ts';
import { line } from './prose.ts';

/**
 * The next body's draft agenda under a point: under a heading and with numbers of its own, so that they never run on with
 * those around it (S4-09), and what was struck from it with the reason.
 *
 * @param level of the heading: one below the point's
 */
export function draftAgendaBlocks(
  point: Point,
  { body, meeting }: { readonly body: Body; readonly meeting: PlannedMeeting },
  level: number,
  { language }: Pick<DocumentWords, 'language'>,
  struck: readonly Struck[] = [],
): readonly Block[] {
  const titles = draftAgendaUnder(point, meeting);
  if (titles.length === 0) return [];
  const said = draftAgendaWords[language];
  const left = remaining(titles, struck).map(({ title }) => line(title));
  return [
    heading(level, said.heading(body.rules.prepares?.name ?? '')),
    ...(left.length === 0 ? [] : [{ kind: 'numbered', items: left } as const]),
    ...struck.map(({ number, reason }) => paragraph(said.struck(line(titles[number - 1] ?? ''), line(reason)), 'note')),
  ];
}
