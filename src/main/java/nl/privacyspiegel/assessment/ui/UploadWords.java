package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** All that the upload field says, in the reader's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N oneFile() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(t("assessment.frameworks.upload.choose"))
                .setMany(t("assessment.frameworks.upload.choose")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(t("assessment.frameworks.upload.drop"))
                .setMany(t("assessment.frameworks.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("assessment.frameworks.upload.tooMany"))
                .setFileIsTooBig(t("assessment.frameworks.upload.tooBig"))
                .setIncorrectFileType(t("assessment.frameworks.upload.wrongType")));
        words.setFile(new UploadI18N.File()
                .setRetry(t("assessment.frameworks.upload.retry"))
                .setStart(t("assessment.frameworks.upload.start"))
                .setRemove(t("assessment.frameworks.upload.remove")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("assessment.frameworks.upload.connecting"))
                        .setStalled(t("assessment.frameworks.upload.stalled"))
                        .setProcessing(t("assessment.frameworks.upload.processing"))
                        .setHeld(t("assessment.frameworks.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("assessment.frameworks.upload.remaining"))
                        .setUnknown(t("assessment.frameworks.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("assessment.frameworks.upload.unavailable"))
                        .setUnexpectedServerError(t("assessment.frameworks.upload.failed"))
                        .setForbidden(t("assessment.frameworks.upload.forbidden"))
                        .setFileTooLarge(t("assessment.frameworks.upload.tooBig"))));
        words.setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
        return words;
    }
}
