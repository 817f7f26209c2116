-- How many answers there were, less those that were published of each question, told how many answered a hidden one.
alter table deletion_report drop column answers;

-- Nor is kept how many people they were where nobody may know it.
alter table deletion_report alter column submissions drop not null;
update deletion_report set submissions = null
 where submissions < (select coalesce(c.group_size, 5) from campaign c where c.id = deletion_report.campaign_id);
