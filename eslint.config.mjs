import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { literalWords } from './eslint/literal-words.mjs';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'tests/fixtures/**/content/'] },
  ...tseslint.configs.strict,
  ...eslintPluginAstro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{astro,ts}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='localeCompare']",
          message: 'Its order is that of a language, and another one elsewhere: sort by `compareText`.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/arguments.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'node:util',
          importNames: ['parseArgs'],
          message: 'Use `readArguments`, which names the known options.',
        },
      ],
    },
  },
  {
    // What readers see is built here.
    files: [
      'src/{components,layouts,pages,site,views,markdown,charts,map,search,explore,social,print}/**/*.{astro,ts}',
    ],
    plugins: { dossier: { rules: { 'literal-words': literalWords } } },
    rules: {
      'dossier/literal-words': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "MemberExpression[property.name=/^toLocale/], NewExpression[callee.object.name='Intl'][callee.property.name=/^(?:NumberFormat|DateTimeFormat|ListFormat|PluralRules)$/]",
          message:
            'Numbers, dates and lists are printed by the language of the dossier: use what `src/interface/` has for it.',
        },
      ],
    },
  },
  {
    // The published checkers are plain JavaScript, which no type check reads.
    files: ['public/**/*.mjs'],
    languageOptions: {
      globals: { Buffer: 'readonly', Intl: 'readonly', TextDecoder: 'readonly', URL: 'readonly', process: 'readonly' },
    },
    rules: {
      'no-undef': 'error',
      // Whoever checks a site may have the oldest Node that the project can be installed with.
      'no-restricted-properties': [
        'error',
        ...[
          ['Map', 'groupBy'],
          ['Object', 'groupBy'],
          ['Promise', 'withResolvers'],
          ['URL', 'parse'],
        ].map(([object, property]) => ({ object, property, message: 'Node 20 does not have it.' })),
      ],
    },
  },
);
