import { meetingOf, type Office, openOffice, type Seated } from '../../counter/office.ts';

export const BODY = 'klu-guldborgsund';
export const SPRING = '2027-04-08';

/** One year of KLU Guldborgsund, played once: each part of the story goes on where the one before it stopped. */
export let office: Office;
export let secretary: Seated;
export let doctor: Seated;
export let nurse: Seated;
export let chair: Seated;

export async function openYear(): Promise<void> {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(BODY, 'sekretaer');
  doctor = office.at(BODY, 'plo-1');
  nurse = office.at(BODY, 'sygeplejen');
  chair = office.at(BODY, 'centerchef-sundhed');
}

export const events = () => office.sandbox.tenant.events(office.body(BODY).home.mailbox);
export const planned = (subject: string) => meetingOf(office, BODY, subject);
