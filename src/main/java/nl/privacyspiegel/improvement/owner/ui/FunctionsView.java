package nl.privacyspiegel.improvement.owner.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.FunctionId;
import nl.privacyspiegel.improvement.owner.FunctionPart;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.improvement.owner.ShippedFunction;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.ui.Meanwhile;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.FormFields;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** The functions of a unit, and who fills them. */
@Route("functies")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class FunctionsView extends UnitPage {

    private static final long serialVersionUID = 1L;

    private final transient WorkFunctions functions;

    FunctionsView(Units units, CurrentUser user, WorkFunctions functions) {
        super("improvement.functions.title", units, user);
        this.functions = functions;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        backTo(link(t("improvement.responsibilities.title"), "verantwoordelijkheden", about.id()));
        lead(t("improvement.functions.lead", about.name()));
        boolean mayChange = functions.mayChange(about.id());
        Map<Boolean, List<FunctionSummary>> all =
                functions.of(about.id()).stream().collect(Collectors.partitioningBy(FunctionSummary::inUse));
        List<FunctionSummary> inUse = Objects.requireNonNull(all.get(true));
        List<FunctionSummary> retired = Objects.requireNonNull(all.get(false));
        if (inUse.isEmpty()) {
            add(PageParts.empty(t("improvement.functions.empty.title"), t("improvement.functions.empty")));
        } else {
            add(table(inUse, mayChange, t("improvement.functions.title")));
        }
        if (mayChange) {
            Optional<Fold> shipped = shipped(about.id());
            Section own = PageParts.card(t("improvement.functions.add.title"), addForm(about.id()));
            if (inUse.isEmpty()) {
                shipped.ifPresent(this::openFirst);
                add(own);
            } else {
                add(own);
                shipped.ifPresent(this::add);
            }
        }
        if (!retired.isEmpty()) {
            add(new Fold(
                    t("improvement.functions.retired", retired.size()),
                    table(retired, mayChange, t("improvement.functions.retired.title"))));
        }
    }

    private Table<FunctionSummary> table(List<FunctionSummary> rows, boolean mayChange, String caption) {
        Table<FunctionSummary> table = new Table<FunctionSummary>(caption)
                .withHiddenCaption()
                .content(t("improvement.function.name"), ContentLanguage.TYPED, FunctionSummary::name)
                .component(t("improvement.function.filled"), FunctionsView::filled);
        if (mayChange) {
            table.component(t("improvement.tools"), this::tools);
        }
        return table.rows(rows);
    }

    private static Component filled(FunctionSummary function) {
        if (function.left()) {
            return PageParts.mark(Tone.WARNING, t("improvement.function.left"));
        }
        if (function.retiredOn() != null) {
            return new Span(t("improvement.function.retiredOn", day(function.retiredOn())));
        }
        return function.isVacant()
                ? PageParts.muted(t("improvement.function.nobody"))
                : ContentLanguage.TYPED.span(function.filledName());
    }

    private Component tools(FunctionSummary function) {
        Div row = function.inUse()
                ? PageParts.row(
                        named("improvement.function.change", function, () -> change(function)),
                        named("improvement.function.retire", function, () -> retire(function)))
                : PageParts.row(named("improvement.function.bringBack", function, () -> bringBack(function)));
        row.addClassName("ps-tools");
        return row;
    }

    private static Button named(String key, FunctionSummary function, Runnable action) {
        Button button = PageParts.quiet(t(key), action);
        button.setAriaLabel(t("improvement.named", t(key), function.name()));
        return button;
    }

    private void change(FunctionSummary function) {
        FunctionFields fields = new FunctionFields(functions.colleagues(function.unit()));
        fields.show(function);
        Meanwhile<FunctionData, FunctionPart> meanwhile = new Meanwhile<>(
                function.data(),
                List.of(FunctionPart.values()),
                part -> t(part.translationKey()),
                (part, content) -> words(part, content, function.unit()));
        new FormDialog(
                        t("improvement.named", t("improvement.function.change"), function.name()),
                        t("shared.save"),
                        () -> {
                            FunctionData typed = fields.typed();
                            meanwhile.save(typed, seen -> functions.change(function.id(), typed, seen));
                            again();
                            PageParts.say(t("improvement.function.saved"));
                        },
                        fields.all())
                .naming(function.name(), ContentLanguage.TYPED)
                .about(fields.name, FunctionFields.NAME_KEYS)
                .about(fields.member, "improvement.function.member.gone")
                .about(fields.title, "improvement.function.both")
                .open();
    }

    private String words(FunctionPart part, FunctionData content, UnitId unit) {
        return switch (part) {
            case NAME -> content.name();
            case FILLED ->
                switch (content.filledBy()) {
                    case Filled.ByNobody() -> t("improvement.function.nobody");
                    case Filled.ByTitle(String title) -> title;
                    case Filled.ByMember(MemberId member) ->
                        functions.colleagues(unit).stream()
                                .filter(each -> each.id().equals(member))
                                .findFirst()
                                .map(Colleague::name)
                                .orElseGet(() -> t("improvement.function.left"));
                };
        };
    }

    private void retire(FunctionSummary function) {
        functions.retire(function.id());
        done(t("improvement.function.retired", function.name()), () -> functions.bringBack(function.id()));
    }

    private void bringBack(FunctionSummary function) {
        functions.bringBack(function.id());
        done(t("improvement.function.broughtBack", function.name()), () -> functions.retire(function.id()));
    }

    private Div addForm(UnitId unit) {
        FunctionFields fields = new FunctionFields(functions.colleagues(unit));
        FieldRules rules = new FieldRules()
                .about(fields.name, FunctionFields.NAME_KEYS)
                .about(fields.member, "improvement.function.member.gone")
                .about(fields.title, "improvement.function.both");
        Div form = new Div(fields.all());
        form.add(rules.refusal());
        form.addClassName("ps-form");
        KeptForm kept = KeptForm.of("function/new", form);
        Button submit = PageParts.primary(
                t("improvement.functions.add"),
                () -> rules.attempt(() -> {
                    FunctionData data = fields.typed();
                    FunctionId made = functions.add(unit, data);
                    kept.saved();
                    done(t("improvement.function.added", Typed.name(data.name())), () -> functions.retire(made));
                }));
        FormFields.submitByEnter(form, submit);
        form.add(PageParts.row(submit));
        return form;
    }

    private void openFirst(Fold shipped) {
        shipped.setOpen(true);
        add(shipped);
    }

    private Optional<Fold> shipped(UnitId unit) {
        List<ShippedFunction> offered = functions.offered(unit);
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        CheckboxGroup<ShippedFunction> choice = new CheckboxGroup<>();
        choice.setLabel(t("improvement.functions.shipped.label"));
        choice.setItems(offered);
        choice.addClassName("ps-many");
        choice.setRenderer(
                new com.vaadin.flow.data.renderer.ComponentRenderer<>(each -> ContentLanguage.TYPED.span(each.name())));
        choice.setItemLabelGenerator(ShippedFunction::name);
        Button take = PageParts.button(t("improvement.functions.shipped.take"), () -> {
            Set<String> chosen =
                    choice.getValue().stream().map(ShippedFunction::id).collect(Collectors.toSet());
            if (chosen.isEmpty()) {
                PageParts.sayError(t("improvement.functions.shipped.none"));
            } else if (PageParts.attempt(() -> functions.addShipped(unit, chosen))) {
                again();
                PageParts.say(t("improvement.functions.shipped.done", chosen.size()));
            }
        });
        return Optional.of(new Fold(
                t("improvement.functions.shipped.title", offered.size()),
                new Paragraph(t("improvement.functions.shipped.lead")),
                choice,
                PageParts.row(take)));
    }
}
