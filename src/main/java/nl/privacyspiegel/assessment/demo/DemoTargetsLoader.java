package nl.privacyspiegel.assessment.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.TargetSheet;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Has units of the invented region write down what they aim at, after their last measurement. */
@Component
@InDemoRegion
@Order(23)
class DemoTargetsLoader implements ApplicationRunner {

    private static final int LAST = DemoRegion.ROUNDS - 1;

    private final Assessments assessments;
    private final Targets targets;
    private final DemoRegion region;

    DemoTargetsLoader(Assessments assessments, Targets targets, DemoRegion region) {
        this.assessments = assessments;
        this.targets = targets;
        this.region = region;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoTargets told = DemoTargets.read(
                        new ClassPathResource("content/demo/regio/streefcijfers.yaml").getContentAsByteArray())
                .orThrow();
        region.on(
                region.measured(LAST),
                Role.ASSESSOR,
                () -> told.units().forEach(each -> {
                    UnitId unit = region.unit(each.name());
                    if (targets.of(List.of(unit)).isEmpty()) {
                        set(assessments.of(List.of(unit)).getFirst().id(), each, told.decidedBy());
                    }
                }));
    }

    private void set(AssessmentId id, DemoTargets.OfUnit unit, String decidedBy) {
        TargetSheet sheet = targets.sheet(id);
        for (TargetSheet.Line line : sheet.lines()) {
            Integer above = unit.above().get(line.domain());
            Grade latest = line.latest();
            if (above != null && latest != null) {
                BigDecimal aimed = latest.value()
                        .add(BigDecimal.valueOf(above))
                        .min(sheet.scale().maximum());
                targets.set(
                        id,
                        line.domain(),
                        new TargetGrade(
                                new Grade(aimed), sheet.assessment().period().end(), decidedBy, ""),
                        null);
            }
        }
    }
}
