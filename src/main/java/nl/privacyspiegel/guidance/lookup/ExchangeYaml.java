package nl.privacyspiegel.guidance.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.guidance.lookup.Exchange.Column;
import nl.privacyspiegel.guidance.lookup.Exchange.Consent;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Change;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Fallback;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Note;
import nl.privacyspiegel.guidance.lookup.ExchangeList.OtherLaw;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Party;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/** Reads the list of exchanges from its file, as documented in docs/opzoeklijst-formaat.md; {@link ExchangeRules} judges it. */
final class ExchangeYaml {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    private static final ExchangeList NOTHING = new ExchangeList(
            "", 1, "", "", "nl", EARLIEST, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    private ExchangeYaml() {}

    static FileResult<ExchangeList> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, ExchangeYaml::list);
    }

    private static ExchangeList list(YamlMap root) {
        if (!root.isSchema("schema", LookUpYaml.SCHEMA)) {
            return NOTHING;
        }
        ExchangeList list = new ExchangeList(
                root.text("id"),
                root.integer("versie", 1, LookUpYaml.HIGHEST_VERSION),
                root.text("naam"),
                root.text("uitleg"),
                root.optionalText("taal").orElse("nl"),
                root.integer("stand", EARLIEST, LATEST),
                root.text("herkomst"),
                root.list("partijen").stream()
                        .map(each -> new Party(each.text("id"), each.text("naam")))
                        .toList(),
                root.optionalList("noten").stream()
                        .map(each -> new Note(each.text("id"), each.text("tekst")))
                        .toList(),
                root.optionalList("veranderingen").stream()
                        .map(each -> new Change(each.text("id"), each.text("tekst"), each.flag("niet_geverifieerd")))
                        .toList(),
                root.list("standaard").stream().map(ExchangeYaml::fallback).toList(),
                root.texts("op_komst"),
                root.optionalList("andere_wetten").stream()
                        .map(each -> new OtherLaw(each.text("naam"), each.text("waarvoor")))
                        .toList(),
                root.list("regels").stream().map(ExchangeYaml::row).toList());
        if (root.isWhole()) {
            for (ContentProblem problem : ExchangeRules.problems(list)) {
                root.problem(problem.place(), problem.key(), problem.args().toArray());
            }
        }
        return list;
    }

    private static Fallback fallback(YamlMap map) {
        return new Fallback(
                map.choice("soort", Kind.codes()),
                map.text("tekst"),
                consent(map),
                map.flag("door_ons"),
                map.optionalText("hulpmiddel").orElse(null));
    }

    private static Consent consent(YamlMap map) {
        return map.optionalChoice("toestemming", Consent.codes()).orElse(Consent.NOT_SAID);
    }

    private static Exchange row(YamlMap map) {
        return new Exchange(
                map.text("id"),
                map.choice("soort", Kind.codes()),
                map.text("onderdeel"),
                map.text("doel"),
                map.text("gegevens"),
                map.optionalText("let_op").orElse(null),
                map.text("door"),
                map.texts("van"),
                map.optionalText("aan").orElse(null),
                map.texts("naar"),
                map.texts("wet"),
                consent(map),
                map.texts("noten"),
                map.texts("veranderd"),
                columns(map));
    }

    private static List<Column> columns(YamlMap map) {
        Map<String, Column> codes = Column.codes();
        List<Column> columns = new ArrayList<>();
        for (String text : map.texts("afgeleid")) {
            Column column = codes.get(text);
            if (column == null) {
                map.problem("afgeleid", "guidance.problem.unknownColumn", text, String.join(", ", codes.keySet()));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }
}
