/** What committees are called for short, and the words it stands for, in the ways they are spelt. */
export const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/kommunal(?:t|e)?[\s-]*lægelig(?:t|e)?[\s-]+(?:samarbejds)?udvalg(?:et|ets|s)?/giu, 'klu'],
  [/praksisplan[\s-]?udvalg(?:et|ets)?/giu, 'ppu'],
  [/forretnings[\s-]?udvalg(?:et|ets)?/giu, 'fu'],
];

/** Words in a committee's name that tell it from no other. */
export const BESIDE_NAME = new Set(
  'i for af på og til den det de the of for and in kommune kommunes municipality møde mødet møder ekstraordinært ekstraordinær ordinært sekretariat sekretariatet'.split(
    ' ',
  ),
);

/** The endings of a word that stands definite or in the genitive: »Klyngestyregruppens«, »Sundhedsudvalget«. */
export const NAME_ENDING = /(?:(?:erne|ene|en|et|n|t|e)?[’']?s|erne|ene|en|et|n|t|e)$/u;
