package nl.privacyspiegel.shell.transport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings of the application itself, with a page that tells what is believed. */
@DisplayName("What a stranger writes in the headers of a proxy")
class ForwardedHeadersTest {

    @Configuration
    @ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class
    })
    static class Telling {

        @Bean
        ServletRegistrationBean<HttpServlet> told() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter()
                                    .print(request.getScheme() + " " + request.getRemoteAddr() + " "
                                            + request.getServerName());
                        }
                    },
                    "/*");
        }
    }

    private static Stream<Map<String, Object>> surroundings() {
        return Stream.of(
                Map.of(),
                Map.of("KUBERNETES_SERVICE_HOST", "10.0.0.1", "KUBERNETES_SERVICE_PORT", "443"),
                Map.of("EXAMPLE_SERVICE_HOST", "10.0.0.1", "EXAMPLE_SERVICE_PORT", "443"),
                Map.of("DYNO", "web.1"),
                Map.of("VCAP_APPLICATION", "{}"),
                Map.of("VCAP_SERVICES", "{}"),
                Map.of("HC_LANDSCAPE", "eu"),
                Map.of("NOMAD_ALLOC_ID", "1"),
                Map.of("AWS_EXECUTION_ENV", "AWS_ECS_FARGATE"),
                Map.of(
                        "WEBSITE_INSTANCE_ID", "1",
                        "WEBSITE_RESOURCE_GROUP", "1",
                        "WEBSITE_SITE_NAME", "1",
                        "WEBSITE_SKU", "1"));
    }

    private static String told(Map<String, Object> variables, String... options) throws Exception {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> all = new LinkedHashMap<>(System.getenv());
        all.putAll(variables);
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, all));
        String[] arguments = Stream.concat(Stream.of("--server.port=0"), Arrays.stream(options))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Telling.class, TrustedProxies.class)
                        .environment(environment)
                        .web(WebApplicationType.SERVLET)
                        .run(arguments);
                HttpClient client = HttpClient.newHttpClient()) {
            String port = Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port"));
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .header("X-Forwarded-For", "203.0.113.7")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "evil.example")
                    .header("Forwarded", "for=203.0.113.7;proto=https;host=evil.example")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void is_believed_in_no_surroundings(Map<String, Object> variables) throws Exception {
        assertThat(told(variables)).isEqualTo("http 127.0.0.1 127.0.0.1");
    }

    @Test
    void is_believed_on_no_platform_that_is_given_by_name() throws Exception {
        for (CloudPlatform platform : CloudPlatform.values()) {
            assertThat(told(Map.of(), "--spring.main.cloud-platform=" + platform))
                    .as(platform.name())
                    .isEqualTo("http 127.0.0.1 127.0.0.1");
        }
    }

    @Test
    void would_be_believed_without_our_setting_so_that_this_test_sees_something() throws Exception {
        assertThat(told(Map.of(), "--server.forward-headers-strategy=native")).startsWith("https 203.0.113.7");
    }

    @Test
    void is_believed_of_the_proxy_that_was_given() throws Exception {
        assertThat(told(Map.of("KUBERNETES_SERVICE_HOST", "10.0.0.1"), "--privacyspiegel.proxies=127.0.0.1"))
                .isEqualTo("https 203.0.113.7 evil.example");
    }
}
