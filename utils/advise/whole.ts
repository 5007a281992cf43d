/*
 * The findings of a page and of the frames in it become one:
 *
 *   top ────┐
 *   frame ──┼─ secrets, sign-in, outcome? ─ offers? ─ one: its own · several: choices ─▶ one finding
 *   frame ──┘                              └ none: covered ones, else the strongest state
 *
 * A page has one panel and one ring, however many frames it is made of; and one of two equal controls is
 * ringed in no case, however far apart they stand.
 */
import type { Here } from '../know/messages.ts';
import type { Choice, Finding, PageState, Target } from '../recognise/finding.ts';

/** What one frame of another origin shows. */
export interface Guest {
  finding: Finding;
  here: Here;
  /** The page around it lets a person press what is in it. */
  open: boolean;
}
/** A finding, and the page it speaks of. */
export interface Part {
  finding: Finding;
  here: Here;
}

/** What a page says of itself where it offers nothing, the weakest first. */
const STRENGTH: readonly PageState[] = [
  'elsewhere',
  'unsure',
  'on-the-way',
  'signed-out',
  'lookalike',
  'absent',
  'app-only',
  'unproven',
  'blocked',
];

/**
 * Makes one of what all frames show.
 * @param top what the page itself shows; by itself it always stays as it is
 * @param here where the page is
 */
export function wholeOf(top: Finding, here: Here, guests: readonly Guest[]): Part {
  const own: Part = { finding: top, here };
  if (guests.length === 0) return own;
  const inPage = ({ finding, here: { host, path, translated } }: Guest): Part => ({
    finding,
    here: { ...here, host, path, translated: here.translated || translated },
  });
  const open = [own, ...guests.filter((guest) => guest.open).map(inPage)];
  const under = guests.filter((guest) => !guest.open).map(inPage);
  const found = (isThis: (finding: Finding) => boolean) => open.find(({ finding }) => isThis(finding));

  const secret = found(({ state }) => state === 'sensitive') ?? found(({ page }) => page === 'login');
  if (secret) return secret;
  const outcome = found(({ page }) => page === 'success');
  if (outcome) return { ...outcome, finding: heldAgainst(outcome, [...open, ...under]) };

  const offering = open.filter(({ finding }) => offersOf(finding).length > 0);
  // What the page forbids is not found elsewhere; but what lies under a frame may go on in that frame.
  if (top.state === 'blocked' && !(offering.length > 0 && isOnlyCovered(top))) return own;
  if (offering.length === 1) return offering[0]!;
  if (offering.length > 1) return several(offering, here);

  const stuck = under.find(({ finding }) => offersOf(finding).length > 0);
  if (stuck) return covered(stuck);
  const strongest = open.reduce((best, part) => (strengthOf(part) > strengthOf(best) ? part : best));
  const refused = open.flatMap(({ finding }) => finding.refused);
  return { ...strongest, finding: { ...strongest.finding, refused } };
}

const offersOf = ({ target, also, choices }: Finding): Target[] =>
  [target, also, ...choices].filter((each) => each !== null);

const isOnlyCovered = ({ refused }: Finding): boolean =>
  refused.some(({ because }) => because === 'covered') &&
  !refused.some(({ because }) => because === 'disabled');

/** The way on from a page of the journey is worth more than a look-alike somewhere beside it. */
const strengthOf = ({ finding: { state, page } }: Part): number =>
  state === 'on-the-way' && page !== 'none' ? STRENGTH.indexOf('lookalike') + 0.5 : STRENGTH.indexOf(state);

/** An outcome proves nothing while another frame still has the control, or says that the booking lives on. */
function heldAgainst(outcome: Part, all: readonly Part[]): Finding {
  const others = all.filter((part) => part !== outcome).map(({ finding }) => finding);
  const statuses = others.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'status'));
  const { finding } = outcome;
  return {
    ...finding,
    target: finding.target ?? others.flatMap(offersOf)[0] ?? null,
    facts: [...finding.facts, ...statuses],
  };
}

/** What is right but lies under something of the page around it. */
function covered({ finding, here }: Part): Part {
  const stuck = offersOf(finding).map(({ el, label }) => ({ el, label, because: 'covered' as const }));
  return {
    here,
    finding: {
      ...finding,
      ...NOTHING,
      state: 'blocked',
      refused: [...stuck, ...finding.refused],
      reasons: [...finding.reasons, { code: 'coveredHere', says: stuck[0]!.label }],
    },
  };
}

const NOTHING = { target: null, also: null, next: null, choices: [], confirm: null };

/** Controls in several frames: one of each intent is no question, two of one intent are the person's to tell. */
function several(parts: readonly Part[], here: Here): Part {
  const choices = parts.flatMap((part) => choicesOf(part));
  const [cancel, modify] = (['cancel', 'modify'] as const).map((intent) =>
    choices.filter((each) => each.intent === intent),
  );
  if (cancel!.length === 1 && modify!.length === 1) {
    const [target, also] = [cancel![0]!, modify![0]!];
    const part = parts.find(({ finding }) => offersOf(finding).some(({ el }) => el === target.el))!;
    return { ...part, finding: { ...part.finding, target, also, state: 'found' } };
  }
  const findings = parts.map(({ finding }) => finding);
  const [first] = findings;
  const shared = <T>(of: (finding: Finding) => T): T | null =>
    findings.every((each) => of(each) === of(first!)) ? of(first!) : null;
  return {
    here: { ...here, translated: parts.some((part) => part.here.translated) },
    finding: {
      ...first!,
      ...NOTHING,
      page: findings.find(({ page }) => page !== 'confirm')?.page ?? 'confirm',
      state: 'choose',
      choices: toldApart(choices),
      refused: findings.flatMap((each) => each.refused),
      facts: findings.flatMap((each) => each.facts),
      statements: findings.flatMap((each) => each.statements),
      phones: findings.flatMap((each) => each.phones),
      plan: null,
      lender: shared(({ lender }) => lender),
      booking: shared(({ booking }) => booking),
      order: shared(({ order }) => order),
      reasons: [{ code: 'severalEqual' }],
    },
  };
}

/** The offers of one frame as choices, named by the page's own order, day and sum. */
function choicesOf({ finding, here }: Part): Choice[] {
  const { target, also, choices, order, reasons } = finding;
  const near = reasons.filter(({ code }) => code === 'dateNear' || code === 'amountNear');
  const words = [order && `…${order.slice(-4)}`, ...near.map(({ says }) => says)].filter(Boolean);
  const name = words.join(' · ') || here.host;
  return [
    ...[target, also].filter((each) => each !== null).map((each) => ({ ...each, for: name })),
    ...choices,
  ];
}

/** Names that are alike get a number. */
function toldApart(choices: readonly Choice[]): Choice[] {
  const key = (choice: Choice) => `${choice.intent} ${choice.label} ${choice.for}`;
  return choices.map((choice, at) => {
    const alike = choices.filter((each) => key(each) === key(choice));
    const nth = choices.slice(0, at + 1).filter((each) => key(each) === key(choice)).length;
    return alike.length > 1 ? { ...choice, for: `${choice.for} · ${nth}` } : choice;
  });
}
