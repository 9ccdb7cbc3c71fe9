import { listed } from '../clauses.ts';
import type { person as danish } from '../da/person.ts';
import { longDate, moment } from '../dates.ts';

const KEYS: Readonly<Record<string, string>> = {
  entraId: 'Account in Teams',
  conversationId: 'Conversation in Teams',
  serviceUrl: 'Service in Teams',
  language: 'Language',
  bodyId: 'Chosen body',
  roster: 'Stood in the body’s file',
  reach: 'Way asked for',
  links: 'Links in letters',
  queued: 'Dispatches in the queue',
  paper: 'Document for checking',
};

export const person: typeof danish = {
  page: {
    title: (who) => `What is held of ${who}`,
    texts: (body) => [
      `The file has everything Referent holds of them in ${body}: as data (JSON), and as a page to read and print.`,
      'It is for them. Delete it from your computer once you have passed it on.',
    ],
    fetch: 'Fetch the file (zip)',
    expired: {
      title: 'The link no longer holds',
      text: 'Write “information on” and the member to Referent in Teams to get a new one.',
    },
    unknown: { title: 'There is nothing here', text: 'The address leads to nobody’s information.' },
  },
  title: 'What is held of you',
  stranger: 'Nobody in the body’s file',
  day: (date) => longDate(date, 'en'),
  moment: (at, zone) => moment(at, zone, 'en'),
  label: { who: 'Seat', address: 'Address', phone: 'Telephone', account: 'Account', drawnUp: 'Drawn up' },
  about: (organisation, body) =>
    `${organisation} is the controller. Here is everything Referent holds of you in ${body} (GDPR, article 15).`,
  heading: {
    reached: 'How you are reached',
    sent: 'What was sent to you',
    records: 'What meetings and cases say of you',
    journal: 'Lines of the journal by you or about you',
    rights: 'Your rights',
  },
  header: {
    reached: ['What', 'Information'],
    sent: ['When', 'What', 'Meeting or case', 'Way and state', 'Address or id'],
    records: ['Where', 'Field', 'What it says'],
    journal: ['No. and time', 'What happened', 'What it says'],
  },
  nothing: 'Nothing.',
  mentioned: 'mentioned',
  theirs: 'by you',
  key: (key) => KEYS[key] ?? key,
  closed: (ground) => `closed: ${ground}`,
  links: (generation) => `no. ${generation} holds`,
  rights: [
    'You can ask for what is wrong to be corrected (article 16), and for what no duty keeps to be erased (article 17).',
    'Documents of a case are kept under the Danish access to files and archives acts, and what an approval of minutes rests on as long as it must be possible to show it.',
    'You can complain to the Danish Data Protection Agency.',
  ],
  masked: (mark) => `Where it says ${mark}, something was left out because it is about others.`,
  files: { json: 'data.json', page: 'data.html', folder: 'personal-data' },
  written: (file, records, lines, receipts) =>
    `${file}: ${records} places in meetings and cases, ${lines} lines of the journal, ${receipts} receipts. Give it to nobody but the one it is about.`,
  exists: (file) => `${file} is there already. Choose another name with --out, or move it.`,
  noSuch: (said, body) =>
    `${body} has no “${said}”. Write the member’s id in the body’s file, the title or the mail address.`,
  card: {
    heading: (title) => `What is held of ${title}`,
    show: 'Show',
    which: 'Whom is it about?',
    goes: 'Erased',
    stays: 'Kept',
    erase: 'Erase what can be erased',
    about:
      'They have a right to a file with all of it (articles 15 and 20). “Make the file” gives it to you and nobody else; the journal notes it.',
    export: 'Make the file',
    exported: (minutes) => [
      `The link is for you alone and holds for ${minutes} minutes. Do not pass it on; fetch the file, and give it to them by a safe way, such as Digital Post.`,
      'Look through it first: what they wrote themselves may say something about others.',
    ],
    exportedElsewhere: (bodies) =>
      `They sit in ${listed(bodies, 'en')}, too. What is held there, that body’s secretary has.`,
    fetch: 'Fetch the file',
    onlyInChat: {
      heading: 'Ask in your own chat with Referent',
      paragraphs: ['In a channel others read along, and what is held of somebody is not for them.'],
    },
    ground: 'Ground (for example “Request of 28 May”)',
    done: 'It is erased, and the journal says who did it, when and why.',
    reasons: (count) => `${count} reasons for apologies`,
    items: (count) => `${count} items they withdrew`,
    calls: (count) => `${count} notes of telephone calls`,
    contact: 'where they are reached in Teams, language and way asked for',
    ways: (count) => `${count} findings that a way is closed`,
    details: (count) => `addresses and ids in ${count} receipts`,
    queued: (count) => `${count} dispatches in the queue`,
    links: 'all links in letters they were sent cease to hold',
    nothing: 'There is nothing to erase.',
    names: {
      heading: (name) => `“${name}” in the texts of the meetings`,
      none: (name) =>
        `“${name}” is not in the body’s file, and the name stands at no meeting as a substitute or a guest. The minutes’ own text was not searched.`,
      explained:
        'Here the name stands as it was written. Referent cannot tell whether it is the same person: choose only the places that are the one it is about.',
      place: (where, date) =>
        `${{ substitute: 'Substitute in an apology', guest: 'Guest asked', minutes: 'Those present, in the minutes', fees: 'Fee sheet' }[where]}, ${date}`,
      stays: (place) => {
        if (place.where === 'minutes')
          return 'Kept: the minutes are a document of a case (Access to Public Administration Files Act, section 15 (1)).';
        if (place.where === 'fees') return 'Kept as a voucher (Bookkeeping Act).';
        return place.mayGo ? 'Can be erased.' : 'Can be erased when the minutes of the meeting are approved.';
      },
      which: 'Erased here',
      erase: 'Erase the name in the places chosen',
    },
    kept: {
      cases: (count) =>
        `${count} places in meetings and cases: items on an agenda, comments, answers, attendance. Documents of a case are filed (Access to Public Administration Files Act, section 15 (1)) and destroyed only as the Archives Order, section 5 (2), allows.`,
      receipts: (count) =>
        `that something was sent, when and by which way (${count} dispatches): an approval by silence rests on it (article 17 (3) (b) and (e)).`,
      journal: (count) =>
        `${count} lines of the journal, without the texts that are erased: they show that minutes came about by the rules (article 17 (3) (b)).`,
      elsewhere: (bodies) =>
        `where they are reached, as far as it also serves in ${listed(bodies, 'en')}, where they sit: what is held there, that body’s secretary has.`,
      file: 'the member’s line in the body’s file, with the address: change it yourself when they have left.',
      outside:
        'files in the channel, mail in the mailbox, messages in Teams and backups: Referent does not reach them.',
    },
  },
};
