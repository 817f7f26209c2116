package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import nl.privacyspiegel.quiz.Picture;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.ShownPicture;
import nl.privacyspiegel.shared.ui.UploadWords;
import org.jspecify.annotations.Nullable;

/** The picture of a question, with the text that stands for it. */
final class PictureField extends Div {

    private static final long serialVersionUID = 1L;
    private static final String[] ENDINGS = {".png", ".jpg", ".jpeg"};

    private final Div shown = new Div();
    private final Upload upload = new Upload(this::receive);
    private final Button remove = PageParts.button(t("quiz.picture.remove"), () -> {
        show(null);
        PageParts.say(t("quiz.picture.removed"));
    });
    private final TextArea alternative;
    private final ContentLanguage language;
    private transient @Nullable Picture picture;

    PictureField(@Nullable QuestionImage before, ContentLanguage language) {
        this.language = language;
        addClassName("ps-form");
        alternative = QuizWords.FIELDS.text(
                "alternatief", before == null ? "" : before.alternative(), QuestionImage.LONGEST_ALTERNATIVE);
        alternative.setHelperText(t("quiz.picture.alternative.help"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Picture.MOST_BYTES);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setI18n(UploadWords.oneFile(String.join(", ", ENDINGS), Picture.MOST_BYTES));
        upload.addFileRejectedListener(event -> PageParts.sayError(event.getErrorMessage()));
        add(
                new NativeLabel(QuizWords.FIELDS.label("afbeelding")),
                PageParts.muted(t("quiz.picture.help", Picture.LONGEST_SIDE, Picture.MOST_KEPT / 1_000)),
                shown,
                upload,
                PageParts.row(remove),
                alternative);
        show(before == null ? null : before.picture());
    }

    /** What was chosen; null when there is no picture. */
    @Nullable
    QuestionImage typed() {
        return picture == null ? null : new QuestionImage(picture, alternative.getValue());
    }

    /** Which picture was chosen; empty when there is none. */
    String chosen() {
        return picture == null ? "" : picture.sha256();
    }

    private void show(@Nullable Picture next) {
        picture = next;
        shown.removeAll();
        remove.setVisible(next != null);
        alternative.setVisible(next != null);
        if (next != null) {
            shown.add(new ShownPicture(next.bytes(), next.kind().mediaType(), alternative.getValue(), language));
        }
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(Picture.MOST_BYTES + 1);
        }
        event.getUI().accessSynchronously(() -> take(bytes));
    }

    private void take(byte[] bytes) {
        upload.clearFileList();
        if (PageParts.attempt(() -> show(Picture.read(bytes)))) {
            PageParts.say(t("quiz.picture.done"));
            alternative.focus();
        }
    }
}
