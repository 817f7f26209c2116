package nl.privacyspiegel.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.SameAsYaml;

/** When a framework is complete and consistent enough to be published, whether it came from a file or was typed. */
final class FrameworkRules {

    static final int MOST_STEPS = 50;
    static final int HIGHEST_STEP = 99;
    static final int MOST_DOMAINS = 30;
    static final int MOST_QUESTIONS = 500;

    private static final String PROBLEM = "framework.problem.";

    /** What is wrong when an anchor is at no grade of the scale. */
    static final String OFF_SCALE = PROBLEM + "gradeOffScale";

    private final ContentRules rules = new ContentRules(PROBLEM);
    private final Set<Integer> stepNumbers = new HashSet<>();
    private final Set<String> domainIds = new HashSet<>();
    private final Set<String> sectionIds = new HashSet<>();
    private final Set<String> questionIds = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    private FrameworkRules() {}

    /** Everything that is wrong, in the order of the document; none when the framework can be published. */
    static List<ContentProblem> problems(FrameworkData framework) {
        FrameworkRules check = new FrameworkRules();
        check.framework(framework);
        return check.rules.problems();
    }

    private void framework(FrameworkData framework) {
        rules.id("id", framework.key());
        rules.line("naam", framework.name(), ContentRules.LONGEST_NAME);
        rules.optional("herkomst", framework.origin(), ContentRules.LONGEST_ITEM);
        rules.optional("toelichting", framework.introduction(), ContentRules.LONGEST_PROSE);
        rules.language("taal", framework.language());
        anchors("schaal", framework.scale().anchors(), framework.scale());
        rules.most("stappen", framework.steps().size(), MOST_STEPS);
        for (int index = 0; index < framework.steps().size(); index++) {
            step("stappen[" + index + "]", framework.steps().get(index));
        }
        if (framework.domains().isEmpty()) {
            rules.about("");
            rules.problem("domeinen", "noDomains");
        }
        for (int index = 0; index < framework.domains().size(); index++) {
            domain("domeinen[" + index + "]", framework.domains().get(index), framework.scale());
        }
        rules.about("");
        rules.most("domeinen", framework.domains().size(), MOST_DOMAINS);
        long questions = framework.questions().count();
        if (questions > MOST_QUESTIONS) {
            rules.problem("domeinen", "tooManyQuestions", questions, MOST_QUESTIONS);
        }
    }

    private void step(String place, Step step) {
        rules.about(step.name());
        if (step.number() < 1 || step.number() > HIGHEST_STEP) {
            rules.problem(place + ".nummer", "stepNumber", HIGHEST_STEP);
        } else if (!stepNumbers.add(step.number())) {
            rules.problem(place + ".nummer", "doubleStep", step.number());
        }
        rules.line(place + ".blok", step.block(), ContentRules.LONGEST_NAME);
        rules.line(place + ".naam", step.name(), ContentRules.LONGEST_NAME);
    }

    private void domain(String place, Domain domain, GradingScale scale) {
        rules.about(domain.name());
        rules.uniqueId(place, domain.id(), domainIds);
        rules.line(place + ".naam", domain.name(), ContentRules.LONGEST_NAME);
        rules.optional(place + ".omschrijving", domain.description(), ContentRules.LONGEST_PROSE);
        Set<Integer> seen = new HashSet<>();
        for (int index = 0; index < domain.steps().size(); index++) {
            int step = domain.steps().get(index);
            if (!stepNumbers.contains(step)) {
                rules.problem(place + ".stappen[" + index + "]", "unknownStep", step);
            } else if (!seen.add(step)) {
                rules.problem(place + ".stappen[" + index + "]", "repeatedStep", step);
            }
        }
        rules.items(place + ".uitgangspunten", domain.principles());
        rules.items(place + ".risicos", domain.risks());
        anchors(place, domain.anchors(), scale);
        if (domain.sections().isEmpty()) {
            rules.problem(place + ".vragen", "noQuestions");
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

    private void anchors(String owner, List<GradeAnchor> anchors, GradingScale scale) {
        String list = owner + ".cijfers";
        rules.most(list, anchors.size(), GradeAnchor.MOST);
        for (int index = 0; index < anchors.size(); index++) {
            String place = list + "[" + index + "]";
            Grade grade = anchors.get(index).grade();
            if (!scale.contains(grade.value())) {
                rules.problem(
                        place + ".cijfer",
                        "gradeOffScale",
                        grade.value(),
                        scale.minimum(),
                        scale.maximum(),
                        scale.step());
            } else if (index > 0 && grade.compareTo(anchors.get(index - 1).grade()) <= 0) {
                rules.problem(
                        place + ".cijfer",
                        "gradeOrder",
                        grade.value(),
                        anchors.get(index - 1).grade().value());
            }
            rules.line(place + ".betekenis", anchors.get(index).words(), GradeAnchor.LONGEST);
        }
    }

    private void section(String place, Section section) {
        rules.about(section.name() == null ? "" : section.name());
        rules.uniqueId(place, section.id() == null ? "" : section.id(), sectionIds);
        rules.line(place + ".naam", section.name() == null ? "" : section.name(), ContentRules.LONGEST_NAME);
        rules.optional(place + ".omschrijving", section.description(), ContentRules.LONGEST_PROSE);
        questions(place, section);
    }

    private void questions(String place, Section section) {
        if (section.questions().isEmpty()) {
            rules.problem(place + ".vragen", "noQuestions");
        }
        for (int index = 0; index < section.questions().size(); index++) {
            question(place + ".vragen[" + index + "]", section.questions().get(index));
        }
    }

    private void question(String place, Question question) {
        rules.about(question.code().isBlank() ? question.id() : question.code());
        rules.uniqueId(place, question.id(), questionIds);
        rules.uniqueCode(place, question.code(), codes);
        rules.prose(place + ".tekst", question.text(), ContentRules.LONGEST_QUESTION);
        rules.prose(place + ".onderlegging", question.rationale(), ContentRules.LONGEST_PROSE);
        rules.items(place + ".artikelen", question.articles());
        rules.optional(place + ".actualisatie", question.update(), ContentRules.LONGEST_PROSE);
        question.advice().forEach((judgement, advice) -> advice(place + ".adviezen." + judgement.code(), advice));
        SameAsYaml.check(rules, place, question.sameAs());
    }

    private void advice(String place, Advice advice) {
        rules.prose(place + ".doen", advice.what(), Advice.LONGEST);
        rules.optional(place + ".voorbeeld", advice.example(), Advice.LONGEST);
        rules.items(place + ".artikelen", advice.articles());
    }
}
