/** Characters of all themes, and of all channels. */
export const MOST_OF_DIALOGUE = 1500;

/** Chosen while the body has not agreed on the themes. */
export const NOT_AGREED = 'none';
