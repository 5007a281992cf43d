import type { Visit } from '../router.ts';
import { onlyForShow } from './words.ts';

const groups: { title: string; entries: [string, 'orders' | 'reserve' | 'messages' | null][] }[] = [
  {
    title: '交易管理',
    entries: [
      ['我的订单', 'orders'],
      ['我的预约', 'reserve'],
      ['评价中心', null],
    ],
  },
  {
    title: '售后服务',
    entries: [
      ['申请售后', null],
      ['预约维修', null],
    ],
  },
  {
    title: '账户',
    entries: [
      ['消息中心', 'messages'],
      ['收货地址', null],
      ['账号与安全', null],
    ],
  },
];

/** The personal menu; 我的预约 leads to goods pre-orders, which have nothing to do with a repayment. */
export function Menu({ visit }: { visit: Visit }) {
  return (
    <aside class="ps-menu">
      <nav aria-label="个人中心">
        {groups.map(({ title, entries }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {entries.map(([name, screen]) => (
                <li key={name}>
                  {screen ? (
                    <a
                      {...visit.link({ screen })}
                      aria-current={visit.place.screen === screen ? 'page' : undefined}
                    >
                      {name}
                    </a>
                  ) : (
                    <button type="button" onClick={() => visit.say(onlyForShow)}>
                      {name}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </aside>
  );
}
