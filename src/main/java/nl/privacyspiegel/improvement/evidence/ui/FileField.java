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
            setErrorMessage(event.getErrorMessage());
            setInvalid(true);
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
        } catch (RuleViolation refused) {
            event.getUI().accessSynchronously(() -> refuse(refused));
        }
    }

    private void take(CheckedFile read) {
        upload.clearFileList();
        file = read;
        error = "";
        show();
        chosen.accept(read);
    }

    private void refuse(RuleViolation refused) {
        upload.clearFileList();
        setErrorMessage(Texts.of(refused));
        setInvalid(true);
    }

    private void show() {
        shown.removeAll();
        CheckedFile now = file;
        if (now != null) {
            shown.add(new Paragraph(
                    PageParts.muted(t("improvement.evidence.file.chosen")),
                    ContentLanguage.TYPED.span(" " + now.name()),
                    PageParts.muted(" (" + EvidenceWords.size(now.bytes().length) + ")")));
            if (now.kind().isPicture()) {
                shown.add(PageParts.muted(t("improvement.evidence.file.drawn")));
            }
        }
        if (!error.isEmpty()) {
            shown.add(PageParts.callout(Tone.ERROR, error));
        }
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error = message == null ? "" : message;
    }

    @Override
    public String getErrorMessage() {
        return error;
    }

    @Override
    public void setInvalid(boolean invalid) {
        if (!invalid) {
            error = "";
        }
        show();
    }

    @Override
    public boolean isInvalid() {
        return !error.isEmpty();
    }
}
