import type { Point } from '../domain/agenda/agenda.ts';
import type { PointAbsence } from '../domain/minutes/minutes.ts';
import { wasThere } from '../domain/minutes/write-attendance.ts';
import { attendanceWords } from '../language/attendance.ts';
import { titleAsRead } from '../language/points.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import { about, type Choice, type FormFacts, type MeetingFacts, titleOfMember, typedOr } from './facts.ts';

interface Input {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

interface PointAttendanceView extends Told {
  readonly members: readonly { part: Input; choices: readonly Choice[]; reason: Input }[];
  readonly guests: Input;
  readonly actions: readonly Button[];
}

const expand = card<PointAttendanceView>('point-attendance');

const GROUNDS: readonly PointAbsence['ground'][] = ['disqualified', 'other'];

export interface PointAttendanceFacts extends MeetingFacts, Pick<FormFacts, 'formId' | 'typed'> {
  readonly point: Point;
}

/** Who took no part in one point, disqualified or otherwise, and who came for it alone (S4-12). */
export function pointAttendanceCard(facts: PointAttendanceFacts, words: Words): Card {
  const { body, meeting, point } = facts;
  const said = attendanceWords[words.language];
  const draft = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.draft;
  const noted = draft?.atPoints?.[point.id] ?? { absences: [], guests: [] };
  const input = (id: string, label: string, value: string): Input => ({ id, label, value: typedOr(facts, id, value) });
  const data = { ...about(facts), pointId: point.id };
  const view: PointAttendanceView = {
    ...said.form(words.minutes.point(point.number, titleAsRead(point, words.language))),
    members: (draft?.attendance ?? []).filter(wasThere).map(({ member }) => {
      const absence = noted.absences.find((one) => one.member === member);
      return {
        part: input(`part-${member}`, titleOfMember(body, member), absence?.ground ?? 'took-part'),
        choices: [
          { title: said.tookPart, value: 'took-part' },
          ...GROUNDS.map((value) => ({ title: said.grounds[value], value })),
        ],
        reason: input(`part-reason-${member}`, said.reason, absence?.reason ?? ''),
      };
    }),
    guests: input('point-guests', said.pointGuests, noted.guests.join('\n')),
    actions: [
      send(said.save, 'write-point-attendance', { ...data, formId: facts.formId }),
      press(words.buttons.changePoint, 'correct-point', data),
    ],
  };
  return expand(view, words.language);
}
