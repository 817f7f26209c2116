package nl.privacyspiegel.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.Guide.Choice;
import nl.privacyspiegel.guidance.Guide.Kind;
import nl.privacyspiegel.guidance.Guide.Need;
import nl.privacyspiegel.guidance.Guide.Outcome;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.guidance.Guide.Term;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;

/**
 * When a guide is complete and leads everywhere: each condition asks for answers that exist, and each way through it comes to exactly
 * one outcome of every decision that must be made.
 */
final class GuideRules {

    static final int MOST_QUESTIONS = 60;
    static final int MOST_CHOICES = 12;
    static final int MOST_OUTCOMES = 100;

    private static final String PROBLEM = "guidance.problem.";

    private final ContentRules rules = new ContentRules(PROBLEM);
    private final Guide guide;
    private final Map<String, Need> decisions = new HashMap<>();
    private final Set<String> terms = new HashSet<>();
    private final Map<String, Set<String>> answers = new HashMap<>();

    private GuideRules(Guide guide) {
        this.guide = guide;
    }

    /** Everything that is wrong, in the order of the file; of ways through it only when nothing else is. */
    static List<ContentProblem> problems(Guide guide) {
        GuideRules check = new GuideRules(guide);
        check.general();
        check.questions();
        check.outcomes();
        if (check.rules.problems().isEmpty()) {
            check.ways();
        }
        return check.rules.problems();
    }

    private void general() {
        rules.id("id", guide.id());
        rules.line("naam", guide.name(), ContentRules.LONGEST_NAME);
        rules.line("wanneer", guide.when(), ContentRules.LONGEST_ITEM);
        rules.language("taal", guide.language());
        rules.optional("herkomst", guide.origin(), ContentRules.LONGEST_ITEM);
        rules.optional("let_op", guide.warning(), ContentRules.LONGEST_ITEM);
        rules.items("vastleggen", guide.toRecord());
        rules.items("opmerkingen", guide.remarks());
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < guide.decisions().size(); index++) {
            Guide.Decision decision = guide.decisions().get(index);
            String place = "besluiten[" + index + "]";
            rules.uniqueId(place, decision.id(), ids);
            rules.line(place + ".naam", decision.name(), ContentRules.LONGEST_NAME);
            decisions.put(decision.id(), decision.need());
        }
        if (!decisions.containsValue(Need.MANDATORY)) {
            rules.problem("besluiten", "noDecision");
        }
        for (int index = 0; index < guide.terms().size(); index++) {
            Term term = guide.terms().get(index);
            String place = "termijnen[" + index + "]";
            rules.uniqueId(place, term.id(), terms);
            rules.line(place + ".wat", term.what(), ContentRules.LONGEST_NAME);
            rules.line(place + ".duur", term.length(), ContentRules.LONGEST_NAME);
            rules.line(place + ".artikel", term.article(), ContentRules.LONGEST_NAME);
        }
    }

    private void questions() {
        rules.most("vragen", guide.questions().size(), MOST_QUESTIONS);
        if (guide.questions().isEmpty()) {
            rules.problem("vragen", "noQuestions");
        }
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < guide.questions().size(); index++) {
            Question question = guide.questions().get(index);
            String place = "vragen[" + index + "]";
            rules.uniqueId(place, question.id(), ids);
            rules.prose(place + ".tekst", question.text(), ContentRules.LONGEST_QUESTION);
            rules.optional(place + ".toelichting", question.help(), ContentRules.LONGEST_ITEM);
            rules.optional(place + ".artikel", question.article(), ContentRules.LONGEST_NAME);
            rules.items(place + ".punten", question.points());
            term(place, question.term());
            condition(place, question.condition());
            choices(place, question);
        }
    }

    private void choices(String place, Question question) {
        boolean choice = question.kind() == Kind.CHOICE;
        if (choice && question.choices().size() < 2) {
            rules.problem(place, "tooFewAnswers");
        } else if (!choice && !question.choices().isEmpty()) {
            rules.problem(place, "typedHasAnswers");
        }
        rules.most(place + ".antwoorden", question.choices().size(), MOST_CHOICES);
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < question.choices().size(); index++) {
            Choice each = question.choices().get(index);
            String at = place + ".antwoorden[" + index + "]";
            rules.uniqueId(at, each.id(), ids);
            rules.line(at + ".tekst", each.text(), ContentRules.LONGEST_NAME);
        }
        if (choice) {
            answers.put(question.id(), ids);
        }
    }

    private void outcomes() {
        rules.most("uitkomsten", guide.outcomes().size(), MOST_OUTCOMES);
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < guide.outcomes().size(); index++) {
            Outcome outcome = guide.outcomes().get(index);
            String place = "uitkomsten[" + index + "]";
            rules.uniqueId(place, outcome.id(), ids);
            rules.prose(place + ".advies", outcome.advice(), ContentRules.LONGEST_ITEM);
            rules.optional(place + ".artikel", outcome.article(), ContentRules.LONGEST_NAME);
            rules.optional(place + ".vastleggen", outcome.toRecord(), ContentRules.LONGEST_ITEM);
            rules.optional(place + ".vervolg", outcome.follow(), ContentRules.LONGEST_ITEM);
            rules.optional(place + ".actualisatie", outcome.update(), ContentRules.LONGEST_ITEM);
            if (outcome.next() != null) {
                rules.id(place + ".hulpmiddel", outcome.next());
            }
            if (outcome.list() != null) {
                rules.id(place + ".lijst", outcome.list());
            }
            if (!decisions.containsKey(outcome.decision())) {
                rules.problem(place + ".besluit", "unknownDecision", outcome.decision());
            }
            term(place, outcome.term());
            condition(place, outcome.condition());
        }
    }

    private void term(String place, @Nullable String term) {
        if (term != null && !terms.contains(term)) {
            rules.problem(place + ".termijn", "unknownTerm", term);
        }
    }

    /** A condition asks for answers of questions that stand before it. */
    private void condition(String place, Condition condition) {
        condition.leaves().forEach(leaf -> {
            Set<String> known = answers.get(leaf.question());
            if (known == null) {
                rules.problem(place + ".als", "unknownQuestion", leaf.question());
            } else if (leaf.answers().isEmpty() || !known.containsAll(leaf.answers())) {
                rules.problem(
                        place + ".als",
                        "unknownAnswer",
                        leaf.question(),
                        known.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }

    private void ways() {
        Set<String> asked = new HashSet<>();
        Set<String> reached = new HashSet<>();
        Map<String, String> wrong = new HashMap<>();
        boolean all = GuidePaths.each(guide, given -> {
            asked.addAll(given.keySet());
            Map<String, Integer> counted = new HashMap<>();
            for (Outcome outcome : guide.outcomes()) {
                if (outcome.condition().holds(given)) {
                    reached.add(outcome.id());
                    counted.merge(outcome.decision(), 1, Integer::sum);
                }
            }
            decisions.forEach((decision, need) -> {
                int count = counted.getOrDefault(decision, 0);
                if (need == Need.MANDATORY && count == 0) {
                    wrong.putIfAbsent(decision + " " + "deadEnd", told(given));
                } else if (need != Need.EXTRA && count > 1) {
                    wrong.putIfAbsent(decision + " " + "several", told(given));
                }
            });
        });
        if (!all) {
            rules.problem("vragen", "tooManyWays", GuidePaths.MOST);
            return;
        }
        for (int index = 0; index < guide.questions().size(); index++) {
            if (!asked.contains(guide.questions().get(index).id())) {
                rules.problem("vragen[" + index + "]", "neverAsked");
            }
        }
        for (int index = 0; index < guide.outcomes().size(); index++) {
            if (!reached.contains(guide.outcomes().get(index).id())) {
                rules.problem("uitkomsten[" + index + "]", "neverReached");
            }
        }
        wrong.keySet().stream().sorted().forEach(each -> {
            String[] parts = each.split(" ", 2);
            rules.problem("besluiten[" + place(parts[0]) + "]", parts[1], parts[0], wrong.getOrDefault(each, ""));
        });
    }

    private int place(String decision) {
        return guide.decisions().stream().map(Guide.Decision::id).toList().indexOf(decision);
    }

    /** The answers of one way, in the order of the questions. */
    private String told(Map<String, String> given) {
        List<String> told = new ArrayList<>();
        for (Question question : guide.questions()) {
            String answer = given.getOrDefault(question.id(), "");
            if (!answer.isEmpty()) {
                told.add(question.id() + " = " + answer);
            }
        }
        return String.join(", ", told);
    }
}
