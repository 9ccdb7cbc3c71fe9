// How Teams sets a card, near enough: sizes, spacing and the colours of the light theme.
const container = (backgroundColor) => ({
  backgroundColor,
  foregroundColors: {
    default: { default: '#242424', subtle: '#616161' },
    accent: { default: '#5b5fc7', subtle: '#5b5fc7' },
    good: { default: '#237b4b', subtle: '#237b4b' },
    warning: { default: '#835c00', subtle: '#835c00' },
    attention: { default: '#c4314b', subtle: '#c4314b' },
    light: { default: '#616161', subtle: '#616161' },
  },
});
globalThis.hostConfig = {
  fontFamily: '"Segoe UI", system-ui, "Liberation Sans", sans-serif',
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  containerStyles: {
    default: container('#ffffff'),
    emphasis: container('#f5f5f5'),
    good: container('#e7f2da'),
    warning: container('#fbf3d4'),
    attention: container('#fcf0f2'),
    accent: container('#e8ebfa'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } } },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
};
