-- By what somebody goes on with a test on another device: a hash in every place, taken or not. Places of before get one that
-- nothing leads to, from the hash of their device.
alter table test_slot add column resume_hash varchar(64);
update test_slot set resume_hash = substring(device_hash from 33 for 32) || substring(device_hash from 1 for 32);
alter table test_slot alter column resume_hash set not null;
alter table test_slot add constraint test_slot_resume unique (resume_hash);
