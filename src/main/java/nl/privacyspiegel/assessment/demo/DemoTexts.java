package nl.privacyspiegel.assessment.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * What the working groups of the invented region wrote, put together from a few sentences.
 *
 * @param topics what a question is about, by its code
 */
record DemoTexts(Map<String, String> topics, Map<Judgement, Findings> findings, Map<Turn, List<String>> motivations) {

    /** What can be said with one judgement, and where it can be seen. */
    record Findings(List<String> texts, List<String> references) {}

    /** How a grade lies to the one before it. */
    private enum Turn {
        FIRST("eerste"),
        HIGHER("hoger"),
        SAME("gelijk"),
        LOWER("lager");

        private final String word;

        Turn(String word) {
            this.word = word;
        }

        private static Turn of(@Nullable Grade before, Grade now) {
            if (before == null) {
                return FIRST;
            }
            int difference = now.compareTo(before);
            return difference > 0 ? HIGHER : difference < 0 ? LOWER : SAME;
        }
    }

    static FileResult<DemoTexts> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoTexts::texts);
    }

    private static DemoTexts texts(YamlMap root) {
        root.integer("schema", 1, 1);
        Map<String, String> topics = new HashMap<>();
        root.list("onderwerpen").forEach(map -> topics.put(map.text("vraag"), map.text("onderwerp")));
        Map<String, Judgement> judgements = new HashMap<>();
        List.of(Judgement.values()).forEach(judgement -> judgements.put(judgement.code(), judgement));
        Map<Judgement, Findings> findings = new EnumMap<>(Judgement.class);
        root.list("bevindingen")
                .forEach(map -> findings.put(
                        map.choice("oordeel", judgements),
                        new Findings(map.texts("teksten", FindingData.LONGEST_NARRATIVE), map.texts("verwijzingen"))));
        Map<Turn, List<String>> motivations = new EnumMap<>(Turn.class);
        YamlMap words = root.map("motiveringen");
        for (Turn turn : Turn.values()) {
            motivations.put(turn, words.texts(turn.word, ContentRules.LONGEST_PROSE));
        }
        return new DemoTexts(Map.copyOf(topics), findings, motivations);
    }

    /** A finding with this judgement about the question with this code. */
    FindingData finding(String code, Judgement judgement, Random luck) {
        Findings possible = Objects.requireNonNull(findings.get(judgement), judgement.code());
        String text = any(possible.texts(), luck).orElseThrow().replace("{onderwerp}", topics.getOrDefault(code, code));
        return new FindingData(
                text, judgement, null, any(possible.references(), luck).orElse(""));
    }

    /** Why a domain gets this grade. */
    String motivation(@Nullable Grade before, Grade now, Random luck) {
        List<String> possible = motivations.getOrDefault(Turn.of(before, now), List.of());
        String text = any(possible, luck).orElseThrow();
        return before == null ? text : text.replace("{vorige}", before.value().toPlainString());
    }

    private static Optional<String> any(List<String> texts, Random luck) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(luck.nextInt(texts.size())));
    }
}
