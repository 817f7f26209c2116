package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.location;
import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static org.assertj.core.api.Assertions.assertThat;

import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A running application with a unit whose people can be asked to take a test. */
@OnH2
abstract class TestOverHttp {

    @Autowired
    ApplicationContext application;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    UnitId unit = UnitId.random();

    @BeforeEach
    void there_is_a_unit() {
        unit = people.unit();
    }

    OpenCampaign campaigns() {
        return new OpenCampaign(application);
    }

    /** Somebody who reads the first question. */
    Visitor begun(Opened campaign) {
        return begunWith(campaign.code());
    }

    /** The same, with a code or an open link. */
    Visitor begunWith(String link) {
        Visitor visitor = new Visitor(port);
        page(visitor.get("/test/" + link));
        assertThat(location(visitor.post("/test/" + link))).isEqualTo("/test/mijn/apparaat");
        return visitor;
    }
}
