/** What people wrote for the meeting of the six documents, in the language of the body. */
export interface SixTexts {
  readonly place: string;
  readonly sections: readonly [string, string];
  readonly standing: Readonly<Record<string, string>>;
  readonly items: readonly {
    readonly title: string;
    readonly background: string;
    readonly what: string;
    readonly how: string;
    readonly why: string;
    readonly recommendation: string;
    readonly said: string;
  }[];
  readonly annex: string;
  readonly guest: string;
  readonly otherBusiness: string;
  readonly comment: string;
  readonly answer: string;
}

const da: SixTexts = {
  place: 'Rådhuset i Nykøbing Falster, mødelokale 2',
  sections: ['Beslutnings- og drøftelsespunkter', 'Orienteringspunkter'],
  standing: {
    'approve-minutes': 'Godkendelse af sidste referat',
    'approve-agenda': 'Godkendelse af dagsorden',
    'any-other-business': 'Eventuelt',
  },
  items: [
    {
      title: 'Akutteamets åbningstid i aftentimerne og i weekenden',
      background:
        'Akutteamet har siden 2025 kunnet kaldes ud af de praktiserende læger på hverdage til kl. 16. Lægevagten møder jævnligt borgere, som kunne være blevet i eget hjem, hvis der havde været adgang til en sygeplejerske med de rette kompetencer.\nEn opgørelse fra vinteren viser 214 henvendelser uden for åbningstiden. Heraf endte 61 med en indlæggelse, som både kommune og region vurderer kunne være undgået.',
      what: 'Hvornår lægen kan ringe til akutteamet:\n- på hverdage efter kl. 16, også når lægen ikke selv kommer ud\n- i weekender og på helligdage\n- når borgeren bor på plejecenter, og der ikke er en sygeplejerske i huset\n\nOg hvem der svarer, når teamet er kørt ud.',
      how: 'Kort oplæg ved centerchefen og derefter drøftelse.',
      why: 'Aftalen går på tværs af almen praksis, kommune og region, og ingen af parterne kan ændre den alene.',
      recommendation:
        'Det indstilles, at udvalget\n- drøfter åbningstiden på grundlag af opgørelsen\n- beslutter, om der skal arbejdes videre med en forsøgsordning fra 1. september',
      said: 'Lægerne ønsker ét fast telefonnummer, som gælder hele døgnet, og at den, der svarer, selv kan disponere teamet. Det blev nævnt, at rejsetiden til den sydlige del af kommunen gør en aftenvagt sårbar, hvis der kun er én bil.\nDer var enighed om, at en forsøgsordning skal afgrænses til hverdagsaftener, og at den skal følges tæt det første halve år.\n- Nummeret sendes ud til alle praksis inden 1. juni.\n- Kommunen laver et udkast til forsøgsordning til næste møde.',
    },
    {
      title: 'Korrespondancemeddelelser: svartider og indhold',
      background: 'Flere praksis oplever, at svar fra hjemmeplejen kommer efter mere end to hverdage.',
      what: 'Om svartiden på to hverdage kan holdes, og hvad en meddelelse altid skal indeholde.',
      how: 'Fremlæggelse af stikprøven og drøftelse af et fælles skema.',
      why: 'Begge parter skriver og læser meddelelserne.',
      recommendation: 'Det indstilles, at udvalget\n- godkender skemaet',
      said: 'Skemaet blev gennemgået felt for felt.',
    },
    {
      title: 'Nyt fra praksisplanudvalget',
      background: '',
      what: 'Orientering om mødet i praksisplanudvalget i marts.',
      how: 'Orientering.',
      why: 'Lægedækningen vedrører udvalgets arbejde.',
      recommendation: '',
      said: 'Der er ledige kapaciteter i to af kommunens klynger.',
    },
  ],
  annex: 'Opgørelse over henvendelser uden for åbningstiden, vinteren 2026-2027',
  guest: 'Projektleder for akutteamet (kun punkt 3.1)',
  otherBusiness: 'Intet.',
  comment: 'Det var 61 indlæggelser og ikke 16.\nDet bør rettes, før referatet godkendes.',
  answer: 'Tallet er rettet i udgave 2.',
};

const en: SixTexts = {
  place: 'Village Hall, committee room',
  sections: ['Items for decision and discussion', 'Items for information'],
  standing: {
    'approve-minutes': 'Approval of the last minutes',
    'approve-agenda': 'Approval of the agenda',
    'any-other-business': 'Any other business',
  },
  items: [
    {
      title: 'Opening hours of the acute team in the evening and at weekends',
      background:
        'Since 2025 general practitioners have been able to call on the acute team on weekdays until 4 pm. Out of hours, residents are seen who could have stayed at home had a nurse with the right skills been at hand.\nA count from the winter shows 214 calls outside opening hours, 61 of which ended in a hospital stay that both sides believe could have been avoided.',
      what: 'When a doctor can call the acute team:\n- on weekdays after 4 pm, also when the doctor does not go out\n- at weekends and on public holidays\n\nAnd who answers when the team is out.',
      how: 'A short presentation, then discussion.',
      why: 'The agreement is between three parties, none of which can change it alone.',
      recommendation:
        'It is recommended that the committee\n- discusses the opening hours\n- decides whether to work on a trial from 1 September',
      said: 'The doctors want one telephone number round the clock, and that whoever answers can send the team out.\n- The number is sent to all practices by 1 June.\n- A draft of the trial is made for the next meeting.',
    },
    {
      title: 'Electronic messages: response times and content',
      background: 'Several practices find that answers take more than two working days.',
      what: 'Whether two working days can be kept, and what a message must always hold.',
      how: 'The sample is presented, and a common form is discussed.',
      why: 'Both sides write and read the messages.',
      recommendation: 'It is recommended that the committee\n- approves the form',
      said: 'The form was gone through field by field.',
    },
    {
      title: 'News from the planning committee',
      background: '',
      what: 'The meeting of the planning committee in March.',
      how: 'Information.',
      why: 'Coverage concerns the work of the committee.',
      recommendation: '',
      said: 'There is capacity in two of the clusters.',
    },
  ],
  annex: 'Calls outside opening hours, winter 2026-2027',
  guest: 'Project manager of the acute team (item 3.1 only)',
  otherBusiness: 'Nothing.',
  comment: 'It was 61 hospital stays and not 16.',
  answer: 'The number is corrected in version 2.',
};

export const SIX_TEXTS = { da, en } as const;
