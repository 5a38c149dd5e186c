const ROOMS = ['library', 'reader', 'import', 'practice', 'words', 'settings', 'about'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'one-way-corpus',
      comment: 'corpus knows text and nothing else: app → components → study → corpus.',
      severity: 'error',
      from: { path: '^(tests/fixtures/imports/)?corpus/' },
      to: { path: '^(tests/fixtures/imports/)?(app|components|study)/' },
    },
    {
      name: 'one-way-study',
      severity: 'error',
      from: { path: '^(tests/fixtures/imports/)?study/' },
      to: { path: '^(tests/fixtures/imports/)?(app|components)/' },
    },
    {
      name: 'one-way-components',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'corpus-without-a-page',
      severity: 'error',
      from: { path: '^corpus/' },
      to: { path: 'node_modules/(next|react|react-dom|dexie)/' },
    },
    {
      name: 'study-without-a-page',
      severity: 'error',
      from: { path: '^study/' },
      to: { path: 'node_modules/(next|react|react-dom)/' },
    },
    ...ROOMS.map((room) => ({
      name: `room-${room}`,
      comment:
        'A room knows no other room; what two share stands in components/ui, shell, display, language or speech.',
      severity: 'error',
      from: { path: `^components/${room}/` },
      to: { path: `^components/(${ROOMS.filter((other) => other !== room).join('|')})/` },
    })),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^(app|components|study|corpus)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-one-knows-ts-fsrs',
      comment: 'ts-fsrs is not pure: one module wraps it.',
      severity: 'error',
      from: { path: '^(app|components|study|corpus)/', pathNot: '^study/schedule/fsrs\\.ts$' },
      to: { path: 'node_modules/ts-fsrs/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
