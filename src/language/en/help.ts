import type { help as danishHelp, letter as danishLetter } from '../da/help.ts';

export const help: typeof danishHelp = {
  does: {
    help: 'Show this list',
    status: "See the body's meetings and the next deadline",
    bodies: 'Choose a body',
    plan: "Propose and approve the year's meetings",
    'new-meeting': 'Call a meeting outside the plan',
    'move-meeting': 'Move a meeting',
    'cancel-meeting': 'Cancel a meeting',
    'call-for-items': 'Call for items for the agenda',
    items: 'See and deal with items',
    agenda: 'See and release the agenda',
    minutes: 'Write the minutes',
    'circulate-minutes': 'Send the minutes out for comment',
    comments: 'See the comments on the minutes',
    'approve-minutes': 'Approve the minutes',
    'fee-sheet': 'See who is paid for a meeting',
    referrals: 'Follow matters referred to or from other bodies',
    'follow-ups': 'See follow-ups, items for coming meetings and points that stand by decision',
    duties: 'See what the body owes this year',
    'new-agreement': 'Open a revision of the rules',
    groups: 'Follow ad hoc groups from terms of reference to report',
    consultations: 'Send something out for consultation, and see the answers',
    'written-procedures': 'Decide something in writing between meetings, and see the answers',
    'local-agreements': 'Follow local agreements from draft to approval',
    annexes: 'See the annexes of a meeting; the secretary chooses who may',
    publication: 'Look through, correct or withdraw what is public',
    proof: 'See and keep the proof that minutes are approved',
    archive: 'Pack a meeting for the records system',
    'check-paper': 'Have an agenda or minutes looked over, and import them',
    keeping: 'See what is erased when, and put a meeting on hold',
    'personal-data': 'See and erase what is held of one person',
    'verify-journal': 'See whether anybody has changed the journal',
    dispatches: 'See who has received what, and send it again',
    reach: 'Choose whether you are written to in Teams, by mail or both',
    rules: "See the body's rules",
    why: 'See how a deadline was counted',
    'wind-to': "Move the exercise's clock forward",
  },
  told: (body) => ({ heading: `The secretariat of ${body}`, paragraphs: ['Write a command, or press it.'] }),
  groups: {
    meetings: 'Meetings',
    agenda: 'Agenda',
    minutes: 'Minutes',
    between: 'Between committees',
    general: 'Overview',
  },
  bodies: () => ({
    heading: 'Choose a body',
    paragraphs: ['What you write from now on is about the body you choose.'],
  }),
  noSuchBody: (said) => ({
    heading: 'I do not know that body',
    paragraphs: [`You do not sit in any body called “${said}”. Here are yours:`],
  }),
  noBodies: () => ({
    heading: 'You do not sit in any body here',
    paragraphs: ["The secretariat can put you on the body's list of members."],
  }),
  seats: {
    member: 'Member',
    substitute: 'Substitute',
    observer: 'Observer',
    secretariat: 'Secretariat',
    guest: 'Guest',
  },
  offices: { chair: 'Chair', 'vice-chair': 'Vice-chair', moderator: 'Moderator', secretary: 'Secretary' },
  unknown: (typed, nearest) => ({
    heading: 'I did not understand that',
    paragraphs: [
      nearest === undefined
        ? `I do not know “${typed}”. Write “help” to see what you can write.`
        : `I do not know “${typed}”. Did you mean “${nearest}”?`,
    ],
  }),
};

export const letter: typeof danishLetter = {
  greeting: (title) => `To ${title}`,
  answer: (mailbox) => `Answer by replying to this letter, to ${mailbox}. The secretariat will enter your answer.`,
  questions: (mailbox) => `If you have questions, write to ${mailbox}.`,
  signed: (body) => `Kind regards\nThe secretariat of ${body}`,
};
