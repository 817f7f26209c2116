package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionPart;
import nl.privacyspiegel.improvement.action.ActionSheet;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** Changing an action; what a colleague changed meanwhile is shown before anything is overwritten. */
@Route("acties/:action/wijzigen")
@RolesAllowed(Role.ASSESSOR_NAME)
class EditActionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actions actions;
    private final transient ActionChanges changes;
    private final transient ActionChoices choices;

    EditActionView(Actions actions, ActionChanges changes, ActionChoices choices) {
        this.actions = actions;
        this.changes = changes;
        this.choices = choices;
    }

    @Override
    protected boolean isPassing() {
        return true;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ActionSheet sheet = actions.get(ActionView.id(event), locale());
        clear();
        title(t("improvement.action.edit.title"));
        lead(ContentLanguage.TYPED.span(sheet.line().content().what()));
        backTo(new RouterLink(
                t("improvement.action"),
                ActionView.class,
                ActionWords.parameters(sheet.line().id())));
        if (sheet.editable()) {
            form(sheet, sheet.line().content(), sheet.line().content());
        } else {
            add(PageParts.callout(Tone.INFO, t("improvement.action.readOnly")));
        }
    }

    /**
     * Shows the form.
     *
     * @param shown what stands in the fields
     * @param seen what the writer has seen of what is stored
     */
    private void form(ActionSheet sheet, ActionData shown, ActionData seen) {
        ActionFields fields = choices.fields(
                sheet.line().unit(), shown, Optional.of(sheet.line().id()), sheet.waitsFor());
        FieldRules rules = fields.rules();
        KeptForm kept = KeptForm.of("action/" + sheet.line().id(), fields);
        Div conflict = PageParts.live(new Div());
        fields.add(
                rules.refusal(),
                conflict,
                PageParts.row(PageParts.primary(
                        t("shared.save"),
                        () -> rules.attempt(() -> {
                            ActionData typed = fields.typed();
                            save(sheet, typed, seen, kept, conflict);
                        }))));
        add(fields);
    }

    private void save(ActionSheet sheet, ActionData typed, ActionData seen, KeptForm kept, Div conflict) {
        SaveResult<ActionData> result = changes.change(sheet.line().id(), typed, seen);
        if (result instanceof SaveResult.Conflict<ActionData>(var stored)) {
            ask(sheet, typed, seen, stored.content(), kept, conflict);
            return;
        }
        kept.saved();
        UI.getCurrent()
                .navigate(ActionView.class, ActionWords.parameters(sheet.line().id()));
        PageParts.say(t("improvement.action.saved"));
    }

    private void ask(
            ActionSheet sheet, ActionData typed, ActionData seen, ActionData theirs, KeptForm kept, Div conflict) {
        OwnersOfUnit owners = actions.owners(sheet.line().unit());
        String parts = Arrays.stream(ActionPart.values())
                .filter(part -> !part.same(theirs, seen) && !part.same(typed, seen) && !part.same(typed, theirs))
                .map(part -> PartWords.of(part, theirs, owners))
                .collect(Collectors.joining("; "));
        conflict.removeAll();
        conflict.add(
                PageParts.callout(Tone.WARNING, t("improvement.conflict", parts)),
                new Paragraph(t("improvement.conflict.help")),
                PageParts.row(
                        PageParts.button(
                                t("improvement.conflict.mine"),
                                () -> PageParts.attempt(
                                        () -> save(sheet, mineIn(theirs, typed, seen), theirs, kept, conflict))),
                        PageParts.button(t("improvement.conflict.theirs"), () -> {
                            kept.saved();
                            UI.getCurrent()
                                    .navigate(
                                            ActionView.class,
                                            ActionWords.parameters(sheet.line().id()));
                        })));
    }

    /** What the writer changed, in what is stored now: what only a colleague changed stays. */
    private static ActionData mineIn(ActionData theirs, ActionData typed, ActionData seen) {
        ActionData content = theirs;
        for (ActionPart part : ActionPart.values()) {
            if (!part.same(typed, seen)) {
                content = part.put(content, typed);
            }
        }
        return content;
    }
}
