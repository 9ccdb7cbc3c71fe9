import { type Body, holders, type Member, seated } from '../../domain/body/body.ts';
import { OutOfPlay } from './stage.ts';

/** Who plays what. In a small body one may play several parts. */
export interface Cast {
  readonly secretary: Member;
  readonly chair: Member;
  /** Hands in the first item, and objects to the minutes. A doctor where the body has one with an account. */
  readonly doctor: Member;
  /** Hands in an item and later comments on the minutes. */
  readonly director: Member;
  /** Hands in an item that is not clear enough. */
  readonly unclear: Member;
  /** Answers only when reminded, and then reports absence; absent where nobody is left who plays nothing else. */
  readonly reminded?: Member;
  /** Hands in too late. */
  readonly late: Member;
  /** Have no items and say so at once. */
  readonly content: readonly Member[];
}

/** Casts the play from the body's own people. @throws OutOfPlay if too few have an account */
export function castOf(body: Body): Cast {
  const withAccount = (members: readonly Member[]) => members.filter(({ entraId }) => entraId !== undefined);
  const [secretary] = withAccount(holders(body, 'secretary'));
  const [chair] = withAccount(holders(body, 'chair'));
  if (secretary === undefined || chair === undefined)
    throw new OutOfPlay('no secretary or no chair has an account: give both an entra-id in the file of the body');
  const others = withAccount(seated(body)).filter((one) => one.id !== secretary.id && one.id !== chair.id);
  const players = [...others.filter(({ party }) => party === 'plo'), ...others.filter(({ party }) => party !== 'plo')];
  // A chair who is no member hands in nothing.
  const [doctor] = players;
  const stand = chair.seat === 'member' ? chair : doctor;
  const [, director = stand, unclear = stand, reminded, late = director, ...rest] = players;
  if (doctor === undefined || !director || !unclear || !late)
    throw new OutOfPlay(
      'nobody but the chair and the secretary has an account: give another member an entra-id in the file of the body',
    );
  const sits = chair.seat === 'member' && director !== chair && unclear !== chair ? [chair] : [];
  // Some stay silent to the end: silence too must come out right.
  return {
    secretary,
    chair,
    doctor,
    director,
    unclear,
    ...(reminded === undefined ? {} : { reminded }),
    late,
    content: [...sits, ...rest.slice(0, Math.ceil(rest.length / 2))],
  };
}
