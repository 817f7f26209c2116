package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.People;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody without an account, with a device of one's own, in front of a campaign of a unit. */
abstract class TakingUseCases {

    @Autowired
    private ApplicationContext application;

    @Autowired
    People people;

    @Autowired
    Submissions submissions;

    @Autowired
    TestPreviews previews;

    @Autowired
    JdbcTemplate jdbc;

    DeviceToken device = DeviceToken.random();

    UnitId unit = UnitId.random();

    @BeforeEach
    void nobody_is_logged_in() {
        unit = people.unit();
        people.loginAsNobody();
    }

    OpenCampaign campaigns() {
        return new OpenCampaign(application);
    }

    DeviceToken begun(Opened campaign) {
        device = submissions.start(campaign.code(), null);
        return device;
    }

    static void assertRule(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    String nameOf(UnitId which) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select name from unit where id = ?", String.class, which.value()));
    }
}
