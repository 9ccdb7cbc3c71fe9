import { agenda as agendaDa } from './da/agenda.ts';
import { buttons as buttonsDa, forms as formsDa } from './da/forms.ts';
import { help as helpDa, letter as letterDa } from './da/help.ts';
import { meeting as meetingDa } from './da/meeting.ts';
import { minutes as minutesDa } from './da/minutes.ts';
import { plan as planDa } from './da/plan.ts';
import { refusalHeading as refusalHeadingDa, refusals as refusalsDa, steps as stepsDa } from './da/refusals.ts';
import { agenda as agendaEn } from './en/agenda.ts';
import { buttons as buttonsEn, forms as formsEn } from './en/forms.ts';
import { help as helpEn, letter as letterEn } from './en/help.ts';
import { meeting as meetingEn } from './en/meeting.ts';
import { minutes as minutesEn } from './en/minutes.ts';
import { plan as planEn } from './en/plan.ts';
import { refusalHeading as refusalHeadingEn, refusals as refusalsEn, steps as stepsEn } from './en/refusals.ts';
import type { Language } from './language.ts';

const da = {
  // Widened, so that English is held to the same words and not to the word »da«.
  language: 'da' as Language,
  agenda: agendaDa,
  buttons: buttonsDa,
  forms: formsDa,
  help: helpDa,
  letter: letterDa,
  meeting: meetingDa,
  minutes: minutesDa,
  plan: planDa,
  refusalHeading: refusalHeadingDa as string, // widened likewise
  refusals: refusalsDa,
  steps: stepsDa,
};

/** Every sentence the bot says. The Danish ones are the measure: a language that lacks one does not compile. */
export type Words = Readonly<typeof da>;

const en: Words = {
  language: 'en',
  agenda: agendaEn,
  buttons: buttonsEn,
  forms: formsEn,
  help: helpEn,
  letter: letterEn,
  meeting: meetingEn,
  minutes: minutesEn,
  plan: planEn,
  refusalHeading: refusalHeadingEn,
  refusals: refusalsEn,
  steps: stepsEn,
};

const WORDS: Readonly<Record<Language, Words>> = { da, en };

export function words(language: Language): Words {
  return WORDS[language];
}

/** Danish unless the reader's locale (`en-GB`, `en`) asks for English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'da';
}
