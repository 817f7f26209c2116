package nl.privacyspiegel.guidance.lookup;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.lookup.LookUp.Entry;
import nl.privacyspiegel.guidance.lookup.LookUp.Fact;
import nl.privacyspiegel.guidance.lookup.LookUp.Group;
import nl.privacyspiegel.guidance.lookup.LookUp.GroupKind;
import nl.privacyspiegel.guidance.lookup.LookUp.State;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;

/** When a list is complete: each row says where it comes from, what changed, and leads to what exists. */
final class LookUpRules {

    static final int MOST_GROUPS = 30;
    static final int MOST_ENTRIES = 200;

    private final ContentRules rules = new ContentRules("guidance.problem.");
    private final LookUp list;
    private final Set<String> ids;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private LookUpRules(LookUp list) {
        this.list = list;
        this.ids = list.entries().map(Entry::id).collect(Collectors.toSet());
    }

    /** Everything that is wrong, in the order of the file. */
    static List<ContentProblem> problems(LookUp list) {
        LookUpRules check = new LookUpRules(list);
        check.general();
        check.groups();
        return check.rules.problems();
    }

    private void general() {
        rules.id("id", list.id());
        rules.line("naam", list.name(), ContentRules.LONGEST_NAME);
        rules.prose("uitleg", list.explanation(), ContentRules.LONGEST_ITEM);
        rules.language("taal", list.language());
        rules.prose("herkomst", list.origin(), ContentRules.LONGEST_ITEM);
    }

    private void groups() {
        rules.most("groepen", list.groups().size(), MOST_GROUPS);
        if (list.groups().isEmpty()) {
            rules.problem("groepen", "noGroups");
        }
        Set<String> groups = new HashSet<>();
        for (int index = 0; index < list.groups().size(); index++) {
            Group group = list.groups().get(index);
            String place = "groepen[" + index + "]";
            rules.uniqueId(place, group.id(), groups);
            rules.line(place + ".naam", group.name(), ContentRules.LONGEST_NAME);
            rules.optional(place + ".uitleg", group.explanation(), ContentRules.LONGEST_ITEM);
            rules.most(place + ".regels", group.entries().size(), MOST_ENTRIES);
            if (group.entries().isEmpty()) {
                rules.problem(place + ".regels", "noRows");
            }
            if (group.kind() == GroupKind.CONVERSATION && list.channels().isEmpty()) {
                rules.problem(place + ".soort", "noChannels");
            }
            for (int row = 0; row < group.entries().size(); row++) {
                entry(place + ".regels[" + row + "]", group.entries().get(row));
            }
        }
    }

    private void entry(String place, Entry entry) {
        rules.uniqueId(place, entry.id(), taken);
        rules.line(place + ".naam", entry.name(), ContentRules.LONGEST_NAME);
        rules.optional(place + ".tekst", entry.text(), ContentRules.LONGEST_ITEM);
        rules.optional(place + ".termijn", entry.term(), ContentRules.LONGEST_NAME);
        rules.optional(place + ".begint", entry.start(), ContentRules.LONGEST_NAME);
        rules.items(place + ".punten", entry.points());
        rules.most(place + ".feiten", entry.facts().size(), ContentRules.MOST_ITEMS);
        for (int index = 0; index < entry.facts().size(); index++) {
            Fact fact = entry.facts().get(index);
            String at = place + ".feiten[" + index + "]";
            rules.line(at + ".naam", fact.name(), ContentRules.LONGEST_NAME);
            rules.prose(at + ".tekst", fact.text(), ContentRules.LONGEST_ITEM);
        }
        rules.optional(place + ".artikel", entry.article(), ContentRules.LONGEST_NAME);
        rules.optional(place + ".bron", entry.source(), ContentRules.LONGEST_NAME);
        rules.optional(place + ".sinds", entry.update(), ContentRules.LONGEST_ITEM);
        rules.optional(place + ".tegenspraak", entry.conflict(), ContentRules.LONGEST_ITEM);
        rules.optional(place + ".let_op", entry.note(), ContentRules.LONGEST_ITEM);
        if (entry.guide() != null) {
            rules.id(place + ".hulpmiddel", entry.guide());
        }
        if (entry.see() != null && !ids.contains(entry.see())) {
            rules.problem(place + ".zie", "unknownRow", entry.see());
        }
        if (entry.source() == null && entry.state() != State.OURS) {
            rules.problem(place, "noSource");
        }
        if (entry.update() == null && entry.state() == State.CHANGED) {
            rules.problem(place, "changedHow");
        }
        words(place, entry.words());
    }

    private void words(String place, List<String> forms) {
        rules.most(place + ".woorden", forms.size(), ContentRules.MOST_ITEMS);
        for (int index = 0; index < forms.size(); index++) {
            String at = place + ".woorden[" + index + "]";
            rules.line(at, forms.get(index), ContentRules.LONGEST_NAME);
            if (!words.add(forms.get(index).toLowerCase(Locale.ROOT))) {
                rules.problem(at, "doubleWord", forms.get(index));
            }
        }
    }
}
