/** The house's arrows (docs: README "The house"): which room may reach which. Checked by `npm run house`. */
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

export default {
  forbidden: [
    never(
      'smart-config-uses-nothing',
      { path: '^smart-config/' },
      { pathNot: '^smart-config/' },
      'configuration is data',
    ),
    never(
      'crmo-is-pure',
      { path: '^crmo/' },
      {
        pathNot: '^(crmo|smart-config)/|node_modules/(zod|@lhncbc/ucum-lhc|@types/fhir)/',
      },
      'the clinical core reaches only configuration, zod and UCUM',
    ),
    never(
      'assess-has-no-run-time-dependency',
      { path: '^crmo/(assess|criteria|pathway)' },
      { path: 'node_modules/(?!@types)', reachable: true },
      'assess() runs in the browser on every click: no zod, UCUM or report reader behind it',
    ),
    never(
      'client-stays-light',
      { path: '^client/', pathNot: '^client/vite\\.config\\.ts$' },
      { path: 'node_modules/(zod|@lhncbc)|^crmo/(chart/read-chart|report-text)', reachable: true },
      'zod, UCUM and the report reader stay out of the browser',
    ),
    never(
      'client-sees-the-server-as-types-only',
      { path: '^client/' },
      { path: '^server/', dependencyTypesNot: ['type-only'] },
      'the API contract is shared as types',
    ),
    never('client-sees-only-the-contract', { path: '^client/' }, { path: '^server/(?!api/contract\\.ts)' }, ''),
    never('nobody-imports-the-sandbox', { path: '^(server|client|crmo|cli)/' }, { path: '^sandbox/' }, ''),
    never('the-sandbox-is-another-party', { path: '^sandbox/' }, { path: '^(server|client|crmo)/' }, ''),
    never('server-does-not-reach-the-client', { path: '^server/' }, { path: '^client/' }, ''),
    never(
      'cli-stays-offline',
      { path: '^cli/' },
      { path: '^server/(?!store/|pdf-text/)' },
      'of the server, the command line reaches its store and its PDF reader, which ask nobody',
    ),
    never('pdf-text-stays-apart', { path: '^server/pdf-text/' }, { path: '^(server/(?!pdf-text/)|crmo|client)' }, ''),
    never(
      'pdfjs-stays-in-its-room',
      { path: '^(crmo|server|client|cli)/', pathNot: '^server/pdf-text/' },
      { path: 'node_modules/pdfjs-dist' },
      'PDFs are read in a thread of their own, with limits',
    ),
    never(
      'the-reader-goes-one-way',
      { path: '^crmo/report-text/(words|bones|context)/' },
      { path: '^crmo/report-text/(lesions|told|whole-text)/' },
      'words, then bones, then context; what is read with them stands above',
    ),
    never(
      'words-know-no-bones',
      { path: '^crmo/report-text/words/' },
      { path: '^crmo/report-text/(bones|context)/' },
      'a sentence is cut into words before anything is made of them',
    ),
    never('no-cycles', {}, { circular: true, dependencyTypesNot: ['type-only'] }, 'the road is straight'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^client/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
