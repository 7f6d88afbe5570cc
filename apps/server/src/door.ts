/** The page at /, a door to the three apps. */
import type { FastifyInstance } from 'fastify';

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>人大工作平台</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0 auto; max-width: 40rem; padding: 4rem 1.5rem; font: 1.0625rem/1.7 system-ui, "Noto Sans SC", sans-serif; }
  h1 { font-size: 1.5rem; border-top: 4px solid #9f1d20; padding-top: 1.5rem; }
  ul { list-style: none; padding: 0; }
  a { display: block; margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid #8888; border-radius: 8px; color: inherit; text-decoration: none; }
  a:hover, a:focus-visible { border-color: currentColor; }
  strong { display: block; }
  small { opacity: .75; }
</style>
</head>
<body>
<h1>人大工作平台</h1>
<ul>
<li><a href="/staff/"><strong>工作台</strong>常委会机关、承办单位 <small lang="en">Staff console</small></a></li>
<li><a href="/presidium/"><strong>乡镇人大主席团</strong>主席团成员、人大专干 <small lang="en">Township presidium</small></a></li>
<li><a href="/deputy/"><strong>代表履职</strong>人大代表 <small lang="en">Deputy portal</small></a></li>
</ul>
</body>
</html>
`;

/** Serves the door; it has no script, and works in any browser. */
export async function doorRoutes(app: FastifyInstance): Promise<void> {
  app.get('/', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
  );
}
