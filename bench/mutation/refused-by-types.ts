/** Whether the type check, the first step of `npm test`, refuses a mutant: `a?.b` to `a.b` where `a` may be missing is noticed there. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/** Lines and columns count from 1, as in Stryker's report. */
type Position = { line: number; column: number }
export type Mutation = { file: string; start: Position; end: Position; replacement: string }

const project = resolve('crmo/tsconfig.json')

/** One service for all: only the file that is changed is checked anew. */
export function typeChecker(): (mutation: Mutation) => boolean {
  const { config } = ts.readConfigFile(project, ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('crmo'))
  const changed = new Map<string, { version: number; text: string }>()
  const textOf = (path: string) => changed.get(path)?.text ?? ts.sys.readFile(path)
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => String(changed.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = textOf(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (forOptions) => ts.getDefaultLibFilePath(forOptions),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  })
  return ({ file, start, end, replacement }) => {
    const path = resolve(file)
    const original = readFileSync(path, 'utf8')
    const lines = original.split('\n')
    const offset = ({ line, column }: Position) =>
      lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1
    const version = (changed.get(path)?.version ?? 0) + 1
    const put = (text: string, at: number) => changed.set(path, { version: at, text })
    put(original.slice(0, offset(start)) + replacement + original.slice(offset(end)), version)
    const refused = service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0
    put(original, version + 1)
    return refused
  }
}
