-- Sheets of paper are counted apart from codes. Of open campaigns the codes are still there, so that what was counted with them
-- can be told apart; of closed ones it stays among the codes, as was said beside their results.
alter table campaign_unit add column sheets_entered int not null default 0;

update campaign_unit
set sheets_entered = codes_issued - (select count(*) from access_code code
                                     where code.campaign_id = campaign_unit.campaign_id
                                       and code.unit_id = campaign_unit.unit_id)
where exists (select 1 from paper_sheet sheet where sheet.campaign_id = campaign_unit.campaign_id)
  and exists (select 1 from campaign where campaign.id = campaign_unit.campaign_id
                                       and campaign.state = 'OPEN' and campaign.access = 'CODES');

update campaign_unit
set sheets_entered = (select count(*) from paper_sheet sheet where sheet.campaign_id = campaign_unit.campaign_id)
where exists (select 1 from campaign where campaign.id = campaign_unit.campaign_id
                                       and campaign.unit_id = campaign_unit.unit_id
                                       and campaign.state = 'OPEN' and campaign.access = 'OPEN_LINK');

update campaign_unit set codes_issued = codes_issued - sheets_entered
where exists (select 1 from campaign where campaign.id = campaign_unit.campaign_id
                                       and campaign.state = 'OPEN' and campaign.access = 'CODES');
