/** The life of an import: a workbook sent in, read, previewed, and taken in whole or not at all. */
import { lifecycle } from '../kernel/lifecycle.ts';
import type { Sentences } from '../kernel/Refusal.ts';

export const importStateTerms = {
  UPLOADED: { 'zh-CN': '已上传', en: 'uploaded' },
  READ: { 'zh-CN': '已读取', en: 'read' },
  PREVIEWED: { 'zh-CN': '待确认', en: 'to be confirmed' },
  TAKEN_IN: { 'zh-CN': '已导入', en: 'taken in' },
  REFUSED: { 'zh-CN': '无法读取', en: 'refused' },
  CANCELLED: { 'zh-CN': '已取消', en: 'cancelled' },
} as const satisfies Record<string, Sentences>;

export type ImportState = keyof typeof importStateTerms;
export const importStates = Object.keys(importStateTerms) as ImportState[];

/** Relations that may move an import. `system` is no person: reading and previewing follow from what was sent and said. */
export type ImportActor = 'importer' | 'system';

export const importLifecycle = lifecycle({
  noun: 'Import',
  initial: 'UPLOADED',
  states: importStateTerms,
  moves: {
    read: { label: { 'zh-CN': '读取', en: 'read' }, from: ['UPLOADED'], to: 'READ', by: 'system' },
    refuse: {
      label: { 'zh-CN': '拒绝读取', en: 'refuse' },
      from: ['UPLOADED'],
      to: 'REFUSED',
      by: 'system',
      needs: ['reason'],
    },
    map: {
      label: { 'zh-CN': '对应列', en: 'name the columns' },
      from: ['READ', 'PREVIEWED'],
      to: 'READ',
      by: 'importer',
      needs: ['mapping'],
    },
    preview: {
      label: { 'zh-CN': '核对', en: 'preview' },
      from: ['READ', 'PREVIEWED'],
      to: 'PREVIEWED',
      by: 'system',
    },
    takeIn: {
      label: { 'zh-CN': '确认导入', en: 'take in' },
      from: ['PREVIEWED'],
      to: 'TAKEN_IN',
      by: 'importer',
    },
    cancel: {
      label: { 'zh-CN': '取消导入', en: 'cancel' },
      from: ['UPLOADED', 'READ', 'PREVIEWED'],
      to: 'CANCELLED',
      by: 'importer',
    },
  },
});

export type ImportMove = keyof (typeof importLifecycle)['moves'];
