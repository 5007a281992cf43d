import { render } from 'preact';
import { hashRouter } from '../../components/shop/hash-router.ts';
import { Shop } from '../../components/shop/Shop.tsx';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { startGuide } from '../guide.content/runtime.ts';
import { practicePorts } from './ports.ts';

// The practice page: the shop, and on it the same guide that runs on the real pages.
const router = hashRouter(window);
const ports = practicePorts(router);
const { signal } = new AbortController();

async function show(): Promise<void> {
  const { language } = await ports.chosen('');
  const root = document.getElementById('shop');
  if (root) render(<Shop router={router} strings={dictionaries[language]} />, root);
}

await show();
ports.onSettings(show, signal);
await startGuide(document, ports, signal);
