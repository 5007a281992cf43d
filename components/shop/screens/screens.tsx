import type { ComponentChildren } from 'preact';
import type { Visit } from '../router.ts';
import { type Order, ordersOf } from '../world/orders.ts';
import { Bookings } from './Bookings.tsx';
import { Home } from './Home.tsx';
import { Messages } from './Messages.tsx';
import { Missing } from './Missing.tsx';
import { OrderDetail } from './OrderDetail.tsx';
import { Orders } from './Orders.tsx';
import { Plan } from './Plan.tsx';
import { Reserve } from './Reserve.tsx';
import { Result } from './Result.tsx';
import { SignedOut } from './SignedOut.tsx';
import { SignIn } from './SignIn.tsx';
import { SilentResult } from './SilentResult.tsx';

interface Screen {
  title: string;
  body: ComponentChildren;
}

function orderOf(visit: Visit): Order | undefined {
  const id = 'order' in visit.place ? visit.place.order : '';
  return ordersOf(visit.today).find((order) => order.id === id);
}

/** The screen of a visit with its document title; what is private asks for signing in first. */
export function screenOf(visit: Visit): Screen {
  const { place } = visit;
  if (place.screen === 'home') return { title: '练习商城', body: <Home visit={visit} /> };
  if (place.screen === 'sign-in') return { title: '练习账号 - 登录', body: <SignIn visit={visit} /> };
  if (place.screen === 'missing') return { title: '页面不存在 - 练习商城', body: <Missing visit={visit} /> };
  if (!visit.state.in) return { title: '请先登录 - 练习商城', body: <SignedOut visit={visit} /> };
  if (place.screen === 'orders') return { title: '我的订单 - 练习商城', body: <Orders visit={visit} /> };
  if (place.screen === 'messages') return { title: '消息中心 - 练习商城', body: <Messages visit={visit} /> };
  if (place.screen === 'reserve') return { title: '我的预约 - 练习商城', body: <Reserve visit={visit} /> };

  if (place.screen === 'bookings') return { title: '我的预约还款', body: <Bookings visit={visit} /> };

  if (place.screen === 'result' && visit.state.outcome === 'silent') {
    return { title: '办理结果', body: <SilentResult visit={visit} act={place.act} /> };
  }

  const order = orderOf(visit);
  if (order && place.screen === 'order') {
    return { title: '订单详情 - 练习商城', body: <OrderDetail visit={visit} order={order} /> };
  }
  if (order?.loan && (place.screen === 'plan' || place.screen === 'mall-plan')) {
    return {
      title: place.screen === 'plan' ? '还款计划' : '还款计划 - 练习商城',
      body: <Plan visit={visit} order={order} loan={order.loan} />,
    };
  }
  if (order?.loan && place.screen === 'result') {
    return {
      title: '办理结果',
      body: <Result visit={visit} order={order} loan={order.loan} act={place.act} />,
    };
  }
  return { title: '页面不存在 - 练习商城', body: <Missing visit={visit} /> };
}
