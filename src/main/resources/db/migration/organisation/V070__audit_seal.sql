-- What only who has the key outside the database can make of a hash, and which key that was. Entries from before have none.
alter table audit_entry add column seal varchar(64);
alter table audit_entry add column seal_key varchar(16);
alter table audit_head add column seal varchar(64);
alter table audit_head add column seal_key varchar(16);

create index audit_entry_hash on audit_entry (hash);
