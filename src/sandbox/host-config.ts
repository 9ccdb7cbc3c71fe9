/** A host configuration as the `adaptivecards` renderer takes it. */
export type HostConfig = Readonly<Record<string, unknown>>;

/** The colours and measures in which a card looks as it does in Teams, near enough: for the sandbox, the demo and the pictures. */
export function hostConfig(theme: 'light' | 'dark'): HostConfig {
  const ink = INK[theme];
  const both = (colour: string) => ({ default: colour, subtle: ink.subtle });
  const container = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors: {
      default: both(ink.text),
      dark: both(ink.text),
      light: both(ink.subtle),
      accent: both(ink.accent),
      good: both(ink.good),
      warning: both(ink.warning),
      attention: both(ink.attention),
    },
  });
  return {
    fontFamily: '"Segoe UI", system-ui, -apple-system, sans-serif',
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: ink.line },
    containerStyles: {
      default: container(ink.card),
      emphasis: container(ink.emphasis),
      accent: container(ink.under.accent),
      good: container(ink.under.good),
      warning: container(ink.under.warning),
      attention: container(ink.under.attention),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } },
      errorMessage: { color: 'attention', size: 'small' },
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
  };
}

const INK = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#b3261e',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#e0e0e0',
    under: { accent: '#e8ebfa', good: '#e7f2da', warning: '#fbf3d4', attention: '#fcf0f2' },
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#a6a9f5',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f1969a',
    card: '#292929',
    emphasis: '#1f1f1f',
    line: '#424242',
    under: { accent: '#2f2f4a', good: '#273a1e', warning: '#3d3414', attention: '#3e1f25' },
  },
} as const;
