/** Properties of a declaration that only people read. */
const texts = new Set(['title', 'plain', 'source', 'example', 'label', 'help'])

/** Where the calls of a rule take words: the name and the options of a step, the sentence of a note or of a refusal. */
const wordsOf = { step: [0, 2], note: [1], reject: [2] }

const nameOf = (callee) => (callee.type === 'MemberExpression' ? callee.property.name : callee.name)

function isText(path) {
  const { parent, node } = path
  if (path.isObjectProperty()) return node.key.type === 'Identifier' && texts.has(node.key.name)
  if (path.listKey !== 'arguments' || parent.type !== 'CallExpression') return false
  return wordsOf[nameOf(parent.callee)]?.includes(path.key) === true
}

/** Keeps the mutation run from changing words for people: no test should repeat them, so no test can notice. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: { shouldIgnore: (path) => (isText(path) ? 'words for people' : undefined) },
  },
]
