import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runQuietly } from "./commands.mjs";
import { refuse } from "./refusal.mjs";
import { root } from "./settings.mjs";

const layout = `export default function Layout({ children }) {
  return <html lang="zh-CN"><body>{children}</body></html>;
}`;

const page = `import { headers } from "next/headers";

export default async function Page({ params }) {
  await headers();
  const { rows } = await params;
  return (
    <ul className="ql">
      {Array.from({ length: Number(rows) }, (_, index) => (
        <li key={index}>
          <a className="seen" href="/review/7d1f0c52-9a53-4c0e-9d53-5f2f0f6e3a10">
            <b>吕梁市某单位某服务窗口{index}</b>
            <p><span>巾帼文明岗</span><span>11月30日到期</span></p>
            <p><span className="ql__tags"><span className="tag">新报送</span></span><span>12条符合</span></p>
          </a>
        </li>
      ))}
    </ul>
  );
}`;

const proxy = `import { NextResponse } from "next/server";

export function proxy(request) {
  const csp = \`default-src 'self'; script-src 'self' 'nonce-\${crypto.randomUUID().replaceAll("-", "")}' 'strict-dynamic'; object-src 'none'; base-uri 'self'\`;
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  return response;
}`;

// Next wants its root above both the pages and the modules that they link to.
const config = `export default {
  turbopack: { root: "/" }, poweredByHeader: false, reactStrictMode: true, typescript: { ignoreBuildErrors: true },
};`;

/** Builds the page to compare with, by the same Next: dynamic, behind a nonce, as many constant rows as its address says.
 * @returns {Promise<string>} the folder, which the caller removes */
export async function buildConstant() {
  const folder = mkdtempSync(path.join(tmpdir(), "jinguo-constant-"));
  mkdirSync(path.join(folder, "app", "[rows]"), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const files = {
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "next.config.js": config,
    "proxy.js": proxy,
    "app/layout.jsx": layout,
    "app/[rows]/page.jsx": page,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), `${text}\n`);
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const { code, output } = await runQuietly(process.execPath, [next, "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", CI: "1" },
  });
  if (code !== 0) refuse(`用来比较的页面没有构建成功：\n${output.trim()}`);
  return folder;
}
