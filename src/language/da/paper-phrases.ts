import type { PaperPhrases } from '../paper-vocabulary.ts';

/** How Danish minutes say what was recommended, decided, promised and planned. Each is alternatives of a pattern. */
export const paperPhrases: PaperPhrases = {
  nextMeeting: 'næste(?: ordinære)? møde',
  plan: 'mødekalender\\p{Ll}*|mødeplan\\p{Ll}*|mødedato\\p{Ll}+|møderække\\p{Ll}*|kommende møder|årets møder',
  moves: 'flyttes|rykkes|er flyttet|blev flyttet|ændres|udskydes',
  minutesOf: 'referat(?:et|er|erne)? (?:af|fra)',
  held: 'afholdes|holdes|finder sted|mødes|gennemføres',
  vagueDay:
    '(?:få|nogle|et par) (?:dage|uger) (?:efter|før|senere)|i nærmeste fremtid|inden så længe|på et tidspunkt i',
  information: 'orientering\\p{Ll}*|meddelelser|nyt fra|bordet rundt',
  anyOther: 'eventuelt|evt\\.?',
  section: '(?:beslutnings|drøftelses|orienterings|indstillings)(?:- og \\p{Ll}+)?punkter|meddelelser',
  trivial:
    'velkomst|eventuelt|evt\\.?|næste møde|mødet hæves|mødets afslutning|pause|frokost|underskrift\\p{Ll}*|underskriftsark',
  approval: 'godkendelse af (?:\\p{L}+ ){0,2}(?:referat\\p{Ll}*|dagsorden\\p{Ll}*)',
  followed:
    '(?<!ikke )(?:jf\\.|i henhold til|i overensstemmelse med) indstilling(?:en|erne)|indstilling(?:en|erne)? (?:blev |bliver |er )?(?:fulgt|tiltrådt|godkendt|vedtaget)|som indstillet|(?:fulgte|tiltrådte|godkendte|tilsluttede sig) indstilling(?:en|erne)?|indstilling(?:en|erne) (?:følges|tiltrædes|godkendes)|^(?:tiltrådt|godkendt|vedtaget|anbefales|anbefales godkendt)(?=,| med (?:den|de|følgende) |\\. )|^(?:tiltrådt|godkendt|vedtaget|anbefales|anbefales godkendt|indstillingen anbefales|udsat|udgik|punktet udgik|punktet blev udsat|udskudt|taget til efterretning|punktet blev taget til efterretning)\\.?$',
  noted: 'efterretning|orienter\\p{Ll}*',
  discusses: 'drøfte?r?|debattere?r?',
  decides:
    'godkend\\p{Ll}*|beslut\\p{Ll}*|vedt\\p{Ll}+|tiltr\\p{Ll}+|fulgt|fulgte|afvis\\p{Ll}*|udsæt\\p{Ll}*|udsat|udskyd\\p{Ll}*|forkast\\p{Ll}*|flyt\\p{Ll}*|fasthold\\p{Ll}*|tilslut\\p{Ll}*|enige?|enighed|accept\\p{Ll}*|valgt\\p{Ll}*|vælg\\p{Ll}*|udpeg\\p{Ll}*|bevilg\\p{Ll}*|aftal\\p{Ll}*|opbakning|bakkede',
  decided: 'besluttede|vedtog|godkendte|tilsluttede sig|tilslutter sig|tiltrådte|bevilgede|traf beslutning',
  wasDecided:
    '(?:det|der) blev (?:herefter |derefter |samtidig |endvidere |desuden |enstemmigt )?(?:besluttet|vedtaget|bevilget)',
  we: 'udvalget|klyngestyregruppen|styregruppen|gruppen|rådet|klu|forretningsudvalget|mødet|bestyrelsen|nævnet|koordinationsudvalget|samarbejdsudvalget|vi',
  alternative: 'alternativ\\p{Ll}*|i stedet kan|subsidiært',
  struck: 'medtages ikke|udgår|slettes|stryges|tages af dagsorden\\p{Ll}*',
  agreedThat: '(?:besluttede|besluttet|aftalte|aftalt),? at',
  acts: 'afklarer|udarbejder|sender|undersøger|indhenter|leverer|kontakter|følger op|melder|indkalder|udformer|fremsender|inviterer|tager kontakt|retter henvendelse|skriver|opdaterer|bestiller|booker|koordinerer|formidler|videregiver|beskriver|fremlægger|samler|rykker|laver|planlægger',
  toAct:
    'levere|udarbejde|sende|undersøge|indhente|afklare|kontakte|melde|fremsende|beskrive|fremlægge|lave|planlægge|samle',
  undertakes:
    'afklarer|udarbejder|sender|undersøger|indhenter|kontakter|følger op|indkalder|udformer|fremsender|udsender|rundsender|inviterer|tager kontakt|retter henvendelse|bestiller|booker|planlægger',
  will: 'skal|vil',
  office:
    '(?:\\p{L}+-)?\\p{L}*(?:sekretariatet|sekretæren|formanden|formandskabet|forvaltningen|administrationen|chefen|lederen|direktøren|konsulenten|koordinatoren|tovholderen|ordstyreren|borgmesteren)',
  noTask:
    'ikke|hvis|såfremt|kan|kunne|bør|ville|skulle|løbende|altid|normalt|typisk|sædvanligvis|ofte|hver|hvert|årligt|månedligt|jævnligt|i dag|i øjeblikket|for tiden|allerede|nu|netop|fortsat|fast|eventuelt|evt\\.?|måske|gerne|overvejer|foreslog|foreslår|orienterede|oplyste|fortalte',
  isActed:
    'orienteres|kontaktes|udarbejdes|sendes|undersøges|indhentes|afklares|inviteres|indkaldes|fremsendes|rettes henvendelse|følges op|opdateres|beskrives',
  byWhom: 'af \\p{Lu}|af (?:sekretariatet|formanden|forvaltningen)|sekretariatet|formanden',
  due: '(?:inden|senest|før) (?:udgangen af|den|d\\.|næste \\p{L}+|sommerferien|sommeren|jul|juleferien|påske|uge \\d+|midten af|mødet|udgangen|\\d{1,2}\\.)|(?:til|på) (?:det )?næste møde|i uge \\d+|inden for \\S+ (?:uge|uger|dage|måneder)',
  deadline: 'inden|senest|før|frist:?|til',
  endOf: 'udgangen af',
  together:
    '(?:\\p{L}+-)?(?:direktørerne|kommunerne|medlemmerne|lægerne|parterne|deltagerne|lederne|cheferne|repræsentanterne|regionen og kommunerne|forvaltningerne|konsulenterne|klyngerne|alle|begge parter|formændene)',
  must: 'skal|må',
  bodies:
    '\\p{Lu}\\p{L}*(?:[Kk]lynge|[Gg]ruppe|[Uu]dvalg|[Rr]åd)(?:\\s\\p{Lu}\\p{L}+)?|(?:Politisk|Administrativ) Klynge \\p{L}+|Klynge \\p{L}+',
  speaks:
    'orienterede|oplyste|fortalte|præsenterede|gennemgik|fremlagde|redegjorde|anførte|bemærkede|nævnte|spurgte|pegede|foreslog|indledte|supplerede|deltager|deltog|holdt oplæg|takkede|deltage|orienterer',
  tookPart: 'deltog|orienterede|oplyste|præsenterede|gennemgik|fremlagde|redegjorde',
  appointed:
    'udpeg\\p{Ll}*|valgt\\p{Ll}*|ansvarlig\\p{Ll}*|tovholder\\p{Ll}*|kontaktperson\\p{Ll}*|udarbejdes af|opgaven',
  wasAbsent: 'afbud|fraværende|ikke til stede|deltog ikke|forhindret|suppleant',
  reports: 'De (to|tre|fire|fem|seks|syv|otte|ni|ti|\\d{1,2}) \\p{L}+ orienterer',
};
