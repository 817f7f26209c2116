-- What more there is to tell of an act: a role, a day, a number.
alter table audit_entry add column detail varchar(300);

create index audit_entry_member on audit_entry (member_id, number);
create index audit_entry_happened_at on audit_entry (happened_at);
