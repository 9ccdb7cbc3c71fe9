import type { demo as danish } from '../da/demo.ts';
import { moment } from '../dates.ts';

export const demo: typeof danish = {
  title: (body, on) => `${body}: the meeting on ${on}`,
  chaptersLabel: 'Chapters',
  chapters: {
    plan: 'The meeting plan',
    call: 'Items are called for',
    agenda: 'The agenda',
    meeting: 'The meeting and the minutes',
    circulation: 'The minutes are circulated',
    approval: 'The minutes are approved',
  },
  card: (caption, number) => `${caption} (card ${number})`,
  moment: (at, zone) => `on ${moment(at, zone, 'en')}`,

  answerTo: (who) => `Referent’s answer to ${who}`,
  filledInBy: (who) => `As ${who} filled in the card`,
  cardTo: (who) => `The card to ${who}`,
  cardInChannel: 'The card in the channel',
  quoted: (text, lines) => (lines === 1 ? `“${text}”` : `“${text} …” (${lines} lines)`),
  writes: (who, said, answer) => `${who} writes ${said}. Referent answers: ${answer}`,
  presses: (who, how, button, answer) => `${who} ${how} “${button}”. Referent answers: ${answer}`,
  told: (whom, summary) => `Referent writes to ${whom}: ${summary}.`,
  letter: (who, subject) => `${who} has no account in Teams and gets a letter: ${subject}.`,
  posted: (heading) => `Referent posts in the channel: ${heading}.`,
  allMembers: (count) => `all ${count} members with an account`,
  allAndSecretariat: (count, more) => `all ${count} members with an account and ${more} in the secretariat`,
  participants: (count) => `${count} participants`,
  and: (first, last) => `${first} and ${last}`,
  how: {
    presses: 'presses',
    twice: 'presses twice',
    adjusts: 'adjusts the proposal and presses',
    lifts: 'moves the item to the top with',
    looks: (topic) => `looks at “${topic}” with`,
  },

  plans: (on, year, body) => `It is ${on}. The secretary lays the meeting plan for ${year} of ${body}.`,
  plansNext: (year) => `There are no more meetings in ${year}, so the secretary lays the plan for ${year + 1} as well.`,
  wrongWeekday:
    'The dates were agreed in another way, so the secretary pastes them as lines, with a wrong weekday in the first.',
  inCalendar: (count, isInRoom) => {
    const meetings = count === 1 ? 'the meeting' : `the ${count} meetings`;
    return isInRoom
      ? `The calendar now has ${meetings}; the committee meets in a room.`
      : `The calendar now has ${meetings} as Teams meetings. Each link was tried and works.`;
  },

  callFallsDue: (meeting, call) =>
    `The meeting is on ${meeting}. The call falls due on ${call}; nobody has to remember it.`,
  callByHand: (meeting) =>
    `The meeting is on ${meeting}. The rules demand no call, so the secretary calls for items herself.`,
  askWhy: 'A deadline can always be asked for its reason.',
  forgetsTopic: (who) => `${who} forgets the topic. An empty field does not become an empty item.`,
  pressesTwice: (who) => `${who} fills it in and presses twice: it is still one item.`,
  reminds: (due, silent, on) =>
    `Items are due on ${due}. ${silent} have not answered and are reminded on ${on}, and only they.`,

  agendaInTime: (on) => `The agenda is out on ${on}, and that is in time.`,
  supplement: 'The agenda is out already, so the late item comes in a supplement.',
  comesLate: (who) => `${who} is late with an item.`,
  triages: 'The secretary looks through the items.',
  rewrites: (who) => `${who} gets the question and answers by editing the item.`,
  lateNeedsReason: 'A late item is only taken with a reason.',
  absence: { reason: 'Away on duty', substitute: 'The deputy' },

  begins: (on) => `The meeting begins on ${on}.`,
  guest: 'An officer of the department',
  noDecisionsHere: 'No decisions are taken under this point; the secretary tries all the same.',
  pastes: 'The secretary has written the minutes elsewhere and pastes them whole as one message.',
  ofTheYear: 'The committee discussed the topic.',
  standing: {
    point: 'The committee heard a short account. There were no comments.',
    section: '',
    'approve-minutes': 'The minutes of the last meeting were approved.',
    'approve-agenda': 'The agenda was adopted.',
    'any-other-business': 'There was no other business.',
    'follow-up': 'The tasks from last time were gone through.',
    backlog: 'The list was gone through.',
    'other-bodies': 'The meetings held since were reported on.',
    'next-meeting': 'The next meeting is held according to the plan.',
  },

  circulationDue: (on) => `The minutes must be circulated by ${on}.`,
  outcomeMissing: 'An item lacks its outcome. That is found before anything is sent.',
  window: (days, last) => `The members have ${days} days that count: until the end of ${last}.`,
  objectionStops: 'An open objection stops approval by silence, so it must be answered.',

  nobodyHurries: 'Somebody wants it over with; but as long as the window is open, nobody approves.',
  notYet: (last) => `In a second ${last} is over, and the window closes. The minutes are not approved yet.`,
  approvedBySilence: (at) => `The window has closed, no objection is open: the minutes were approved ${at}.`,
  tooLate: 'Whoever comes too late with a comment is told the day and the rule.',
  tooLateComment: 'I did not make it in time.',
  nothingCirculated: 'Nothing is circulated for comments here: the minutes are written and approved at the meeting.',
  outcomeMissingThere: 'An item lacks its outcome, so the minutes cannot be approved yet.',
  approvedThere: (at) => `The minutes were approved ${at}, before the meeting ended.`,
  chairFirst: 'The chair sees the draft first; the members get it once it is passed on.',
  toBeAnswered: (count) =>
    `Nobody approves by silence here: ${count === 1 ? 'one member has' : `${count} members have`} yet to answer the text as it now reads.`,
  toBeSigned: (signers) =>
    `The minutes are to be signed by ${signers.join(' and ')}. Not until then are they approved.`,
  waits: (on) => `The draft waits for the next meeting, ${on}. It cannot be approved before that.`,
  nextBegun: 'The next meeting has begun, and the minutes are on its agenda.',
  approved: (at) => `The minutes were approved ${at}.`,

  ended: (approvedAt, publishedAt) =>
    `The minutes were approved ${approvedAt} and published ${publishedAt}, as the body’s rules say.`,
  unplayed: 'It could not be played.',
  failed: 'It did not go as the body’s rules say.',
  lies: (folder, cards, calls) =>
    `${folder}/index.html shows it all with ${cards} cards; beside it lie the documents, the cards and ${calls} calls to Graph.`,
};
