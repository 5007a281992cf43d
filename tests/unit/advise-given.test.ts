import { describe, expect, it } from 'vitest';
import { givenFor } from '../../utils/advise/given.ts';
import { contactById } from '../../utils/know/contacts.ts';
import type { GivenContact } from '../../utils/know/policy.ts';

const given = (name: string, lender: string | null): GivenContact => ({
  name,
  lender,
  number: '95188',
  link: null,
  hours: null,
  note: null,
});
const all = [given('花呗', 'huabei'), given('信息台', null), given('分期组', 'mi-fenqi')];

describe('contacts of an organisation', () => {
  it('do not mix with those of another lender', () => {
    const { here, elsewhere } = givenFor(all, [contactById('airstar')!, contactById('mi-service')!]);
    expect(here.map(({ name }) => name)).toEqual(['信息台', '分期组']);
    expect(elsewhere.map(({ name }) => name)).toEqual(['花呗']);
  });
});
