import {
  type CSSVariablesResolver,
  createTheme,
  InputWrapper,
  type MantineColorsTuple,
  Modal,
} from '@mantine/core';

/** Ten shades; 7 carries white text at 7:1 in the light scheme. */
const brand: MantineColorsTuple = [
  '#eef4fb',
  '#d9e6f5',
  '#b3cdea',
  '#89b1dd',
  '#5f93cd',
  '#3f79bb',
  '#2a66a8',
  '#1f5591',
  '#1a4778',
  '#143759',
];

/** For what cannot simply be undone, and for faults. */
const bad: MantineColorsTuple = [
  '#fdecea',
  '#fbd5d1',
  '#f6aca5',
  '#f08279',
  '#e55a4f',
  '#d63c30',
  '#c42d22',
  '#b42318',
  '#8f1b12',
  '#6b140d',
];

/** The greys of the dark scheme, in the hue of its tokens. */
const dark: MantineColorsTuple = [
  '#e8edf4',
  '#bcc7d5',
  '#a0adbe',
  '#7c8a9d',
  '#46546a',
  '#2b3647',
  '#202a38',
  '#18202c',
  '#131a25',
  '#10161f',
];

export const theme = createTheme({
  fontFamily: "'Inter Variable', sans-serif",
  fontFamilyMonospace: "'Inter Variable', sans-serif",
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.1875rem', lineHeight: '1.5625rem' },
      h2: { fontSize: '0.875rem', lineHeight: '1.375rem' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  colors: { brand, bad, dark },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: '0.375rem',
  cursorType: 'pointer',
  autoContrast: true,
  components: {
    // A dialog is found by its name, which stands out as those of screens and cards do.
    Modal: Modal.extend({ styles: { title: { fontSize: '1rem', fontWeight: 650 } } }),
    // Hints stand under their inputs, so that the inputs of a line stay level.
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
  },
});

/** The library's own greys and reds are too pale for small text: point them at the tokens that were checked. */
export const cssVariables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--gb-surface)',
    '--mantine-color-text': 'var(--gb-ink)',
    '--mantine-color-dimmed': 'var(--gb-ink-3)',
    '--mantine-color-placeholder': 'var(--gb-ink-3)',
    '--mantine-color-error': 'var(--gb-bad)',
    '--mantine-color-anchor': 'var(--gb-brand)',
    '--mantine-color-bad-light-color': 'var(--gb-bad)',
    '--mantine-color-brand-light-color': 'var(--gb-brand)',
    '--mantine-color-default-border': 'var(--gb-line-strong)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
