package nl.privacyspiegel.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.testing.MailBox;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnMail;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnMail
@DisplayName("When a measurement is opened its working group gets a mail")
class KickOffMailTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private Assessments assessments;

    private Person opener = new Person(MemberId.random(), "", "");
    private Person colleague = opener;
    private AssessmentId assessment = new AssessmentId(opener.id().value());

    @BeforeEach
    void somebody_opens_a_measurement() {
        DueWork.in(application).run();
        MailBox.empty();
        UnitId unit = people.unit();
        opener = people.member(unit, Role.ASSESSOR);
        colleague = people.member(unit, Role.ASSESSOR);
        people.member(unit, Role.MANAGEMENT);
        people.member(people.unit(), Role.ASSESSOR);
        assessment = people.as(opener, () -> MeasuredUnit.in(application).start(unit, FIRST, FIRST.plusYears(1)));
    }

    private void send() {
        DueWork.in(application).run();
    }

    @Test
    void once_each_saying_by_when_and_leading_to_it() {
        send();
        send();
        MailBox.Mail mail = MailBox.to(colleague.email()).getFirst();
        assertThat(MailBox.mails()).as("not who opened it, and no others").hasSize(1);
        assertThat(mail.subject()).isEqualTo("Beginmeting staat open");
        assertThat(mail.text())
                .contains(
                        "Traject van 2026-04-01",
                        "1 april 2026",
                        MailBox.ADDRESS + "/metingen/"
                                + people.as(
                                        colleague,
                                        () -> assessments
                                                .get(assessment)
                                                .current()
                                                .getFirst()
                                                .id()));
    }

    @Test
    void also_of_a_measurement_in_between_and_not_when_it_was_refused() {
        send();
        MailBox.empty();
        people.run(opener, () -> {
            assertThatThrownBy(() -> assessments.addInterim(assessment, FIRST.minusDays(1)))
                    .isInstanceOf(RuleViolation.class);
            assessments.addInterim(assessment, FIRST.plusMonths(6));
        });
        send();
        assertThat(MailBox.mails()).hasSize(1);
        assertThat(MailBox.to(colleague.email()).getFirst().subject()).isEqualTo("Tussenmeting staat open");
    }
}
