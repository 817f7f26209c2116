package nl.privacyspiegel.reporting;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which version of the application writes the reports. */
@Component
class ApplicationVersion {

    private final String number;

    ApplicationVersion(ObjectProvider<BuildProperties> build) {
        this.number = build.stream()
                .flatMap(properties -> Stream.ofNullable(properties.getVersion()))
                .findFirst()
                .orElse("");
    }

    /** Empty when it was not built as a whole. */
    String number() {
        return number;
    }
}
