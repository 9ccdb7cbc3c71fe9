import type { HostConfig } from './card-page.ts';

/** Close enough to Teams to see what fits and what does not, for when Teams' own host configuration is not at hand. */
export function plainHostConfig(theme: 'light' | 'dark'): HostConfig {
  const text = theme === 'dark' ? '#ffffff' : '#242424';
  const subtle = theme === 'dark' ? '#adadad' : '#616161';
  const style = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors: {
      default: { default: text, subtle },
      accent: { default: theme === 'dark' ? '#a6a7dc' : '#5b5fc7', subtle },
      good: { default: theme === 'dark' ? '#92c353' : '#237b4b', subtle },
      warning: { default: theme === 'dark' ? '#f8d22a' : '#835c00', subtle },
      attention: { default: theme === 'dark' ? '#e37d80' : '#c4314b', subtle },
    },
  });
  return {
    fontFamily: '"Segoe UI", system-ui, sans-serif',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme === 'dark' ? '#3d3d3d' : '#e0e0e0' },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    containerStyles: {
      default: style(theme === 'dark' ? '#292929' : '#ffffff'),
      emphasis: style(theme === 'dark' ? '#1f1f1f' : '#f5f5f5'),
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
}
