/** An order of the mall: 16 digits, the first 1 or 5 (domain knowledge, two sources agree). */
const ORDER = /(?<!\d)[15]\d{15}(?!\d)/;
/** A name that is followed by the number of an order, contract or booking. */
const NUMBERED =
  /(单号|單號|编号|編號|序号|序號|流水号|合同|合约|confirmation|reference|order|plan)\s*[:：]?\s*$/i;
const NUMBER_SAID =
  /(?:单号|單號|编号|編號|序号|序號|流水号|合同号?|(?:order|plan|confirmation|ref(?:erence)?)(?: (?:no\.?|number))?)\s*[:：#]?\s*([A-Z]{0,4}-?\d[\dA-Z-]{5,24})/i;

/** The number of an order of the mall in a text. */
export const mallOrderIn = (text: string): string | undefined => text.match(ORDER)?.[0];

/**
 * Numbers of orders, contracts and bookings, verbatim.
 * @param label what stands before the text as its name
 */
export function ordersIn(text: string, label: string): string[] {
  const order = mallOrderIn(text);
  const number = (
    NUMBERED.test(label) ? text.match(/^[A-Z]{0,4}-?[\dA-Z-]{6,24}$/) : text.match(NUMBER_SAID)
  )?.at(-1);
  const other = number && number !== order && /\d{4}/.test(number) ? [number] : [];
  return order ? [order, ...other] : other;
}
