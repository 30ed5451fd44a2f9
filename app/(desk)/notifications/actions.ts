"use server";
import { action } from "@/app/_request/action";
import { markReadInput } from "@/domain/notification";
import { markRead as markNotificationsRead } from "@/services/notifications/mark-read";

export const markRead = action(markReadInput, markNotificationsRead);
