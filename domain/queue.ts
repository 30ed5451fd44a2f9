import type { AwardKey } from "./award-types";
import type { VerdictCounts } from "./eligibility";
import type { Quota, Round } from "./round";
import type { PositionKey } from "./workflow";

export const queueTabs = ["waiting", "resubmitted", "soon", "doubtful", "decided"] as const;
/** 全部（待审）, 改回, 快到期, 条件存疑, 已办. */
export type QueueTab = (typeof queueTabs)[number];

export const queueSorts = ["due", "time", "name", "share", "doubts"] as const;
/** 到期, 报送时间, 名称, 女性占比, 存疑条数. */
export type QueueSort = (typeof queueSorts)[number];

/** A place in the queue: which part, the words searched for, in which order, and which page. */
export type QueueQuery = {
  readonly tab: QueueTab;
  readonly q: string;
  readonly sort: QueueSort;
  readonly page: number;
};

/** Where the words searched for stand; `excerpt` only where it is a text. */
export type QueueMatch = {
  readonly place: "title" | "unit" | "number" | "body" | "summary" | "deeds";
  readonly excerpt: string | null;
};

/** A line of the queue, told by columns of its own: no form is read and no rule evaluated for it. */
export type QueueLine = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly award: AwardKey;
  readonly receiptNumber: string;
  readonly unitName: string;
  readonly bodyName: string;
  readonly position: PositionKey;
  readonly begun: boolean;
  readonly submissions: number;
  readonly submittedAt: string;
  /** Counts the findings of the submitted form; null where they were not counted when it was submitted. */
  readonly verdicts: VerdictCounts | null;
  /** How many of a hundred are women; null where the form did not say. */
  readonly womenShare: number | null;
  /** Whether the rule about that share failed. */
  readonly womenShort: boolean;
  /** The last day on which the stage that has it should be done with it. */
  readonly reviewBy: string | null;
  /** Whether this reviewer has had the current submission open. */
  readonly seen: boolean;
  readonly match: QueueMatch | null;
};

/** A reviewer's own way to look at the queue: the search of an address under a name. */
export type SavedView = { readonly id: string; readonly name: string; readonly query: string };

/** A line beyond the open record, and the page that it is on. */
export type QueueNeighbour = { readonly id: string; readonly page: number };

export type Queue = {
  readonly organisationName: string;
  readonly role: "county" | "city";
  readonly round: Round | null;
  readonly now: string;
  readonly query: QueueQuery;
  readonly counts: Readonly<Record<QueueTab, number>>;
  /** How many lines the query has on all its pages. */
  readonly found: number;
  readonly lines: readonly QueueLine[];
  /** Whether there is a page after this one. */
  readonly more: boolean;
  readonly next: QueueNeighbour | null;
  readonly previous: QueueNeighbour | null;
  readonly quotas: readonly Quota[];
  readonly views: readonly SavedView[];
};

export const linesOnPage = 50;
/** What was decided is counted as far as this. */
export const mostCounted = 999;
/** Texts are searched in this many of the newest submissions of a part. */
export const mostSearched = 2_000;
/** A search needs this many characters. */
export const leastSearched = 2;

const longest = 50;
const lastPage = 100_000;

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

const first = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value?.[0] ?? "");

const wordsIn = (text: string): string =>
  [
    ...text
      .normalize("NFKC")
      .replace(/[\p{Surrogate}\0]/gu, "")
      .trim(),
  ]
    .slice(0, longest)
    .join("")
    .trim();

/** The order of a part of the queue that is not asked for by name: what was decided newest first, else what is due first. */
export const usualSort = (tab: QueueTab): QueueSort => (tab === "decided" ? "time" : "due");

/** What an address of the queue asks for; what it does not know is dropped. */
export function parseQueueQuery(address: Address): QueueQuery {
  const tab = queueTabs.find((known) => known === first(address["tab"])) ?? "waiting";
  const sort = queueSorts.find((known) => known === first(address["sort"])) ?? usualSort(tab);
  const page = first(address["page"]);
  return {
    tab,
    q: wordsIn(first(address["q"])),
    sort: tab === "decided" ? usualSort(tab) : sort,
    page: /^\d{1,9}$/.test(page) ? Math.min(Math.max(Number(page), 1), lastPage) : 1,
  };
}

/** The search of an address for a place in the queue; what is usual is left out. */
export function queueSearch({ tab, q, sort, page }: QueueQuery): URLSearchParams {
  const search = new URLSearchParams();
  if (tab !== "waiting") search.set("tab", tab);
  if (q !== "") search.set("q", q);
  if (sort !== usualSort(tab)) search.set("sort", sort);
  if (page !== 1) search.set("page", String(page));
  return search;
}

/** Whether these words are searched for at all. */
export const isSearched = (q: string): boolean => [...q].length >= leastSearched;
