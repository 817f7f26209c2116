package nl.privacyspiegel.framework.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/**
 * How the framework of the region differs from the one that ships: its origin, and what its second version asks otherwise.
 *
 * @param from the key of the framework that it is a copy of
 */
record DemoFramework(String from, String origin, List<Reworded> reworded, List<Added> added) {

    /** @param same whether the region says that the question still asks the same */
    private record Reworded(String id, String text, boolean same) {}

    /** @param part the place of the part of the domain in which it comes last */
    private record Added(String domain, int part, Question question) {}

    static FileResult<DemoFramework> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoFramework::framework);
    }

    private static DemoFramework framework(YamlMap root) {
        root.integer("schema", 1, 1);
        return new DemoFramework(
                root.text("raamwerk", ContentRules.LONGEST_ID),
                root.text("herkomst", ContentRules.LONGEST_PROSE),
                root.list("anders").stream()
                        .map(map -> new Reworded(
                                map.text("vraag"),
                                map.text("tekst", ContentRules.LONGEST_QUESTION),
                                map.flag("hetzelfde")))
                        .toList(),
                root.list("nieuw").stream()
                        .map(map -> new Added(
                                map.text("domein"),
                                map.optionalInteger("deel", 0, 9).orElse(0),
                                new Question(
                                        "",
                                        map.text("code", ContentRules.LONGEST_CODE),
                                        map.text("tekst", ContentRules.LONGEST_QUESTION),
                                        map.text("onderlegging", ContentRules.LONGEST_PROSE),
                                        map.texts("artikelen"),
                                        null)))
                        .toList());
    }

    /** The copy with the words of the region about itself. */
    FrameworkData described(FrameworkData copy) {
        return FrameworkEdits.describe(
                copy,
                copy.name(),
                origin,
                Objects.requireNonNullElse(copy.introduction(), ""),
                copy.scale(),
                copy.steps());
    }

    /** The second version. */
    FrameworkData renewed(FrameworkData first, Set<String> taken) {
        FrameworkData renewed = first;
        for (Reworded each : reworded) {
            Question old = first.question(each.id()).orElseThrow();
            renewed = FrameworkEdits.changeQuestion(
                    renewed,
                    new Question(
                            old.id(),
                            old.code(),
                            each.text(),
                            old.rationale(),
                            old.articles(),
                            old.update(),
                            old.advice(),
                            old.sameAs()));
            renewed = FrameworkEdits.declare(renewed, old.id(), old.text(), each.same());
        }
        for (Added each : added) {
            renewed = FrameworkEdits.addQuestion(renewed, taken, each.domain(), each.part(), each.question());
        }
        return renewed;
    }
}
