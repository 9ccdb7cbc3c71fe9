import type { Approval, ObjectionRule, Signer, SilenceRule } from '../../domain/body/approval.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';

type ApprovalFile = BodyFile['approval'];
type Key = Exclude<keyof ApprovalFile, 'mode' | 'clause'>;

/** Which keys each mode has, and which of them it cannot do without. */
const KEYS: Readonly<Record<Approval['mode'], { readonly needs: readonly Key[]; readonly may: readonly Key[] }>> = {
  'at-the-meeting': { needs: [], may: [] },
  'at-the-next-meeting': { needs: [], may: [] },
  'by-silence': { needs: ['window'], may: ['window-runs-from', 'changed-text', 'objection', 'who-may-object'] },
  'chair-then-members': {
    needs: ['window', 'chair-window'],
    may: ['window-runs-from', 'changed-text', 'objection', 'who-may-object'],
  },
  'by-signing': { needs: ['signers'], may: ['window', 'objection', 'who-may-object'] },
  'by-all': { needs: ['window'], may: ['objection', 'who-may-object'] },
};

const ALL: readonly Key[] = [
  'window',
  'window-runs-from',
  'changed-text',
  'chair-window',
  'signers',
  'objection',
  'who-may-object',
];

/** What cannot be meant: keys of another mode, a window that cannot run again, signers who are not there. */
export function approvalMisfits(file: BodyFile): readonly Misfit[] {
  const said = file.approval;
  const { needs, may } = KEYS[said.mode];
  const missing = needs.filter((key) => said[key] === undefined);
  const strange = ALL.filter((key) => said[key] !== undefined && ![...needs, ...may].includes(key));
  const runsAgain =
    said.objection !== 'restarts-window' || (needs.includes('window') && may.includes('window-runs-from'));
  return [
    ...missing.map((key): Misfit => ({ path: ['approval', key], problem: { because: 'missing' } })),
    ...strange.map(
      (key): Misfit => ({
        path: ['approval', key],
        problem: { because: 'not-in-mode', key, mode: said.mode, modes: modesWith(key) },
      }),
    ),
    ...(runsAgain || strange.includes('objection')
      ? []
      : [{ path: ['approval', 'objection'], problem: { because: 'no-window-to-restart' } } as const]),
    ...(strange.includes('signers') ? [] : signerMisfits(file)),
  ];
}

export function approvalOf(said: ApprovalFile, clause: Clause): Approval {
  const { mode, window: days, signers = [] } = said;
  const chairDays = said['chair-window'];
  switch (mode) {
    case 'at-the-meeting':
    case 'at-the-next-meeting':
      return { mode, clause };
    case 'by-signing':
      return {
        mode,
        signers: signers.map(signerOf),
        ...(days === undefined ? {} : { days }),
        ...objectionOf(said),
        clause,
      };
    // approvalMisfits has refused a file that lacks a window its mode needs.
    case 'by-all':
      return { mode, days: days ?? 1, ...objectionOf(said), clause };
    case 'by-silence':
      return { mode, ...silenceOf(said), ...objectionOf(said), clause };
    case 'chair-then-members':
      return { mode, chairDays: chairDays ?? 1, ...silenceOf(said), ...objectionOf(said), clause };
  }
}

function modesWith(key: Key): readonly string[] {
  return Object.entries(KEYS).flatMap(([mode, { needs, may }]) => ([...needs, ...may].includes(key) ? [mode] : []));
}

function signerMisfits({ approval: said, members, parties }: BodyFile): readonly Misfit[] {
  return (said.signers ?? []).flatMap((one, index): readonly Misfit[] => {
    const path = ['approval', 'signers', index];
    const given = [one.member, one.office, one.party].filter((who) => who !== undefined);
    if (given.length !== 1) return [{ path, problem: { because: 'one-signer-a-line' } }];
    if (one.number !== undefined && one.party === undefined)
      return [{ path: [...path, 'number'], problem: { because: 'number-of-a-party' } }];
    if (one.member !== undefined) {
      const seats = members.filter(({ seat }) => seat !== 'substitute' && seat !== 'guest').map((seat) => seat.id);
      return seats.includes(one.member) ? [] : [{ path: [...path, 'member'], problem: notOneOf(one.member, seats) }];
    }
    if (one.office !== undefined) {
      const { office } = one;
      const isHeld = members.some(({ offices }) => offices.includes(office));
      return isHeld ? [] : [{ path: [...path, 'office'], problem: { because: 'no-holder', office } }];
    }
    const ids = parties.map((party) => party.id);
    if (one.party !== undefined && !ids.includes(one.party))
      return [{ path: [...path, 'party'], problem: notOneOf(one.party, ids) }];
    const most = members.filter(({ party, seat }) => party === one.party && seat === 'member').length;
    if ((one.number ?? 1) <= most) return [];
    return [
      { path: [...path, 'number'], problem: { because: 'too-many-signers', number: one.number ?? 1, seats: most } },
    ];
  });
}

const notOneOf = (given: string, allowed: readonly string[]) => ({ because: 'not-one-of', given, allowed }) as const;

function signerOf({ member, office, party = '', number = 1 }: NonNullable<ApprovalFile['signers']>[number]): Signer {
  if (member !== undefined) return { by: 'member', member };
  return office === undefined ? { by: 'party', party, number } : { by: 'office', office };
}

function silenceOf(said: ApprovalFile): SilenceRule {
  const runsFrom = said['window-runs-from'];
  const changedText = said['changed-text'];
  return {
    days: said.window ?? 1,
    ...(runsFrom === undefined ? {} : { runsFrom }),
    ...(changedText === undefined ? {} : { changedText }),
  };
}

function objectionOf(said: ApprovalFile): ObjectionRule {
  const { objection } = said;
  const mayObject = said['who-may-object'];
  return { ...(objection === undefined ? {} : { objection }), ...(mayObject === undefined ? {} : { mayObject }) };
}
