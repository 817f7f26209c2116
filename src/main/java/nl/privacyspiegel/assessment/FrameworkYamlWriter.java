package nl.privacyspiegel.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.FrameworkData.Domain;
import nl.privacyspiegel.assessment.FrameworkData.Question;
import nl.privacyspiegel.assessment.FrameworkData.Section;
import nl.privacyspiegel.assessment.FrameworkData.Step;
import nl.privacyspiegel.shared.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a framework as a file. Of a framework without problems, {@link FrameworkYaml} reads back an equal one; an
 * unfinished draft can be written too, but not read back before it is finished.
 */
final class FrameworkYamlWriter {

    private FrameworkYamlWriter() {}

    static byte[] write(FrameworkData framework) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", FrameworkYaml.SCHEMA);
        root.put("id", framework.key());
        root.put("naam", framework.name());
        putText(root, "herkomst", framework.origin());
        putText(root, "toelichting", framework.introduction());
        root.put("taal", framework.language());
        root.put("schaal", scale(framework.scale()));
        putList(
                root,
                "stappen",
                framework.steps().stream().map(FrameworkYamlWriter::step).toList());
        root.put(
                "domeinen",
                framework.domains().stream().map(FrameworkYamlWriter::domain).toList());
        return YamlWriter.write(root);
    }

    private static Map<String, Object> scale(GradingScale scale) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("minimum", scale.minimum());
        map.put("maximum", scale.maximum());
        map.put("stap", scale.step());
        Map<String, Object> weights = new LinkedHashMap<>();
        scale.weights().forEach((judgement, weight) -> weights.put(judgement.code(), weight));
        map.put("wegingen", weights);
        return map;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("nummer", step.number());
        map.put("blok", step.block());
        map.put("naam", step.name());
        return map;
    }

    private static Map<String, Object> domain(Domain domain) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", domain.id());
        map.put("naam", domain.name());
        putText(map, "omschrijving", domain.description());
        putList(map, "stappen", domain.steps());
        putList(map, "uitgangspunten", domain.principles());
        putList(map, "risicos", domain.risks());
        if (domain.hasParts()) {
            map.put(
                    "onderdelen",
                    domain.sections().stream().map(FrameworkYamlWriter::section).toList());
        } else {
            map.put(
                    "vragen",
                    domain.questions().map(FrameworkYamlWriter::question).toList());
        }
        return map;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", section.id() == null ? "" : section.id());
        map.put("naam", section.name() == null ? "" : section.name());
        putText(map, "omschrijving", section.description());
        map.put(
                "vragen",
                section.questions().stream().map(FrameworkYamlWriter::question).toList());
        return map;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", question.id());
        map.put("code", question.code());
        map.put("tekst", question.text());
        map.put("onderlegging", question.rationale());
        putList(map, "artikelen", question.articles());
        putText(map, "actualisatie", question.update());
        return map;
    }

    private static void putText(Map<String, Object> map, String key, @Nullable String text) {
        if (text != null) {
            map.put(key, text);
        }
    }

    private static void putList(Map<String, Object> map, String key, List<?> list) {
        if (!list.isEmpty()) {
            map.put(key, list);
        }
    }
}
