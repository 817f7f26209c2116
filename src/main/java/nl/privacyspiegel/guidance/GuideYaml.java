package nl.privacyspiegel.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.guidance.Guide.Choice;
import nl.privacyspiegel.guidance.Guide.Decision;
import nl.privacyspiegel.guidance.Guide.Kind;
import nl.privacyspiegel.guidance.Guide.Need;
import nl.privacyspiegel.guidance.Guide.Outcome;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.guidance.Guide.Term;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/**
 * Reads a guide from a file, as documented in docs/keuzehulp-formaat.md. The shape is checked here, the content by
 * {@link GuideRules}; both end up in one list with lines.
 */
final class GuideYaml {

    /** The only version of the format so far. */
    static final int SCHEMA = 1;

    static final int HIGHEST_VERSION = 9999;

    private static final Guide NOTHING = new Guide(
            "",
            1,
            "",
            "",
            GuidePurpose.WHO,
            "nl",
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final Map<String, List<Choice>> sets = new LinkedHashMap<>();
    private boolean conditionsRead = true;

    private GuideYaml() {}

    static FileResult<Guide> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, root -> new GuideYaml().guide(root));
    }

    private Guide guide(YamlMap root) {
        if (!root.isSchema("schema", SCHEMA)) {
            return NOTHING;
        }
        root.optionalList("antwoordsets").forEach(set -> sets.put(set.text("id"), choices(set)));
        Guide guide = new Guide(
                root.text("id"),
                root.integer("versie", 1, HIGHEST_VERSION),
                root.text("naam"),
                root.text("wanneer"),
                root.choice("groep", GuidePurpose.codes()),
                root.optionalText("taal").orElse("nl"),
                root.optionalText("herkomst").orElse(null),
                root.optionalText("let_op").orElse(null),
                root.optionalDate("geldig_vanaf").orElse(null),
                root.optionalDate("geldig_tot").orElse(null),
                root.list("besluiten").stream().map(GuideYaml::decision).toList(),
                root.optionalList("termijnen").stream().map(GuideYaml::term).toList(),
                root.list("vragen").stream().map(this::question).toList(),
                root.list("uitkomsten").stream().map(this::outcome).toList(),
                root.texts("vastleggen"),
                root.texts("opmerkingen"));
        if (root.isWhole() && conditionsRead) {
            for (ContentProblem problem : GuideRules.problems(guide)) {
                root.problem(problem.place(), problem.key(), problem.args().toArray());
            }
        }
        return guide;
    }

    private static Decision decision(YamlMap map) {
        return new Decision(map.text("id"), map.text("naam"), map.choice("soort", Need.codes()));
    }

    private static Term term(YamlMap map) {
        return new Term(
                map.text("id"),
                map.text("wat"),
                map.text("duur"),
                map.text("artikel"),
                map.optionalDate("geldig_vanaf").orElse(null),
                map.optionalDate("geldig_tot").orElse(null),
                map.flag("nog_niet"),
                map.flag("niet_geverifieerd"));
    }

    private static List<Choice> choices(YamlMap map) {
        return map.optionalList("antwoorden").stream()
                .map(each -> new Choice(each.text("id"), each.text("tekst")))
                .toList();
    }

    private Question question(YamlMap map) {
        Kind kind = map.optionalChoice("soort", Kind.codes()).orElse(Kind.CHOICE);
        return new Question(
                map.text("id"),
                map.text("tekst"),
                map.optionalText("toelichting").orElse(null),
                map.texts("punten"),
                kind,
                answers(map),
                kind == Kind.CHOICE || map.flag("verplicht"),
                map.optionalInteger("reden_tekens", 0, Given.LONGEST_REASON).orElse(0),
                condition(map),
                map.optionalText("artikel").orElse(null),
                map.optionalText("termijn").orElse(null));
    }

    /** Its own answers, or those of a set that several questions have. */
    private List<Choice> answers(YamlMap map) {
        Optional<String> name = map.optionalText("antwoordset");
        if (name.isEmpty()) {
            return choices(map);
        }
        if (map.has("antwoorden")) {
            map.problem("antwoordset", "guidance.problem.setAndAnswers");
        }
        List<Choice> set = sets.get(name.get());
        if (set == null) {
            map.problem("antwoordset", "guidance.problem.unknownSet", name.get());
        }
        return set == null ? List.of() : set;
    }

    /** All of what stands in the list {@code als}; without it, always. */
    private Condition condition(YamlMap map) {
        return map.has("als") ? new Condition.All(parts(map, "als")) : Condition.always();
    }

    private List<Condition> parts(YamlMap map, String key) {
        List<YamlMap> parts = map.list(key);
        if (parts.isEmpty()) {
            map.problem(key, "guidance.problem.emptyCondition");
            conditionsRead = false;
        }
        return parts.stream().map(this::part).toList();
    }

    private Condition part(YamlMap map) {
        long kinds = Stream.of("vraag", "een", "alle").filter(map::has).count();
        if (kinds != 1) {
            map.problem("", "guidance.problem.oneCondition");
            map.ignoreOtherKeys();
            conditionsRead = false;
            return Condition.always();
        }
        if (map.has("een")) {
            return new Condition.Any(parts(map, "een"));
        }
        if (map.has("alle")) {
            return new Condition.All(parts(map, "alle"));
        }
        return new Condition.Answered(map.text("vraag"), Set.copyOf(map.texts("antwoord")));
    }

    private Outcome outcome(YamlMap map) {
        return new Outcome(
                map.text("id"),
                map.text("besluit"),
                condition(map),
                map.text("advies"),
                map.optionalText("artikel").orElse(null),
                map.optionalText("termijn").orElse(null),
                map.optionalText("vastleggen").orElse(null),
                map.optionalText("hulpmiddel").orElse(null),
                map.optionalText("lijst").orElse(null),
                map.optionalChoice("register", GuideRegister.codes()).orElse(null),
                map.optionalText("vervolg").orElse(null),
                map.flag("door_ons"),
                map.optionalText("actualisatie").orElse(null),
                map.flag("niet_geverifieerd"));
    }
}
