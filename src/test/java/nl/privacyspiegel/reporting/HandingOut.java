package nl.privacyspiegel.reporting;

import java.util.Locale;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.Contact;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.campaign.CampaignFiles;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who hands out codes and gets files for that. */
abstract class HandingOut {

    static final String ADDRESS = "https://privacy.gemeente.example/test";
    static final Locale DUTCH = Locale.of("nl");

    static final TestContacts CONTACTS = new TestContacts(
            new Contact("Privacyteam <van ons>", "Privacy@gemeente.example", "0497 12 34 56"),
            new Contact("FG", "fg@gemeente.example", ""));

    @Autowired
    CampaignFiles files;

    @Autowired
    People people;

    UnitId holder = UnitId.random();

    @BeforeEach
    void somebody_hands_out() {
        holder = people.unit();
        people.login(people.member(holder, Role.DISTRIBUTOR));
    }
}
