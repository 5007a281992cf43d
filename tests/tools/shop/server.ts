import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createShop } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { shopHosts } from '../../../components/shop/world/places.ts';
import { bundleShop } from './bundle.ts';

/** One request that a browser made, to a host of ours or to any other. */
interface Logged {
  host: string;
  /** Path and query; for another host only `CONNECT`, since nothing is let through. */
  path: string;
  /** The kind of thing asked for, as the browser says: document, script, style, empty … */
  dest: string;
  /** Who asked: an extension's own request carries its origin. */
  origin: string;
}

export interface ShopServer {
  /** Port on 127.0.0.1 that a browser takes as its proxy. */
  port: number;
  /** Every request since the start, in order. */
  log: Logged[];
  /** Pages beside the shop, by host and path, whatever the host; they are served without a policy of their own. */
  pages: Map<string, string>;
  close(): Promise<void>;
}

/** As strict as a careful shop would be, so that the guide is tried where least is allowed. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'";

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>练习商城</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice-shop.css">
<script type="module" src="/practice-shop.js"></script>
</head>
<body></body>
</html>`;

/**
 * Serves the practice shop over https under its real host names. The browser is told to use this server as its proxy:
 * so names need no resolver, addresses carry no port, and every request of the browser, to whomever, is in the log.
 */
export async function startShop(): Promise<ShopServer> {
  const { script, style } = await bundleShop();
  const certificate = await generate([{ name: 'commonName', value: 'practice shop' }], {
    extensions: [{ name: 'subjectAltName', altNames: shopHosts.map((value) => ({ type: 2, value })) }],
  });
  const log: Logged[] = [];
  const pages = new Map<string, string>();
  const answers: Record<string, [string, string]> = {
    '/practice-shop.js': ['text/javascript; charset=utf-8', script],
    '/practice-shop.css': ['text/css; charset=utf-8', `body{margin:0}${style}`],
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/', headers } = request;
    const header = (name: string) => String(headers[name] ?? '');
    log.push({ host: header('host'), path: url, dest: header('sec-fetch-dest'), origin: header('origin') });
    const own = pages.get(header('host') + url.replace(/\?.*/, ''));
    if (own !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(own);
      return;
    }
    const [type, body] = answers[url] ?? ['text/html; charset=utf-8', page];
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    response.end(body);
  };
  const shop = createShop({ key: certificate.private, cert: certificate.cert }, answer);
  const sockets = new Set<Socket>();
  const refuse = (request: IncomingMessage, response: ServerResponse) => {
    log.push({ host: new URL(request.url ?? '', 'http://none').host, path: 'http', dest: '', origin: '' });
    response.writeHead(502).end();
  };
  const proxy = createProxy(refuse);
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    const isServed = shopHosts.includes(host) || [...pages.keys()].some((key) => key.startsWith(`${host}/`));
    if (!isServed) {
      log.push({ host, path: 'CONNECT', dest: '', origin: '' });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    shop.emit('connection', socket);
  });
  await new Promise<void>((ready) => {
    proxy.listen(0, '127.0.0.1', ready);
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    log,
    pages,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
    },
  };
}
