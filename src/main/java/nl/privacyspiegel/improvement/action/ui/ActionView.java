package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.ActionName;
import nl.privacyspiegel.improvement.action.ActionSheet;
import nl.privacyspiegel.improvement.action.ActionSubjects;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.action.Hindsight;
import nl.privacyspiegel.improvement.action.JudgedAction;
import nl.privacyspiegel.improvement.action.Step;
import nl.privacyspiegel.improvement.ui.WorkSlot;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Facts;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** One action: what it is, how far it is, what happened to it, and what comes next. */
@Route("acties/:action")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ActionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actions actions;
    private final transient ActionChanges changes;
    private final transient Hindsight hindsight;
    private final transient List<WorkSlot> slots;
    private transient ActionId id = ActionId.random();

    ActionView(Actions actions, ActionChanges changes, Hindsight hindsight, List<WorkSlot> slots) {
        this.actions = actions;
        this.changes = changes;
        this.hindsight = hindsight;
        this.slots = slots;
    }

    static ActionId id(BeforeEnterEvent event) {
        return new ActionId(
                Ids.parse(event.getRouteParameters().get(ActionWords.ACTION).orElseThrow(NotFoundException::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = id(event);
        show();
    }

    private void show() {
        ActionSheet sheet = actions.get(id, locale());
        ActionLine line = sheet.line();
        clear();
        title(line.content().what(), ContentLanguage.TYPED);
        state(ActionWords.state(line.state()));
        backTo(new RouterLink(t("improvement.actions.title"), ActionsView.class));
        if (sheet.editable()) {
            actions(new RouterLink(t("improvement.action.edit"), EditActionView.class, ActionWords.parameters(id)));
        }
        if (!sheet.dropReason().isEmpty()) {
            add(PageParts.callout(
                    Tone.INFO,
                    ContentLanguage.sentence(
                            "improvement.action.dropped", ContentLanguage.TYPED.content(sheet.dropReason()))));
        }
        add(facts(sheet));
        texts(line.content());
        about(line);
        steps(sheet);
        others(sheet);
        helped();
        slots.forEach(slot -> slot.about(ActionSubjects.ref(line.unit(), id)).ifPresent(this::add));
        if (sheet.editable()) {
            add(new MovesCard(sheet, changes, this::show));
        }
        add(new HistoryCard(sheet, changes, this::show));
    }

    private static Facts facts(ActionSheet sheet) {
        ActionLine line = sheet.line();
        ActionData content = line.content();
        Facts facts = new Facts()
                .with(t("improvement.unit"), line.unitName())
                .with(t("improvement.part.owner"), ActionWords.owner(line))
                .with(t("improvement.part.priority"), t(content.priority().translationKey()))
                .with(t("improvement.start"), date(content.planning().start()))
                .with(t("improvement.due"), ActionWords.due(line))
                .with(t("improvement.every.label"), ActionWords.interval(content.planning()));
        if (content.effort() != null) {
            facts.with(t("improvement.part.effort"), t(content.effort().translationKey()));
        }
        return facts.with(t("improvement.part.cost"), ActionWords.cost(content.cost()))
                .with(t("improvement.part.progress"), ActionWords.progress(line))
                .with(t("improvement.action.doneOn"), date(sheet.doneOn()));
    }

    private static Span date(@Nullable LocalDate day) {
        return new Span(day == null ? "" : day(day));
    }

    private void texts(ActionData content) {
        PageParts.labelled(t("improvement.part.why"), content.why()).ifPresent(this::add);
        PageParts.labelled(t("improvement.part.effect"), content.effect()).ifPresent(this::add);
    }

    private void about(ActionLine line) {
        int hidden = line.content().about().size() - line.subjects().size();
        if (line.content().about().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        line.subjects().forEach(subject -> {
            ListItem item = new ListItem(ActionWords.subject(subject));
            if (!subject.place().isEmpty()) {
                item.add(new Span(" "), PageParts.muted(subject.place()));
            }
            list.add(item);
        });
        Section card = PageParts.card(t("improvement.part.about"), list);
        if (hidden > 0) {
            card.add(new Paragraph(t("improvement.about.hidden", hidden)));
        }
        add(card);
    }

    private void steps(ActionSheet sheet) {
        List<Step> steps = sheet.line().content().steps();
        if (steps.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(step(step, sheet.editable()))));
        list.addClassName("ps-steps");
        add(PageParts.card(t("improvement.part.steps"), list));
    }

    private Component step(Step step, boolean editable) {
        Checkbox box = new Checkbox(step.isDone());
        box.setLabelComponent(ContentLanguage.TYPED.span(step.words()));
        box.setReadOnly(!editable);
        box.addValueChangeListener(change -> {
            PageParts.attempt(() -> changes.tick(id, step.words(), change.getValue()));
            show();
        });
        return box;
    }

    private void others(ActionSheet sheet) {
        named(t("improvement.part.waits_for"), sheet.waitsFor());
        named(t("improvement.action.waiting"), sheet.waiting());
    }

    private void named(String title, List<ActionName> names) {
        if (names.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        names.forEach(each -> list.add(new ListItem(
                ActionWords.link(each.id(), each.what()), new Span(" "), ActionWords.state(each.state()))));
        add(PageParts.card(title, list));
    }

    private void helped() {
        List<JudgedAction.Answer> answers = hindsight.of(id);
        if (!answers.isEmpty()) {
            Section card = PageParts.card(t("improvement.helped.ask"));
            answers.forEach(answer -> {
                card.add(new Paragraph(HelpedPart.words(answer)));
                if (!answer.words().isEmpty()) {
                    card.add(PageParts.typed(answer.words()));
                }
            });
            add(card);
        }
    }

    /** For who removes it: there is nothing left to show. */
    static void leave() {
        UI.getCurrent().navigate(ActionsView.class);
    }
}
