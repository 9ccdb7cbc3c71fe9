import type { guests as danish } from '../da/guests.ts';

export const guests: typeof danish = {
  form: (name) => ({
    heading: `Guests: ${name}`,
    paragraphs: [
      'Those chosen are put on the calendar entry and get the agenda. A guest who is only written is only named.',
    ],
  }),
  formOfItem: (title) => ({
    heading: `Guests for the item “${title}”`,
    paragraphs: [
      'Those chosen are put on the calendar entry and get the agenda. On the agenda and in the minutes they stand at the item.',
    ],
  }),
  inviteToItem: 'Guest for the item',
  fromWheel: 'By the annual wheel',
  labels: { members: 'Invited', others: 'Other guests (one a line)' },
  invite: 'Invite a guest',
  save: 'Save the guests',
  told: (name, titles) => ({
    heading: 'The guests are saved',
    paragraphs: [`${name}: ${titles === '' ? 'no guests' : titles}.`],
  }),
};
