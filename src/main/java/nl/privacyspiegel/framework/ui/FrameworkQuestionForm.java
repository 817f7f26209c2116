package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.framework.Advice;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkTexts;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.ui.FormDialog;

/** A question with all that stands around it, new or not. */
final class FrameworkQuestionForm {

    private final Question before;
    private final TextField code;
    private final TextArea text;
    private final TextArea rationale;
    private final TextArea articles;
    private final TextArea update;
    private final List<AdviceFields> advice;

    private FrameworkQuestionForm(Question before) {
        this.before = before;
        code = FrameworkWords.FIELDS.line("code", before.code(), FrameworkTexts.LONGEST_CODE);
        code.setHelperText(t("framework.question.code.help"));
        text = FrameworkWords.FIELDS.text("tekst", before.text(), FrameworkTexts.LONGEST_QUESTION);
        rationale = FrameworkWords.FIELDS.text("onderlegging", before.rationale(), FrameworkTexts.LONGEST_PROSE);
        rationale.setHelperText(t("framework.question.rationale.help"));
        articles = FrameworkWords.FIELDS.items("artikelen", before.articles());
        update = FrameworkWords.FIELDS.text("actualisatie", before.update(), FrameworkTexts.LONGEST_PROSE);
        update.setHelperText(t("framework.question.update.help"));
        advice = FrameworkTexts.improvable().stream()
                .map(judgement ->
                        new AdviceFields(judgement, before.advice(judgement).orElse(null)))
                .toList();
    }

    static FormDialog add(FrameworkDraftPage page, Domain domain, int section, String target) {
        String code = FrameworkTexts.nextCode(
                page.document().data(), domain.sections().get(section));
        FrameworkQuestionForm form = new FrameworkQuestionForm(new Question("", code, "", "", List.of(), null));
        Set<String> taken = page.takenIds();
        return form.dialog(
                t("framework.question.add"),
                () -> page.save(
                        data -> FrameworkEdits.addQuestion(data, taken, domain.id(), section, form.typed()),
                        form.name(),
                        target));
    }

    static FormDialog change(FrameworkDraftPage page, Question question) {
        FrameworkQuestionForm form = new FrameworkQuestionForm(question);
        return form.dialog(
                t("shared.edit.change.of", t("framework.question", FrameworkWords.name(question))),
                () -> page.save(
                        data -> FrameworkEdits.changeQuestion(data, form.typed()),
                        form.name(),
                        FrameworkDraftPage.question(question.id())));
    }

    private FormDialog dialog(String title, Runnable save) {
        List<Component> fields = new ArrayList<>(List.of(code, text, rationale, articles, update));
        advice.forEach(each -> fields.add(each.fold()));
        return new FormDialog(title, t("shared.save"), save, fields.toArray(Component[]::new))
                .about(code, "shared.content.doubleCode");
    }

    private String name() {
        return code.isEmpty() ? t("framework.question.any") : t("framework.question", code.getValue());
    }

    private Question typed() {
        Map<Judgement, Advice> advised = new EnumMap<>(Judgement.class);
        advice.forEach(each -> each.typed().ifPresent(typed -> advised.put(each.judgement(), typed)));
        return new Question(
                before.id(),
                code.getValue(),
                text.getValue(),
                rationale.getValue(),
                LongText.lines(articles.getValue()),
                update.getValue(),
                advised,
                before.sameAs());
    }
}
