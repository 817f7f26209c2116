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
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.yaml.YamlLimits;

/** A page where one text file is brought in, or all that is wrong with it is listed. */
public abstract class ImportPage extends Page {

    /** Reading goes on a little past the limit, so that the reader can say how large the file is. */
    private static final int MOST_BYTES = 2 * YamlLimits.DEFAULT.bytes();

    private final Upload upload = new Upload(this::receive);
    private final Div result = new Div();

    /** Adds the field and the place of its outcome. */
    protected final void addUpload(String... endings) {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(YamlLimits.DEFAULT.bytes());
        upload.setAcceptedFileExtensions(endings);
        upload.setI18n(UploadWords.oneFile(String.join(", ", endings)));
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), List.of(event.getErrorMessage())));
        result.addClassName("ps-import-result");
        add(upload, result);
    }

    /** Does something with a file; what breaks a rule is said in the place of the outcome. */
    protected abstract void read(String name, byte[] bytes);

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(MOST_BYTES);
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
                Kit.callout(Tone.ERROR, t("shared.upload.refused", name, problems.size())),
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
}
