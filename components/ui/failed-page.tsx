"use client";

export type FailedPageProps = { readonly number: string | null; readonly onRetry: () => void };

/** What a reader sees when a page could not be made. */
export function FailedPage({ number, onRetry }: FailedPageProps) {
  return (
    <main id="main" className="wrap oops__page">
      <title>这一页没有读出来 · 巾帼榜</title>
      <div className="oops">
        <h1>这一页没有读出来</h1>
        <p>服务器没有给出内容，已经保存的没有丢。过一分钟再读一次；一直不行，请把下面的编号告诉我们。</p>
        <button type="button" className="btn btn--line" onClick={onRetry}>
          再读一次
        </button>{" "}
        {number === null ? null : <code>错误编号 {number}</code>}
        <p>
          <a href="/">回到首页</a>
        </p>
      </div>
    </main>
  );
}
