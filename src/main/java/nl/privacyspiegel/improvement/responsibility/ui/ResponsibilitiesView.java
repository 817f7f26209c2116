package nl.privacyspiegel.improvement.responsibility.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.improvement.responsibility.Assignment;
import nl.privacyspiegel.improvement.responsibility.AssignmentPart;
import nl.privacyspiegel.improvement.responsibility.Responsibilities;
import nl.privacyspiegel.improvement.responsibility.ResponsibilityTable;
import nl.privacyspiegel.improvement.responsibility.ResponsibilityTable.Line;
import nl.privacyspiegel.improvement.responsibility.ResponsibilityTable.PartyTasks;
import nl.privacyspiegel.improvement.ui.Meanwhile;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** Who has which task for privacy in a unit, and who to call at an incident. */
@Route("verantwoordelijkheden")
@Menu(title = "improvement.responsibilities.title", order = 220)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ResponsibilitiesView extends UnitPage {

    private static final long serialVersionUID = 1L;

    private final transient Responsibilities responsibilities;

    ResponsibilitiesView(Units units, CurrentUser user, Responsibilities responsibilities) {
        super("improvement.responsibilities.title", units, user);
        this.responsibilities = responsibilities;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        lead(t("improvement.responsibilities.lead", about.name()));
        actions(link(t("improvement.functions.title"), "functies", about.id()));
        ResponsibilityTable table = responsibilities.of(about.id());
        gaps(table);
        add(incident(table));
        table.parties().forEach(party -> add(party(party, table)));
    }

    private void gaps(ResponsibilityTable table) {
        int gaps = table.gaps().size();
        long all = table.lines().count();
        boolean open = table.lines().anyMatch(line -> line.owner().isEmpty());
        if (gaps == 0) {
            add(PageParts.callout(Tone.GOOD, t("improvement.responsibilities.complete", all)));
        } else if (open) {
            add(PageParts.callout(Tone.WARNING, t("improvement.responsibilities.gaps", gaps, all)));
        } else {
            add(PageParts.callout(Tone.WARNING, t("improvement.responsibilities.vacant", gaps, all)));
            if (table.editable()) {
                add(PageParts.row(link(t("improvement.responsibilities.vacant.fill"), "functies", table.unit())));
            }
        }
        if (open && table.editable()) {
            add(
                    new Paragraph(t("improvement.responsibilities.usual.help")),
                    PageParts.row(PageParts.button(t("improvement.responsibilities.usual"), () -> {
                        if (PageParts.attempt(() -> responsibilities.giveAsUsual(table.unit()))) {
                            again();
                            PageParts.say(t("improvement.responsibilities.usual.done"));
                        }
                    })));
        }
    }

    private static Section incident(ResponsibilityTable table) {
        UnorderedList list = new UnorderedList();
        table.lines().filter(line -> line.task().call()).forEach(line -> {
            ListItem item = new ListItem(ContentLanguage.TYPED.span(line.task().text()), new Span(": "), who(line));
            if (!line.assignment().reach().isEmpty()) {
                item.add(
                        new Span(" · "),
                        ContentLanguage.TYPED.span(line.assignment().reach()));
            }
            list.add(item);
        });
        return PageParts.card(t("improvement.incident.title"), new Paragraph(t("improvement.incident.lead")), list);
    }

    private Section party(PartyTasks party, ResponsibilityTable table) {
        Table<Line> rows = new Table<Line>(party.name())
                .withCaptionIn(ContentLanguage.TYPED)
                .withHiddenCaption()
                .inFewLines()
                .component(t("improvement.task"), ResponsibilitiesView::task)
                .component(t("improvement.task.owner"), ResponsibilitiesView::who)
                .component(t("improvement.task.deputy"), line -> name(line.deputy()))
                .column(
                        t("improvement.task.confirmed"),
                        line -> line.confirmedOn() == null ? "" : day(line.confirmedOn()))
                .aside();
        if (table.editable()) {
            rows.component(t("improvement.tools"), line -> changeButton(line, table));
        }
        return PageParts.card(party.name(), ContentLanguage.TYPED, rows.rows(party.tasks()));
    }

    private static Component task(Line line) {
        Div task = new Div(ContentLanguage.TYPED.span(line.task().text()));
        Optional.ofNullable(line.task().note())
                .map(note -> ContentLanguage.TYPED.mark(PageParts.muted(note)))
                .ifPresent(note -> task.add(new Div(note)));
        return task;
    }

    private static Component who(Line line) {
        if (line.owner().isEmpty()) {
            boolean left = line.assignment().owner().isPresent();
            return PageParts.mark(Tone.WARNING, t(left ? "improvement.task.left" : "improvement.task.nobody"));
        }
        return line.isGap()
                ? new Div(name(line.owner()), new Span(" "), PageParts.mark(Tone.WARNING, t("improvement.task.vacant")))
                : name(line.owner());
    }

    private static Component name(Optional<OwnerName> owner) {
        return owner.<Component>map(OwnerSelect::name).orElseGet(Span::new);
    }

    private Component changeButton(Line line, ResponsibilityTable table) {
        Button button = PageParts.quiet(t("improvement.task.change"), () -> change(line, table));
        button.setAriaLabel(
                t("improvement.named", t("improvement.task.change"), line.task().text()));
        Div row = PageParts.row(button);
        row.addClassName("ps-tools");
        return row;
    }

    private void change(Line line, ResponsibilityTable table) {
        OwnersOfUnit names = table.owners();
        Select<OwnerName> owner = OwnerSelect.of(
                t("improvement.task.owner"), names, line.assignment().owner());
        Select<OwnerName> deputy = OwnerSelect.of(
                t("improvement.task.deputy"), names, line.assignment().deputy());
        TextField reach = new TextField(t("improvement.task.reach"));
        reach.setHelperText(t("improvement.task.reach.help"));
        reach.setMaxLength(ShortText.LONGEST);
        reach.setValue(line.assignment().reach());
        List<Component> fields = line.task().call() ? List.of(owner, deputy, reach) : List.of(owner, deputy);
        Meanwhile<Assignment, AssignmentPart> meanwhile = new Meanwhile<>(
                line.assignment(),
                List.of(AssignmentPart.values()),
                part -> t(part.translationKey()),
                (part, content) ->
                        words(part, content, responsibilities.of(table.unit()).owners()));
        new FormDialog(
                        line.task().text(),
                        t("shared.save"),
                        () -> {
                            Assignment typed = new Assignment(
                                    OwnerSelect.chosen(owner), OwnerSelect.chosen(deputy), reach.getValue());
                            meanwhile.save(
                                    typed,
                                    seen -> responsibilities.assign(
                                            table.unit(), line.task().id(), typed, seen));
                            again();
                            PageParts.say(t("improvement.task.saved"));
                        },
                        fields.toArray(Component[]::new))
                .about(owner, "improvement.owner.gone")
                .about(deputy, "improvement.task.deputy.same")
                .open();
    }

    private static String words(AssignmentPart part, Assignment content, OwnersOfUnit names) {
        return switch (part) {
            case WHO ->
                content.deputy().isPresent()
                        ? t(
                                "improvement.task.part.who.said",
                                OwnerSelect.words(names, content.owner()),
                                OwnerSelect.words(names, content.deputy()))
                        : OwnerSelect.words(names, content.owner());
            case REACH -> content.reach();
        };
    }
}
