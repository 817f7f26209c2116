package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** What is decided about a campaign before it opens. */
final class CampaignForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    private final transient Quizzes quizzes;
    private final transient List<UnitSummary> possible;
    private final TextField name = new TextField(t("privacytest.campaign.name"));
    private final Select<QuizSummary> quiz = new Select<>();
    private final Select<UnitSummary> unit = new Select<>();
    private final CheckboxGroup<UnitSummary> offered = new CheckboxGroup<>(t("privacytest.campaign.offered"));
    private final DatePicker firstDay = DateFields.date(t("privacytest.campaign.firstDay"));
    private final DatePicker lastDay = DateFields.date(t("privacytest.campaign.lastDay"));
    private final RadioButtonGroup<CampaignAccess> access = new RadioButtonGroup<>(t("privacytest.campaign.access"));
    private final TextArea purpose = new TextArea(t("privacytest.campaign.purpose"));
    private final transient WholeNumber percentage =
            new WholeNumber(0, 100, new RuleViolation("privacytest.campaign.secondGrading.range"));
    private final IntegerField secondGrading = percentage.field(t("privacytest.campaign.secondGrading"));
    private final transient FieldRules rules = new FieldRules();

    CampaignForm(Campaigns campaigns, Quizzes quizzes, LocalDate today) {
        this.quizzes = quizzes;
        possible = campaigns.campaignUnits();
        addClassName("ps-form");
        name.setMaxLength(ShortText.LONGEST);
        name.setHelperText(t("privacytest.campaign.name.help"));
        quiz.setLabel(t("privacytest.campaign.quiz"));
        showQuizzes(campaigns.publishedQuizzes());
        unit.setLabel(t("privacytest.campaign.unit"));
        unit.setHelperText(t("privacytest.campaign.unit.help"));
        unit.setItems(possible);
        unit.setItemLabelGenerator(UnitSummary::path);
        unit.addValueChangeListener(change -> offerBelow(change.getValue()));
        offered.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        offered.setHelperText(t("privacytest.campaign.offered.help"));
        lastDay.setHelperText(t("privacytest.campaign.lastDay.help"));
        access.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        access.setItems(CampaignAccess.CODES, CampaignAccess.OPEN_LINK);
        access.setItemLabelGenerator(each -> t(each.translationKey()));
        access.addValueChangeListener(change -> offered.setVisible(change.getValue() != CampaignAccess.OPEN_LINK));
        access.setHelperComponent(new Div(
                new Paragraph(t("privacytest.campaign.access.codes.help")),
                new Paragraph(t("privacytest.campaign.access.link.help"))));
        purpose.setMaxLength(NewCampaign.LONGEST_PURPOSE);
        purpose.setHelperText(t("privacytest.campaign.purpose.help"));
        secondGrading.setHelperText(t("privacytest.campaign.secondGrading.help"));
        add(name, quiz, unit, access, offered, firstDay, lastDay, purpose, secondGrading);
        addRules(today);
    }

    private void addRules(LocalDate today) {
        rules.rule(name, text -> ShortText.require(text, "privacytest.campaign.name.missing"));
        rules.about(name, "privacytest.campaign.double").about(unit, "organisation.unit.archived");
        rules.about(quiz, "privacytest.campaign.quiz.notPublished", "shared.version.archived");
        rules.required(quiz, "privacytest.campaign.quiz.missing");
        rules.required(unit, "privacytest.campaign.unit.missing");
        rules.rule(offered, units -> {
            if (units.isEmpty() && access.getValue() != CampaignAccess.OPEN_LINK) {
                throw new RuleViolation("privacytest.campaign.units.missing");
            }
        });
        rules.required(firstDay, "privacytest.campaign.day.missing");
        rules.rule(lastDay, day -> {
            if (day == null) {
                throw new RuleViolation("privacytest.campaign.day.missing");
            }
            if (day.isBefore(today)) {
                throw new RuleViolation("privacytest.campaign.lastDay.past");
            }
            if (firstDay.getValue() != null) {
                new CampaignPeriod(firstDay.getValue(), day).requireAtMostAYear();
            }
        });
        rules.rule(purpose, text -> LongText.clean(text, NewCampaign.LONGEST_PURPOSE));
        percentage.require(secondGrading, rules);
    }

    /** Fills in what most people want. */
    CampaignForm suggest(LocalDate today, @Nullable UnitId selected) {
        name.setValue(t("privacytest.campaign.new.name", Integer.toString(today.getYear())));
        quiz.getListDataView().getItems().findFirst().ifPresent(quiz::setValue);
        possible.stream()
                .filter(each -> each.id().equals(selected))
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .ifPresent(unit::setValue);
        firstDay.setValue(today);
        lastDay.setValue(today.plusDays(USUAL_DAYS));
        access.setValue(CampaignAccess.CODES);
        secondGrading.setValue(NewCampaign.DEFAULT_SECOND_GRADING);
        return this;
    }

    /** Fills in what was decided before; the unit stays. */
    CampaignForm show(CampaignDetails campaign) {
        name.setValue(campaign.summary().name());
        showQuiz(campaign.summary().quiz());
        possible.stream()
                .filter(each -> each.id().equals(campaign.summary().unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.setReadOnly(true);
        Set<UnitId> chosen = campaign.plan().offered();
        if (campaign.access() == CampaignAccess.CODES) {
            offered.setValue(
                    possible.stream().filter(each -> chosen.contains(each.id())).collect(Collectors.toSet()));
        }
        firstDay.setValue(campaign.summary().period().firstDay());
        lastDay.setValue(campaign.summary().period().lastDay());
        access.setValue(campaign.access());
        purpose.setValue(campaign.purpose());
        secondGrading.setValue(campaign.secondGrading());
        return this;
    }

    private void showQuizzes(List<QuizSummary> choices) {
        quiz.setItems(choices);
        ContentLanguage.choices(
                quiz,
                CampaignWords::quiz,
                each -> new ContentLanguage(quizzes.get(each.id()).data().language()));
    }

    /** Also when a newer version was published since. */
    private void showQuiz(QuizSummary chosen) {
        List<QuizSummary> published = quiz.getListDataView().getItems().toList();
        if (!published.contains(chosen)) {
            showQuizzes(Stream.concat(Stream.of(chosen), published.stream()).toList());
        }
        quiz.setValue(chosen);
    }

    /** Hands over what was typed. Where it will not do, the form says why, and stays as it is. */
    void submit(Consumer<NewCampaign> action) {
        rules.attempt(() -> action.accept(read()));
    }

    /** Adds the button that hands it over. */
    void add(Button submit) {
        add(rules.refusal(), PageParts.row(submit));
    }

    private NewCampaign read() {
        return new NewCampaign(
                name.getValue(),
                unit.getValue().id(),
                quiz.getValue().id(),
                new CampaignPeriod(firstDay.getValue(), lastDay.getValue()),
                access.getValue(),
                offered.getValue().stream().map(UnitSummary::id).collect(Collectors.toSet()),
                purpose.getValue(),
                secondGrading.getValue());
    }

    /** Offers the lowest units first: people directly under a unit with teams cost a team its result. */
    private void offerBelow(@Nullable UnitSummary top) {
        List<UnitSummary> below = new ArrayList<>();
        for (UnitSummary each : possible) {
            boolean within = below.stream().anyMatch(parent -> parent.id().equals(each.parent()));
            if (within || each.equals(top)) {
                below.add(each);
            }
        }
        offered.setItems(below);
        if (top == null) {
            return;
        }
        offered.setItemLabelGenerator(each -> each.equals(top) ? top.name() : relative(each, top));
        offered.setValue(below.stream()
                .filter(each -> below.stream().noneMatch(child -> each.id().equals(child.parent())))
                .collect(Collectors.toSet()));
    }

    private static String relative(UnitSummary unit, UnitSummary top) {
        return unit.path().substring(top.path().length()).replaceFirst("^ › ", "");
    }
}
