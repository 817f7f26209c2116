package nl.privacyspiegel.reporting.content;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which version of the application writes the reports. */
@Component
public class ApplicationVersion {

    private final String number;

    ApplicationVersion(ObjectProvider<BuildProperties> build) {
        this.number = build.stream()
                .flatMap(properties -> Stream.ofNullable(properties.getVersion()))
                .findFirst()
                .orElse("");
    }

    /** Empty when it was not built as a whole. */
    public String number() {
        return number;
    }
}
