import type { Article } from '../pages.ts';

export const privacy: Article = {
  title: 'Privacy',
  sections: [
    {
      heading: 'What is kept',
      paragraphs: [
        'Referent is the secretary of public committees. For each member it keeps the role, the party, an address for letters and, if the member has an account, the account’s id in Microsoft Entra.',
        'It also keeps what members hand in themselves: items, absences and comments, with who and when, so that every decision can be checked.',
      ],
    },
    {
      heading: 'What is public',
      paragraphs: [
        'These pages show meetings, rules and approved minutes. Members are shown by role and not by name, and members’ addresses and meeting links are never shown.',
      ],
    },
    {
      heading: 'When you visit',
      paragraphs: [
        'The pages set no cookies, run no scripts and fetch nothing from others. Referent does not keep what you read or search for. Technical logs without content are kept for a short time to run the service.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'The authority that is the body’s secretariat is the data controller. Turn to it to see, correct or erase what is kept about you. You can complain to the Danish Data Protection Agency.',
      ],
    },
  ],
};

export const terms: Article = {
  title: 'Terms',
  sections: [
    {
      heading: 'Using Referent',
      paragraphs: [
        'Referent is used by members and secretariats in Microsoft Teams or by letter. The secretariat gives access, and it follows membership.',
        'What a member hands in is shared with the body according to the body’s own rules.',
      ],
    },
    {
      heading: 'What holds',
      paragraphs: [
        'Deadlines and approvals follow the body’s own rules of procedure or terms of reference, and the source is given everywhere. Where the two differ, the document holds.',
        'A draft is not minutes. Minutes are valid only once they are approved.',
      ],
    },
    {
      heading: 'Reuse',
      paragraphs: ['Published minutes may be quoted freely if the source is given and the content is not changed.'],
    },
  ],
};
