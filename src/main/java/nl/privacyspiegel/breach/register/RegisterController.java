package nl.privacyspiegel.breach.register;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.breach.BreachFilter;
import nl.privacyspiegel.breach.BreachRegister;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses where the register of breaches can be fetched as a file, with the filter of its page. */
@FileController
class RegisterController {

    private final BreachRegister register;
    private final RegisterFiles files;
    private final MessageSource messages;
    private final CurrentUser user;
    private final Clock clock;

    RegisterController(
            BreachRegister register, RegisterFiles files, MessageSource messages, CurrentUser user, Clock clock) {
        this.register = register;
        this.files = files;
        this.messages = messages;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/download/datalekken.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        return DownloadedFile.of(
                name("csv"),
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                table(parameters, language()).csv());
    }

    @GetMapping("/download/datalekken.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> parameters) {
        Locale language = language();
        return DownloadedFile.of(
                name("xlsx"),
                MediaType.parseMediaType(files.contentType()),
                files.workbook(table(parameters, language), language));
    }

    private RegisterTable table(Map<String, String> parameters, Locale language) {
        Instant now = clock.instant();
        return RegisterTable.of(
                register.handOut(BreachFilter.of(parameters)),
                (key, arguments) -> messages.getMessage(key, arguments, language),
                language,
                now);
    }

    private String name(String ending) {
        return "datalekken-" + WallClock.shown(clock.instant()).toLocalDate() + "." + ending;
    }

    private Locale language() {
        return Locale.of(user.require().language());
    }
}
