-- An archived version is out of lists and choices; what uses it keeps it.
alter table framework_version add column archived_on date;
