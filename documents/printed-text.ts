import type { HonourLevel } from "@/domain/form-choices";
import type { FormDraft } from "@/domain/nomination";
import { oneLine as line, paragraphsOf as paragraphs } from "@/domain/text";

const joined = (...parts: readonly string[]): string =>
  parts
    .map(line)
    .filter((part) => part !== "")
    .join("，");

/** 2027年1月6日 of 2027-01-06; what is no day stays as it was typed. */
const day = (text: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : line(text);
};

const answers = { "": "", yes: "是", no: "否" } as const;
const haves = { "": "", yes: "有", no: "没有" } as const;

const levels: Readonly<Record<HonourLevel | "", string>> = {
  "": "",
  national: "全国级",
  province: "省级",
  city: "市级",
  county: "县级",
  unit: "本系统",
};

/** 21人 of 21; nothing of nothing. */
const amount = (text: string, unit: string): string => (line(text) === "" ? "" : `${line(text)}${unit}`);

/** 95.2% of women among the staff; empty where it cannot be told. */
const share = ({ staffWomen, staffTotal }: FormDraft): string => {
  const [women, staff] = [staffWomen, staffTotal].map((text) => Number(text.normalize("NFKC").trim() || Number.NaN));
  if (women === undefined || staff === undefined || !(staff > 0) || !(women >= 0) || women > staff) return "";
  return `${((100 * women) / staff).toFixed(1)}%`;
};

export const printed = { line, paragraphs, joined, day, answers, haves, levels, amount, share };
