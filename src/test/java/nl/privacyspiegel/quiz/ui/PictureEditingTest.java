package nl.privacyspiegel.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.privacyspiegel.quiz.Pictures;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.shared.document.ContentProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("An administrator puts a picture with a question")
class PictureEditingTest extends QuizPages {

    private static final String WORDS = "Wat is er op de afbeelding te zien?";

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void itIsShownWithItsTextUntilItIsRemoved() {
        QuizSummary draft = imported();
        click("Bewerken");
        press("Vraag V1 wijzigen");
        assertThat(find(TextArea.class).withCaption(WORDS).exists()).isFalse();
        picture("printer.svg.png", Pictures.file("png", 20, 10, false));
        click("Opslaan");
        assertThat(document(draft).problems())
                .extracting(ContentProblem::place)
                .containsExactly("vragen[0].afbeelding.alternatief");

        press("Vraag V1 wijzigen");
        type(WORDS, " Een kenteken op een auto. ");
        click("Opslaan");
        assertThat(last(draft).about().image()).satisfies(image -> {
            assertThat(image.alternative()).isEqualTo("Een kenteken op een auto.");
            assertThat(image.picture().width()).isEqualTo(20);
        });
        navigate(QuizView.class, Map.of("quiz", draft.id().toString()));
        assertThat(findInView(Image.class).single().getAlt()).contains("Een kenteken op een auto.");

        click("Bewerken");
        press("Vraag V1 wijzigen");
        test(find(Button.class).withText("Afbeelding weghalen").single()).click();
        click("Opslaan");
        assertThat(last(draft).about().image()).isNull();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void whatIsNoPictureIsRefusedAndThePictureOfBeforeStays() {
        QuizSummary draft = imported();
        click("Bewerken");
        press("Vraag V1 wijzigen");
        picture("goed.jpg", Pictures.file("jpg", 30, 30, false));
        picture("kwaad.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        type(WORDS, "Een auto");
        click("Opslaan");
        assertThat(last(draft).about().image())
                .satisfies(image -> assertThat(image.picture().width()).isEqualTo(30));
    }

    private void picture(String name, byte[] file) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "image/png", file);
    }
}
