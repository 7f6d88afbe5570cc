-- Holidays come in from a workbook as well.

alter table imports drop constraint imports_kind_check;
alter table imports
  add constraint imports_kind_check check (kind in (
    'TOWNSHIP', 'VILLAGE', 'ORGAN', 'UNIT', 'PERSON', 'POST', 'ELECTORAL_DISTRICT', 'DEPUTY', 'DELEGATION', 'DEPUTY_GROUP',
    'MEMBERSHIP', 'HOLIDAY'));

alter table import_mappings drop constraint import_mappings_kind_check;
alter table import_mappings
  add constraint import_mappings_kind_check check (kind in (
    'TOWNSHIP', 'VILLAGE', 'ORGAN', 'UNIT', 'PERSON', 'POST', 'ELECTORAL_DISTRICT', 'DEPUTY', 'DELEGATION', 'DEPUTY_GROUP',
    'MEMBERSHIP', 'HOLIDAY'));
