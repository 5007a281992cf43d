import { Mark } from '../parts/Mark.tsx';
import type { Visit } from '../router.ts';
import './SignIn.css';

/**
 * Signing in. Both fields are filled in and locked: nobody who is used to typing a password here should type a real
 * one into a page for practice.
 */
export function SignIn({ visit }: { visit: Visit }) {
  return (
    <main class="ps-sign">
      <Mark name="练习账号" />
      <div class="ps-sign-body">
        <svg viewBox="0 0 400 300" aria-hidden="true">
          <rect x="40" y="30" width="320" height="240" rx="24" fill="#ffe9db" />
          <rect x="86" y="78" width="176" height="144" rx="14" fill="#fff" />
          <path
            d="M112 116h124M112 146h96M112 176h66"
            stroke="#f0b48f"
            stroke-width="10"
            stroke-linecap="round"
          />
          <circle cx="272" cy="186" r="54" fill="#cf4a0c" />
          <path
            d="m246 187 18 18 34-36"
            fill="none"
            stroke="#fff"
            stroke-width="12"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            visit.go({ screen: 'orders' }, { ...visit.state, in: '1' });
          }}
        >
          <h1>登录</h1>
          <label>
            手机号码
            <input name="account" value="138****5678" readOnly autocomplete="off" />
          </label>
          <label>
            密码
            <input type="password" name="password" value="not-a-password" readOnly autocomplete="off" />
          </label>
          <button type="submit" class="ps-button is-main">
            登录
          </button>
          <p class="ps-hint">已经替你填好，直接登录即可。练习时请不要输入任何真实的密码。</p>
        </form>
      </div>
    </main>
  );
}
