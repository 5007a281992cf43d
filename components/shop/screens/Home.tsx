import { Button } from '../parts/Button.tsx';
import { MallFrame } from '../parts/MallFrame.tsx';
import { Picture } from '../parts/Picture.tsx';
import { onlyForShow } from '../parts/words.ts';
import type { Visit } from '../router.ts';
import type { Goods } from '../world/orders.ts';
import './Home.css';

const shelf: { goods: Goods; name: string; price: string; act: string }[] = [
  { goods: 'tv', name: '巨幕电视 V85 练习款', price: '6,999元', act: '立即预约' },
  { goods: 'earbuds', name: '降噪耳机 练习款', price: '899元', act: '立即购买' },
  { goods: 'lamp', name: '护眼台灯 练习款', price: '199元', act: '立即购买' },
  { goods: 'brush', name: '声波电动牙刷 练习款', price: '129元', act: '立即购买' },
];

/** The first step of the journey: whoever is not signed in sees no order. */
export function Home({ visit }: { visit: Visit }) {
  const isIn = visit.state.in !== undefined;
  return (
    <MallFrame visit={visit}>
      <div class="ps-hero">
        <section class="ps-hero-banner">
          <div>
            <h1>练习手机 P1</h1>
            <p>一部不存在的手机，支持 3 / 6 / 12 期分期</p>
            <Button onClick={() => visit.say(onlyForShow)}>了解更多</Button>
          </div>
          <Picture goods="phone" />
        </section>
        <section class="ps-hero-me">
          <svg viewBox="0 0 64 64" aria-hidden="true">
            <circle cx="32" cy="32" r="32" fill="#f0f0ee" />
            <circle cx="32" cy="26" r="10" fill="#c3c6ca" />
            <path d="M13 52a19 19 0 0 1 38 0 32 32 0 0 1-38 0Z" fill="#c3c6ca" />
          </svg>
          <p>{isIn ? '你好，练习用户 8347' : '你好，请登录'}</p>
          {isIn ? (
            <Button look="main" wide link={visit.link({ screen: 'orders' })}>
              我的订单
            </Button>
          ) : (
            <Button look="main" wide link={visit.link({ screen: 'sign-in' })}>
              登录
            </Button>
          )}
          <p class="ps-hint">{isIn ? '订单、分期账单与消息都在里面' : '登录后查看订单、分期账单与消息'}</p>
        </section>
      </div>
      <section class="ps-shelf">
        <h2>今日上架</h2>
        <ul>
          {shelf.map(({ goods, name, price, act }) => (
            <li key={name}>
              <Picture goods={goods} large />
              <h3>{name}</h3>
              <p class="ps-num">{price}</p>
              <Button onClick={() => visit.say(onlyForShow)}>{act}</Button>
            </li>
          ))}
        </ul>
      </section>
    </MallFrame>
  );
}
