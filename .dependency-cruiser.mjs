/** The layers of docs/architecture.md: who may import whom. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(packages|apps|tooling)/', pathNot: allowed },
})

const domains = 'labor-relations|plan|employment|entrepreneurship|skills|social-insurance|new-economy|services|exchange'

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    only('codes-imports-nothing', '^packages/codes/', '^packages/codes/'),
    only('rules-import-codes', '^packages/rules/', '^packages/(rules|codes)/'),
    only('kernel-imports-codes', '^packages/kernel/', '^packages/(kernel|codes|rules)/'),
    only('registry-imports-kernel', '^packages/registry/', '^packages/(registry|kernel|codes|rules)/'),
    {
      name: 'domains-import-registry-and-below',
      severity: 'error',
      from: { path: `^packages/(${domains})/` },
      // The plan's published figures are a read contract that partners are shown.
      to: {
        path: '^(packages|apps|tooling)/',
        pathNot: ['^packages/(registry|kernel|codes|rules)/', '^packages/$1/', '^packages/plan/src/contract.ts$'],
      },
    },
    only(
      'kits-import-contracts',
      '^packages/(console-kit|site-kit)/src',
      '^packages/(console-kit|site-kit|codes)/|/src/(index|contract)\\.ts$|^packages/kernel/src/contract/',
    ),
    {
      name: 'browser-never-imports-server',
      severity: 'error',
      from: { path: '^(packages/(console-kit|site-kit)|apps/(console|site))/(src|app)/' },
      to: { path: '/src/server(/|\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'source-never-imports-tests',
      severity: 'error',
      from: { path: '/src/', pathNot: '\\.test\\.' },
      to: { path: '\\.test\\.|/test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(dist|build|\\.react-router)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
