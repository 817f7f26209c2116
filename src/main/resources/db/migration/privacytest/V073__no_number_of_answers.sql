-- How many answers there were, less those that were published of each question, told how many answered a hidden one.
alter table deletion_report drop column answers;
