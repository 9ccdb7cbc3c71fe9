import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCounter } from '../../src/counter/open-counter.ts';
import { COMMANDS, type CommandName } from '../../src/language/commands.ts';
import { type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';

let office: Office;
let secretary: Seated;
let doctor: Seated;
let chair: Seated;
/** Chairs two bodies with one account. */
let director: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  chair = office.at(KLU, 'centerchef-sundhed');
  director = office.at('klyngestyregruppe-nord', 'direktoer-hjoerring');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-11T09:00');
});
afterAll(() => office.sandbox.close());

const channel = (id = KLU) => office.body(id).home.channelId;

/** What each command answers the secretary in March, between the call and the meeting; a word of each language. */
const ANSWERS: Readonly<Record<CommandName, readonly [da: string, en: string]>> = {
  help: ['Skriv en kommando', 'command'],
  status: ['Status for KLU Guldborgsund', 'KLU Guldborgsund'],
  bodies: ['Vælg udvalg', 'KLU Guldborgsund'],
  plan: ['er godkendt', '2027'],
  'new-meeting': ['Nyt møde i KLU Guldborgsund', 'New meeting of KLU Guldborgsund'],
  'move-meeting': ['flyt', 'Move'],
  'cancel-meeting': ['aflys', 'Cancel'],
  'call-for-items': ['Punkter', 'tems'],
  items: ['Punkter', 'tems'],
  agenda: ['Dagsorden', 'genda'],
  minutes: ['Der er ikke noget møde', 'no meeting'],
  'circulate-minutes': ['Der er ikke noget møde', 'no meeting'],
  comments: ['Der er ikke noget møde', 'no meeting'],
  'approve-minutes': ['Der er ikke noget møde', 'no meeting'],
  'fee-sheet': ['Der er ikke noget møde', 'no meeting'],
  referrals: ['Henvisninger i KLU Guldborgsund', 'Referrals in KLU Guldborgsund'],
  'follow-ups': ['Der er ingen åbne opfølgninger', 'No follow-up is open'],
  duties: ['Pligter 2027', 'Duties 2027'],
  'new-agreement': ['Revision af reglerne', 'Revision of the rules'],
  groups: ['Ad hoc-grupper under KLU Guldborgsund', 'Ad hoc groups under KLU Guldborgsund'],
  consultations: ['Høringer i KLU Guldborgsund', 'Consultations in KLU Guldborgsund'],
  'written-procedures': ['Skriftlige voteringer i KLU Guldborgsund', 'Written procedures in KLU Guldborgsund'],
  'local-agreements': ['Lokalaftaler i KLU Guldborgsund', 'Local agreements in KLU Guldborgsund'],
  annexes: ['Bilag', 'nnexes'],
  publication: ['Der er ikke noget møde', 'no meeting'],
  proof: ['Der er ikke noget møde', 'no meeting'],
  keeping: ['Bevaring og sletning i KLU Guldborgsund', 'Keeping and erasing in KLU Guldborgsund'],
  'personal-data': ['Hvem drejer det sig om?', 'Whom is it about?'],
  archive: ['Der er ikke noget møde', 'no meeting'],
  'check-paper': ['Kontrollér et dokument', 'Check a document'],
  'verify-journal': ['Journalen er hel', 'The journal is whole'],
  dispatches: ['Udsendelser fra KLU Guldborgsund', 'Dispatches of KLU Guldborgsund'],
  reach: ['Hvordan vil du kontaktes?', 'How do you want to be reached?'],
  rules: ['Regler for KLU Guldborgsund', '8 hverdage'],
  why: ['Hvad skal forklares?', 'What is to be explained?'],
  'wind-to': ['Hvor langt skal uret frem?', 'clock'],
};
const EVERY = Object.entries(ANSWERS).flatMap(([command, [da, en]]) => [
  [COMMANDS[command as CommandName].da[0], da] as const, // the keys of the record above
  [COMMANDS[command as CommandName].en[0], en] as const,
]);

describe('every command, in both languages', () => {
  it.each(EVERY)('»%s« is answered in the secretary’s chat', async (typed, word) => {
    // A word both languages share is answered in the reader's own, so that one is settled first.
    await secretary.say(word === 'KLU Guldborgsund' || typed === 'status' ? 'help' : typed);
    if (typed === 'status' && word.startsWith('Status')) await secretary.say('hjælp');
    const answer = await secretary.say(typed);
    expect(answer.text.toLowerCase()).toContain(word.toLowerCase());
  });

  it.each(EVERY.filter(([typed]) => !['indkald punkter', 'call for items'].includes(typed)))(
    '»%s« is answered in the channel, in the thread it was asked in',
    async (typed) => {
      const answer = await secretary.sayInChannel(typed, channel());
      expect(answer.text.length).toBeGreaterThan(10);
    },
  );

  it('the language follows the reader, the times the body', async () => {
    const english = await doctor.say('items');
    expect(english.text).toContain('Wednesday 24 March 2027');
    expect((await doctor.say('status')).text).toContain('24 March 2027');
    expect((await doctor.say('punkter')).text).toContain('onsdag den 24. marts 2027');
    expect((await doctor.say('status')).text).toContain('24. marts 2027');
  });

  it('unknown words get the nearest command, and nothing at all gets help', async () => {
    const answer = await doctor.say('statuss');
    expect(answer.text).toContain('Mente du »status«?');
    expect((await doctor.press(answer, 'run-command', {}, { where: { command: 'status' } })).text).toContain(
      'Status for',
    );
    expect((await doctor.say('qwertyuiop')).text).toContain('Skriv »hjælp«');
    expect((await doctor.say(' ')).text).toContain('Skriv en kommando');
  });
});

describe('who may', () => {
  const SECRETARYS = [
    'mødeplan 2027',
    'flyt møde',
    'aflys møde',
    'indkald punkter',
    'rundsend referat',
    'regler genindlæs',
  ];

  it.each(SECRETARYS)('a member who writes »%s« is told who can', async (typed) => {
    expect((await doctor.say(typed)).text).toContain('Det kan kun udvalgets sekretær gøre.');
  });

  // Whoever signs may hold any seat, so that it is known who may only once it is known of which meeting.
  it('only the chair or the secretary approves', async () => {
    expect((await doctor.say('godkend referat 8. april')).text).toContain('formanden eller sekretæren');
    expect((await chair.say('godkend referat 8. april')).text).not.toContain('Det kan kun');
  });

  it('before any meeting has been held there is nothing to approve', async () => {
    expect((await doctor.say('godkend referat')).text).toContain('Der er ikke noget møde');
  });

  const SHOWN_TO_SECRETARY = [
    'triage-item',
    'preview-agenda',
    'minutes-overview',
    'minutes-header',
    'correct-point',
    'answer-comment',
    'adjust-plan',
    'release-agenda',
    'move-meeting',
  ];

  it.each(SHOWN_TO_SECRETARY)('a member who sends the verb %s sees nothing of it', async (verb) => {
    const answer = await doctor.forge(verb, { bodyId: KLU, meetingId: '2027-04-08', itemId: 'x', pointId: 'x' });
    expect(answer.text).toContain('Det kan kun udvalgets sekretær gøre.');
  });

  it('a member of another body may nothing here, whatever they press', async () => {
    for (const verb of ['submit-item', 'ask-why', 'run-command', 'report-absence-form', 'choose-body']) {
      const answer = await director.forge(verb, { bodyId: KLU, meetingId: '2027-04-08', command: 'status' });
      expect(answer.text).toContain('Det kan kun medlemmer af udvalget gøre.');
    }
  });

  it('whoever is not in the body whose channel it is learns nothing there', async () => {
    expect((await director.sayInChannel('status', channel())).text).toContain(
      'Det kan kun medlemmer af udvalget gøre.',
    );
    expect((await doctor.say('status KLU Aalborg')).text).toContain('Det kan kun medlemmer af udvalget gøre.');
  });
});

describe('which body', () => {
  it('someone in two bodies is asked, and can say so in the text, by »udvalg«, or by the channel', async () => {
    expect((await director.say('status')).text).toContain('Vælg udvalg');
    const chosen = await director.press(
      await director.say('udvalg'),
      'choose-body',
      {},
      { where: { bodyId: 'klyngestyregruppe-nord' } },
    );
    expect(chosen.text).toContain(office.body('klyngestyregruppe-nord').shortName);
    const other = office.body('sundhedsdirektoerernes-fu');
    expect((await director.say('status')).text).toContain(office.body('klyngestyregruppe-nord').shortName);
    expect((await director.say(`status ${other.shortName}`)).text).toContain(other.shortName);
    expect((await director.say(`udvalg ${other.id}`)).text).toContain(other.shortName);
    expect((await director.say('status')).text).toContain(other.shortName);
    expect((await director.sayInChannel('status', channel('klyngestyregruppe-nord'))).text).toContain(
      office.body('klyngestyregruppe-nord').shortName,
    );
  });

  it('a name that is no body is said so, and the bodies there are', async () => {
    const { text } = await director.say('udvalg atlantis');
    expect(text).toContain('Du sidder ikke i noget udvalg, der hedder »atlantis«');
    expect(text).toContain(office.body('klyngestyregruppe-nord').shortName);
  });

  it('in a channel nothing of another body is shown', async () => {
    const answer = await director.sayInChannel(`status sundhedsdirektoerernes-fu`, channel('klyngestyregruppe-nord'));
    expect(answer.text).toContain('Her i kanalen svarer jeg kun for');
  });

  it.each(['punkter', 'status KLU Guldborgsund', 'udvalg'])(
    'in a channel that is no body’s nothing is shown of any: »%s«',
    async (typed) => {
      const { referent } = office.sandbox;
      const noPaper = () => Promise.reject(new Error('nothing was handed in'));
      const counter = openCounter({
        ...referent,
        ...{ clock: office.sandbox.clock.now, origin: () => '' },
        links: { generation: async () => 1, renew: async () => false },
        annexes: { keep: () => Promise.reject(new Error('nothing was handed over')), bytes: async () => undefined },
        annexSeal: { sign: async () => '', read: async () => undefined },
        personSeal: { sign: async () => '', read: async () => undefined },
        handle: () => Promise.reject(new Error('no command was given')),
        schedules: { availability: () => Promise.reject(new Error('nobody was asked about')) },
        reloadRules: async () => [],
        papers: { read: noPaper, readText: () => ({ because: 'empty' }) },
        shelf: { keep: async () => {}, look: noPaper, latest: async () => [] },
        seal: { sign: noPaper, read: noPaper },
      });
      const visitor = { entraId: secretary.member.entraId ?? '', language: 'da' } as const;
      const shown = await counter.say({ ...visitor, channelId: '19:kantinen@thread.tacv2' }, typed);
      expect(shown.summary).toContain('et andet sted');
      expect(JSON.stringify(shown.card)).not.toContain('KLU');
      expect((await counter.say(visitor, typed)).summary).not.toContain('et andet sted');
    },
  );

  it('the name of a body is no part of a plan', async () => {
    expect((await secretary.say('mødeplan 2027 for KLU Guldborgsund')).text).toContain('er godkendt');
  });
});

describe('which meeting', () => {
  it('asks when it may be several, and takes the one named', async () => {
    const asked = await secretary.say('flyt møde');
    expect(asked.text).toContain('7. oktober 2027');
    const form = await secretary.press(asked, 'run-command', {}, { where: { meetingId: '2027-10-07' } });
    expect(form.text).toContain('7. oktober 2027');
    expect((await secretary.say('flyt møde 7/10')).text).toContain('7. oktober 2027');
  });

  it('does not fall on another when the day named has none', async () => {
    expect((await secretary.say('aflys møde 9. april')).text).toContain('Det møde kender jeg ikke');
    expect(
      (await secretary.forge('run-command', { bodyId: KLU, command: 'call-for-items', meetingId: 'x' })).text,
    ).toContain('Det møde findes ikke.');
  });

  it('a meeting moved away is found by its card, another on its old day by the day', async () => {
    const card = await secretary.say('flyt møde 7. oktober 2027');
    await secretary.press(card, 'move-meeting', { date: '2027-10-14', reason: 'Lægedage' });
    await secretary.press(await secretary.say('mødeplan 2027\n7. oktober 2027 kl. 13-15'), 'approve-plan');
    const byDay = await secretary.say('flyt møde 7. oktober 2027');
    expect(byDay.text).toContain('torsdag den 7. oktober 2027');
    const byCard = await secretary.forge('run-command', {
      bodyId: KLU,
      command: 'move-meeting',
      meetingId: '2027-10-07',
    });
    expect(byCard.text).toContain('torsdag den 14. oktober 2027');
  });
});

describe('»hvorfor«', () => {
  it('lists every deadline of the next meeting, and explains each with clause and count', async () => {
    const asked = await doctor.say('hvorfor');
    for (const step of ['call-for-items', 'items-due', 'agenda-release', 'minutes-circulation']) {
      const why = await doctor.press(asked, 'ask-why', {}, { where: { step, meetingId: '2027-04-08' } });
      expect(why.text).toMatch(/»[^«]+«/);
    }
    const due = await doctor.press(asked, 'ask-why', {}, { where: { step: 'items-due', meetingId: '2027-04-08' } });
    expect(due.text).toContain('sekretariatet i hænde senest 2 uger efter');
    expect(due.text).toContain('skærtorsdag');
  });

  it('explains the deadlines of a day that is only thought of', async () => {
    const asked = await doctor.say('hvorfor 10. december 2026');
    expect(asked.text).toContain('torsdag den 10. december 2026');
    const why = await doctor.press(asked, 'ask-why', {}, { where: { step: 'minutes-circulation' } });
    expect(why.text).toContain('onsdag den 23. december 2026');
    expect((await doctor.say('hvorfor 31. februar 2027')).text).toContain('Det møde kender jeg ikke');
  });

  it('nothing sent on the way was refused or complained of by Teams', () => {
    office.sandbox.teams.insistOnNoComplaints();
  });
});
