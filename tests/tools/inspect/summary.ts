import type { Inspection } from './result.ts';

function line(name: string, text: string): string {
  return `  ${name.padEnd(9)}${text}`;
}

/** A page's inspection as a person reads it. */
export function summaryOf(found: Inspection): string {
  const { target, also, next, confirm, plan } = found;
  const lines = [found.file, line('page', `${found.page} · ${found.state}`)];
  if (target)
    lines.push(line('ring', `「${target.label}」 ${target.intent}, ${target.effect}  ${target.selector}`));
  if (also) lines.push(line('also', `「${also.label}」 ${also.intent}, ${also.effect}  ${also.selector}`));
  if (next) lines.push(line('next', `「${next.label}」  ${next.selector}`));
  for (const choice of found.choices) {
    lines.push(line('choice', `「${choice.label}」 ${choice.for}  ${choice.selector}`));
  }
  if (confirm) {
    const keep = confirm.keep ? ` · keeps 「${confirm.keep.label}」` : '';
    lines.push(line('confirm', `acts 「${confirm.act.label}」${keep}`));
  }
  for (const refused of found.refused) lines.push(line('refused', `「${refused.label}」 ${refused.because}`));
  if (found.facts.length > 0) {
    lines.push(line('facts', found.facts.map(({ kind, text }) => `${kind} ${text}`).join(' · ')));
  }
  if (plan) {
    const checks = plan.checks
      .map(({ what, ok }) => `${what} ${ok ? 'adds up' : 'does not add up'}`)
      .join(', ');
    lines.push(line('plan', `${plan.periods.length} periods${checks ? ` (${checks})` : ''}`));
  }
  if (found.lender) lines.push(line('lender', found.lender));
  for (const contact of found.contacts) {
    lines.push(line('contact', `${contact.text} (${contact.known ? 'known' : 'not in our directory'})`));
  }
  if (found.reasons.length > 0) lines.push(line('why', found.reasons.join('; ')));
  return lines.join('\n');
}
