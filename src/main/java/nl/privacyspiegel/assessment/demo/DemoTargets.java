package nl.privacyspiegel.assessment.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/** What units of the invented region aim at, as a file tells it. */
record DemoTargets(String decidedBy, List<OfUnit> units) {

    private static final int MOST = 9;

    /** @param above how many points above its last grade, by the id of the domain */
    record OfUnit(String name, Map<String, Integer> above) {}

    static FileResult<DemoTargets> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoTargets::targets);
    }

    private static DemoTargets targets(YamlMap root) {
        root.integer("schema", 1, 1);
        return new DemoTargets(
                root.text("besloten_door", ShortText.LONGEST),
                root.list("eenheden").stream().map(DemoTargets::unit).toList());
    }

    private static OfUnit unit(YamlMap map) {
        Map<String, Integer> above = new LinkedHashMap<>();
        map.list("domeinen").forEach(domain -> above.put(domain.text("domein"), domain.integer("erbij", 0, MOST)));
        return new OfUnit(map.text("naam", ShortText.LONGEST), Map.copyOf(above));
    }
}
