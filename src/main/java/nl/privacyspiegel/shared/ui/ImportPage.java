package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** A page where one file is brought in, or all that is wrong with it is listed. */
public abstract class ImportPage extends Page {

    private final Upload upload = new Upload(this::receive);
    private final Div result = new Div();
    private int mostBytes = FileLimits.DEFAULT.bytes();

    /** Adds the field for a text file, and the place of its outcome. */
    protected final void addUpload(String... endings) {
        addUpload(FileLimits.DEFAULT.bytes(), endings);
    }

    /** Adds the field for a file of at most this size, and the place of its outcome. */
    protected final void addUpload(int most, String... endings) {
        mostBytes = most;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileExtensions(endings);
        upload.setI18n(UploadWords.oneFile(String.join(", ", endings), most));
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), List.of(event.getErrorMessage())));
        result.addClassName("ps-import-result");
        add(upload, result);
    }

    /** Does something with a file; what breaks a rule is said in the place of the outcome. */
    protected abstract void read(String name, byte[] bytes);

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            // Reading goes on a little past the limit, so that the reader can say how large the file is.
            bytes = in.readNBytes(2 * mostBytes);
        }
        String name = event.getFileName();
        event.getUI().accessSynchronously(() -> take(name, bytes));
    }

    private void take(String name, byte[] bytes) {
        upload.clearFileList();
        try {
            read(name, bytes);
        } catch (RuleViolation violation) {
            refuse(name, List.of(Texts.of(violation)));
        }
    }

    /** Says all that is wrong with a file. */
    protected final void refuse(String name, List<String> problems) {
        upload.clearFileList();
        outcome(
                PageParts.callout(Tone.ERROR, t("shared.upload.refused", name, problems.size())),
                ProblemList.ofSentences(problems));
    }

    /** Shows this where the outcome of the last file stands. */
    protected final void outcome(Component... components) {
        result.removeAll();
        result.add(components);
    }

    /** What is wrong on a line of a file; 0 when it is about the file as a whole. */
    protected static String words(int line, String key, List<Object> arguments) {
        String sentence = t(key, arguments.toArray());
        return line == 0 ? sentence : t("shared.yaml.line", line, sentence);
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
