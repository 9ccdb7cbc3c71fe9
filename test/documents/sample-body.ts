import type { Body, BodyId, Member, MemberId } from '../../src/domain/body/body.ts';
import type { Calendar } from '../../src/domain/calendar/calendar.ts';

const document = 'Kommissorium for KLU Guldborgsund, 28.11.2024';
export const clause = (quote: string) => ({ document, quote });

// Ids are branded strings; a fixture has to begin somewhere.
export const memberId = (id: string) => id as MemberId;

export const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Copenhagen').toInstant();

export const calendar: Calendar = {
  timeZone: 'Europe/Copenhagen',
  counted: 'monday-to-friday',
  closed: (date) => {
    if (date.dayOfWeek >= 6) return { date, because: 'weekend' };
    return date.toString() === '2027-03-25' ? { date, because: 'public-holiday', name: 'Skærtorsdag' } : undefined;
  },
  schoolHoliday: () => undefined,
};

const seat = (id: string, title: string, party: string, more: Partial<Member> = {}): Member => ({
  id: memberId(id),
  title,
  party,
  seat: 'member',
  offices: [],
  address: `${id}@${party}.example`,
  ...more,
});

const standing = (id: string, title: string, role: Body['rules']['standingItems'][number]['role']) => ({
  id,
  title,
  role,
  takes: [],
  headed: true,
  decides: role === 'section',
  clause: clause('faste punkter'),
});

export const body: Body = {
  id: 'klu-guldborgsund' as BodyId,
  name: 'Kommunalt-Lægeligt Udvalg i Guldborgsund',
  shortName: 'KLU Guldborgsund',
  organisation: 'Guldborgsund Kommune',
  kind: 'klu',
  language: 'da',
  parties: [
    { id: 'guldborgsund', name: 'Guldborgsund Kommune' },
    { id: 'plo', name: 'PLO-Guldborgsund' },
    { id: 'region', name: 'Region Sjælland' },
  ],
  members: [
    seat('centerchef', 'Centerchef, Center for Sundhed', 'guldborgsund', { offices: ['chair'] }),
    seat('social', 'Leder af Social Service', 'guldborgsund'),
    seat('plo-1', 'Praktiserende læge 1', 'plo'),
    seat('plo-2', 'Praktiserende læge 2', 'plo'),
    seat('plo-3', 'Praktiserende læge 3', 'plo', { seat: 'substitute' }),
    seat('region-1', 'Kontorchef for nære sundhedstilbud', 'region'),
    seat('sekretaer', 'Udvalgssekretær', 'guldborgsund', { seat: 'secretariat', offices: ['secretary'] }),
  ],
  home: { mailbox: 'klu@guldborgsund.example', teamId: 'team', channelId: 'channel' },
  rules: {
    document,
    adoptedOn: Temporal.PlainDate.from('2024-11-28'),
    meetings: {
      months: [4, 10],
      weekday: 4,
      fromDay: 7,
      start: Temporal.PlainTime.from('13:00'),
      lengthInMinutes: 120,
      place: 'Rådhuset, mødelokale 2',
      perYear: { least: 2, most: 2 },
      clause: clause('2 møder årligt (april og oktober)'),
    },
    deadlines: [
      {
        step: 'call-for-items',
        amount: 4,
        unit: 'weeks',
        direction: 'before',
        anchor: 'meeting',
        clause: clause('indkalder dagsordenspunkter senest 4 uger før mødet'),
      },
      {
        step: 'items-due',
        amount: 2,
        unit: 'weeks',
        direction: 'after',
        anchor: 'call-for-items',
        clause: clause('sekretariatet i hænde senest 2 uger efter'),
      },
      {
        step: 'agenda-release',
        amount: 2,
        unit: 'weeks',
        direction: 'before',
        anchor: 'meeting',
        clause: {
          document: 'Overenskomst om almen praksis',
          quote: 'dagsorden senest to uger før',
          silent: 'Kommissoriet siger intet om dagen, så overenskomstens gælder.',
        },
      },
      {
        step: 'minutes-circulation',
        amount: 2,
        unit: 'weeks',
        direction: 'after',
        anchor: 'meeting',
        clause: clause('senest 2 uger efter mødets afholdelse'),
      },
    ],
    itemFields: {
      fields: ['topic', 'what', 'how', 'why'],
      clause: clause('hvorfor punktet ønskes dagsordenssat i KLU'),
    },
    standingItems: [
      standing('approve-minutes', 'Godkendelse af sidste referat', 'approve-minutes'),
      standing('cases', 'Punkter til drøftelse', 'section'),
      standing('any-other-business', 'Eventuelt', 'any-other-business'),
    ],
    approval: { mode: 'by-silence', days: 8, clause: clause('8 hverdage til at kommentere på referatet') },
    publication: { where: 'kommunens hjemmeside', clause: clause('tilgængelige på kommunens hjemmeside') },
    chairSeesAgendaFirst: false,
    sendAt: Temporal.PlainTime.from('08:00'),
    remindBefore: 3,
    countedDays: { clause: clause('8 hverdage') },
  },
  calendar,
};
