import type { Language } from './language.ts';

/** A day on which the institutions of the European Union are closed. */
export type InstitutionDay =
  | 'new-year'
  | 'after-new-year'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'europe-day'
  | 'ascension'
  | 'after-ascension'
  | 'whit-monday'
  | 'assumption'
  | 'all-saints'
  | 'all-souls'
  | 'year-end';

export const institutionDays: Readonly<Record<Language, Readonly<Record<InstitutionDay, string>>>> = {
  da: {
    'new-year': 'Nytårsdag',
    'after-new-year': 'Dagen efter nytårsdag',
    'maundy-thursday': 'Skærtorsdag',
    'good-friday': 'Langfredag',
    'easter-monday': 'Anden påskedag',
    'labour-day': 'Første maj',
    'europe-day': 'Europadagen',
    ascension: 'Kristi himmelfartsdag',
    'after-ascension': 'Dagen efter Kristi himmelfartsdag',
    'whit-monday': 'Anden pinsedag',
    assumption: 'Marias himmelfart',
    'all-saints': 'Allehelgensdag',
    'all-souls': 'Allesjælesdag',
    'year-end': 'Lukket mellem jul og nytår',
  },
  en: {
    'new-year': "New Year's Day",
    'after-new-year': "The day after New Year's Day",
    'maundy-thursday': 'Maundy Thursday',
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'europe-day': 'Europe Day',
    ascension: 'Ascension Day',
    'after-ascension': 'The day after Ascension Day',
    'whit-monday': 'Whit Monday',
    assumption: 'Assumption Day',
    'all-saints': "All Saints' Day",
    'all-souls': "All Souls' Day",
    'year-end': 'Closed over the end of the year',
  },
};
