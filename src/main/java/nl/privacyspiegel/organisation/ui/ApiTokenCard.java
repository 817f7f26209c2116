package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.token.ApiScope;
import nl.privacyspiegel.organisation.token.ApiTokenData;
import nl.privacyspiegel.organisation.token.ApiTokenSummary;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.organisation.token.NewApiToken;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** The keys with which programs read for a member: which there are, a new one, and the end of one. */
final class ApiTokenCard {

    private final ApiTokens tokens;
    private final boolean passwords;
    private final boolean asksPassword;
    private final Clock clock;
    private final Div list = new Div();

    /**
     * Whether {@code passwords} are in use decides what is said about when a key ends.
     *
     * @param asksPassword whether who makes a key gives a password to prove to be its owner
     */
    ApiTokenCard(ApiTokens tokens, boolean passwords, boolean asksPassword, Clock clock) {
        this.asksPassword = asksPassword;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
    }

    Section card() {
        show();
        return PageParts.card(
                t("organisation.apiToken.title"),
                new Paragraph(t("organisation.apiToken.text")),
                new Paragraph(t(passwords ? "organisation.apiToken.ends" : "organisation.apiToken.ends.signOn")),
                list,
                PageParts.row(PageParts.button(t("organisation.apiToken.make"), this::ask)));
    }

    private void show() {
        list.removeAll();
        List<ApiTokenSummary> mine = tokens.list();
        if (mine.isEmpty()) {
            list.add(PageParts.muted(t("organisation.apiToken.none")));
            return;
        }
        list.add(new Table<ApiTokenSummary>(t("organisation.apiToken.list"))
                .column(t("organisation.apiToken.name"), ApiTokenSummary::name)
                .column(t("organisation.apiToken.scopes"), ApiTokenCard::scopes)
                .column(t("organisation.apiToken.lastDay"), ApiTokenCard::lastDay)
                .column(
                        t("organisation.apiToken.lastUsed"),
                        token -> Optional.ofNullable(token.lastUsedOn())
                                .map(Texts::day)
                                .orElseGet(() -> t("organisation.apiToken.never")))
                .component(t("organisation.apiToken.end"), this::withdraw)
                .rows(mine));
    }

    private static String scopes(ApiTokenSummary token) {
        return token.scopes().stream().map(scope -> t(scope.translationKey())).collect(Collectors.joining(", "));
    }

    private static String lastDay(ApiTokenSummary token) {
        String day = Texts.day(token.lastDay());
        return token.expired() ? t("organisation.apiToken.expired", day) : day;
    }

    private Component withdraw(ApiTokenSummary token) {
        Button button = PageParts.button(
                t("organisation.apiToken.withdraw"),
                () -> Questions.confirm(
                        t("organisation.apiToken.withdraw.title", token.name()),
                        t("organisation.apiToken.withdraw.text"),
                        t("organisation.apiToken.withdraw"),
                        () -> {
                            tokens.withdraw(token.id());
                            PageParts.say(t("organisation.apiToken.withdrawn"));
                            show();
                        }));
        button.setAriaLabel(t("organisation.apiToken.withdraw.which", token.name()));
        return button;
    }

    private void ask() {
        LocalDate today = LocalDate.now(clock);
        TextField name = new TextField(t("organisation.apiToken.name"));
        name.setHelperText(t("organisation.apiToken.name.help"));
        CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>();
        scopes.setLabel(t("organisation.apiToken.scopes"));
        scopes.setItems(tokens.offered());
        scopes.setItemLabelGenerator(scope -> t(scope.translationKey()));
        scopes.select(tokens.offered().stream().filter(ApiScope::isUsual).toList());
        DatePicker lastDay = DateFields.date(t("organisation.apiToken.lastDay"));
        lastDay.setHelperText(t("organisation.apiToken.lastDay.help"));
        lastDay.setValue(today.plusDays(ApiTokens.USUAL_DAYS));
        lastDay.setMin(today);
        lastDay.setMax(today.plusDays(ApiTokens.MOST_DAYS));
        PasswordField password = PersonFields.currentPassword();
        password.setHelperText(t("organisation.apiToken.password.help"));
        password.setVisible(asksPassword);
        new FormDialog(
                        t("organisation.apiToken.new"),
                        t("organisation.apiToken.make"),
                        () -> {
                            LocalDate day = Optional.ofNullable(lastDay.getValue())
                                    .orElseThrow(() -> new RuleViolation("organisation.apiToken.lastDay.wrong"));
                            ApiTokenData asked = new ApiTokenData(name.getValue(), scopes.getValue(), day);
                            handOver(tokens.make(asked, password.getValue()));
                        },
                        name,
                        scopes,
                        lastDay,
                        password)
                .about(name, "organisation.apiToken.name.taken", "organisation.apiToken.name.missing")
                .about(lastDay, "organisation.apiToken.lastDay.wrong")
                .about(password, "organisation.password.wrong")
                .open();
    }

    /** It can be read now and never again, so it closes only when the reader says so. */
    private void handOver(NewApiToken token) {
        TextArea field = new TextArea(t("organisation.apiToken.label"));
        field.setValue(token.text());
        field.setReadOnly(true);
        field.setAutoselect(true);
        Div form = new Div(
                PageParts.live(PageParts.callout(Tone.WARNING, t("organisation.apiToken.onlyNow"))),
                field,
                CopyButton.of(t("organisation.apiToken.copy"), field));
        form.addClassName("ps-form");
        Questions.show(t("organisation.apiToken.made"), t("organisation.apiToken.kept"), form);
        show();
    }
}
