-- Whose working group keeps a quiz; null for the organisation as a whole, whose administrators keep it.
alter table quiz_version add column unit_id uuid references unit (id);
create index quiz_version_unit on quiz_version (unit_id);
