const SECRETARIAT = /^(?:sekretariat(?:et)?|sekretær(?:en)?|(?:the )?secretar(?:iat|y))$/iu;

/** Whether an owner as minutes name it is the body's own secretariat or its secretary, and not another's: »KKR-sekretariatet«. */
export const isSecretariat = (written: string): boolean => SECRETARIAT.test(written.trim());

/** Whether what is written is a title, also with the definite ending it has in a sentence: »formanden« is »Formand«. */
export function isTitled(written: string, title: string): boolean {
  const [one, other] = [folded(written), folded(title)];
  return other !== '' && [other, `${other}en`, `the ${other}`].includes(one);
}

const folded = (text: string) =>
  text
    .toLocaleLowerCase('da-DK')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
