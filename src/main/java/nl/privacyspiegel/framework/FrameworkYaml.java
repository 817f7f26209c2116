package nl.privacyspiegel.framework;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.SameAsYaml;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/**
 * Reads a framework from a file, as documented in docs/raamwerk-formaat.md. The shape is checked here, the content by
 * {@link FrameworkRules}; both end up in one list with lines.
 */
final class FrameworkYaml {

    /** The only version of the format so far. */
    static final int SCHEMA = 1;

    private static final FrameworkData NOTHING =
            new FrameworkData("", "", null, null, "nl", GradingScale.REPORT_MARK, List.of(), List.of());

    private FrameworkYaml() {}

    static FileResult<FrameworkData> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, FrameworkYaml::framework);
    }

    private static FrameworkData framework(YamlMap root) {
        if (!root.isSchema("schema", SCHEMA)) {
            return NOTHING;
        }
        Optional<GradingScale> scale = scale(root.map("schaal"));
        FrameworkData framework = new FrameworkData(
                root.text("id"),
                root.text("naam"),
                root.optionalText("herkomst").orElse(null),
                root.optionalText("toelichting").orElse(null),
                root.optionalText("taal").orElse("nl"),
                scale.orElse(GradingScale.REPORT_MARK),
                root.optionalList("stappen").stream().map(FrameworkYaml::step).toList(),
                root.list("domeinen").stream().map(FrameworkYaml::domain).toList());
        for (ContentProblem problem : FrameworkRules.problems(framework)) {
            // Of a scale that makes none, nobody knows which grades it has.
            if (scale.isPresent() || !problem.key().equals(FrameworkRules.OFF_SCALE)) {
                root.problem(problem.place(), problem.key(), problem.args().toArray());
            }
        }
        return framework;
    }

    private static Optional<GradingScale> scale(YamlMap map) {
        BigDecimal minimum = map.decimal("minimum");
        BigDecimal maximum = map.decimal("maximum");
        BigDecimal step = map.decimal("stap");
        YamlMap wegingen = map.map("wegingen");
        Map<Judgement, Integer> weights = Arrays.stream(Judgement.values())
                .filter(Judgement::counts)
                .collect(Collectors.toMap(
                        judgement -> judgement,
                        judgement -> wegingen.integer(judgement.code(), 0, 100),
                        (one, other) -> one,
                        () -> new EnumMap<>(Judgement.class)));
        List<GradeAnchor> anchors = anchors(map);
        try {
            return Optional.of(new GradingScale(minimum, maximum, step, weights, anchors));
        } catch (RuleViolation violation) {
            if (map.isWhole()) {
                map.problem("", violation.key(), violation.arguments());
            }
            return Optional.empty();
        }
    }

    private static List<GradeAnchor> anchors(YamlMap map) {
        return map.optionalList("cijfers").stream()
                .map(each -> new GradeAnchor(new Grade(each.decimal("cijfer")), each.text("betekenis")))
                .toList();
    }

    private static Step step(YamlMap map) {
        return new Step(map.integer("nummer", 1, FrameworkRules.HIGHEST_STEP), map.text("blok"), map.text("naam"));
    }

    private static Domain domain(YamlMap map) {
        return new Domain(
                map.text("id"),
                map.text("naam"),
                map.optionalText("omschrijving").orElse(null),
                map.integers("stappen", 1, FrameworkRules.HIGHEST_STEP),
                map.texts("uitgangspunten"),
                map.texts("risicos"),
                sections(map),
                anchors(map));
    }

    private static List<Section> sections(YamlMap map) {
        boolean parts = map.has("onderdelen");
        if (parts && map.has("vragen")) {
            map.problem("onderdelen", "framework.problem.questionsAndParts");
        }
        return parts
                ? map.list("onderdelen").stream().map(FrameworkYaml::section).toList()
                : List.of(new Section(null, null, null, questions(map)));
    }

    private static Section section(YamlMap map) {
        return new Section(
                map.text("id"),
                map.text("naam"),
                map.optionalText("omschrijving").orElse(null),
                questions(map));
    }

    private static List<Question> questions(YamlMap map) {
        return map.list("vragen").stream().map(FrameworkYaml::question).toList();
    }

    private static Map<Judgement, Advice> advice(YamlMap map) {
        Map<Judgement, Advice> advice = new EnumMap<>(Judgement.class);
        for (Judgement judgement : Judgement.values()) {
            if (judgement.isBelowBest()) {
                map.optionalMap(judgement.code())
                        .ifPresent(each -> advice.put(
                                judgement,
                                new Advice(
                                        each.text("doen"),
                                        each.optionalText("voorbeeld").orElse(null),
                                        each.texts("artikelen"),
                                        each.choice("inspanning", Effort.codes()))));
            }
        }
        return advice;
    }

    private static Question question(YamlMap map) {
        return new Question(
                map.text("id"),
                map.text("code"),
                map.text("tekst"),
                map.text("onderlegging"),
                map.texts("artikelen"),
                map.optionalText("actualisatie").orElse(null),
                map.optionalMap("adviezen").map(FrameworkYaml::advice).orElse(Map.of()),
                SameAsYaml.read(map));
    }
}
