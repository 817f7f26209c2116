package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.improvement.evidence.file.FileKind;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.shared.ui.UploadWords;
import org.jspecify.annotations.Nullable;

/** A file to choose, to drop or to take a photo of. What is refused is said here, and what was chosen before stays. */
final class FileField extends Div implements HasValidationProperties {

    private static final long serialVersionUID = 1L;

    private final Div shown = PageParts.live(new Div());
    private final Upload upload = new Upload(this::receive);
    private final transient Consumer<CheckedFile> chosen;
    private transient @Nullable CheckedFile file;
    private String error = "";

    /** The file that was not let in; empty when the error is about something else. */
    private String refused = "";

    /** @param chosen is told which file was let in */
    FileField(Consumer<CheckedFile> chosen) {
        this.chosen = chosen;
        addClassName("ps-form");
        String endings = String.join(", ", FileKind.allEndings());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CheckedFile.MOST_BYTES);
        upload.setAcceptedFileExtensions(FileKind.allEndings());
        upload.setI18n(UploadWords.oneFile(endings, CheckedFile.MOST_BYTES));
        upload.addFileRejectedListener(event -> {
            refuse(event.getFileName(), event.getErrorMessage());
        });
        add(
                new NativeLabel(t("improvement.evidence.file")),
                PageParts.muted(t("improvement.evidence.file.help", CheckedFile.MOST_BYTES / 1_000_000)),
                upload,
                shown);
    }

    /** What was let in. */
    Optional<CheckedFile> file() {
        return Optional.ofNullable(file);
    }

    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(CheckedFile.MOST_BYTES + 1);
        }
        try {
            CheckedFile read = CheckedFile.read(name, bytes);
            event.getUI().accessSynchronously(() -> take(read));
        } catch (RuleViolation no) {
            event.getUI().accessSynchronously(() -> refuse(name, Texts.of(no)));
        }
    }

    private void take(CheckedFile read) {
        upload.clearFileList();
        file = read;
        setErrorMessage("");
        show();
        chosen.accept(read);
    }

    private void refuse(String name, String why) {
        upload.clearFileList();
        setErrorMessage(why);
        refused = name;
        show();
    }

    private void show() {
        shown.removeAll();
        CheckedFile now = file;
        if (now != null) {
            shown.add(new Paragraph(
                    PageParts.muted(t(
                            refused.isEmpty()
                                    ? "improvement.evidence.file.chosen"
                                    : "improvement.evidence.file.stays")),
                    ContentLanguage.TYPED.span(" " + now.name()),
                    PageParts.muted(" (" + EvidenceWords.size(now.bytes().length) + ")")));
            if (now.kind().isPicture()) {
                shown.add(PageParts.muted(t("improvement.evidence.file.drawn")));
            }
        }
        if (!error.isEmpty()) {
            shown.add(
                    refused.isEmpty()
                            ? PageParts.callout(Tone.ERROR, error)
                            : PageParts.callout(
                                    Tone.ERROR,
                                    ContentLanguage.sentence(
                                            "improvement.evidence.file.refused",
                                            ContentLanguage.TYPED.content(refused),
                                            error)));
        }
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error = message == null ? "" : message;
        refused = "";
    }

    @Override
    public String getErrorMessage() {
        return error;
    }

    @Override
    public void setInvalid(boolean invalid) {
        if (!invalid) {
            setErrorMessage("");
        }
        show();
    }

    @Override
    public boolean isInvalid() {
        return !error.isEmpty();
    }
}
