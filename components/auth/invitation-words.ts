/** Why a judge's link does not lead in, and what to do. */
export const invitationWords = {
  used: "这个链接已经用过，每个链接只能用一次。请在评分页生成下次用的链接，或者请市妇联重新发送。",
  expired: "这个链接已经失效，可能是过了期限，也可能是后来发过新的链接。请用最新的链接，或者请市妇联重新发送。",
  unknown: "没有这个链接，请核对地址是否完整，或者请市妇联重新发送。",
  lost: "没有连上服务器，链接还没有用掉，请再试一次。",
} as const;

const codes: Readonly<Record<string, keyof typeof invitationWords>> = {
  link_used: "used",
  link_expired: "expired",
  link_unknown: "unknown",
};

/** The sentence for an answer of next-auth. */
export const invitationSentence = (error: string | null | undefined): string =>
  invitationWords[codes[error ?? ""] ?? "lost"];
