// Formatter for html-validate and for stylelint: an error a line.
module.exports = (results) =>
  results
    .flatMap(({ filePath, source, messages, warnings }) =>
      (messages ?? warnings)
        .filter(({ severity }) => severity === 2 || severity === 'error')
        .map((found) => `${filePath ?? source}:${found.line}:${found.column}: ${found.ruleId ? `${found.message} (${found.ruleId})` : found.text}`),
    )
    .join('\n');
