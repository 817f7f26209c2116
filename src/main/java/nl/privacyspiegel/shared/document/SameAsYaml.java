package nl.privacyspiegel.shared.document;

import java.util.List;
import java.util.Map;

/** How a file says that a question still asks the same: the earlier wording and the one it was said of. */
public final class SameAsYaml {

    private static final String LIST = "zelfdeAls";
    private static final String EARLIER = "eerder";
    private static final String NOW = "nu";

    private SameAsYaml() {}

    /** What a question in a file says about itself. */
    public static List<SameAs> read(YamlMap question) {
        return question.optionalList(LIST).stream()
                .map(each -> new SameAs(each.text(EARLIER), each.text(NOW)))
                .toList();
    }

    public static void put(YamlEntries question, List<SameAs> declared) {
        question.putList(
                LIST,
                declared.stream()
                        .<Map<String, Object>>map(each -> new YamlEntries()
                                .put(EARLIER, each.earlier())
                                .put(NOW, each.now())
                                .map())
                        .toList());
    }

    /** Reports what is wrong with these. */
    public static void check(ContentRules rules, String question, List<SameAs> declared) {
        String place = question + "." + LIST;
        rules.most(place, declared.size(), SameAs.MOST);
        for (int index = 0; index < declared.size(); index++) {
            rules.prose(
                    place + "[" + index + "]." + EARLIER, declared.get(index).earlier(), SameAs.LONGEST);
            rules.prose(place + "[" + index + "]." + NOW, declared.get(index).now(), SameAs.LONGEST);
        }
    }
}
