import type { Store } from '../desk/ports.ts';
import type { Document } from '../documents/document.ts';
import { yearPlanDocument } from '../documents/meeting-plan.ts';
import type { Body } from '../domain/body/body.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { yearOfPlan } from '../domain/plan/plan.ts';
import { documentWords } from '../language/document-words.ts';
import { meetingPlanWords } from '../language/meeting-plan.ts';

/** A year's plan as it is to be filed now. */
export interface PlanFile {
  /** »Mødeplan 2027 KLU Guldborgsund.docx«: the same for as long as the year is. */
  readonly name: string;
  readonly document: Document;
  /** Whether any of the year's meetings still stands. */
  readonly stands: boolean;
}

/** @returns undefined for a year in which there never was a meeting */
export async function planFile(
  store: Pick<Store, 'records'>,
  planId: string,
  body: Body,
): Promise<PlanFile | undefined> {
  const year = yearOfPlan(planId);
  if (year === undefined) return undefined;
  const { language, shortName } = body;
  const meetings = (await store.records<Meeting>('meeting', body.id)).map(({ state }) => state);
  const document = yearPlanDocument(body, meetings, year, documentWords[language]);
  if (document === undefined) return undefined;
  const stands = meetings.some((one) => one.stage === 'planned' && one.slot.date.year === year);
  return { name: `${meetingPlanWords[language].title(`${year}`)} ${shortName}.docx`, document, stands };
}
