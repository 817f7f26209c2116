package nl.privacyspiegel.guidance.lookup;

import java.util.List;
import nl.privacyspiegel.guidance.lookup.LookUp.Entry;
import nl.privacyspiegel.guidance.lookup.LookUp.Fact;
import nl.privacyspiegel.guidance.lookup.LookUp.Group;
import nl.privacyspiegel.guidance.lookup.LookUp.GroupKind;
import nl.privacyspiegel.guidance.lookup.LookUp.State;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/**
 * Reads a list from a file, as documented in docs/opzoeklijst-formaat.md. The shape is checked here, the content by
 * {@link LookUpRules}; both end up in one list with lines.
 */
final class LookUpYaml {

    /** The only version of the format so far. */
    static final int SCHEMA = 1;

    static final int HIGHEST_VERSION = 9999;

    private static final LookUp NOTHING = new LookUp("", 1, "", "", "nl", "", List.of());

    private LookUpYaml() {}

    static FileResult<LookUp> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, LookUpYaml::list);
    }

    private static LookUp list(YamlMap root) {
        if (!root.isSchema("schema", SCHEMA)) {
            return NOTHING;
        }
        LookUp list = new LookUp(
                root.text("id"),
                root.integer("versie", 1, HIGHEST_VERSION),
                root.text("naam"),
                root.text("uitleg"),
                root.optionalText("taal").orElse("nl"),
                root.text("herkomst"),
                root.list("groepen").stream().map(LookUpYaml::group).toList());
        if (root.isWhole()) {
            for (ContentProblem problem : LookUpRules.problems(list)) {
                root.problem(problem.place(), problem.key(), problem.args().toArray());
            }
        }
        return list;
    }

    private static Group group(YamlMap map) {
        return new Group(
                map.text("id"),
                map.text("naam"),
                map.optionalText("uitleg").orElse(null),
                map.optionalChoice("soort", GroupKind.codes()).orElse(GroupKind.LIST),
                map.list("regels").stream().map(LookUpYaml::entry).toList());
    }

    private static Entry entry(YamlMap map) {
        return new Entry(
                map.text("id"),
                map.text("naam"),
                map.optionalText("tekst").orElse(null),
                map.optionalText("termijn").orElse(null),
                map.optionalText("begint").orElse(null),
                map.texts("punten"),
                map.optionalList("feiten").stream()
                        .map(each -> new Fact(each.text("naam"), each.text("tekst")))
                        .toList(),
                map.optionalText("artikel").orElse(null),
                map.optionalText("bron").orElse(null),
                map.choice("stand", State.codes()),
                map.flag("niet_geverifieerd"),
                map.flag("besluit_nodig"),
                map.optionalText("sinds").orElse(null),
                map.optionalText("tegenspraak").orElse(null),
                map.optionalText("let_op").orElse(null),
                map.optionalText("hulpmiddel").orElse(null),
                map.optionalText("zie").orElse(null),
                map.texts("woorden"));
    }
}
