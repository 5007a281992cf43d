/** A payment at a time counted in periods after the loan; any unit of money, the same as the loan's. */
interface Payment {
  at: number;
  pay: number;
}

/** Above this a period the page was misread: no loan costs a hundredfold each period. */
const MOST = 100;
const EXACT = 1e-12;

/**
 * The internal rate of return of a loan: the rate of one period at which its payments are worth what was lent.
 * By bisection, which cannot run away: the worth of payments only falls as the rate grows. (The small libraries
 * for this take whole periods only, stop at a hundredth of a percent a period, or have not been kept up.)
 * @returns a fraction, 0 where nothing was paid on top; null where less came back than was lent, where a payment
 * is negative or was made before the loan, or where no rate below `MOST` fits
 */
export function irr(lent: number, payments: readonly Payment[]): number | null {
  const finite = payments.every(({ at, pay }) => at >= 0 && pay >= 0 && Number.isFinite(at + pay));
  if (!finite || !(lent > 0) || !Number.isFinite(lent)) return null;
  const over = (rate: number) => payments.reduce((sum, { at, pay }) => sum + pay / (1 + rate) ** at, -lent);
  if (over(0) < 0) return null;
  if (over(0) === 0) return 0;
  if (over(MOST) > 0) return null;
  let low = 0;
  let high = MOST;
  while (high - low > EXACT * (1 + low)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (over(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
