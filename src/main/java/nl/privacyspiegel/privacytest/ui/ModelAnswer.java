package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.ShownPicture;
import org.jspecify.annotations.Nullable;

/** What a good answer to a question says, and when an answer deserves which judgement. */
final class ModelAnswer extends Div {

    private static final long serialVersionUID = 1L;

    ModelAnswer(
            @Nullable QuestionImage image,
            String modelAnswer,
            Map<AnswerGrade, String> when,
            List<AnswerGrade> gradings) {
        if (image != null) {
            add(new ShownPicture(
                    image.picture().bytes(),
                    image.picture().kind().mediaType(),
                    image.alternative(),
                    ContentLanguage.TYPED));
        }
        DescriptionList rubric = new DescriptionList();
        for (AnswerGrade grading : gradings) {
            rubric.add(new DescriptionList.Term(GradingWords.button(grading)));
            rubric.add(new DescriptionList.Description(when.getOrDefault(grading, "")));
        }
        Paragraph model = new Paragraph(modelAnswer);
        model.addClassName("ps-typed");
        rubric.addClassName("ps-typed");
        add(new H3(t("privacytest.grading.modelAnswer")), model, new H3(t("privacytest.grading.rubric")), rubric);
    }
}
