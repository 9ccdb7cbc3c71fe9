import type { PointLine } from '../domain/agenda/point-line.ts';
import type { Body } from '../domain/body/body.ts';
import type { Owner } from '../domain/docket/docket.ts';
import { dateWithWeekday, longDate } from './dates.ts';
import { docketWords } from './docket.ts';
import type { Language } from './language.ts';

/** One line under a point as it is read: »Indhenter oplysninger: Praktiserende læge 1, senest den 1. juni 2027«. */
export function pointLine(line: PointLine, body: Pick<Body, 'members'>, language: Language): string {
  const { agenda } = docketWords[language];
  switch (line.kind) {
    case 'follow-up': {
      const owner = line.owner === undefined ? (line.ownerAsWritten ?? '') : ownerName(line.owner, body, language);
      return agenda.followUp({ ...line, owner, isSettled: line.owner !== undefined && line.due !== undefined });
    }
    case 'coming-item':
      return line.from === undefined ? line.title : agenda.comingFrom(line.title, longDate(line.from, language));
    case 'meeting-of-body':
      return agenda.meetingOfBody(line.name, dateWithWeekday(line.date, language));
  }
}

/** The owner by role, or as written with the organisation they come from. */
export function ownerName(owner: Owner, body: Pick<Body, 'members'>, language: Language): string {
  switch (owner.kind) {
    case 'secretariat':
      return docketWords[language].secretariat;
    case 'member':
      return body.members.find(({ id }) => id === owner.id)?.title ?? docketWords[language].former;
    case 'outside':
      return owner.organisation === '' ? owner.name : `${owner.name}, ${owner.organisation}`;
  }
}
