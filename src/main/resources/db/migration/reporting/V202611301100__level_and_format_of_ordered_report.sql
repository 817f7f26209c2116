-- For whom an annual report is and as what kind of file. What was ordered before was for the college, in Word.
alter table ordered_report add column report_level varchar(20);
alter table ordered_report add column report_format varchar(10);
