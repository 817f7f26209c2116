package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** As what rows are written: the first one unless the program asks for another. */
enum Format {
    JSON("application/json", ""),
    CSV("text/csv", ";charset=UTF-8");

    private static final Comparator<MediaType> PREFERRED_FIRST = Comparator.comparingDouble(MediaType::getQualityValue)
            .reversed()
            .thenComparing(MediaType::isWildcardType)
            .thenComparing(MediaType::isWildcardSubtype);

    private final String type;
    private final String parameter;

    Format(String type, String parameter) {
        this.type = type;
        this.parameter = parameter;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(type + parameter);
    }

    private boolean isAskedWith(MediaType accepted) {
        return accepted.includes(MediaType.parseMediaType(type));
    }

    /**
     * What the address asks for, else the header.
     *
     * @throws Refusal when it is neither of both
     */
    static Format of(@Nullable String parameter, HttpServletRequest request) {
        return parameter == null ? accepted(request.getHeader(HttpHeaders.ACCEPT)) : named(parameter);
    }

    private static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Query.FORMAT, "api.allowed.format"));
    }

    private static Format accepted(@Nullable String header) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(header);
            return accepted.isEmpty() ? JSON : accepted(accepted).orElseThrow(() -> new Refusal(Problem.FORMAT));
        } catch (InvalidMediaTypeException mistyped) {
            throw new Refusal(Problem.FORMAT);
        }
    }

    private static Optional<Format> accepted(List<MediaType> types) {
        return types.stream()
                .filter(type -> type.getQualityValue() > 0)
                .sorted(PREFERRED_FIRST)
                .flatMap(type -> Arrays.stream(values()).filter(format -> format.isAskedWith(type)))
                .findFirst();
    }
}
