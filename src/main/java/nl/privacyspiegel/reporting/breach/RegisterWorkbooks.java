package nl.privacyspiegel.reporting.breach;

import java.time.Clock;
import java.util.Locale;
import nl.privacyspiegel.breach.register.RegisterFiles;
import nl.privacyspiegel.breach.register.RegisterTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxRegister;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The register of breaches as a workbook. It is given what it writes, and keeps nothing of it. */
@Component
class RegisterWorkbooks implements RegisterFiles {

    private final MessageSource messages;
    private final Clock clock;

    RegisterWorkbooks(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String contentType() {
        return XlsxWriter.CONTENT_TYPE;
    }

    @Override
    public byte[] workbook(RegisterTable register, Locale reader) {
        return XlsxRegister.write(register, new ReportTexts(messages, reader), clock.instant());
    }
}
