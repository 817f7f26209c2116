package nl.privacyspiegel.assessment.ui.target;

import static nl.privacyspiegel.shared.ui.Texts.number;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.TargetSheet;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The fields of one target. */
final class TargetFields {

    private final Select<Grade> grade = new Select<>();
    private final DatePicker due = DateFields.date(t("assessment.target.due"));
    private final TextField decidedBy = new TextField(t("assessment.target.decidedBy"));
    private final TextArea reason = new TextArea(t("assessment.target.reason"));

    TargetFields(TargetSheet.Line line, GradingScale scale, Period period) {
        grade.setLabel(t("assessment.target"));
        grade.setItems(scale.grades());
        grade.setItemLabelGenerator(each -> number(each.value()));
        Grade latest = line.latest();
        if (latest != null) {
            grade.setHelperText(t(
                    line.adopted() ? "assessment.target.latest.help" : "assessment.target.latest.help.open",
                    number(latest.value())));
        }
        due.setValue(period.end());
        decidedBy.setMaxLength(ShortText.LONGEST);
        decidedBy.setHelperText(t("assessment.target.decidedBy.help"));
        reason.setMaxLength(TargetGrade.LONGEST_REASON);
        reason.setMinRows(2);
        reason.setHelperText(t("assessment.target.reason.help"));
        TargetGrade before = line.target();
        if (before != null) {
            grade.setValue(before.grade());
            due.setValue(before.due());
            decidedBy.setValue(before.decidedBy());
            reason.setValue(before.reason());
        }
    }

    Component[] all() {
        return new Component[] {grade, due, decidedBy, reason};
    }

    /** Says at its field what is wrong with it. */
    FormDialog toldIn(FormDialog dialog) {
        return dialog.about(grade, "assessment.target.grade.missing", "assessment.grade.notOnScale")
                .about(due, "assessment.target.due.missing", "assessment.target.due.tooEarly")
                .about(decidedBy, "assessment.target.decidedBy.missing")
                .about(reason, "assessment.target.reason.missing");
    }

    /** @throws RuleViolation when something is missing */
    TargetGrade typed() {
        if (grade.getValue() == null) {
            throw new RuleViolation("assessment.target.grade.missing");
        }
        if (due.getValue() == null) {
            throw new RuleViolation("assessment.target.due.missing");
        }
        return new TargetGrade(grade.getValue(), due.getValue(), decidedBy.getValue(), reason.getValue());
    }
}
