package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.DemoAssessment.Adoption;
import nl.privacyspiegel.assessment.DemoAssessment.DemoFinding;
import nl.privacyspiegel.assessment.DemoAssessment.DemoGrade;
import nl.privacyspiegel.assessment.DemoAssessment.DemoMeasurement;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads a demonstration assessment. Findings that are marked as unchanged come back complete. */
final class DemoAssessmentYaml {

    private static final Map<String, MeasurementKind> KINDS = new LinkedHashMap<>();

    private static final Map<String, Judgement> JUDGEMENTS = Arrays.stream(Judgement.values())
            .collect(Collectors.toMap(Judgement::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    static {
        KINDS.put("begin", MeasurementKind.START);
        KINDS.put("tussen", MeasurementKind.INTERIM);
        KINDS.put("eind", MeasurementKind.END);
    }

    private DemoAssessmentYaml() {}

    static FileResult<DemoAssessment> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoAssessmentYaml::assessment);
    }

    private static DemoAssessment assessment(YamlMap root) {
        root.integer("schema", 1, 1);
        YamlMap head = root.map("traject");
        Map<String, FindingData> latest = new HashMap<>();
        List<DemoMeasurement> measurements = new ArrayList<>();
        for (YamlMap map : root.list("metingen")) {
            measurements.add(measurement(map, latest));
        }
        return new DemoAssessment(
                head.text("naam", ContentRules.LONGEST_NAME),
                head.text("eenheid", ContentRules.LONGEST_NAME),
                head.text("raamwerk", ContentRules.LONGEST_ID),
                period(head.map("periode")),
                measurements);
    }

    private static Period period(YamlMap map) {
        LocalDate start = map.date("begin");
        LocalDate end = map.date("eind");
        if (end.isBefore(start)) {
            map.problem("eind", "assessment.period.endBeforeStart");
            return new Period(start, start);
        }
        return new Period(start, end);
    }

    /** @param latest the finding of each question so far, which an unchanged one repeats */
    private static DemoMeasurement measurement(YamlMap map, Map<String, FindingData> latest) {
        return new DemoMeasurement(
                map.choice("soort", KINDS),
                map.date("datum"),
                map.optionalMap("vastgesteld")
                        .map(adoption ->
                                new Adoption(adoption.date("op"), adoption.text("door", ContentRules.LONGEST_NAME)))
                        .orElse(null),
                map.list("bevindingen").stream()
                        .map(finding -> finding(finding, latest))
                        .toList(),
                map.list("cijfers").stream().map(DemoAssessmentYaml::grade).toList());
    }

    private static DemoFinding finding(YamlMap map, Map<String, FindingData> latest) {
        String question = map.text("vraag", ContentRules.LONGEST_ID);
        if (map.flag("ongewijzigd")) {
            @Nullable FindingData before = latest.get(question);
            if (before == null) {
                map.problem("ongewijzigd", "assessment.demo.nothingBefore", question);
                return new DemoFinding(question, FindingData.EMPTY, true);
            }
            return new DemoFinding(question, before, true);
        }
        FindingData finding = new FindingData(
                map.text("status", FindingData.LONGEST_NARRATIVE),
                map.choice("oordeel", JUDGEMENTS),
                map.optionalDate("datum").orElse(null),
                map.optionalText("verwijzingen", FindingData.LONGEST_REFERENCES).orElse(""));
        latest.put(question, finding);
        return new DemoFinding(question, finding, false);
    }

    private static DemoGrade grade(YamlMap map) {
        String domain = map.text("domein", ContentRules.LONGEST_ID);
        if (map.has("niet_beoordeeld")) {
            return new DemoGrade(domain, null, map.text("niet_beoordeeld", ContentRules.LONGEST_PROSE));
        }
        return new DemoGrade(
                domain,
                new Grade(map.decimal("cijfer")),
                map.optionalText("motivering", ContentRules.LONGEST_PROSE).orElse(""));
    }
}
