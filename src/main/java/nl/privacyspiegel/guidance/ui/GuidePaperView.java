package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.Condition;
import nl.privacyspiegel.guidance.Guide;
import nl.privacyspiegel.guidance.Guide.Outcome;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.guidance.Guides;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** A whole guide on one page, to fill in on paper: each question says when it is asked, each outcome when it holds. */
@Route("hulpmiddelen/:guide/papier")
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class GuidePaperView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Guides guides;
    private final transient Clock clock;

    GuidePaperView(Guides guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Guide guide = guides.get(GuideView.id(event));
        ContentLanguage language = new ContentLanguage(guide.language());
        clear();
        RouterLink back = new RouterLink("", GuideView.class, GuideView.parameters(guide));
        back.add(language.span(guide.name()));
        backTo(back);
        title(guide.name(), language);
        LocalDate today = LocalDate.now(clock);
        Paragraph version = new Paragraph(t("guidance.paper.version", guide.version(), Texts.day(today)));
        version.addClassName("ps-guide-line");
        add(version);
        Div print = PageParts.callout(Tone.INFO, t("guidance.print"));
        print.addClassName("ps-no-print");
        add(print);
        if (!guide.holdsOn(today)) {
            add(PageParts.callout(Tone.WARNING, t("guidance.past.text")));
        } else if (guide.warning() != null) {
            add(PageParts.callout(Tone.WARNING, language.span(guide.warning())));
        }
        new Sheet(guide, language, today).parts().forEach(this::add);
    }

    /** The parts of the page, with numbers for the questions. */
    private record Sheet(Guide guide, ContentLanguage language, LocalDate today) {

        List<Section> parts() {
            List<Section> parts = new ArrayList<>();
            Section questions = new Section(new H2(t("guidance.paper.questions")));
            guide.questions().forEach(question -> questions.add(question(question)));
            parts.add(questions);
            guide.decisions().forEach(decision -> {
                Section outcomes = new Section(language.mark(new H2(decision.name())));
                guide.outcomes().stream()
                        .filter(outcome -> outcome.decision().equals(decision.id()))
                        .forEach(outcome -> outcomes.add(outcome(outcome)));
                parts.add(outcomes);
            });
            UnorderedList record = language.mark(new UnorderedList());
            guide.toRecord().forEach(each -> record.add(new ListItem(each)));
            parts.add(new Section(new H2(t("guidance.record")), record));
            parts.forEach(part -> part.addClassNames("ps-card", "ps-guide-paper"));
            return parts;
        }

        private Div question(Question question) {
            Div part = new Div(new H3(ContentLanguage.sentence(
                    "guidance.paper.question", number(question.id()), language.content(question.text()))));
            part.addClassName("ps-framework-question");
            when(part, question.condition());
            PageParts.labelled(t("guidance.paper.help"), question.help(), language)
                    .ifPresent(part::add);
            if (!question.points().isEmpty()) {
                UnorderedList points = language.mark(new UnorderedList());
                question.points().forEach(point -> points.add(new ListItem(point)));
                part.add(points);
            }
            GuideTerms.add(part, guide, question.term(), today);
            PageParts.labelled(t("guidance.article"), question.article(), language)
                    .ifPresent(part::add);
            if (question.choices().isEmpty()) {
                part.add(line(t("guidance.paper.answer")));
            } else {
                UnorderedList choices = language.mark(new UnorderedList());
                choices.addClassName("ps-guide-boxes");
                for (int index = 0; index < question.choices().size(); index++) {
                    choices.add(new ListItem(t(
                            "guidance.paper.choice",
                            letter(index),
                            question.choices().get(index).text())));
                }
                part.add(choices, line(t("guidance.path.reason")));
            }
            return part;
        }

        private static Paragraph line(String label) {
            Paragraph line = new Paragraph(t("shared.edit.label", label));
            line.addClassName("ps-guide-line");
            return line;
        }

        private Div outcome(Outcome outcome) {
            Paragraph advice = language.mark(new Paragraph(outcome.advice()));
            advice.addClassName("ps-guide-what");
            Div part = new Div(advice);
            part.addClassName("ps-framework-question");
            when(part, outcome.condition());
            if (outcome.follow() != null) {
                part.add(PageParts.typed(outcome.follow(), language));
            }
            GuideTerms.add(part, guide, outcome.term(), today);
            PageParts.labelled(t("guidance.article"), outcome.article(), language)
                    .ifPresent(part::add);
            PageParts.labelled(t("guidance.record"), outcome.toRecord(), language)
                    .ifPresent(part::add);
            PageParts.labelled(t("guidance.update"), outcome.update(), language).ifPresent(part::add);
            if (outcome.unverified()) {
                part.add(new Paragraph(PageParts.muted(t("guidance.unverified"))));
            }
            if (outcome.ours()) {
                part.add(new Paragraph(PageParts.mark(Tone.WARNING, t("guidance.ours"))));
            }
            return part;
        }

        private void when(Div part, Condition condition) {
            if (!condition.equals(Condition.always())) {
                Paragraph when = new Paragraph(t("guidance.paper.when", said(condition, true)));
                when.addClassName("ps-muted");
                part.add(when);
            }
        }

        /** As in the code of a path. */
        private static String letter(int choice) {
            return String.valueOf((char) ('a' + choice));
        }

        /** A condition in words, with numbers for the questions and letters for the answers. */
        private String said(Condition condition, boolean outermost) {
            String words = switch (condition) {
                case Condition.Answered(String asked, Set<String> answers) ->
                    t("guidance.paper.answered", number(asked), choices(asked, answers));
                case Condition.Any(List<Condition> parts) -> joined(parts, "guidance.paper.or");
                case Condition.All(List<Condition> parts) -> joined(parts, "guidance.paper.and");
            };
            boolean single = condition instanceof Condition.Answered
                    || (condition instanceof Condition.Any(List<Condition> parts) && parts.size() == 1)
                    || (condition instanceof Condition.All(List<Condition> all) && all.size() == 1);
            return outermost || single ? words : "(" + words + ")";
        }

        private String joined(List<Condition> parts, String between) {
            return parts.stream()
                    .map(part -> said(part, parts.size() == 1))
                    .collect(Collectors.joining(" " + t(between) + " "));
        }

        private String choices(String asked, Set<String> answers) {
            List<String> ids = guide.question(asked).stream()
                    .flatMap(question -> question.choices().stream())
                    .map(Guide.Choice::id)
                    .toList();
            return ids.stream()
                    .filter(answers::contains)
                    .map(id -> letter(ids.indexOf(id)))
                    .collect(Collectors.joining(" " + t("guidance.paper.or") + " "));
        }

        private int number(String question) {
            return guide.questions().stream().map(Question::id).toList().indexOf(question) + 1;
        }
    }
}
