import { type Body, named } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { endsAt } from '../domain/meeting/slot.ts';
import { feeSheet } from '../domain/minutes/fee-sheet.ts';
import type { Attendance, Draft, WrittenMinutes } from '../domain/minutes/minutes.ts';
import { timeSpan } from '../language/dates.ts';
import type { DocumentWords } from '../language/documents.ts';
import { feeSheetWords } from '../language/fee-sheet.ts';
import { type Block, type Document, heading, paragraph } from './document.ts';
import { imprint } from './imprint.ts';
import { line } from './prose.ts';

export interface FeeSheetFacts {
  readonly body: Body;
  readonly meeting: PlannedMeeting;
  readonly minutes: WrittenMinutes;
}

/** The fee sheet (honorarark) of one meeting; undefined where the body's rules pay nobody. */
export function feeSheetDocument(
  { body, meeting, minutes }: FeeSheetFacts,
  words: DocumentWords,
): Document | undefined {
  const { draft } = minutes;
  const sheet = feeSheet(draft, body, meeting.feesPaid, meeting.otherDoctors);
  if (sheet === undefined) return undefined;
  const said = feeSheetWords[words.language];
  const isApproved = minutes.stage === 'approved';
  const hours = timeSpan(draft.startedAt, draft.endedAt, words.language);
  const rows = (all: readonly Attendance[], isPaid: boolean): readonly string[][] => [
    ...all.map((one) => rowOf(one, draft, body, words)),
    ...sheet.others.filter((one) => one.isPaid === isPaid).map(({ name }) => [line(name), said.inPerson, hours]),
  ];
  const table = (all: readonly string[][]): Block =>
    all.length === 0 ? paragraph(said.nobody) : { kind: 'table', header: said.header, rows: all };
  const unpaid = rows(sheet.unpaid, false);
  return {
    ...imprint(said.title, body, meeting.slot.date, words),
    facts: [
      { label: words.label.date, value: words.day(meeting.slot.date) },
      { label: words.label.place, value: line(draft.place) },
      { label: said.numberLabel, value: said.number(sheet.number, sheet.clause) },
    ],
    blocks: [
      heading(1, said.paid),
      table(rows(sheet.paid, true)),
      ...(unpaid.length === 0 ? [] : [heading(1, said.unpaid), table(unpaid)]),
      paragraph(said.otherWork, 'note'),
      paragraph(said.basis(isApproved), 'note'),
    ],
    draft: isApproved ? undefined : words.draftMark,
    issuedAt: isApproved ? minutes.approval.at : endsAt(meeting.slot, body.calendar.timeZone),
  };
}

/** Who, whether themselves or by a substitute, and between which hours. */
function rowOf(one: Attendance, draft: Draft, body: Body, { language, formerMember }: DocumentWords) {
  const said = feeSheetWords[language];
  const written = one.substitute === undefined ? '' : line(one.substitute);
  const standIn = body.members.find(({ id }) => id === written)?.title ?? written;
  return [
    named(body, one.member)?.title ?? formerMember,
    one.presence === 'present' ? said.inPerson : said.bySubstitute(standIn),
    timeSpan(one.arrivedAt ?? draft.startedAt, one.leftAt ?? draft.endedAt, language),
  ];
}
