package nl.privacyspiegel.reporting.order;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A year in which a unit was measured twice, with a late action and a duty that was left. */
abstract class AnnualUseCases {

    static final int YEAR = FixedDay.TODAY.getYear();

    @Autowired
    People people;

    @Autowired
    AnnualReports reports;

    @Autowired
    ApplicationContext application;

    UnitId unit = UnitId.random();
    Person assessor;

    @BeforeEach
    void a_unit_measured_twice_with_a_late_action_and_a_duty_that_was_left() {
        unit = people.unit();
        assessor = people.member(unit, Role.ASSESSOR);
        people.run(assessor, () -> {
            MeasuredUnit measured = MeasuredUnit.in(application);
            LocalDate first = FixedDay.TODAY.withDayOfYear(1);
            var both = measured.measurements(measured.start(unit, first, FixedDay.TODAY));
            measured.adopt(both.getFirst(), Map.of("beleid", 3));
            measured.adopt(both.getLast(), Map.of("beleid", 8));
            application
                    .getBean(ActionChanges.class)
                    .make(
                            unit,
                            ActionData.named("Beleid vaststellen")
                                    .withOwner(Optional.of(new Owner.OfMember(assessor.id())))
                                    .withPlanning(new Planning(null, FixedDay.TODAY.minusDays(3), null)));
            application
                    .getBean(Duties.class)
                    .add(
                            unit,
                            new DutyData(
                                    "Register bijwerken",
                                    "",
                                    Optional.of(new Owner.OfMember(assessor.id())),
                                    new DutyTime.Recurring(
                                            new Rhythm(1, Rhythm.Unit.YEARS), FixedDay.TODAY.minusDays(1)),
                                    ""));
        });
    }

    ReportFile report(AnnualLevel level, AnnualFormat format) {
        people.login(people.member(unit, Role.MANAGEMENT));
        return reports.write(new ReportOrder.Annual(unit, YEAR, level, format), Reported.DUTCH, new Progress());
    }

    ByteArrayInputStream file(AnnualLevel level, AnnualFormat format) {
        return new ByteArrayInputStream(report(level, format).content());
    }

    static List<String> chapters(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(each -> "Heading1".equals(each.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
