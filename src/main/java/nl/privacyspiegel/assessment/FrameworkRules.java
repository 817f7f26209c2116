package nl.privacyspiegel.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.privacyspiegel.assessment.FrameworkData.Domain;
import nl.privacyspiegel.assessment.FrameworkData.Question;
import nl.privacyspiegel.assessment.FrameworkData.Section;
import nl.privacyspiegel.assessment.FrameworkData.Step;
import nl.privacyspiegel.shared.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** When a framework is complete and consistent enough to be published, whether it came from a file or was typed. */
final class FrameworkRules {

    static final int LONGEST_ID = 60;
    static final int LONGEST_CODE = 20;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_ITEM = 1000;
    static final int LONGEST_QUESTION = 1000;
    static final int LONGEST_PROSE = 4000;
    static final int MOST_STEPS = 50;
    static final int HIGHEST_STEP = 99;
    static final int MOST_ITEMS = 50;
    static final int MOST_DOMAINS = 30;
    static final int MOST_QUESTIONS = 500;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (LONGEST_ID - 1) + "}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private final List<FrameworkProblem> problems = new ArrayList<>();
    private final Set<Integer> stepNumbers = new HashSet<>();
    private final Set<String> domainIds = new HashSet<>();
    private final Set<String> sectionIds = new HashSet<>();
    private final Set<String> questionIds = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private String subject = "";

    private FrameworkRules() {}

    /** Everything that is wrong, in the order of the document; none when the framework can be published. */
    static List<FrameworkProblem> problems(FrameworkData framework) {
        FrameworkRules rules = new FrameworkRules();
        rules.framework(framework);
        return List.copyOf(rules.problems);
    }

    private void framework(FrameworkData framework) {
        id("id", framework.key());
        line("naam", framework.name(), LONGEST_NAME);
        optional("herkomst", framework.origin(), LONGEST_ITEM);
        optional("toelichting", framework.introduction(), LONGEST_PROSE);
        if (!LANGUAGE.matcher(framework.language()).matches()) {
            problem("taal", "language");
        }
        most("stappen", framework.steps().size(), MOST_STEPS);
        for (int index = 0; index < framework.steps().size(); index++) {
            step("stappen[" + index + "]", framework.steps().get(index));
        }
        if (framework.domains().isEmpty()) {
            subject = "";
            problem("domeinen", "noDomains");
        }
        for (int index = 0; index < framework.domains().size(); index++) {
            domain("domeinen[" + index + "]", framework.domains().get(index));
        }
        subject = "";
        most("domeinen", framework.domains().size(), MOST_DOMAINS);
        long questions = framework.questions().count();
        if (questions > MOST_QUESTIONS) {
            problem("domeinen", "tooManyQuestions", questions, MOST_QUESTIONS);
        }
    }

    private void step(String place, Step step) {
        subject = step.name();
        if (step.number() < 1 || step.number() > HIGHEST_STEP) {
            problem(place + ".nummer", "stepNumber", HIGHEST_STEP);
        } else if (!stepNumbers.add(step.number())) {
            problem(place + ".nummer", "doubleStep", step.number());
        }
        line(place + ".blok", step.block(), LONGEST_NAME);
        line(place + ".naam", step.name(), LONGEST_NAME);
    }

    private void domain(String place, Domain domain) {
        subject = domain.name();
        uniqueId(place, domain.id(), domainIds);
        line(place + ".naam", domain.name(), LONGEST_NAME);
        optional(place + ".omschrijving", domain.description(), LONGEST_PROSE);
        Set<Integer> seen = new HashSet<>();
        for (int index = 0; index < domain.steps().size(); index++) {
            int step = domain.steps().get(index);
            if (!stepNumbers.contains(step)) {
                problem(place + ".stappen[" + index + "]", "unknownStep", step);
            } else if (!seen.add(step)) {
                problem(place + ".stappen[" + index + "]", "repeatedStep", step);
            }
        }
        items(place + ".uitgangspunten", domain.principles());
        items(place + ".risicos", domain.risks());
        if (domain.sections().isEmpty()) {
            problem(place + ".vragen", "noQuestions");
        }
        for (int index = 0; index < domain.sections().size(); index++) {
            Section section = domain.sections().get(index);
            if (domain.hasParts()) {
                section(place + ".onderdelen[" + index + "]", section);
            } else {
                questions(place, section);
            }
        }
    }

    private void section(String place, Section section) {
        subject = section.name() == null ? "" : section.name();
        uniqueId(place, section.id() == null ? "" : section.id(), sectionIds);
        line(place + ".naam", section.name() == null ? "" : section.name(), LONGEST_NAME);
        optional(place + ".omschrijving", section.description(), LONGEST_PROSE);
        questions(place, section);
    }

    private void questions(String place, Section section) {
        if (section.questions().isEmpty()) {
            problem(place + ".vragen", "noQuestions");
        }
        for (int index = 0; index < section.questions().size(); index++) {
            question(place + ".vragen[" + index + "]", section.questions().get(index));
        }
    }

    private void question(String place, Question question) {
        subject = question.code().isBlank() ? question.id() : question.code();
        uniqueId(place, question.id(), questionIds);
        line(place + ".code", question.code(), LONGEST_CODE);
        if (!question.code().isBlank() && !codes.add(question.code())) {
            problem(place + ".code", "doubleCode", question.code());
        }
        prose(place + ".tekst", question.text(), LONGEST_QUESTION);
        prose(place + ".onderlegging", question.rationale(), LONGEST_PROSE);
        items(place + ".artikelen", question.articles());
        optional(place + ".actualisatie", question.update(), LONGEST_PROSE);
    }

    private void uniqueId(String place, String id, Set<String> taken) {
        id(place + ".id", id);
        if (!id.isBlank() && !taken.add(id)) {
            problem(place + ".id", "doubleId", id);
        }
    }

    private void id(String place, String id) {
        if (id.isBlank()) {
            problem(place, "missing", name(place));
        } else if (!ID.matcher(id).matches()) {
            problem(place, "idSyntax", LONGEST_ID);
        }
    }

    private void items(String place, List<String> items) {
        most(place, items.size(), MOST_ITEMS);
        for (int index = 0; index < items.size(); index++) {
            prose(place + "[" + index + "]", items.get(index), LONGEST_ITEM);
        }
    }

    private void most(String place, int size, int most) {
        if (size > most) {
            problem(place, "tooMany", name(place), size, most);
        }
    }

    private void optional(String place, @Nullable String text, int longest) {
        if (text != null) {
            prose(place, text, longest);
        }
    }

    private void line(String place, String text, int longest) {
        prose(place, text, longest);
        if (text.indexOf('\n') >= 0) {
            problem(place, "severalLines", name(place));
        }
    }

    private void prose(String place, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            problem(place, "missing", name(place));
        } else if (length > longest) {
            problem(place, "tooLong", name(place), length, longest);
        }
        if (YamlText.firstControl(text) >= 0) {
            problem(place, "control", name(place));
        }
    }

    private static String name(String place) {
        String key = place.substring(place.lastIndexOf('.') + 1);
        return key.contains("[") ? key.substring(0, key.indexOf('[')) : key;
    }

    private void problem(String place, String key, Object... args) {
        problems.add(new FrameworkProblem(place, subject, "assessment.framework.problem." + key, List.of(args)));
    }
}
