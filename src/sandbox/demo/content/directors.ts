import type { Content } from './content.ts';

/** What directors of health bring before each other. */
export const directors: Content = {
  agreed: {
    kind: 'decision',
    length: 30,
    annexes: 'Aftaleudkast https://bilag.example/udskrivning-weekend.pdf',
    fields: {
      topic: 'Udskrivning af ældre patienter op til weekender',
      what: 'En fælles aftale om udskrivning efter fredag kl. 12.',
      how: 'Beslutning på grundlag af udkastet.',
      why: 'Aftalen binder alle parter.',
      background: 'Hver fjerde genindlæggelse af ældre sker efter en udskrivning fredag eftermiddag.',
      recommendation: 'At aftaleudkastet godkendes, og at det gælder fra næste kvartal.',
    },
    minutes:
      'Indstillingen blev drøftet. Det blev besluttet, at aftalen gælder fra næste kvartal, og at alle afdelinger er med fra begyndelsen.',
    outcome: 'changed',
    objection: 'De medicinske afdelinger er med fra begyndelsen; resten kommer til efter et halvt år.',
    corrected:
      'Indstillingen blev drøftet. Det blev besluttet, at aftalen gælder fra næste kvartal, for de medicinske afdelinger fra begyndelsen og for resten efter et halvt år.',
    answer: 'Det er rigtigt. Teksten er rettet.',
  },
  told: {
    kind: 'information',
    length: 15,
    annexes: '',
    fields: {
      topic: 'Fælles kompetenceudvikling for sygeplejersker',
      what: 'Forløbet er udviklet færdigt og kan udbydes.',
      how: 'Orientering.',
      why: 'Alle parter har betalt til det.',
      background: 'Forløbet er udviklet af tre parter i fællesskab og prøvet på to hold.',
      recommendation: 'At orienteringen tages til efterretning.',
    },
    minutes: 'Direktøren orienterede. Der er 24 pladser på det første hold.',
    outcome: 'noted',
    comment: 'Tilmeldingsfristen kunne godt stå i referatet.',
    answer: 'Tak. Fristen sendes ud sammen med tilmeldingen.',
  },
  unclear: {
    kind: 'discussion',
    length: 20,
    annexes: '',
    fields: {
      topic: 'Data om sammenhængende forløb',
      what: 'Vi mangler tal.',
      how: 'Drøftelse.',
      why: 'Det går på tværs.',
      background: 'Vi mangler tal.',
      recommendation: 'At behovet drøftes.',
    },
    minutes: 'Behovet blev drøftet. En arbejdsgruppe kommer med et forslag til tre nøgletal.',
    outcome: 'followed',
    question: 'Hvilke tal mangler, og hvad skal de bruges til?',
    clearer:
      'Ingen af parterne kan i dag se, hvor længe en borger venter mellem udskrivning og første besøg. Tallet skal bruges til at følge aftalen om udskrivning.',
  },
  settled: {
    kind: 'information',
    length: 5,
    annexes: '',
    fields: {
      topic: 'Ny kontaktliste for sekretariaterne',
      what: 'Listen er forældet.',
      how: 'Orientering.',
      why: 'Alle bruger den.',
      background: 'Listen er fra forrige år.',
      recommendation: 'At listen opdateres.',
    },
    minutes: '',
    outcome: 'noted',
    how: 'Listen er opdateret og ligger i kanalens filer.',
  },
  late: {
    kind: 'discussion',
    length: 15,
    annexes: '',
    fields: {
      topic: 'Høringssvar om ny bekendtgørelse',
      what: 'Skal der afgives et fælles høringssvar?',
      how: 'Drøftelse.',
      why: 'Fristen ligger før næste møde.',
      background: 'Høringen kom i sidste uge, og fristen ligger før næste møde.',
      recommendation: 'At der afgives et fælles høringssvar.',
    },
    minutes: 'Der afgives et fælles høringssvar, som sekretariatet skriver et udkast til.',
    outcome: 'followed',
    reason: 'Høringsfristen ligger før næste møde, så punktet kan ikke vente.',
  },
};
