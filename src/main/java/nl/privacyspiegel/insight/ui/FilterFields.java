package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.privacyspiegel.insight.FrameworkChoice;
import nl.privacyspiegel.insight.QuizChoice;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import org.jspecify.annotations.Nullable;

/** The fields by which a reader chooses what to see. */
final class FilterFields {

    private FilterFields() {}

    static ComboBox<UnitSummary> unit(List<UnitSummary> units, UnitSummary chosen, Consumer<UnitSummary> go) {
        ComboBox<UnitSummary> field = new ComboBox<>(t("insight.unit"));
        field.setItems(units);
        field.setItemLabelGenerator(UnitSummary::path);
        field.setValue(chosen);
        field.addClassName("ps-wide-field");
        field.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                field.setValue(change.getOldValue());
            } else if (change.isFromClient()) {
                go.accept(change.getValue());
            }
        });
        return field;
    }

    /** That the page is about another unit than the one at the top, as after a link of somebody else; else nothing. */
    static Optional<Paragraph> apart(UnitSummary shown, Units units) {
        return units.selected()
                .filter(selected -> !selected.id().equals(shown.id()))
                .map(selected -> new Paragraph(t("insight.unit.apart", shown.name(), selected.name())));
    }

    /** Puts the keyboard back in the field of this name after the page was built anew for what was chosen in it. */
    static void land(Component page, String label) {
        atAndBelow(page)
                .filter(field -> field instanceof HasLabel named && label.equals(named.getLabel()))
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static Stream<Component> atAndBelow(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(FilterFields::atAndBelow));
    }

    static DatePicker day(String label, @Nullable LocalDate chosen, Consumer<@Nullable LocalDate> go) {
        DatePicker field = DateFields.date(label);
        field.setClearButtonVisible(true);
        field.setValue(chosen);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(change.getValue());
            }
        });
        return field;
    }

    static Select<QuizChoice> quiz(List<QuizChoice> quizzes, QuizChoice chosen, Consumer<QuizChoice> go) {
        Select<QuizChoice> field = new Select<>();
        field.setLabel(t("insight.tests.quiz"));
        field.setItems(quizzes);
        ContentLanguage.choices(field, QuizChoice::name, choice -> ContentLanguage.TYPED);
        field.setValue(chosen);
        field.addValueChangeListener(change -> go.accept(change.getValue()));
        return field;
    }

    static Select<FrameworkChoice> framework(
            List<FrameworkChoice> frameworks, FrameworkChoice chosen, Consumer<FrameworkChoice> go) {
        Select<FrameworkChoice> field = new Select<>();
        field.setLabel(t("insight.framework"));
        field.setItems(frameworks);
        ContentLanguage.choices(field, FrameworkChoice::name, choice -> new ContentLanguage(choice.language()));
        field.setValue(chosen);
        field.addValueChangeListener(change -> go.accept(change.getValue()));
        return field;
    }
}
