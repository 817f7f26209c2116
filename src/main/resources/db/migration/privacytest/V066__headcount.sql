-- How many people work in a unit, as was stated when codes were made; null when nobody stated it. Why there are more codes
-- than people, in the words of who made them.
alter table campaign_unit add column headcount integer;
alter table campaign_unit add column beyond_reason varchar(2000);
