/** The settings reference, made of the schema that reads them and of the issuer files that name variables. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { variablesOf } from '../server/launch/issuer-variables.ts'
import { ISSUERS_DIR_DEFAULT, metaOf, settingNames, settingsSchema } from '../server/settings-schema.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')
const row = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`

/** What a setting is when nobody sets it. */
const leftOut = (name: (typeof settingNames)[number]): string => {
  const parsed = settingsSchema.shape[name].safeParse(undefined)
  if (!parsed.success) return '**required**'
  return parsed.data === undefined ? '–' : `\`${parsed.data}\``
}

const settingRows = settingNames.map((name) => {
  const { about, form, secret } = metaOf(settingsSchema.shape[name])
  return row(`\`${name}\`${secret ? ` or \`${name}_FILE\`` : ''}`, form, leftOut(name), about)
})

const issuerRows = readdirSync(ISSUERS_DIR_DEFAULT)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) =>
    variablesOf(JSON.parse(readFileSync(join(ISSUERS_DIR_DEFAULT, name), 'utf8'))).map((variable) =>
      row(
        `\`${variable.name}\`${variable.secret ? ` or \`${variable.name}_FILE\`` : ''}`,
        `\`${name}\``,
        variable.place,
        variable.secret
          ? 'secret'
          : variable.default === undefined
            ? '**required**'
            : `\`${JSON.stringify(variable.default)}\``,
      ),
    ),
  )

export const settingsDocument = (): string => `# Settings

Made from the schema in \`server/settings-schema.ts\` by \`npm run settings-reference\`; do not edit it by hand.

Settings come from the environment. An empty variable counts as not set. Every wrong one is refused at the start, all at once, each with its name
and what to do; so is a variable that looks like one of these and is none. The secret ones may come from a file instead: \`SECRET_KEY_FILE\` names
the file that holds \`SECRET_KEY\` (Docker and Kubernetes mount secrets so). Nothing secret stands in a file of this repository.

| variable | form | left out | what it is |
|---|---|---|---|
${settingRows.join('\n')}

## Variables of the issuer files

An issuer file may leave a value to the environment. A file whose required variables are not set is skipped, with a line in the log; of two
secrets (key set and client secret) one is enough. \`server/launch/issuers.ts\` describes every field of these files beside its schema.

| variable | file | field | left out |
|---|---|---|---|
${issuerRows.join('\n')}
`
