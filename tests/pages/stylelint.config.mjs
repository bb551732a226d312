// Rules of stylelint-config-standard that are only opinions about layout are off or set to our habit; every other one counts.
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Where empty lines stand: one rule a line, and related rules stay together.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // Our habits: (min-width: 48rem) and url(/path), the same everywhere.
    'media-feature-range-notation': 'prefix',
    'function-url-quotes': 'never',
    // The site puts what is imported in the place of the line, and reads only this notation.
    'import-notation': 'string',
    // A rule of lower specificity may follow one of higher where they speak of different elements;
    // the linter reads the last word of a selector and cannot tell. Order is by component, and layers decide between files.
    'no-descending-specificity': null,
    // Keywords are in lower case, but for those of SVG and the names of fonts; srgb is none of SVG's here.
    'value-keyword-case': ['lower', { camelCaseSvgKeywords: true, ignoreKeywords: ['Arial', 'Georgia', 'Jakarta', 'Serif', 'srgb'] }],
    // Safari on phones knows only the prefixed name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
  },
};
