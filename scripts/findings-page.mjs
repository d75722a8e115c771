const severities = { error: 'error 错误', warning: 'warning 警告', info: 'info 提示' }

/** The page that lists every finding, from the table of findings. Markdown; the order of the table. */
export function findingsPage(table) {
  const entries = Object.entries(table).map(([code, { severity, zh, en, example, why }]) =>
    [
      `## \`${code}\``,
      `${severities[severity]}`,
      `- ${zh}\n- ${en}`,
      `Example: ${quote(example)}`,
      `- ${why.zh}\n- ${why.en}`,
    ].join('\n\n'),
  )
  return [
    '# Findings 检查结果',
    'Everything that Shuzhi reports about a document, in the order of `packages/document/src/finding-table/`, from which this page is made.\nA `{blank}` stands for what was found. Errors are files that give no report; warnings are defects of a report; the rest is for information.\n`shuzhi explain CODE` prints the same in one language.',
    ...entries,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

/** A Markdown code span that holds the text whatever it holds. */
const quote = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)
