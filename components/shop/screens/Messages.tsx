import { Button } from '../parts/Button.tsx';
import { MallFrame } from '../parts/MallFrame.tsx';
import type { Visit } from '../router.ts';
import { messagesOf } from '../world/messages.ts';
import './Messages.css';

/** The message centre: where a cancelled booking is to be proven a second time. */
export function Messages({ visit }: { visit: Visit }) {
  const messages = messagesOf(visit.state, visit.today);
  const isUnread = !visit.state.read && messages.some(({ isNew }) => isNew);
  return (
    <MallFrame visit={visit} menu>
      <div class="ps-title">
        <h1>消息中心</h1>
        {isUnread && <Button onClick={() => visit.set({ read: '1' })}>全部已读</Button>}
      </div>
      <ul class="ps-card">
        {messages.map(({ at, title, text, isNew }) => (
          <li key={text} class={`ps-message${isNew && isUnread ? ' is-new' : ''}`}>
            <time class="ps-num">{at}</time>
            <b>{title}</b>
            <p class="ps-num">{text}</p>
          </li>
        ))}
      </ul>
    </MallFrame>
  );
}
