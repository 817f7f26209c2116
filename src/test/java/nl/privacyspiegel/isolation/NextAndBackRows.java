package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Row.managing;
import static nl.privacyspiegel.isolation.Row.working;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.AssessmentChanges.Naming;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.NextAssessments;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.RuleViolation;

/** Who starts the next assessment from the last one, and who takes back what was done to units and assessments. */
public final class NextAndBackRows extends AssessmentThings {

    private static final Naming NAMING = new Naming("Traject", new Period(DAY, DAY.plusDays(9)));

    private final NextAssessments next;
    private final AssessmentChanges changes;
    private final Units units;
    private final UnitChanges places;

    public NextAndBackRows(Visitors visitors) {
        super(visitors);
        this.next = visitors.door(NextAssessments.class);
        this.changes = visitors.door(AssessmentChanges.class);
        this.units = visitors.door(Units.class);
        this.places = visitors.door(UnitChanges.class);
    }

    public List<Row> rows() {
        return List.of(
                working("NextAssessments.after(AssessmentId)", things -> next.after(assessment(things))),
                working(
                        "NextAssessments.changes(AssessmentId, FrameworkVersionId)",
                        things -> next.changes(assessment(things), shipped())),
                working(
                        "NextAssessments.targetsInto(AssessmentId, FrameworkVersionId)",
                        things -> next.targetsInto(assessment(things), shipped())),
                working(
                        "NextAssessments.start(AssessmentId, NewAssessment, boolean)",
                        things -> next.start(
                                assessment(things),
                                new NewAssessment(
                                        "Volgend " + UUID.randomUUID(),
                                        visitors.unit(),
                                        shipped(),
                                        new Period(DAY, DAY)),
                                false)),
                working(
                        "AssessmentChanges.changeBack(AssessmentId, Naming, Naming)",
                        things -> ruled(() -> changes.changeBack(assessment(things), NAMING, NAMING))),
                working(
                        "AssessmentChanges.moveBack(MeasurementId, LocalDate, LocalDate)",
                        things -> ruled(() -> changes.moveBack(first(things), DAY.plusDays(1), DAY))),
                managing(
                        "Units.renameBack(UnitId, String, String)",
                        things -> ruled(() -> units.renameBack(visitors.unit(things), "Anders", "Eerst"))),
                managing("UnitChanges.moveBack(UnitId, UnitId, UnitId)", things -> {
                    UnitId unit = visitors.unit(things);
                    ruled(() -> places.moveBack(unit, unit, unit));
                }));
    }

    private static void ruled(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation letIn) {
            // The rule is asked after the permission.
        }
    }
}
