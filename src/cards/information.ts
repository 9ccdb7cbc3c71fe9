import type { Body } from '../domain/body/body.ts';
import type { Docket, FollowUp, Information } from '../domain/docket/docket.ts';
import { INFORMED_NOBODY } from '../domain/docket/owner-choice.ts';
import { informationWords } from '../language/information.ts';
import type { Words } from '../language/words.ts';
import { type BoardRow, lines } from './board.ts';
import { type Button, press } from './button.ts';
import type { CaseOccasion } from './case-occasion.ts';
import { shortened, titleOfMember } from './facts.ts';
import type { Field } from './form-card.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type Telling } from './notice-facts.ts';

/** As far as a body must be known to be chosen or missed. */
export type Chosen = Pick<Body, 'id' | 'shortName'>;

/** The bodies that can be informed; no field where there are no others. */
export function bodyToInform(others: readonly Chosen[], { language }: Words): readonly Field[] {
  if (others.length === 0) return [];
  const nobody = { title: informationWords[language].nobody, value: INFORMED_NOBODY };
  const choices = [nobody, ...others.map(({ id, shortName }) => ({ title: shortName, value: id }))];
  return [{ id: 'addressee-body', kind: 'choice', value: INFORMED_NOBODY, choices }];
}

/**
 * For the secretaries of the body informed, with »Modtaget« until one of them has pressed it.
 *
 * @throws NothingToTell if the docket does not hold it
 */
export function bodyInformed({ state, about, body }: CaseOccasion, words: Words): Telling {
  const { informed = [] } = state as Docket; // what the procedure `docket` keeps
  const one = informed.find(({ id }) => id === about);
  if (one === undefined) throw new NothingToTell('body-informed', about);
  const said = informationWords[words.language];
  const told = said.came(one);
  return {
    notice: noticeOfTold(
      { ...told, paragraphs: [...told.paragraphs, ...detailsOf(one, body, words)] },
      { actions: receiveButton(one, body, words) },
    ),
    answer: true,
  };
}

/** On the board of the body informed. */
export function informationRow(one: Information, body: Body, longest: number, words: Words): BoardRow {
  const { heading, paragraphs } = informationWords[words.language].came(one);
  return {
    title: heading,
    lines: lines([...shortened(paragraphs, longest), ...detailsOf(one, body, words)]),
    actions: receiveButton(one, body, words),
  };
}

function detailsOf({ decided, received }: Information, body: Body, { language }: Words): readonly string[] {
  const said = informationWords[language];
  return [
    ...(decided === undefined ? [] : [said.decided(decided)]),
    ...(received === undefined ? [] : [said.received(titleOfMember(body, received.by), dayOf(received.at, body))]),
  ];
}

function receiveButton({ id, received }: Information, body: Body, { language }: Words): readonly Button[] {
  const data = { bodyId: body.id, informationId: id };
  return received === undefined ? [press(informationWords[language].receive, 'acknowledge-information', data)] : [];
}

/** How a follow-up was closed by the body informed; undefined if it was closed here. */
export function acknowledgedLine({ closed }: FollowUp, body: Body, { language }: Words): string | undefined {
  if (closed?.acknowledged === undefined) return undefined;
  const { acknowledged, at } = closed;
  return informationWords[language].acknowledged(acknowledged.body, acknowledged.by, dayOf(at, body));
}

/** What stands on the sender's board where the body to be informed has left. */
export function goneLine({ addressee, closed }: FollowUp, bodies: readonly Chosen[], { language }: Words) {
  const isGone =
    addressee?.body !== undefined && closed === undefined && !bodies.some(({ id }) => id === addressee.body);
  return isGone ? [informationWords[language].gone(addressee.name)] : [];
}

const dayOf = (at: Temporal.Instant, { calendar }: Body) => at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
