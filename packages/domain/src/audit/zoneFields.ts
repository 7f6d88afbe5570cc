/** Fields of sites and zones, and of who holds them, as the audit trail shows them. */
import { siteFunctionTerms, siteTierTerms } from '../site/siteTerms.ts';
import { field } from './AuditField.ts';

const held = {
  townshipId: field('乡镇', 'Township'),
  name: field('名称', 'Name'),
  sortOrder: field('排序号', 'Place in the list'),
  validFrom: field('开始日期', 'From'),
  validTo: field('终止日期', 'Until (that day excluded)'),
  holder: field('挂包成员', 'Held by'),
  from: field('起始日期', 'From'),
  version: field('版本', 'Version'),
} as const;

export const zoneFields = {
  Site: {
    ...held,
    villageId: field('所在村', 'Village'),
    tier: field('层级', 'Tier', siteTierTerms),
    address: field('地址', 'Address'),
    latitude: field('纬度', 'Latitude'),
    longitude: field('经度', 'Longitude'),
    openingHours: field('开放时间', 'Opening hours'),
    phone: field('公开电话', 'Public telephone'),
    functions: field('功能', 'Functions', siteFunctionTerms),
  },
  Zone: { ...held, villages: field('所辖村', 'Villages') },
} as const;
