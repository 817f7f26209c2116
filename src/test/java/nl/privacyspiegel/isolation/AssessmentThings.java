package nl.privacyspiegel.isolation;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.Judgement;

/** The frameworks, assessments and measurements that visitors ask for, made by one who may; or ids of nothing. */
abstract class AssessmentThings {

    static final LocalDate DAY = LocalDate.of(2017, 2, 6);

    final Visitors visitors;
    final Assessments assessments;
    final Measurements measurements;
    final Frameworks frameworks;

    AssessmentThings(Visitors visitors) {
        this.visitors = visitors;
        this.assessments = visitors.door(Assessments.class);
        this.measurements = visitors.door(Measurements.class);
        this.frameworks = visitors.door(Frameworks.class);
    }

    final <T> T byOneWhoMay(Supplier<T> work) {
        return visitors.people().as(visitors.everyRole(), work);
    }

    final FrameworkVersionId shipped() {
        return visitors.people().as(visitors.assessor(), frameworks::published).stream()
                .filter(each -> each.key().equals("vng-sociaal-domein"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    final FrameworkVersionId draft(Things things) {
        return things.either(
                () -> byOneWhoMay(() -> frameworks.copyToDraft(shipped(), "Raamwerk voor de proef")),
                FrameworkVersionId::random);
    }

    final FrameworkVersionId published(Things things) {
        FrameworkVersionId draft = draft(things);
        return things.either(
                () -> byOneWhoMay(() -> {
                    frameworks.publish(draft, frameworks.get(draft).version());
                    return draft;
                }),
                () -> draft);
    }

    final FrameworkData content(Things things, FrameworkVersionId draft) {
        FrameworkVersionId of = things.either(() -> draft, this::shipped);
        return byOneWhoMay(() -> frameworks.get(of)).data();
    }

    final AssessmentId assessment(Things things) {
        return things.either(
                () -> byOneWhoMay(() -> assessments.start(new NewAssessment(
                        "Traject " + UUID.randomUUID(), visitors.unit(), shipped(), new Period(DAY, DAY.plusDays(9))))),
                AssessmentId::random);
    }

    /** A question about which the first measurement says something. */
    final String described(Things things, AssessmentId assessment) {
        return things.either(
                () -> byOneWhoMay(() -> {
                    MeasurementId first = assessments
                            .get(assessment)
                            .measurements()
                            .getFirst()
                            .id();
                    measurements.saveFinding(
                            first, "beleid-1", new FindingData("x", Judgement.NO, null, ""), FindingData.EMPTY);
                    return "beleid-1";
                }),
                () -> "beleid-1");
    }

    final MeasurementId first(Things things) {
        return first(things, assessment(things));
    }

    final MeasurementId first(Things things, AssessmentId assessment) {
        return things.either(
                () -> byOneWhoMay(() -> assessments.get(assessment))
                        .measurements()
                        .getFirst()
                        .id(),
                MeasurementId::random);
    }

    final MeasurementId interim(Things things) {
        return things.either(
                () -> {
                    AssessmentId assessment = assessment(things);
                    return byOneWhoMay(() -> assessments.addInterim(assessment, DAY));
                },
                MeasurementId::random);
    }

    final MeasurementId last(Things things, AssessmentId assessment) {
        return things.either(
                () -> byOneWhoMay(() -> assessments.get(assessment))
                        .measurements()
                        .getLast()
                        .id(),
                MeasurementId::random);
    }

    final MeasurementId finished(Things things) {
        return things.either(
                () -> {
                    MeasurementId id = first(things);
                    visitors.people()
                            .run(
                                    visitors.everyRole(),
                                    () -> measurements
                                            .sheet(id)
                                            .domains()
                                            .forEach(domain -> measurements.saveScore(
                                                    id, domain.domain().id(), DomainGrade.notAssessed("later"), 0)));
                    return id;
                },
                MeasurementId::random);
    }

    final MeasurementId adopted(Things things) {
        return things.either(
                () -> {
                    MeasurementId id = finished(things);
                    visitors.people().run(visitors.everyRole(), () -> measurements.adopt(id));
                    return id;
                },
                MeasurementId::random);
    }

    final MeasurementId revision(Things things) {
        return things.either(
                () -> {
                    MeasurementId id = adopted(things);
                    return byOneWhoMay(() -> measurements.revise(id, "omdat"));
                },
                MeasurementId::random);
    }
}
