import type { ComponentChildren } from 'preact';
import type { Visit } from '../router.ts';
import { Footer } from './Footer.tsx';
import { Mark } from './Mark.tsx';
import { Menu } from './Menu.tsx';
import { onlyForShow } from './words.ts';
import './MallFrame.css';

const shelves = ['手机', '平板', '电视', '家电', '穿戴', '服务'];

interface MallFrameProps {
  visit: Visit;
  /** Whether the personal menu stands beside the page. */
  menu?: boolean;
  children: ComponentChildren;
}

/** What every page of the mall has around it: bar, personal menu, footer. */
export function MallFrame({ visit, menu = false, children }: MallFrameProps) {
  return (
    <>
      <header class="ps-bar">
        <div class="ps-in">
          <a {...visit.link({ screen: 'home' })}>
            <Mark name="练习商城" />
          </a>
          <nav aria-label="商品分类">
            {shelves.map((shelf) => (
              <button key={shelf} type="button" onClick={() => visit.say(onlyForShow)}>
                {shelf}
              </button>
            ))}
          </nav>
          <div class="ps-bar-me">
            {visit.state.in ? (
              <>
                <a {...visit.link({ screen: 'orders' })}>我的订单</a>
                <a {...visit.link({ screen: 'messages' })}>消息</a>
                <span>练习用户 8347</span>
              </>
            ) : (
              <a {...visit.link({ screen: 'sign-in' })}>登录 / 注册</a>
            )}
          </div>
        </div>
      </header>
      <div class="ps-in ps-body">
        {menu && <Menu visit={visit} />}
        <main>{children}</main>
      </div>
      <Footer visit={visit} />
    </>
  );
}
