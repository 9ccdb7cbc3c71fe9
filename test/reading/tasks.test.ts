import { expect, it } from 'vitest';
import { checked } from './checking.ts';

const minutes = (said: string, heading = 'Referat:') => `Referat
Mødedato: 6. oktober 2026

1. Lægedækning

Indstilling:
Det indstilles, at udvalget
• drøfter lægedækningen

${heading}
${said}
`;
const tasksOf = (text: string) =>
  checked(text).document.items.flatMap(({ tasks = [] }) =>
    tasks.map(({ owner, due }) => `${owner ?? 'ingen'} ${due ?? 'uden dag'}`),
  );

it.each([
  ['Sekretariatet undersøger muligheden for et lægehus.', 'Sekretariatet uden dag'],
  ['Formanden sender svaret inden den 1. november.', 'Formanden 2026-11-01'],
  ['Anna Berg Holm indkalder til et møde senest den 15. januar 2027.', 'Anna Berg Holm 2027-01-15'],
  ['Praktiserende læge 2 skal indhente tal inden udgangen af oktober.', 'Praktiserende læge 2 2026-10-31'],
  ['Sekretariatet sender udkastet inden udgangen af september.', 'Sekretariatet 2027-09-30'],
  ['Sekretariatet sender udkastet inden udgangen af februar 2028.', 'Sekretariatet 2028-02-29'],
  ['Formanden fremlægger et forslag på næste møde.', 'Formanden uden dag'],
  ['Region Sjælland leverer tallene inden den 1. december.', 'Region Sjælland 2026-12-01'],
  ['Anna Berg Holm og formanden kontakter regionen.', 'Anna Berg Holm og formanden uden dag'],
  ['Lægerne undersøger sagen inden jul.', 'Lægerne uden dag'],
  ['Udvalget besluttede, at Anna Berg Holm beskriver ordningen.', 'Anna Berg Holm uden dag'],
  ['Det blev aftalt, at kommunerne sender deres tal.', 'kommunerne uden dag'],
  ['Udvalget besluttede, at regionen orienteres om sagen.', 'ingen uden dag'],
  ['Opfølgning: Indkald til møde. Ansvarlig: PLO. Frist: 1. marts 2027.', 'PLO 2027-03-01'],
  ['Opfølgning: Indkald til møde. Ansvarlig: PLO. Frist: 1/3-2027.', 'PLO 2027-03-01'],
  ['Opfølgning: Indkald til møde. Frist: 31. februar 2027.', 'ingen uden dag'],
  // Of two days nobody knows which, save where one stands behind »senest«.
  ['Sekretariatet indkalder til møde den 3. november eller den 4. november.', 'Sekretariatet uden dag'],
  ['Sekretariatet sender tal for den 3. november senest den 9. november.', 'Sekretariatet 2026-11-09'],
  // The day of something that has been is no deadline.
  ['Sekretariatet sender referatet af mødet den 1. september til regionen.', 'Sekretariatet uden dag'],
])('»%s« is a task: %s', (said, task) => {
  expect(tasksOf(minutes(said))).toEqual([task]);
});

it.each([
  'Sekretariatet undersøger ikke sagen videre.',
  'Sekretariatet sender hvert år en oversigt.',
  'Sekretariatet sender allerede breve til lægerne.',
  'Formanden kan kontakte regionen.',
  'Hvis sagen trækker ud, sender formanden et brev.',
  'Formanden beskriver situationen i lægehuset.',
  'Sekretariatet fremlægger regnskabet.',
  'Regionen undersøger sagen.',
  'Der arbejdes på at få noget klar til mødet den 2. november.',
  'Udvalget drøftede, at sekretariatet sender for mange breve.',
  'Formanden orienterede om, at regionen sender tal inden den 1. december.',
  'Sekretariatet sendte svaret inden den 1. oktober.',
  'Patienterne kontakter lægen inden den 1. december.',
])('»%s« is none', (said) => {
  expect(tasksOf(minutes(said))).toEqual([]);
});

it('is none in an agenda, nor in the case of a point that has minutes', () => {
  const told = 'Sekretariatet undersøger muligheden for et lægehus.';
  expect(tasksOf(minutes(told, 'Sag:').replace('Referat\n', 'Dagsorden\n'))).toEqual([]);
  expect(tasksOf(minutes('Drøftet.').replace('Indstilling:', `${told}\n\nIndstilling:`))).toEqual([]);
});

it('a sentence before »Opfølgning:« is one too, and what stands behind it is told once', () => {
  const both = 'Formanden kontakter regionen. Opfølgning: Sekretariatet sender breve. Ansvarlig: Sekretær.';
  expect(tasksOf(minutes(both))).toEqual(['Formanden uden dag', 'Sekretær uden dag']);
});
