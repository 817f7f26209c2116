-- What was in these is sealed by now: the step between this and V062 is SealingOfOldCampaigns, which needs the keys.
drop table answer;
drop table submission;
alter table answer_group drop column content;
alter table answer_group drop column answers;
alter table answer_group alter column sealed set not null;
alter table access_code drop column used;
alter table access_code alter column place set not null;
