import type { Told } from '../told.ts';

/** Asking guests to one meeting. */
export const guests = {
  form: (name: string): Told => ({
    heading: `Gæster: ${name}`,
    paragraphs: [
      'De, der vælges, kommer på mødet i kalenderen og får dagsordenen. En gæst, der kun skrives, nævnes kun.',
    ],
  }),
  formOfItem: (title: string): Told => ({
    heading: `Gæster til punktet »${title}«`,
    paragraphs: [
      'De, der vælges, kommer på mødet i kalenderen og får dagsordenen. I dagsorden og referat står de under punktet.',
    ],
  }),
  inviteToItem: 'Gæst til punktet',
  fromWheel: 'Efter årshjulet',
  labels: { members: 'Inviterede', others: 'Andre gæster (én pr. linje)' },
  invite: 'Inviter gæst',
  save: 'Gem gæsterne',
  told: (name: string, titles: string): Told => ({
    heading: 'Gæsterne er gemt',
    paragraphs: [`${name}: ${titles === '' ? 'ingen gæster' : titles}.`],
  }),
};
