// Rules of html-validate:recommended that are only opinions are off; every other one counts.
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The standard takes any case; ours is lower, as in all of our markup.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Spaces before a line's end are left by Razor, and no reader meets them.
    'no-trailing-whitespace': 'off',
    // A title carries the official name of a division or a source, which is not ours to shorten.
    'long-title': 'off',
    // HTML refuses only spaces in an id; ids of facts have dots.
    'valid-id': ['error', { relaxed: true }],
    // Telephone numbers are kept on one line by the style sheet, for every link of the kind.
    'tel-non-breaking': 'off',
    // Check boxes of one list share its name; that is how a form sends several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
};
