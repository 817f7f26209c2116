package nl.privacyspiegel.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.document.SameAsYaml;
import nl.privacyspiegel.shared.document.YamlEntries;
import nl.privacyspiegel.shared.document.YamlWriter;

/**
 * Writes a framework as a file. Of a framework without problems, {@link FrameworkYaml} reads back an equal one; an
 * unfinished draft can be written too, but not read back before it is finished.
 */
final class FrameworkYamlWriter {

    private FrameworkYamlWriter() {}

    static byte[] write(FrameworkData framework) {
        YamlEntries root = new YamlEntries();
        root.put("schema", FrameworkYaml.SCHEMA);
        root.put("id", framework.key());
        root.put("naam", framework.name());
        root.putText("herkomst", framework.origin());
        root.putText("toelichting", framework.introduction());
        root.put("taal", framework.language());
        root.put("schaal", scale(framework.scale()));
        root.putList(
                "stappen",
                framework.steps().stream().map(FrameworkYamlWriter::step).toList());
        root.putMaps("domeinen", framework.domains(), FrameworkYamlWriter::domain);
        return YamlWriter.write(root.map());
    }

    private static Map<String, Object> scale(GradingScale scale) {
        YamlEntries map = new YamlEntries();
        map.put("minimum", scale.minimum());
        map.put("maximum", scale.maximum());
        map.put("stap", scale.step());
        Map<String, Object> weights = new LinkedHashMap<>();
        scale.weights().forEach((judgement, weight) -> weights.put(judgement.code(), weight));
        map.put("wegingen", weights);
        anchors(map, scale.anchors());
        return map.map();
    }

    private static void anchors(YamlEntries map, List<GradeAnchor> anchors) {
        map.putList(
                "cijfers",
                anchors.stream()
                        .map(each -> new YamlEntries()
                                .put("cijfer", each.grade().value())
                                .put("betekenis", each.words())
                                .map())
                        .toList());
    }

    private static Map<String, Object> step(Step step) {
        YamlEntries map = new YamlEntries();
        map.put("nummer", step.number());
        map.put("blok", step.block());
        map.put("naam", step.name());
        return map.map();
    }

    private static Map<String, Object> domain(Domain domain) {
        YamlEntries map = new YamlEntries();
        map.put("id", domain.id());
        map.put("naam", domain.name());
        map.putText("omschrijving", domain.description());
        map.putList("stappen", domain.steps());
        map.putList("uitgangspunten", domain.principles());
        map.putList("risicos", domain.risks());
        anchors(map, domain.anchors());
        if (domain.hasParts()) {
            map.putMaps("onderdelen", domain.sections(), FrameworkYamlWriter::section);
        } else {
            map.putMaps("vragen", domain.questions().toList(), FrameworkYamlWriter::question);
        }
        return map.map();
    }

    private static Map<String, Object> section(Section section) {
        YamlEntries map = new YamlEntries();
        map.put("id", section.id() == null ? "" : section.id());
        map.put("naam", section.name() == null ? "" : section.name());
        map.putText("omschrijving", section.description());
        map.putMaps("vragen", section.questions(), FrameworkYamlWriter::question);
        return map.map();
    }

    private static Map<String, Object> advice(Map<Judgement, Advice> all) {
        YamlEntries map = new YamlEntries();
        all.forEach((judgement, advice) -> map.put(
                judgement.code(),
                new YamlEntries()
                        .put("doen", advice.what())
                        .putText("voorbeeld", advice.example())
                        .putList("artikelen", advice.articles())
                        .put("inspanning", advice.effort().code())
                        .map()));
        return map.map();
    }

    private static Map<String, Object> question(Question question) {
        YamlEntries map = new YamlEntries();
        map.put("id", question.id());
        map.put("code", question.code());
        map.put("tekst", question.text());
        map.put("onderlegging", question.rationale());
        map.putList("artikelen", question.articles());
        map.putText("actualisatie", question.update());
        if (!question.advice().isEmpty()) {
            map.put("adviezen", advice(question.advice()));
        }
        SameAsYaml.put(map, question.sameAs());
        return map.map();
    }
}
