package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.ui.saving.Heading;
import nl.privacyspiegel.assessment.ui.saving.PageContext;
import nl.privacyspiegel.assessment.ui.saving.SavingCard;
import nl.privacyspiegel.assessment.ui.saving.Unsettled;
import nl.privacyspiegel.assessment.ui.slot.MeasurementSlot;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;

/**
 * The questions of one domain and its grade. On a narrow screen one of them is shown at a time; the style sheet hides
 * what is not current.
 */
class DomainPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CURRENT = "ps-current";

    private final transient MeasurementSheet sheet;
    private final String domain;
    private final transient ContentLanguage framework;
    private final transient Consumer<MeasurementSheet> onSaved;
    private final transient Measurements measurements;
    private final Heading heading;
    private final ScoreCard score;
    private final List<SavingCard<?>> steps = new ArrayList<>();
    private final List<QuestionCard> questions = new ArrayList<>();
    private final transient Following following = new Following(this);
    private final Span position = new Span();
    private final Button previous = PageParts.button(t("assessment.step.previous"), () -> go(-1));
    private final Button next = PageParts.button(t("assessment.step.next"), () -> go(1));
    private final Button unfold = PageParts.step(t("assessment.questions.open"), this::unfoldAll);
    private boolean unfolded;
    private int current;

    DomainPanel(
            Measurements measurements,
            MeasurementSheet sheet,
            DomainSheet domain,
            ContentLanguage framework,
            CurrentMember me,
            Clock clock,
            Slots.Filled<MeasurementSlot.Parts> added,
            Function<Suggestion, List<Component>> suggested,
            Consumer<MeasurementSheet> onSaved,
            Runnable onState) {
        this.framework = framework;
        this.measurements = measurements;
        this.sheet = sheet;
        this.domain = domain.domain().id();
        this.onSaved = onSaved;
        this.heading = Heading.second(framework.span(domain.domain().name()));
        addClassName("ps-domain");
        Div head = new Div(heading);
        about(domain.domain()).ifPresent(head::add);
        head.add(unfold);
        head.addClassName("ps-domain-head");
        add(head);
        added.failed().forEach(this::add);
        PageContext context =
                new PageContext(measurements, sheet, framework, me.id(), clock, suggested, this::refresh, () -> {
                    following.stateChanged();
                    onState.run();
                });
        this.score = new ScoreCard(context, domain);
        added.all(MeasurementSlot.Parts::grade).forEach(score::addBelow);
        domain.sections().forEach(section -> section(section, context, added.parts()));
        steps.add(score);
        add(score, pager(), neighbours(domain));
        show(0);
    }

    /** What is not saved in this domain, each with the way to it. */
    List<Unsettled> unsettled() {
        return steps.stream()
                .flatMap(card -> card.unsettled().stream()
                        .map(each -> new Unsettled(each.what(), each.text(), each.choice(), () -> {
                            show(steps.indexOf(card));
                            each.goTo().run();
                        })))
                .toList();
    }

    /** Whether something that was typed is still on its way here. */
    boolean isTyping() {
        return steps.stream().anyMatch(SavingCard::isTyping);
    }

    /** Whether two texts stand beside each other here until somebody chooses. */
    boolean isChoosing() {
        return steps.stream().anyMatch(SavingCard::isChoosing);
    }

    /** What others did meanwhile comes beside what waits for a choice. */
    void follow() {
        steps.forEach(SavingCard::newest);
    }

    /** Puts the keyboard at the heading of the domain. */
    void land() {
        show(0);
        heading.land();
    }

    /** Puts the keyboard at a place of this domain; at its heading when there is no such place. */
    void land(String target) {
        boolean motivation = target.equals(MeasurementTarget.MOTIVATION);
        String id = motivation ? MeasurementTarget.GRADE : target;
        for (int step = 0; step < steps.size(); step++) {
            SavingCard<?> card = steps.get(step);
            if (card.getId().filter(id::equals).isPresent()) {
                show(step);
                card.heading().land();
                if (motivation) {
                    score.focusExplanation();
                }
                return;
            }
        }
        land();
    }

    private Optional<Fold> about(FrameworkData.Domain domain) {
        Div content = new Div();
        if (domain.description() != null) {
            content.add(framework.mark(new Paragraph(domain.description())));
        }
        list(content, t("framework.principles"), domain.principles());
        list(content, t("framework.risks"), domain.risks());
        return content.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new Fold(t("assessment.about.domain"), content));
    }

    private void list(Div content, String title, List<String> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(framework.mark(new ListItem(item))));
            content.add(new H3(title), list);
        }
    }

    private void section(SectionSheet section, PageContext context, List<MeasurementSlot.Parts> added) {
        if (section.name() != null) {
            H3 heading = framework.mark(new H3(section.name()));
            heading.addClassName("ps-section");
            add(heading);
        }
        for (QuestionSheet question : section.questions()) {
            QuestionCard card = new QuestionCard(context, question, this::openInPassing);
            added.stream()
                    .flatMap(parts -> Optional.ofNullable(
                            parts.questions().get(question.question().id()))
                            .stream())
                    .forEach(card::addPart);
            steps.add(card);
            questions.add(card);
            add(card);
        }
    }

    /** The one before makes place; {@code frontend/scripts/judged.js} keeps what was pressed where it is. */
    private void openInPassing(QuestionCard card) {
        questions.stream().filter(each -> !each.equals(card)).forEach(QuestionCard::closeAfterPassing);
        card.openInPassing();
    }

    private void unfoldAll() {
        unfolded = !unfolded;
        questions.forEach(each -> each.open(unfolded));
        unfold.setText(t(unfolded ? "assessment.questions.close" : "assessment.questions.open"));
    }

    /** After something was saved: progress, suggestion and what asks for a motivation follow. */
    private void refresh() {
        MeasurementSheet fresh = measurements.sheet(sheet.summary().id());
        score.refresh(fresh);
        onSaved.accept(fresh);
    }

    private Div pager() {
        PageParts.live(position);
        Div pager = new Div(previous, position, next);
        pager.addClassName("ps-pager");
        return pager;
    }

    /** Whether this is that domain of that measurement, as an address names them. */
    boolean isOf(String measurement, String wanted) {
        return sheet.summary().id().toString().equals(measurement) && domain.equals(wanted);
    }

    /** By way of the address, so that the browser's own buttons lead from question to question as well. */
    private void go(int by) {
        SavingCard<?> to = steps.get(Math.clamp((long) current + by, 0, steps.size() - 1));
        to.getId()
                .ifPresent(place -> UI.getCurrent()
                        .navigate(
                                MeasurementView.class,
                                MeasurementView.parameters(sheet.summary().id(), domain),
                                QueryParameters.of(MeasurementTarget.PARAMETER, place)));
    }

    private void show(int step) {
        steps.forEach(each -> each.removeClassName(CURRENT));
        steps.get(step).addClassName(CURRENT);
        if (step < questions.size()) {
            openInPassing(questions.get(step));
        }
        current = step;
        setClassName("ps-beyond-first", step > 0);
        setClassName("ps-last", step == steps.size() - 1);
        previous.setEnabled(step > 0);
        next.setEnabled(step < steps.size() - 1);
        position.setText(
                step == steps.size() - 1
                        ? t("assessment.step.grade")
                        : t("assessment.step.position", step + 1, steps.size() - 1));
    }

    private Div neighbours(DomainSheet domain) {
        List<DomainSheet> all = sheet.domains();
        int at = all.indexOf(domain);
        Div row = PageParts.row();
        row.addClassNames("ps-neighbours", "ps-no-print");
        if (at > 0) {
            row.add(neighbour("assessment.domain.previous", all.get(at - 1), false));
        }
        if (at < all.size() - 1) {
            row.add(neighbour("assessment.domain.next", all.get(at + 1), sheet.editable()));
        } else if (measurements.mayAdopt(sheet.summary().id())) {
            row.add(PageParts.primary(
                    t("assessment.adopt.goOn"),
                    () -> UI.getCurrent()
                            .navigate(
                                    AdoptView.class,
                                    MeasurementView.parameters(sheet.summary().id()))));
        }
        return row;
    }

    private Button neighbour(String key, DomainSheet to, boolean primary) {
        String text = t(key, to.domain().name());
        Runnable go = () -> UI.getCurrent()
                .navigate(
                        MeasurementView.class,
                        MeasurementView.parameters(
                                sheet.summary().id(), to.domain().id()));
        Button button = primary ? PageParts.primary(text, go) : PageParts.button(text, go);
        return framework.whenOther().isEmpty()
                ? button
                : ContentLanguage.says(
                        button, key, framework.content(to.domain().name()));
    }
}
