package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API promises, for everybody to read: there is no data in it. And the answer to every address that is not in it. */
@RestController
class DocumentController {

    static final String ADDRESS = ApiSecurity.V1 + "/openapi.yaml";

    /** As RFC 9512 registered it. */
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final byte[] document;

    DocumentController() throws IOException {
        this.document = new ClassPathResource("api/openapi.yaml").getContentAsByteArray();
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show() {
        return ApiAnswers.file(YAML, document);
    }

    /** Nothing can be changed here, wherever; and elsewhere is nothing. */
    @RequestMapping({ApiSecurity.ROOT, ApiSecurity.ROOT + "/**"})
    ResponseEntity<byte[]> other(HttpServletRequest request) {
        String method = request.getMethod();
        boolean reading = HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
        throw new Refusal(reading ? Problem.NOT_FOUND : Problem.METHOD);
    }
}
