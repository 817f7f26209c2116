package nl.privacyspiegel.guidance.lookup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Change;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Fallback;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Note;
import nl.privacyspiegel.guidance.lookup.ExchangeList.OtherLaw;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Party;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;

/** When a list of exchanges is complete: each row names parties that exist and a law, and something holds when no row fits. */
final class ExchangeRules {

    static final int MOST_ROWS = 500;

    private final ContentRules rules = new ContentRules("guidance.problem.");
    private final ExchangeList list;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<String> changes = new HashSet<>();

    private ExchangeRules(ExchangeList list) {
        this.list = list;
    }

    /** Everything that is wrong, in the order of the file. */
    static List<ContentProblem> problems(ExchangeList list) {
        ExchangeRules check = new ExchangeRules(list);
        check.general();
        check.around();
        check.fallbacks();
        check.rows();
        return check.rules.problems();
    }

    private void general() {
        rules.id("id", list.id());
        rules.line("naam", list.name(), ContentRules.LONGEST_NAME);
        rules.prose("uitleg", list.explanation(), ContentRules.LONGEST_ITEM);
        rules.language("taal", list.language());
        rules.prose("herkomst", list.origin(), ContentRules.LONGEST_ITEM);
    }

    private void around() {
        for (int index = 0; index < list.parties().size(); index++) {
            Party party = list.parties().get(index);
            rules.uniqueId("partijen[" + index + "]", party.id(), parties);
            rules.line("partijen[" + index + "].naam", party.name(), ContentRules.LONGEST_NAME);
        }
        for (int index = 0; index < list.notes().size(); index++) {
            Note note = list.notes().get(index);
            rules.uniqueId("noten[" + index + "]", note.id(), notes);
            rules.prose("noten[" + index + "].tekst", note.text(), ContentRules.LONGEST_ITEM);
        }
        for (int index = 0; index < list.changes().size(); index++) {
            Change change = list.changes().get(index);
            rules.uniqueId("veranderingen[" + index + "]", change.id(), changes);
            rules.prose("veranderingen[" + index + "].tekst", change.text(), ContentRules.LONGEST_ITEM);
        }
        rules.items("op_komst", list.coming());
        for (int index = 0; index < list.otherLaws().size(); index++) {
            OtherLaw law = list.otherLaws().get(index);
            rules.line("andere_wetten[" + index + "].naam", law.name(), ContentRules.LONGEST_NAME);
            rules.line("andere_wetten[" + index + "].waarvoor", law.about(), ContentRules.LONGEST_NAME);
        }
    }

    private void fallbacks() {
        for (int index = 0; index < list.fallbacks().size(); index++) {
            Fallback fallback = list.fallbacks().get(index);
            rules.prose("standaard[" + index + "].tekst", fallback.text(), ContentRules.LONGEST_ITEM);
            if (fallback.guide() != null) {
                rules.id("standaard[" + index + "].hulpmiddel", fallback.guide());
            }
        }
        for (Kind kind : Kind.values()) {
            long count = list.fallbacks().stream()
                    .filter(each -> each.kind() == kind)
                    .count();
            if (count != 1) {
                rules.problem("standaard", "oneFallback", kind.code());
            }
        }
    }

    private void rows() {
        rules.most("regels", list.rows().size(), MOST_ROWS);
        if (list.rows().isEmpty()) {
            rules.problem("regels", "noRows");
        }
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < list.rows().size(); index++) {
            Exchange row = list.rows().get(index);
            String place = "regels[" + index + "]";
            rules.uniqueId(place, row.id(), ids);
            rules.line(place + ".onderdeel", row.part(), ContentRules.LONGEST_NAME);
            rules.line(place + ".doel", row.purpose(), ContentRules.LONGEST_NAME);
            rules.prose(place + ".gegevens", row.data(), ContentRules.LONGEST_ITEM);
            rules.optional(place + ".let_op", row.note(), ContentRules.LONGEST_ITEM);
            rules.line(place + ".door", row.by(), ContentRules.LONGEST_NAME);
            rules.optional(place + ".aan", row.receiver(), ContentRules.LONGEST_NAME);
            rules.items(place + ".wet", row.laws());
            if (row.laws().isEmpty()) {
                rules.problem(place, "noLaw");
            }
            if (row.from().isEmpty()) {
                rules.problem(place, "noParty");
            }
            boolean received = row.receiver() != null && !row.to().isEmpty();
            boolean nobody = row.receiver() == null && row.to().isEmpty();
            if (row.kind().isGiven() ? !received : !nobody) {
                rules.problem(place, row.kind().isGiven() ? "noReceiver" : "needlessReceiver");
            }
            known(place + ".van", row.from(), parties);
            known(place + ".naar", row.to(), parties);
            known(place + ".noten", row.notes(), notes);
            known(place + ".veranderd", row.changes(), changes);
        }
    }

    private void known(String place, List<String> named, Set<String> there) {
        named.stream()
                .filter(each -> !there.contains(each))
                .forEach(each -> rules.problem(
                        place, "unknownName", each, there.stream().sorted().collect(Collectors.joining(", "))));
    }
}
