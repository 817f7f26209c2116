package nl.privacyspiegel.guidance.lookup;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.shared.document.FileResult;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The lists that ship with the application, as this release has them. */
@Component
public class LookUpLibrary {

    private static final String FOLDER = "content/lookup/";
    private static final String EXCHANGES = LookUps.EXCHANGES + ".yaml";

    private final List<LookUp> lists;
    private final ExchangeList exchanges;

    /** @throws IllegalStateException when a shipped list is wrong, which is our mistake */
    LookUpLibrary() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*.yaml");
        this.lists = Arrays.stream(files)
                .filter(file -> !EXCHANGES.equals(file.getFilename()))
                .map(file -> read(file, LookUpYaml::read))
                .sorted(Comparator.comparing(LookUp::name))
                .toList();
        this.exchanges = read(new ClassPathResource(FOLDER + EXCHANGES), ExchangeYaml::read);
    }

    private static <T> T read(Resource file, Function<byte[], FileResult<T>> reader) {
        try {
            return reader.apply(file.getContentAsByteArray()).orThrow();
        } catch (IOException | IllegalStateException wrong) {
            throw new IllegalStateException("list " + file.getFilename(), wrong);
        }
    }

    /** All but the exchanges, by name. */
    public List<LookUp> all() {
        return lists;
    }

    ExchangeList exchanges() {
        return exchanges;
    }
}
