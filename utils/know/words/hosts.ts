import type { HouseId } from '../official.ts';

/** How addresses name a house, and how sure a name is. */
interface Naming {
  house: HouseId;
  name: string;
  /**
   * `any`: nothing else is called so, wherever it stands. `word`: others are called almost so (小明 is xiaoming), so it has
   * to stand alone or beside a word of business. `pair`: many are called so; it counts beside a word of business only.
   */
  sure: 'any' | 'word' | 'pair';
  /** Which words of business count. English ones stand beside `mi`, "my", and beside initials by mere chance. */
  beside: RegExp;
}

/** Pinyin of what people come for: instalments, service, finance, loan, repaying, mall, order, refund, safety, paying. */
const PINYIN =
  'fenqi|kefu|jinrong|jr|daikuan|huankuan|shangcheng|dingdan|tuikuan|guanwang|qianbao|anquan|zhifu|zhengxin|shouhou';
const ENGLISH =
  'com|orders?|login|signin|account|pay|payment|services?|shop|mall|store|official|refund|verify|wallet|finance|loan|credit|repay';
const MORE = 'my|the|www|m|mi|app|center|china|cn|help|kf|member|online|secure|support|user|vip|web|youpin';

const words = (...lists: string[]) => new RegExp(`^(?:${lists.join('|')})$`);
const all = words(PINYIN, ENGLISH, MORE);

export const NAMINGS: readonly Naming[] = [
  { house: 'mixiaojin', name: 'mixiaojin', sure: 'any', beside: all },
  { house: 'airstar', name: 'airstarfinance', sure: 'any', beside: all },
  { house: 'xiaomi', name: 'xiaomiyoupin', sure: 'any', beside: all },
  { house: 'xiaomi', name: 'xiaomi', sure: 'word', beside: all },
  { house: 'alipay', name: 'alipay', sure: 'word', beside: all },
  { house: 'xiaomi', name: 'mi', sure: 'pair', beside: words(PINYIN, ENGLISH, 'www') },
  {
    house: 'airstar',
    name: 'airstar',
    sure: 'pair',
    beside: words(PINYIN, 'finance|loan|credit|pay|wallet'),
  },
  { house: 'jd', name: 'jd', sure: 'pair', beside: words(PINYIN, 'baitiao|finance|loan|com') },
];

/** Pinyin alone is business enough to be written without a dash, as in `mifenqi`. */
export const GLUED = words(PINYIN, 'www|baitiao');
