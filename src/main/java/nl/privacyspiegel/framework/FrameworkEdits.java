package nl.privacyspiegel.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.FreshId;
import nl.privacyspiegel.shared.document.SameAs;
import org.jspecify.annotations.Nullable;

/**
 * Every change that a person can make to a draft framework. Each returns a changed copy and keeps all else as it was;
 * what does not exist is left alone. What was typed is tidied: white space around it and characters that no file can hold
 * go. Ids are made here and never typed: {@code taken} holds the ids that no new thing may get.
 */
public final class FrameworkEdits {

    private FrameworkEdits() {}

    /** With another name, origin, introduction, scale and steps. */
    public static FrameworkData describe(
            FrameworkData data, String name, String origin, String introduction, GradingScale scale, List<Step> steps) {
        return new FrameworkData(
                data.key(),
                FrameworkTexts.name(name, "framework.name.missing"),
                FrameworkTexts.prose(origin),
                FrameworkTexts.prose(introduction),
                data.language(),
                scale,
                steps,
                data.domains());
    }

    /** With this domain at the end; its id and its sections are made here. */
    public static FrameworkData addDomain(FrameworkData data, Set<String> taken, Domain typed) {
        Domain tidy = FrameworkTexts.tidy(typed);
        String id = FreshId.of(tidy.name(), FrameworkIds.domains(data), taken);
        List<Domain> domains = new ArrayList<>(data.domains());
        domains.add(with(id, tidy, List.of(new Section(null, null, null, List.of()))));
        return with(data, domains);
    }

    /** With other texts for the domain with this id; its sections stay. */
    public static FrameworkData changeDomain(FrameworkData data, Domain typed) {
        Domain tidy = FrameworkTexts.tidy(typed);
        return changeDomain(data, typed.id(), domain -> with(domain.id(), tidy, domain.sections()));
    }

    /** With this domain one place earlier or later; as it was when there is no such place. */
    public static FrameworkData moveDomain(FrameworkData data, String domain, Direction direction) {
        return with(data, direction.moved(data.domains(), domainIndex(data, domain)));
    }

    public static FrameworkData removeDomain(FrameworkData data, String domain) {
        return with(
                data,
                data.domains().stream()
                        .filter(each -> !each.id().equals(domain))
                        .toList());
    }

    /** With a new part in this domain. The first part takes the questions that the domain has already. */
    public static FrameworkData addSection(FrameworkData data, Set<String> taken, String domain, Section typed) {
        Section tidy = FrameworkTexts.tidy(typed);
        return changeDomain(data, domain, old -> {
            String id = sectionId(data, taken, old, tidy);
            if (!old.hasParts()) {
                return with(
                        old.id(), old, List.of(with(id, tidy, old.questions().toList())));
            }
            List<Section> sections = new ArrayList<>(old.sections());
            sections.add(with(id, tidy, List.of()));
            return with(old.id(), old, sections);
        });
    }

    /** With another name and description for the part of this domain at this place; its questions stay. */
    public static FrameworkData changeSection(FrameworkData data, String domain, int place, Section typed) {
        Section tidy = FrameworkTexts.tidy(typed);
        return changeSection(
                data,
                domain,
                place,
                old -> with(
                        old.id() == null
                                ? FreshId.of(domain + "-" + tidy.name(), FrameworkIds.sections(data), Set.of())
                                : old.id(),
                        tidy,
                        old.questions()));
    }

    /** With this part one place earlier or later within its domain. */
    public static FrameworkData moveSection(FrameworkData data, String domain, int place, Direction direction) {
        return changeDomain(data, domain, old -> with(old.id(), old, direction.moved(old.sections(), place)));
    }

    /** Without this part and its questions. Of the only part just the heading goes: the questions stay in the domain. */
    public static FrameworkData removeSection(FrameworkData data, String domain, int place) {
        return changeDomain(data, domain, old -> {
            if (old.sections().size() == 1) {
                return with(
                        old.id(),
                        old,
                        List.of(new Section(null, null, null, old.questions().toList())));
            }
            List<Section> sections = new ArrayList<>(old.sections());
            if (place >= 0 && place < sections.size()) {
                sections.remove(place);
            }
            return with(old.id(), old, sections);
        });
    }

    /** With this question at the end of a part; its id is made here. */
    public static FrameworkData addQuestion(
            FrameworkData data, Set<String> taken, String domain, int section, Question typed) {
        Question tidy = FrameworkTexts.tidy(typed);
        return changeSection(data, domain, section, old -> {
            String base = old.id() == null ? domain : old.id();
            List<Question> questions = new ArrayList<>(old.questions());
            questions.add(with(FreshId.numbered(base, FrameworkIds.questions(data), taken), tidy));
            return with(old.id(), old, questions);
        });
    }

    /** With other texts for the question with this id. */
    public static FrameworkData changeQuestion(FrameworkData data, Question typed) {
        Question tidy = FrameworkTexts.tidy(typed);
        return everySection(
                data,
                section -> with(
                        section.id(),
                        section,
                        section.questions().stream()
                                .map(each -> each.id().equals(typed.id()) ? reworded(each, tidy) : each)
                                .toList()));
    }

    /** With this question one place earlier or later: within its part, or else into the part or domain beside it. */
    public static FrameworkData moveQuestion(FrameworkData data, String question, Direction direction) {
        return QuestionMove.moved(data, question, direction);
    }

    public static FrameworkData removeQuestion(FrameworkData data, String question) {
        return everySection(
                data,
                section -> with(
                        section.id(),
                        section,
                        section.questions().stream()
                                .filter(each -> !each.id().equals(question))
                                .toList()));
    }

    /** Whether this question has a place before or after it to move to. */
    public static boolean canMove(FrameworkData data, String question, Direction direction) {
        return !QuestionMove.moved(data, question, direction).equals(data);
    }

    /** The domain in which this question stands; empty when there is no such question. */
    public static Optional<Domain> domainOf(FrameworkData data, String question) {
        return data.domains().stream()
                .filter(domain -> domain.questions().anyMatch(each -> each.id().equals(question)))
                .findFirst();
    }

    static Section with(@Nullable String id, Section texts, List<Question> questions) {
        return new Section(id, texts.name(), texts.description(), questions);
    }

    static Domain with(String id, Domain texts, List<Section> sections) {
        return new Domain(
                id,
                texts.name(),
                texts.description(),
                texts.steps(),
                texts.principles(),
                texts.risks(),
                sections,
                texts.anchors());
    }

    static FrameworkData with(FrameworkData data, List<Domain> domains) {
        return new FrameworkData(
                data.key(),
                data.name(),
                data.origin(),
                data.introduction(),
                data.language(),
                data.scale(),
                data.steps(),
                domains);
    }

    /** With the word that a question asks the same as an earlier wording, or without it. */
    public static FrameworkData declare(FrameworkData data, String question, String earlier, boolean same) {
        return everySection(
                data,
                section -> with(
                        section.id(),
                        section,
                        section.questions().stream()
                                .map(each -> each.id().equals(question)
                                        ? with(
                                                each.id(),
                                                each,
                                                same
                                                        ? SameAs.with(each.sameAs(), earlier, each.text())
                                                        : SameAs.without(each.sameAs(), earlier, each.text()))
                                        : each)
                                .toList()));
    }

    /** Other texts; what was declared of the old wording no longer holds when this one asks something else. */
    private static Question reworded(Question old, Question texts) {
        return with(old.id(), texts, SameAs.holding(old.sameAs(), texts.text()));
    }

    private static Question with(String id, Question texts) {
        return with(id, texts, List.of());
    }

    private static Question with(String id, Question texts, List<SameAs> sameAs) {
        return new Question(
                id,
                texts.code(),
                texts.text(),
                texts.rationale(),
                texts.articles(),
                texts.update(),
                texts.advice(),
                sameAs);
    }

    private static String sectionId(FrameworkData data, Set<String> taken, Domain domain, Section typed) {
        return FreshId.of(domain.id() + "-" + typed.name(), FrameworkIds.sections(data), taken);
    }

    private static FrameworkData changeDomain(FrameworkData data, String id, UnaryOperator<Domain> change) {
        return with(
                data,
                data.domains().stream()
                        .map(domain -> domain.id().equals(id) ? change.apply(domain) : domain)
                        .toList());
    }

    private static FrameworkData changeSection(
            FrameworkData data, String domain, int place, UnaryOperator<Section> change) {
        return changeDomain(data, domain, old -> {
            List<Section> sections = new ArrayList<>(old.sections());
            if (sections.isEmpty()) {
                sections.add(new Section(null, null, null, List.of()));
            }
            if (place >= 0 && place < sections.size()) {
                sections.set(place, change.apply(sections.get(place)));
            }
            return with(old.id(), old, sections);
        });
    }

    private static FrameworkData everySection(FrameworkData data, UnaryOperator<Section> change) {
        return with(
                data,
                data.domains().stream()
                        .map(domain -> with(
                                domain.id(),
                                domain,
                                domain.sections().stream().map(change).toList()))
                        .toList());
    }

    private static int domainIndex(FrameworkData data, String id) {
        List<String> ids = data.domains().stream().map(Domain::id).toList();
        return ids.indexOf(id);
    }
}
