import type { Point } from '../domain/agenda/agenda.ts';
import type { Body } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { isFollowedWhole } from '../domain/minutes/ledger.ts';
import type { PointText, WrittenMinutes } from '../domain/minutes/minutes.ts';
import { attendanceWords } from '../language/attendance.ts';
import type { DocumentWords } from '../language/documents.ts';
import { ledgerWords } from '../language/ledger.ts';
import { lateness, pointHeading } from './agenda.ts';
import { pointAttendance } from './attendance.ts';
import { type Block, depthOf, heading, paragraph } from './document.ts';
import { draftAgendaBlocks } from './draft-agenda.ts';
import { line, prose } from './prose.ts';

interface PointFacts {
  readonly body: Body;
  readonly meeting: PlannedMeeting;
  readonly minutes: WrittenMinutes;
}

/** One point of the minutes: its recommendation, what was said, and what became of it; by the body's rules the last alone (S0-15). */
export function pointBlocks(point: Point, facts: PointFacts, words: DocumentWords): readonly Block[] {
  const { body, meeting, minutes } = facts;
  const level = depthOf(point.number);
  const item = meeting.agenda.items.find((one) => one.id === point.itemId);
  const recommendation = prose(item?.text.fields.recommendation ?? '');
  const written = minutes.draft.texts[point.id];
  const text = prose(written?.text ?? '');
  const { decidedWithoutQuorum: withoutQuorum } = attendanceWords[words.language];
  // An item taken when the agenda was out says here what it would have said there.
  const isOnAgenda = meeting.agenda.releases.at(-1)?.points.some(({ id }) => id === point.id) ?? false;
  const there = [
    ...(item === undefined || isOnAgenda ? [] : lateness(item, { body, meeting, reader: 'members' }, words)),
    ...pointAttendance(point, minutes.draft, body, words),
    ...(body.rules.conclusionMinutes === undefined
      ? draftAgendaBlocks(point, facts, level + 1, words, minutes.draft.struck?.[point.id])
      : []),
  ];
  const said: readonly Block[] = [
    ...text,
    ...outcomeBlocks(written, body, words),
    // A decision where the rules have none made stands with the reason for it (S0-11).
    ...(written?.despite === undefined ? [] : [paragraph(words.decidedDespite(line(written.despite)), 'note')]),
    ...(written?.withoutQuorum === undefined ? [] : [paragraph(withoutQuorum(line(written.withoutQuorum)), 'note')]),
  ];
  if (said.length === 0 && recommendation.length === 0) {
    return [
      pointHeading(point, words.language),
      ...there,
      ...(point.from === 'section' ? [] : [paragraph(words.notWritten, 'note')]),
    ];
  }
  if (recommendation.length === 0) return [pointHeading(point, words.language), ...there, ...said];
  if (body.rules.conclusionMinutes !== undefined) {
    // What was decided by following the recommendation can only be read there.
    const decided = restsOnIt(written) ? recommendation : [];
    return [
      pointHeading(point, words.language),
      ...there,
      ...decided,
      ...(said.length === 0 ? [paragraph(words.notWritten, 'note')] : said),
    ];
  }
  return [
    pointHeading(point, words.language),
    ...there,
    heading(level + 1, words.field('recommendation', false)),
    ...recommendation,
    heading(level + 1, words.label.minutesOfPoint),
    ...(said.length === 0 ? [paragraph(words.notWritten, 'note')] : said),
  ];
}

function restsOnIt({ outcome, ledger = [] }: Pick<PointText, 'outcome' | 'ledger'> = { outcome: undefined }): boolean {
  return outcome === 'followed' || outcome === 'changed' || isFollowedWhole(ledger);
}

/** The outcome by its fixed verb, and the ledger: in one sentence when all of it was followed, else bullet by bullet. */
function outcomeBlocks(written: PointText | undefined, body: Body, words: DocumentWords): readonly Block[] {
  if (written === undefined) return [];
  const { outcome, ledger = [] } = written;
  const said = ledgerWords[words.language];
  const isWhole = isFollowedWhole(ledger);
  const lines = ledger.map((one) => said.became(line(one.bullet), one.outcome, line(one.instead ?? '')));
  return [
    ...(isWhole && outcome !== 'followed' ? [paragraph(said.followedWhole, 'outcome')] : []),
    ...(isWhole || lines.length === 0 ? [] : [{ kind: 'list', items: lines } as const]),
    ...(outcome === undefined ? [] : [paragraph(words.outcome(outcome, body.shortName), 'outcome')]),
  ];
}
