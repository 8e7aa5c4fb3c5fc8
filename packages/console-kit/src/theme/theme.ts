import { zhCN } from '@mui/material/locale'
import type { ThemeOptions } from '@mui/material/styles'
import type { RaThemeOptions } from 'react-admin'

const fontFamily = [
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans SC"',
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  'sans-serif',
].join(',')

/** Colours of one mode; every text colour keeps at least 4.5 : 1 on `paper` and `ground`. */
interface Tones {
  readonly mode: 'light' | 'dark'
  readonly primary: string
  /** Primary under the pointer; text on it keeps its contrast. */
  readonly primaryHover: string
  readonly onPrimary: string
  readonly bar: string
  readonly ground: string
  readonly paper: string
  readonly text: string
  readonly soft: string
  readonly line: string
  readonly control: string
  readonly success: string
  readonly warning: string
  readonly error: string
  readonly info: string
}

const light: Tones = {
  mode: 'light',
  primary: '#0b5a66',
  primaryHover: '#083f48',
  onPrimary: '#ffffff',
  bar: '#0a4a55',
  ground: '#f3f6f6',
  paper: '#ffffff',
  text: '#16272b',
  soft: '#4a5c61',
  line: '#d5dfe0',
  control: '#758a8f',
  success: '#1d6b3f',
  warning: '#8a5200',
  error: '#ad1f2d',
  info: '#1b5b8c',
}

const dark: Tones = {
  mode: 'dark',
  primary: '#7fd0d6',
  primaryHover: '#a5e2e6',
  onPrimary: '#06272c',
  bar: '#0c3138',
  ground: '#0e1719',
  paper: '#162225',
  text: '#e6eeef',
  soft: '#adbec1',
  line: '#2c3d41',
  control: '#7f9498',
  success: '#7fd3a0',
  warning: '#f0bd6a',
  error: '#ff9d9d',
  info: '#8fc4ee',
}

function palette(tones: Tones): NonNullable<ThemeOptions['palette']> {
  return {
    mode: tones.mode,
    primary: { main: tones.primary, dark: tones.primaryHover, contrastText: tones.onPrimary },
    secondary: { main: tones.primary, contrastText: tones.onPrimary },
    success: { main: tones.success, contrastText: tones.mode === 'light' ? '#fff' : '#06231a' },
    warning: { main: tones.warning, contrastText: tones.mode === 'light' ? '#fff' : '#2a1c00' },
    error: { main: tones.error, contrastText: tones.mode === 'light' ? '#fff' : '#3a0508' },
    info: { main: tones.info, contrastText: tones.mode === 'light' ? '#fff' : '#04202f' },
    background: { default: tones.ground, paper: tones.paper },
    text: { primary: tones.text, secondary: tones.soft, disabled: tones.soft },
    divider: tones.line,
  }
}

function components(tones: Tones): NonNullable<ThemeOptions['components']> {
  const ring = { outline: `3px solid ${tones.mode === 'light' ? '#d98a00' : '#ffc861'}`, outlineOffset: 2 }
  const surface = { backgroundImage: 'none', borderColor: tones.line }
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { backgroundColor: tones.ground, fontVariantNumeric: 'tabular-nums' },
        'a:focus-visible, button:focus-visible, [tabindex]:focus-visible': ring,
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&:focus-visible': ring } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 36, whiteSpace: 'nowrap' } },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: 36, minHeight: 36 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: surface } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 44 } } },
    MuiToggleButton: { styleOverrides: { root: { textTransform: 'none', color: tones.soft } } },
    MuiTextField: { defaultProps: { size: 'small' } },
    MuiSelect: { defaultProps: { size: 'small' } },
    MuiAutocomplete: { defaultProps: { size: 'small' } },
    MuiInputLabel: { styleOverrides: { root: { color: tones.soft }, asterisk: { color: tones.error } } },
    MuiOutlinedInput: {
      styleOverrides: { root: { backgroundColor: tones.paper }, notchedOutline: { borderColor: tones.control } },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: tones.line, padding: '7px 12px', lineHeight: 1.5 },
        head: {
          fontWeight: 700,
          color: tones.text,
          backgroundColor: tones.mode === 'light' ? '#e9f0f0' : '#1d2d31',
          whiteSpace: 'nowrap',
        },
      },
    },
    MuiTableSortLabel: { styleOverrides: { root: { '&:focus-visible': ring } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 600, borderRadius: 6 } } },
    MuiAlert: {
      styleOverrides: {
        root: {
          color: tones.text,
          alignItems: 'center',
          border: `1px solid ${tones.line}`,
          backgroundColor: tones.paper,
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: 13 } } },
    MuiFormHelperText: {
      styleOverrides: { root: { marginLeft: 2, color: tones.soft, '&.Mui-error': { color: tones.error } } },
    },
  }
}

function themeOf(tones: Tones): ThemeOptions {
  return {
    palette: palette(tones),
    shape: { borderRadius: 8 },
    typography: {
      fontFamily,
      fontSize: 14,
      h1: { fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.35 },
      h2: { fontSize: '1.125rem', fontWeight: 700, lineHeight: 1.4 },
      h3: { fontSize: '1rem', fontWeight: 700, lineHeight: 1.45 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.6 },
      body2: { fontSize: '0.875rem', lineHeight: 1.55 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.5 },
    },
    components: components(tones),
  }
}

/** Deep blue-green, calm surfaces, AA contrast; MUI's own texts are Chinese too. */
export const lightTheme = {
  ...themeOf(light),
  ...{ components: { ...zhCN.components, ...components(light) } },
} as RaThemeOptions
export const darkTheme = {
  ...themeOf(dark),
  ...{ components: { ...zhCN.components, ...components(dark) } },
} as RaThemeOptions

/** Background of the application bar and the sign-in page's panel, the same white text in both modes. */
export const barColour = { light: light.bar, dark: dark.bar } as const
