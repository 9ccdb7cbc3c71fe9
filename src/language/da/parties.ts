import type { PartyWarning } from '../../domain/body/party-warnings.ts';
import type { PartyDeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import type { PartyDeadline } from '../../domain/calendar/party-deadline.ts';
import { cited } from '../clauses.ts';
import { dateWithWeekday, dayAndTime } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

const step: Readonly<Record<PartyDeadlineRule['step'], (party: string) => string>> = {
  'call-for-items': (party) => `Indkaldelse af punkter hos ${party}`,
  'items-due': (party) => `Punkter fra ${party} i hænde`,
};

export const parties = {
  step,
  /** @param deadline its `party` is the party's name */
  deadline: ({ step: name, party, due, at }: Pick<PartyDeadline, 'step' | 'party' | 'due' | 'at'>) =>
    `${step[name](party)} senest ${dayAndTime(due, at, 'da')}`,
  called: (names: string) => `Punkter er indkaldt hos ${names}. De øvrige bliver indkaldt på udvalgets egen dag.`,
  warning: (about: PartyWarning): string => {
    switch (about.code) {
      case 'party-not-earlier':
        return `${about.party} skulle efter sin egen regel indkaldes ${day(about.due)}: ${cited(about.own, 'da')}. Det er ikke før de øvrige, så ${about.party} bliver indkaldt sammen med dem ${day(about.all)}.`;
      case 'party-uncounted':
        return `${step[about.step](about.party)}: dagen kan ikke regnes ud (${cited(about.own, 'da')}). Indtil da gælder udvalgets egen dag.`;
    }
  },
};
