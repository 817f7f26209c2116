-- When a back-up of this way was last read to its end.
alter table backup_made add column checked_at timestamp with time zone;
