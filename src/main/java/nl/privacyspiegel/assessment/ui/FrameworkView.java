package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.assessment.FrameworkDocument;
import nl.privacyspiegel.assessment.FrameworkSummary;
import nl.privacyspiegel.assessment.FrameworkTexts;
import nl.privacyspiegel.assessment.FrameworkVersionId;
import nl.privacyspiegel.assessment.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Texts;

/** One version of a framework, to read; administrators publish, copy or discard it from here. */
@Route("raamwerken/:framework")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class FrameworkView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "framework";

    private final transient Frameworks frameworks;
    private final boolean keeper;
    private Button copy = new Button();

    FrameworkView(Frameworks frameworks, CurrentUser user) {
        this.frameworks = frameworks;
        this.keeper = user.maySomewhere(Role.ADMINISTRATOR);
    }

    static RouteParameters parameters(FrameworkVersionId id) {
        return new RouteParameters(PARAMETER, id.value().toString());
    }

    static FrameworkVersionId id(BeforeEnterEvent event) {
        return new FrameworkVersionId(
                Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(frameworks.get(id(event)));
    }

    private void show(FrameworkDocument document) {
        clear();
        FrameworkSummary summary = document.summary();
        backTo(new RouterLink(t("assessment.frameworks.title"), FrameworksView.class));
        title(FrameworkWords.named(summary));
        actions(export(summary));
        if (keeper) {
            copy = Kit.button(t("assessment.frameworks.copy"), () -> copy(summary));
            actions(copy);
        }
        if (document.editable()) {
            Runnable go = () -> UI.getCurrent().navigate(FrameworkEditView.class, parameters(summary.id()));
            String words = t("assessment.frameworks.edit");
            actions(document.problems().isEmpty() ? Kit.button(words, go) : Kit.primary(words, go));
            add(draft(document));
        } else {
            add(Kit.callout(Tone.INFO, t("assessment.frameworks.published.note", FrameworkWords.state(summary))));
        }
        add(FrameworkReading.general(document.data()));
        add(FrameworkReading.contents(summary, document.data()));
        document.data().domains().forEach(domain -> add(FrameworkReading.domain(domain, document.data())));
    }

    private static Anchor export(FrameworkSummary summary) {
        Anchor link = new Anchor(
                Addresses.of("download/raamwerk/" + summary.id() + ".yaml"), t("assessment.frameworks.export"));
        link.addClassName("ps-download");
        link.setRouterIgnore(true);
        return link;
    }

    private Section draft(FrameworkDocument document) {
        FrameworkSummary summary = document.summary();
        Section card = Kit.card(
                t("assessment.frameworks.draft.title"),
                new Paragraph(t("assessment.frameworks.draft.text", Texts.moment(summary.changedAt()))));
        Button discard = Kit.quiet(t("assessment.frameworks.discard"), () -> discard(summary));
        if (document.problems().isEmpty()) {
            card.add(
                    Kit.callout(Tone.GOOD, t("assessment.frameworks.ready")),
                    Kit.row(Kit.primary(t("assessment.frameworks.publish"), () -> publish(document)), discard));
        } else {
            Div problems = Kit.callout(
                    Tone.WARNING,
                    t("assessment.frameworks.problems", document.problems().size()));
            problems.add(ProblemList.of(document, document.problems()));
            card.add(problems, Kit.row(discard));
        }
        return card;
    }

    private void publish(FrameworkDocument document) {
        FrameworkSummary summary = document.summary();
        Kit.confirm(
                t("assessment.frameworks.publish.title"),
                t("assessment.frameworks.publish.text", FrameworkWords.named(summary)),
                t("assessment.frameworks.publish"),
                () -> {
                    if (Kit.attempt(() -> frameworks.publish(summary.id(), document.version()))) {
                        Kit.say(t("assessment.frameworks.publish.done", FrameworkWords.named(summary)));
                        show(frameworks.get(summary.id()));
                        copy.focus();
                    }
                });
    }

    private void discard(FrameworkSummary summary) {
        Kit.confirm(
                t("assessment.frameworks.discard.title"),
                t("assessment.frameworks.discard.text", FrameworkWords.named(summary)),
                t("assessment.frameworks.discard"),
                () -> {
                    if (Kit.attempt(() -> frameworks.discard(summary.id()))) {
                        UI.getCurrent().navigate(FrameworksView.class);
                        Kit.say(t("assessment.frameworks.discard.done", FrameworkWords.named(summary)));
                    }
                });
    }

    private void copy(FrameworkSummary summary) {
        TextField name = new TextField(t("assessment.frameworks.field.naam"));
        name.setValue(summary.name());
        name.setMaxLength(FrameworkTexts.LONGEST_NAME);
        name.setHelperText(t("assessment.frameworks.copy.help"));
        new FormDialog(
                        t("assessment.frameworks.copy"),
                        t("assessment.frameworks.copy.submit"),
                        () -> {
                            FrameworkVersionId copy = frameworks.copyToDraft(summary.id(), name.getValue());
                            UI.getCurrent().navigate(FrameworkEditView.class, parameters(copy));
                            Kit.say(t("assessment.frameworks.copy.done"));
                        },
                        name)
                .open();
    }
}
