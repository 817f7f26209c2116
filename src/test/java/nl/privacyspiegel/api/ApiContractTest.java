package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Walks through the document of the API and asks the running application for everything in it. */
@OnH2
@DisplayName("The API does what its document promises")
class ApiContractTest extends ApiUseCases {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOBODY = "6f1c2b0e-7a34-4f0a-9d53-2f4f8c1b7a10";

    private final ObjectNode document = read(served());
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static byte[] served() {
        try {
            return Files.readAllBytes(Path.of("src/main/resources/api/openapi.yaml"));
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static ObjectNode read(byte[] yaml) {
        Object content =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml, StandardCharsets.UTF_8));
        return (ObjectNode) JSON.<JsonNode>valueToTree(content);
    }

    @Test
    void the_document_is_served_to_everybody() {
        HttpResponse<byte[]> answer = new Visitor(port).get("/api/v1/openapi.yaml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).startsWith("application/yaml");
        assertThat(answer.body()).isEqualTo(served());
        assertThat(new Visitor(port)
                        .get("/api/v1/openapi.yaml", "If-None-Match", header(answer, "etag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_document_is_an_openapi_document() throws IOException {
        Schema official = schemas.getSchema(Files.readString(Path.of("src/test/resources/openapi-3.1.schema.json")));
        assertThat(official.validate(document)).isEmpty();
        ObjectNode wrong = document.deepCopy();
        ((ObjectNode) wrong.get("info")).remove("title");
        assertThat(official.validate(wrong)).isNotEmpty();
    }

    @Test
    void every_address_is_in_the_document_and_everything_in_the_document_is_an_address() {
        Set<String> mapped = application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/v1"))
                .map(pattern -> pattern.substring("/api/v1".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(document.get("paths").propertyNames())).isEqualTo(mapped);
    }

    @Test
    void every_reference_leads_somewhere_and_every_example_is_right() {
        List<String> references = document.findValuesAsString("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        List<JsonNode> contents = document.findValues("content");
        int examples = 0;
        for (JsonNode content : contents) {
            for (JsonNode media : content) {
                if (media.has("example")) {
                    assertThat(complaints(media.get("schema"), media.get("example")))
                            .isEmpty();
                    examples++;
                }
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(5);
    }

    @Test
    void every_answer_is_as_the_document_says() {
        measure(large);
        improve(large);
        CampaignId campaign = hold();
        String everything = everything(manager);
        Map<TokenScope, String> ofOne = new EnumMap<>(TokenScope.class);
        for (TokenScope scope : EnumSet.complementOf(EnumSet.of(TokenScope.TEXTS))) {
            ofOne.put(scope, token(manager, scope));
        }
        Map<String, JsonNode> paths = new TreeMap<>();
        document.get("paths").properties().forEach(path -> paths.put(path.getKey(), path.getValue()));
        paths.remove("/openapi.yaml");
        assertThat(paths).hasSizeGreaterThan(8);
        paths.forEach((template, path) -> {
            assertThat(path.propertyNames()).as(template).containsExactly("get");
            JsonNode get = path.get("get");
            String address = template.replace("{id}", campaign.toString());
            Set<String> seen = new TreeSet<>();
            HttpResponse<byte[]> json = get(everything, address);
            seen.add(check(template, get, json));
            JsonNode items = json(json).get("items");
            assertThat(items.isEmpty()).as(template).isFalse();
            HttpResponse<byte[]> csv = get(everything, address, "Accept", "text/csv");
            seen.add(check(template, get, csv));
            assertThat(columns(csv))
                    .as(template)
                    .isEqualTo(List.copyOf(items.get(0).propertyNames()));
            seen.add(check(template, get, get(everything, address, "If-None-Match", header(json, "etag"))));
            seen.add(check(template, get, get(everything, address + "?size=0")));
            seen.add(check(template, get, get(everything, address + "?niets=1")));
            seen.add(check(template, get, new Visitor(port).get("/api/v1" + address)));
            seen.add(check(template, get, get(everything, address + "?unit=" + NOBODY)));
            seen.add(check(template, get, get(everything, address, "Accept", "application/xml")));
            ofOne.forEach((scope, token) -> {
                HttpResponse<byte[]> some = get(token, address);
                seen.add(check(template, get, some));
                assertThat(some.statusCode())
                        .as("%s with %s", template, scope)
                        .isEqualTo(mayRead(get, scope) ? 200 : 403);
            });
            parameters(get).forEach((name, value) -> {
                HttpResponse<byte[]> filtered = get(everything, address + "?" + name + "=" + value);
                assertThat(filtered.statusCode()).as("%s?%s", template, name).isEqualTo(200);
                check(template, get, filtered);
            });
            // Shown by ApiLimitTest: it takes a thousand requests.
            seen.add("429");
            assertThat(seen)
                    .as(template)
                    .containsExactlyInAnyOrderElementsOf(get.get("responses").propertyNames());
        });
    }

    private static boolean mayRead(JsonNode get, TokenScope scope) {
        JsonNode scopes = get.get("security").get(0).get("token");
        return scopes.isEmpty()
                || scopes.valueStream().anyMatch(each -> each.asString().equals(scope.code()));
    }

    /** The parameters of the query, each with a value that will do. */
    private Map<String, String> parameters(JsonNode get) {
        Map<String, String> values = Map.of(
                "unit", department.toString(),
                "from", "2024-01-01",
                "to", "2026-01-01",
                "page", "1",
                "size", "500",
                "format", "csv");
        return get.get("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .collect(Collectors.toMap(name -> name, values::get));
    }

    private static List<String> columns(HttpResponse<byte[]> csv) {
        return Arrays.stream(
                        text(csv).substring(1).lines().findFirst().orElseThrow().split(";", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    /** The status of the answer, after a look at what the document says about answers with that status. */
    private String check(String template, JsonNode get, HttpResponse<byte[]> answer) {
        String status = Integer.toString(answer.statusCode());
        String what = template + " " + status;
        JsonNode promised = get.get("responses").get(status);
        assertThat(promised).as(what).isNotNull();
        JsonNode response = resolved(promised);
        if (response.has("headers")) {
            response.get("headers").properties().forEach(header -> {
                JsonNode schema = resolved(header.getValue()).get("schema");
                assertThat(complaints(schema, JSON.valueToTree(header(answer, header.getKey()))))
                        .as("%s: %s", what, header.getKey())
                        .isEmpty();
                assertThat(answer.headers().firstValue(header.getKey()))
                        .as("%s: %s", what, header.getKey())
                        .isPresent();
            });
        }
        if (!response.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return status;
        }
        String type = header(answer, "content-type").replaceAll(";.*", "");
        JsonNode media = response.get("content").get(type);
        assertThat(media).as("%s as %s", what, type).isNotNull();
        JsonNode body = type.endsWith("json") ? json(answer) : JSON.valueToTree(text(answer));
        assertThat(complaints(media.get("schema"), body)).as(what).isEmpty();
        if (body.has("status")) {
            assertThat(body.get("status").asInt()).isEqualTo(answer.statusCode());
        }
        return status;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private List<String> complaints(JsonNode schema, JsonNode value) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("allOf", JSON.createArrayNode().add(schema));
        whole.set("components", document.get("components"));
        List<String> complaints = new ArrayList<>();
        schemas.getSchema(whole.toString()).validate(value).forEach(error -> complaints.add(error.toString()));
        return complaints;
    }
}
