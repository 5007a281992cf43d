/** What stands around the numbers of instalments. Texts are folded to simplified characters and lower case. */

/** What is counted, one … */
export const KIND = '(?:payment|instal+ment|emi|repayment|collection|debit)';
/** … and several. */
export const UNIT = '(?:payments?|instal+ments?|emis?|repayments?|months?|fortnights?|weeks?)';
/** Names a number of instalments. */
export const NAMED =
  /(?<![日到过限])期(?![限间])|进度|\bemi\b|instal|payments?\b|repayments?|\bterms?\b|^no\.?$|^#$|left|remaining/;
/** Names the time a loan runs for, in whatever it is counted. */
export const TERM_NAME = /^(?:tenure|tenor|term|loan term|period)$/;
/** Pages, steps and rows are numbered as well. */
export const OTHER_COUNT = /(?:\bpage|step|showing|result|item|photo|image|slide|row|\bto|[-第页]) ?$/;
/** Behind a number of instalments: an offer, not a term of this loan. */
export const OFFER_BEHIND = /^ ?(?:0 ?(?:利|息|%|手续费)|[零无]息|免息|轻松|慢慢|延迟|内享|送)/;
/** Before it. */
export const OFFER_BEFORE = /(?:首|满|至高|最高|最长可?分|最多|用了|改成|改为|也能分|可分|前) ?$/;
