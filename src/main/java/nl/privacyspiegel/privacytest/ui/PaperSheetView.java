package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.PaperSheets;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.privacytest.paper.FilledSheet;
import nl.privacyspiegel.privacytest.paper.SheetForm;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Drafts;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who hands out enters what somebody filled in on paper, sheet by sheet. What is typed here is somebody else's, so that the
 * browser keeps nothing of it.
 */
@Route("afnames/:id/papier")
@RolesAllowed(Role.DISTRIBUTOR_NAME)
class PaperSheetView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PaperSheets sheets;
    private boolean typedIn;

    PaperSheetView(PaperSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CampaignView.id(event), null);
    }

    @Override
    protected boolean isTypedIn() {
        return typedIn;
    }

    private void typedIn(Div form, boolean now) {
        typedIn = now;
        Drafts.unsaved(form, now);
    }

    /** @param unit of the sheet before this one, because they often come together; null when there is none */
    private void show(CampaignId campaign, @Nullable UnitId unit) {
        clear();
        backTo(new RouterLink(t("privacytest.paper.back"), CampaignView.class, CampaignView.parameters(campaign)));
        title(t("privacytest.paper.sheet"));
        try {
            SheetForm form = sheets.form(campaign);
            lead(t("privacytest.paper.lead", form.campaign()));
            add(PageParts.callout(Tone.INFO, t("privacytest.paper.care")));
            add(new Paragraph(
                    form.entered() instanceof Disclosed.Shown<Integer>(Integer number)
                            ? t("privacytest.paper.entered", number)
                            : t("privacytest.paper.entered.few")));
            add(new Sheet(campaign, form, unit).form);
        } catch (RuleViolation notNow) {
            add(PageParts.callout(Tone.WARNING, Texts.of(notNow)));
        }
    }

    /** The fields for one sheet. */
    private final class Sheet {

        private final UUID id = UUID.randomUUID();
        private final CampaignId campaign;
        private final Select<OfferedUnit> unit = new Select<>();
        private final IntegerField heads = SharingCard.PEOPLE.field(t("privacytest.paper.heads"));
        private final TextField reason = new TextField(t("privacytest.codes.reason"));
        private final List<SheetQuestion> questions;
        private final FieldRules rules = new FieldRules();
        private final Div form = new Div();

        Sheet(CampaignId campaign, SheetForm asked, @Nullable UnitId before) {
            this.campaign = campaign;
            ContentLanguage language = new ContentLanguage(asked.quiz().language());
            this.questions = IntStream.range(0, asked.quiz().questions().size())
                    .mapToObj(index ->
                            SheetQuestion.of(index + 1, asked.quiz().questions().get(index), language))
                    .toList();
            form.addClassName("ps-form");
            if (!asked.units().isEmpty()) {
                addUnit(asked.units(), before);
            }
            questions.forEach(question -> form.add(question.field()));
            questions.forEach(question -> ((HasValue<?, ?>) question.field()).addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    typedIn(form, true);
                }
            }));
            form.add(rules.refusal(), PageParts.row(PageParts.primary(t("privacytest.paper.submit"), this::submit)));
        }

        private void addUnit(List<OfferedUnit> units, @Nullable UnitId before) {
            unit.setLabel(t("privacytest.paper.unit"));
            unit.setItems(units);
            unit.setItemLabelGenerator(OfferedUnit::name);
            unit.addValueChangeListener(change -> {
                OfferedUnit chosen = change.getValue();
                boolean isFull = chosen != null && chosen.isFullOfSheets();
                heads.setVisible(isFull || (chosen != null && chosen.headcount().heads() == null));
                reason.setVisible(isFull);
            });
            heads.setVisible(false);
            reason.setVisible(false);
            reason.setHelperText(t("privacytest.paper.reason.help"));
            reason.setMaxLength(CodeOrder.LONGEST_REASON);
            rules.required(unit, "privacytest.paper.unit.missing");
            rules.about(
                            heads,
                            "privacytest.codes.heads.missing",
                            "privacytest.codes.heads.range",
                            "privacytest.paper.full")
                    .about(reason, "privacytest.codes.reason.changed", "privacytest.codes.reason.full");
            units.stream()
                    .filter(each -> units.size() == 1 || each.unit().equals(before))
                    .findFirst()
                    .ifPresent(unit::setValue);
            form.add(unit, heads, reason);
        }

        private void submit() {
            OfferedUnit chosen = unit.getValue();
            UnitId of = chosen == null ? UnitId.random() : chosen.unit();
            Map<String, Collection<String>> answers = questions.stream()
                    .collect(Collectors.toMap(
                            SheetQuestion::id, question -> question.values().get()));
            if (rules.attempt(() ->
                    sheets.enter(campaign, new FilledSheet(id, of, heads.getValue(), reason.getValue(), answers)))) {
                typedIn(form, false);
                PageParts.say(t("privacytest.paper.done"));
                show(campaign, of);
            }
        }
    }
}
