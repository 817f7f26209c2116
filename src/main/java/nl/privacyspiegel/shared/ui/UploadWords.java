package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** All that the upload field says, in the reader's language. */
public final class UploadWords {

    private static final int MEGABYTE = 1_000_000;

    private UploadWords() {}

    /** For a field that takes one file of at most this size, with one of these endings. */
    public static UploadI18N oneFile(String endings, int mostBytes) {
        String tooBig = t("shared.upload.tooBig", mostBytes / MEGABYTE);
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(t("shared.upload.choose")).setMany(t("shared.upload.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(t("shared.upload.drop")).setMany(t("shared.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("shared.upload.tooMany"))
                .setFileIsTooBig(tooBig)
                .setIncorrectFileType(t("shared.upload.wrongType", endings)));
        words.setFile(new UploadI18N.File()
                .setRetry(t("shared.upload.retry"))
                .setStart(t("shared.upload.start"))
                .setRemove(t("shared.upload.remove")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("shared.upload.connecting"))
                        .setStalled(t("shared.upload.stalled"))
                        .setProcessing(t("shared.upload.processing"))
                        .setHeld(t("shared.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("shared.upload.remaining"))
                        .setUnknown(t("shared.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("shared.upload.unavailable"))
                        .setUnexpectedServerError(t("shared.upload.failed"))
                        .setForbidden(t("shared.upload.forbidden"))
                        .setFileTooLarge(tooBig)));
        words.setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
        return words;
    }
}
