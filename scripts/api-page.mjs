import { basename, join } from 'node:path'
import ts from 'typescript-6'

/** The kinds of exports, in the order of a page. */
const kinds = ['Functions', 'Types', 'Values']

/**
 * The page of what a package exports, from its compiled declarations: each name with its declaration and what its TSDoc says. Gives the Markdown, and the
 * names that say nothing.
 */
export function apiPage(name, folder) {
  const entry = join(folder, 'dist/index.d.ts')
  const program = ts.createProgram([entry], { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  const file = checker.getSymbolAtLocation(program.getSourceFile(entry))
  const exports = checker
    .getExportsOfModule(file)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .map((symbol) => describe(symbol, checker))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const sections = kinds.flatMap((kind) => {
    const own = exports.filter((one) => one.kind === kind)
    return own.length === 0 ? [] : [`## ${kind}`, ...own.map(sectionOf)]
  })
  const head = `# ${name}\n\nEverything that the package exports, made from its source by \`node scripts/write-api-pages.mjs\`.\nHow it is used stands in its [README](../../packages/${basename(folder)}/README.md).`
  return {
    page: `${[head, ...sections].join('\n\n')}\n`,
    silent: exports.filter(({ text }) => text === '').map((one) => one.name),
  }
}

function describe(symbol, checker) {
  const declarations = symbol.getDeclarations() ?? []
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
  const tags = symbol
    .getJsDocTags(checker)
    .map(({ name, text: said }) => `\`@${name}\` ${ts.displayPartsToString(said)}`)
  const isType = declarations.some((one) => ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one))
  const isValue = declarations.some(ts.isVariableDeclaration)
  const isCallable = declarations.some(
    (one) =>
      ts.isFunctionDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      (ts.isVariableDeclaration(one) && one.type && ts.isFunctionTypeNode(one.type)),
  )
  const kind = isCallable ? 'Functions' : isType ? 'Types' : 'Values'
  return {
    name: symbol.name,
    kind,
    text,
    tags,
    code: declarations
      .map((one) => codeOf(one, isType && isValue, checker))
      .filter(Boolean)
      .join('\n'),
  }
}

/** A declaration as it is written, without `export declare`. Of a zod schema that is a type as well its type is told, field by field. */
function codeOf(declaration, isSchema, checker) {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  const written = node.getText().replace(/^(?:export )?(?:declare )?/, '')
  if (!isSchema) return written
  const name = declaration.name.getText()
  if (ts.isVariableDeclaration(declaration)) return `const ${name}: z.ZodType<${name}>`
  const flags = ts.TypeFormatFlags
  const type = checker.getTypeAtLocation(declaration.name)
  const told = checker.typeToString(
    type,
    undefined,
    flags.InTypeAlias | flags.MultilineObjectLiterals | flags.NoTruncation,
  )
  // What is recursive cannot be written out, and what is long says less than its name.
  if (told.length > longest || /\bany\b/.test(told)) return written
  return `type ${name} = ${told.replace(/(?<=[{;]) {4,}/g, '\n$&').replace(/;}/g, ';\n}')}`
}

/** Characters of the longest type that is written out. */
const longest = 1500

const sectionOf = ({ name, text, tags, code }) =>
  [`### \`${name}\``, text, tags.map((tag) => `- ${tag}`).join('\n'), `\`\`\`ts\n${code}\n\`\`\``]
    .filter((part) => part !== '')
    .join('\n\n')
