import { createTransport } from "nodemailer";
import type { Letter } from "@/domain/mail";
import { env } from "@/env";

/** Through which server mail goes out, from whom, and what its messages are numbered under. */
export type MailServer = { readonly url: string; readonly from: string; readonly site: string };

/** The mail server of this installation; null when none is given. */
export function mailServer(): MailServer | null {
  if (env.SMTP_URL === "") return null;
  const from = env.SMTP_FROM === "" ? `noreply@${new URL(env.SITE_URL).hostname}` : env.SMTP_FROM;
  return { url: env.SMTP_URL, from, site: env.SITE_URL };
}

const second = 1_000;
const limits = { connectionTimeout: 5 * second, greetingTimeout: 5 * second, socketTimeout: 10 * second };
const oneAddress = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/;

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  const { code, responseCode } = error as Error & { readonly code?: string; readonly responseCode?: number };
  return responseCode === undefined ? (code ?? error.name) : `SMTP ${responseCode}`;
};

/** Sends a letter to its one address as plain text, numbered by its row; the code of what failed, or null. */
export async function sendMail(
  { id, to, subject, text }: Letter,
  { url, from, site }: MailServer,
): Promise<string | null> {
  if (!oneAddress.test(to)) return "EADDRESS";
  const transport = createTransport({ url, ...limits, disableFileAccess: true, disableUrlAccess: true });
  const message = {
    envelope: { from, to: [to] },
    from: { name: "巾帼榜", address: from },
    to: { name: "", address: to },
    messageId: `<${id}@${from.slice(from.lastIndexOf("@") + 1)}>`,
    subject,
    text: `${text}\n\n登录后查看：${site}\n这封邮件由巾帼榜自动发出，请不要回复。`,
    headers: { "Auto-Submitted": "auto-generated" },
  };
  return transport
    .sendMail(message)
    .then(() => null, codeOf)
    .finally(() => transport.close());
}
