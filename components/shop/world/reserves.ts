import { addDays } from './dates.ts';
import type { Goods } from './orders.ts';

/** Goods pre-ordered before their sale begins: the other meaning of 预约, with the same button. */
export function reservesOf(
  today: string,
): { id: 'goods1' | 'goods2'; goods: Goods; name: string; text: string; at: string }[] {
  return [
    {
      id: 'goods1',
      goods: 'tv',
      name: '巨幕电视 V85 练习款',
      text: '6,999元　支持12期免息',
      at: `${addDays(today, -2)} 10:00`,
    },
    {
      id: 'goods2',
      goods: 'fridge',
      name: '对开门冰箱 508L 练习款',
      text: '3,299元　支持小米分期',
      at: `${addDays(today, -4)} 12:31`,
    },
  ];
}
