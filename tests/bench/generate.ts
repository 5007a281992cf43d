/**
 * An order centre as a shop could have one, of any size: menus, orders with goods, a plan with one booking that can be
 * taken back, goods to buy and what people say of them. Nothing in it is anybody's.
 */
import type { Random } from '../tools/random.ts';
import { createRandom } from '../tools/random.ts';
import { all, h, type Markup } from './markup.ts';

const words = {
  menu: '手机 平板 电视 笔记本 穿戴 家电 出行 路由器 电源 健康 儿童 生活 箱包 智能 配件 服务 社区 会员'.split(
    ' ',
  ),
  goods:
    '声波电动牙刷 空气净化器 扫地机器人 无线耳机 智能门锁 显示器 投影仪 电饭煲 台灯 体重秤 移动电源 背包 保温杯 吹风机'.split(
      ' ',
    ),
  look: '白色 黑色 青色 银色 青春版 标准版 旗舰版 升级款 两件装'.split(' '),
  order: '待支付 待收货 已收货 已关闭 已完成'.split(' '),
  act: '申请售后 联系客服 订单详情 再次购买 评价晒单 查看发票 取消订单 查看物流'.split(' '),
  said: '物流很快 包装完整 第二次买了 给家里老人用的 声音比想象的小 电池很耐用 颜色和图片一样 客服回答得很耐心 装好之后一直没有关过 说明书写得清楚 屋子大也够用 价格比上个月低了一点'.split(
    ' ',
  ),
  who: '小禾 远山 阿木 晚风 青石 十七 临江 南枝'.split(' '),
};

const style = `body{margin:0;font:14px/1.6 sans-serif;color:#222}ul{list-style:none;margin:0;padding:0}
.nav,.row,.acts,.head{display:flex;gap:14px;flex-wrap:wrap}.card{border:1px solid #eee;margin:12px;padding:12px}
.grid{display:grid;grid-template-columns:repeat(5,1fr);gap:10px}.btn{border:1px solid #ccc;border-radius:14px;padding:2px 12px;cursor:pointer}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #eee;padding:6px}.note{color:#888}`;

const money = (random: Random): string =>
  `${(1 + random.below(4000)).toLocaleString('en')}.${10 + random.below(90)}`;
const day = (random: Random): string =>
  `2026-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
const digits = (random: Random, many: number): string =>
  Array.from({ length: many }, () => 1 + random.below(9)).join('');
const some = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: 1 + random.below(most) }, make);
const thing = (random: Random): string => `${random.pick(words.goods)} ${random.pick(words.look)}`;

const menu = (random: Random): Markup =>
  h('ul.nav', ...words.menu.map((name) => h('li', h('a', name), h('span.note', String(random.below(90))))));

const order = (random: Random): Markup =>
  h(
    'section.card',
    h(
      'div.head',
      h('b', random.pick(words.order)),
      h('span', day(random)),
      h('span', `订单号：${digits(random, 16)}`),
    ),
    ...some(random, 4, () =>
      h(
        'div.row',
        h('i'),
        h('div', h('p', thing(random)), h('small.note', random.pick(words.look))),
        h('span', `${money(random)}元 × 1`),
      ),
    ),
    h('div.acts', ...some(random, 4, () => h('a.btn', random.pick(words.act)))),
  );

const plan = (random: Random, periods: number): Markup =>
  h(
    'section.card',
    h('h3', `账单 ${digits(random, 12)}`),
    h('p', `分期金额 ${money(random)}元，共 ${periods} 期，年化利率 ${random.below(18)}.${random.below(9)}%`),
    h(
      'table',
      h(
        'thead',
        h('tr', ...['期次', '还款日', '本金', '手续费', '应还（元）', '状态'].map((name) => h('th', name))),
      ),
      h(
        'tbody',
        ...Array.from({ length: periods }, (_, at) =>
          h(
            'tr',
            ...[`第${at + 1}期`, day(random), money(random), money(random), money(random), '未到期'].map(
              (cell) => h('td', cell),
            ),
          ),
        ),
      ),
    ),
  );

/** The one booking of the page. */
const booking = (): Markup =>
  h(
    'section.card',
    h('h2', '还款计划'),
    h('div.row', h('span', '第3期'), h('span', '2026-12-05'), h('b', '¥803.20'), h('span', '已预约还款')),
    h('p.note', '可在 2026-12-04 22:00 前取消，取消不收费'),
    h('div.acts', h('span.btn', '立即还款'), h('span.btn', '取消预约')),
  );

const offer = (random: Random): Markup =>
  h(
    'div.grid',
    ...Array.from({ length: 5 }, () =>
      h(
        'div.card',
        h('i'),
        h('p', thing(random)),
        h('p', h('b', `${money(random)}元`), h('span.note', ' 起')),
        h('button.btn', '加入购物车'),
      ),
    ),
  );

const comment = (random: Random): Markup =>
  h(
    'li.card',
    h('div.head', h('b', random.pick(words.who)), h('span.note', day(random)), h('span', '★★★★★')),
    h('p', `${some(random, 9, () => random.pick(words.said)).join('，')}。`),
    h('div.acts', h('a', '查看图片'), h('a', '追评')),
  );

/**
 * A page of about so many DOM nodes.
 * @param seed the same seed gives the same page
 */
export function generatePage(nodes: number, seed = 1): string {
  const random = createRandom(seed);
  const parts = [h('header', menu(random)), h('main', h('h1', '我的订单'), booking(), plan(random, 6))];
  let count = all(parts).nodes;
  const more = [order, offer, comment, comment, comment, (each: Random) => plan(each, 12)];
  for (let at = 0; count < nodes - 100; at += 1) {
    const part = more[at % more.length]!(random);
    parts.push(part);
    count += part.nodes;
  }
  parts.push(h('footer', menu(random)));
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>我的订单</title><style>${style}</style></head><body>${all(parts).html}</body></html>`;
}
