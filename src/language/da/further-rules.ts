import type { Count } from '../../domain/body/count.ts';
import type { AtMeeting } from '../../domain/body/duty-rule.ts';
import type { QuorumLeast } from '../../domain/body/sitting.ts';
import type { WrittenRule } from '../../domain/body/written-rule.ts';
import { listed } from '../clauses.ts';
import { monthName } from '../dates.ts';
import { span } from './counts.ts';

const LEAST: Readonly<Record<Extract<QuorumLeast, string>, string>> = {
  half: 'mindst halvdelen af medlemmerne',
  'more-than-half': 'mere end halvdelen af medlemmerne',
  'two-thirds': 'mindst to tredjedele af medlemmerne',
};

function atMeeting(at: AtMeeting): string {
  if (typeof at === 'number') return `mødet i ${monthName(at, 'da')}`;
  return at === 'first' ? 'årets første møde' : 'årets sidste møde';
}

/** Rows of »regler«: what the year and the meeting hold besides deadlines, items and approval. */
export const furtherRules = {
  wheel: (month: number) => `Årshjul: ${monthName(month, 'da')}`,
  wheelMonth: (themes: readonly string[], participants: readonly string[]) =>
    [
      themes.length === 0 ? 'Intet fast emne' : themes.join(' · '),
      ...(participants.length === 0 ? [] : [`også indbudt: ${listed(participants, 'da')}`]),
    ].join('; '),
  alignment: (name: string) => `Afstemt med ${name}`,
  aligned: (order: 'before' | 'after') => `Møderne ligger ${order === 'before' ? 'før' : 'efter'} møderne der`,
  duty: (title: string) => `Pligt: ${title}`,
  dutyDue: (due: Count | undefined, at: AtMeeting | undefined, to: string | undefined) =>
    [
      ...(at === undefined ? [] : [`på ${atMeeting(at)}`]),
      ...(due === undefined ? [] : [`senest ${span(due)}`]),
      ...(to === undefined ? [] : [`til ${to}`]),
    ].join(', ') || 'når der er anledning',
  dialogue: 'Dialogmøder',
  dialogueMeetings: (perYear: number, announced: Count, channels: number) =>
    `${perYear} om året, annonceret senest ${span(announced)}, mindst ${channels} ${channels === 1 ? 'sted' : 'steder'}`,
  preMeeting: 'Formøde',
  preMeetingAt: (latest: Count) => `Senest ${span(latest)}`,
  quorum: 'Beslutningsdygtighed',
  quorate: (least: QuorumLeast, parties: readonly { readonly name: string; readonly atLeast: number }[]) =>
    [
      typeof least === 'number' ? `mindst ${least} medlemmer` : LEAST[least],
      ...parties.map(({ name, atLeast }) => `mindst ${atLeast} fra ${name}`),
    ].join(', '),
  moderator: 'Ordstyrer',
  inTurn: (titles: readonly string[]) => `På skift: ${titles.join(' · ')}`,
  byChair: 'Formanden',
  decisions: 'Beslutninger',
  noDecisions: 'Der træffes ingen beslutninger',
  paidDoctors: 'Honorar for mødedeltagelse',
  paid: (number: number, party: string) => `${number} fra ${party}`,
  written: 'Skriftlig votering',
  writtenWindow: ({ windowInDays, demandMeeting }: WrittenRule) =>
    `${windowInDays} hverdage til at svare${demandMeeting === 'any-member' ? '; ethvert medlem kan forlange et møde' : ''}`,
  prepares: 'Forbereder dagsorden for',
  agreements: (place: number) => `Lokalaftaler, ${place}. trin`,
  agreementStep: (name: string, parts: readonly string[]) =>
    parts.length === 0 ? name : `${name} (${listed(parts, 'da')})`,
  closed: (names: readonly string[]) => `også lukket: ${listed(names, 'da')}`,
  closedWeek: (week: number) => `uge ${week}`,
};
