import { bare, child, children, parse, type SyntaxNode } from './syntax.ts';

export type Mutation = 'inverted' | 'always true' | 'always false' | 'dropped' | 'larger' | 'smaller';

/** A place in the source that can be turned to something else. */
export interface Site {
  start: number;
  end: number;
  line: number;
  /** The source, blanks collapsed. */
  source: string;
  /** A statement is wrapped in a condition of its own; everything else is handed through. */
  statement: boolean;
  mutations: readonly Mutation[];
}

const WHOLE: readonly Mutation[] = ['inverted', 'always true', 'always false'];
/** The other constant would make the whole constant, which has its own mutant. */
const OPERAND: Record<string, readonly Mutation[]> = {
  '&&': ['inverted', 'always true'],
  '||': ['inverted', 'always false'],
};
const COMPARISONS = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof']);
/** Methods that answer yes or no. */
const ANSWERS = new Set(['test', 'includes', 'some', 'every', 'has', 'startsWith', 'endsWith']);
/** Methods that ask a function yes or no. */
const ASKS = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex']);

const isLogical = ({ type, operator }: SyntaxNode): boolean =>
  type === 'LogicalExpression' && operator !== '??';

/** `a && b && c` is one condition of three. */
function operandsOf(node: SyntaxNode, operator: unknown): SyntaxNode[] {
  if (!isLogical(node) || node.operator !== operator) return [node];
  return ['left', 'right'].flatMap((side) => operandsOf(bare(child(node, side)!), operator));
}

function methodOf(call: SyntaxNode): unknown {
  const callee = call.type === 'CallExpression' ? child(call, 'callee') : null;
  const property = callee && child(bare(callee), 'property');
  return property?.name;
}

/** The expression is a yes or no by its shape, wherever it stands. */
function isYesOrNo(node: SyntaxNode): boolean {
  const { type, operator } = node;
  if (type === 'BinaryExpression') return COMPARISONS.has(operator as string);
  if (type === 'UnaryExpression') return operator === '!';
  if (isLogical(node))
    return ['left', 'right'].every((side) => {
      const operand = child(node, side);
      return operand !== null && isYesOrNo(bare(operand));
    });
  return ANSWERS.has(methodOf(node) as string);
}

/** The function is declared to return a boolean. */
function saysYesOrNo(fn: SyntaxNode): boolean {
  const declared = (fn.returnType as { typeAnnotation?: SyntaxNode } | null)?.typeAnnotation?.type;
  return declared === 'TSBooleanKeyword' || declared === 'TSTypePredicate';
}

/** What the place of an expression says about it. */
interface Place {
  /** Only whether it is true counts. */
  asked: boolean;
  /** Mutants that make sense here. */
  mutations: readonly Mutation[];
  /** `return` answers yes or no. */
  returns: boolean;
}

/** Finds the places of one file: conditions, yes-or-no values, statements, and the numbers at its top. */
export function sitesIn(code: string): Site[] {
  const sites: Site[] = [];
  const add = (node: SyntaxNode, mutations: readonly Mutation[], statement = false): void => {
    const { start, end } = node;
    const line = code.slice(0, start).split('\n').length;
    const source = code.slice(start, end).replace(/\s+/g, ' ');
    sites.push({ start, end, line, source, statement, mutations });
  };

  function visitFunction(node: SyntaxNode, isPredicate: boolean): void {
    const returns = isPredicate || saysYesOrNo(node);
    for (const part of children(node)) {
      const isBody = part === node.body && part.type !== 'BlockStatement';
      visit(part, { asked: isBody && returns, mutations: WHOLE, returns });
    }
  }

  function visitLogical(node: SyntaxNode, place: Place, isWhole: boolean): void {
    const mutations = isWhole ? OPERAND[node.operator as string]! : WHOLE;
    const operands = operandsOf(node, node.operator);
    const last = operands.pop()!;
    for (const operand of operands) visit(operand, { ...place, asked: true, mutations });
    visit(last, { ...place, mutations });
  }

  function visit(node: SyntaxNode, place: Place): void {
    const inside: Place = { ...place, asked: false, mutations: WHOLE };
    if (/^(ArrowFunction|Function)(Expression|Declaration)$/.test(node.type)) {
      visitFunction(node, false);
      return;
    }
    if (node.type === 'Literal' && typeof node.value === 'boolean') {
      add(node, ['inverted']);
      return;
    }
    if (node !== bare(node)) {
      visit(bare(node), place);
      return;
    }
    if (node.type === 'ConditionalExpression') {
      visit(child(node, 'test')!, { ...inside, asked: true });
      for (const branch of ['consequent', 'alternate']) visit(child(node, branch)!, { ...place });
      return;
    }
    const isWhole = place.asked || isYesOrNo(node);
    if (isWhole) add(node, place.mutations);
    if (isLogical(node)) {
      visitLogical(node, { ...place, asked: isWhole }, isWhole);
      return;
    }
    if (node.type === 'UnaryExpression' && node.operator === '!') {
      // What is denied is the same condition once more; only its operands are new.
      const denied = bare(child(node, 'argument')!);
      if (isLogical(denied)) visitLogical(denied, { ...inside, asked: true }, true);
      else for (const part of children(denied)) visit(part, inside);
      return;
    }
    const test = /^(If|While|DoWhile|For)Statement$/.test(node.type) ? node.test : null;
    const method = methodOf(node);
    if (node.type === 'ExpressionStatement') {
      const act = child(node, 'expression')!;
      if (/^(Call|Assignment|Update)Expression$/.test(act.type)) add(act, ['dropped'], true);
    }
    for (const part of children(node)) {
      const isPredicate = ASKS.has(method as string) && part.type === 'ArrowFunctionExpression';
      if (isPredicate) visitFunction(part, true);
      else
        visit(part, {
          ...inside,
          asked: part === test || (node.type === 'ReturnStatement' && place.returns),
        });
    }
  }

  const program = parse(code);
  for (const number of numbersAtTop(program)) add(number, ['larger', 'smaller']);
  visit(program, { asked: false, mutations: WHOLE, returns: false });
  return sites;
}

/** The values of the file's own named numbers: `const SHORT = 34`. */
function numbersAtTop(program: SyntaxNode): SyntaxNode[] {
  return children(program)
    .map((node) => (node.type === 'ExportNamedDeclaration' ? (child(node, 'declaration') ?? node) : node))
    .filter((node) => node.type === 'VariableDeclaration' && node.kind === 'const')
    .flatMap(children)
    .map((declarator) => child(declarator, 'init'))
    .filter((init) => init !== null)
    .filter((init) => init.type === 'Literal' && typeof init.value === 'number');
}
