package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.OwnDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Files that pages load, over a real port: those and no others, and small on their way. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "luxuan.demo=false",
    "luxuan.attachments=target/test-attachments",
    "camunda.bpm.job-execution.enabled=false",
    "server.compression.min-response-size=100B"
})
@OwnDatabase
@Tag("wire")
class StaticFilesTest {
    private static final Pattern ASKED_FOR = Pattern.compile("@\\{(/(?:webjars|_static|css|js)/[^}]+)}");
    private static final Pattern STYLE_ASKS_FOR = Pattern.compile("url\\([\"']?(?!data:)([^\"')?]+)");
    private static final Pattern PAGE_LOADS = Pattern.compile("(?:<link rel=\"(?:stylesheet|icon)\"[^>]* href|<script[^>]* src)=\"(/[^\"]+)\"");
    private static final String LIBRARIES = "META-INF/resources";

    private final HttpClient client = HttpClient.newHttpClient();
    @LocalServerPort int port;

    @Test
    void what_a_page_asks_for_is_there() throws Exception {
        Set<String> asked = askedFor();
        assertThat(asked).hasSizeGreaterThan(10).anyMatch(path -> path.contains("tabler")).anyMatch(path -> path.endsWith(".woff2"));
        for (String path : asked) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    /** The version stands in the folder, not in the page's link. */
    @Test
    void a_library_brings_no_file_that_no_page_asks_for() throws Exception {
        Set<String> asked = new TreeSet<>();
        askedFor().forEach(path -> asked.add(path.replaceFirst("^/webjars/([^/]+)/", "/webjars/$1/*/")));
        Set<String> there = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + LIBRARIES + "/**/*.*")) {
            String path = file.getURL().getPath();
            if (!path.endsWith("/")) {
                there.add(path.substring(path.lastIndexOf(LIBRARIES) + LIBRARIES.length())
                        .replaceFirst("^/webjars/([^/]+)/[^/]+/", "/webjars/$1/*/"));
            }
        }
        assertThat(there).isSubsetOf(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/webjars/tabler__core/package.json",
        "/webjars/tabler__core/1.4.0/dist/libs/countup.js/demo/images/odometer_plugin.gif",
        "/webjars/tabler__core/dist/css/tabler.min.css.map",
        "/webjars/bpmn-js/dist/bpmn-modeler.production.min.js",
        "/_static/echarts/6.0.0/dist/echarts.js.map",
        "/js/none.js"
    })
    void the_rest_of_a_library_is_not(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webjars/tabler__core/dist/css/tabler.min.css", "/js/luxuan.js", "/favicon.svg", "/login", "/health"})
    void text_is_sent_compressed(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path);
        HttpResponse<byte[]> small = client.send(request(path).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(small.headers().firstValue("Vary")).get().asString().containsIgnoringCase("accept-encoding");
        assertThat(small.body().length).isLessThan(plain.body().length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes()).isNotEmpty();
    }

    @Test
    void what_carries_its_version_is_kept_by_browsers() throws Exception {
        HttpResponse<byte[]> page = get("/login");
        String style = new String(page.body(), StandardCharsets.UTF_8).replaceFirst("(?s).*\"(/css/luxuan-[0-9a-f]+\\.css)\".*", "$1");
        assertThat(get(style).headers().firstValue("Cache-Control")).hasValue("max-age=3600");
        assertThat(page.headers().firstValue("Cache-Control")).get().asString().contains("no-store");
    }

    /** Two thirds of it are the library of styles. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/notices", "/results"})
    void a_first_visit_costs_less_than_a_hundred_and_fifty_kilobytes(String path) throws Exception {
        String page = new String(get(path).body(), StandardCharsets.UTF_8);
        Set<String> loaded = new LinkedHashSet<>(Set.of(path));
        PAGE_LOADS.matcher(page).results().forEach(found -> loaded.add(found.group(1)));
        long weight = 0;
        for (String one : Set.copyOf(loaded)) {
            String text = new String(get(one).body(), StandardCharsets.UTF_8);
            STYLE_ASKS_FOR.matcher(one.endsWith(".css") ? text : "").results()
                    .forEach(found -> loaded.add(URI.create(one).resolve(found.group(1)).getPath()));
        }
        for (String one : loaded) {
            HttpResponse<byte[]> answer =
                    client.send(request(one).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(one).isEqualTo(200);
            weight += answer.body().length;
        }
        assertThat(loaded).hasSizeGreaterThan(5).anyMatch(one -> one.endsWith(".woff2"));
        assertThat(weight).as("%s", loaded).isLessThan(150_000);
    }

    private static Set<String> askedFor() throws IOException {
        Set<String> asked = new LinkedHashSet<>();
        for (Resource page : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
            ASKED_FOR.matcher(text(page)).results().forEach(found -> asked.add(found.group(1)));
        }
        for (Resource style : new PathMatchingResourcePatternResolver().getResources("classpath:static/css/*.css")) {
            STYLE_ASKS_FOR.matcher(text(style)).results().forEach(found -> asked.add("/css/" + found.group(1)));
        }
        for (Resource style : new PathMatchingResourcePatternResolver().getResources("classpath*:" + LIBRARIES + "/webjars/**/*.css")) {
            String folder = "/webjars" + style.getURL().getPath().replaceFirst(".*/webjars/([^/]+)/[^/]+/", "/$1/").replaceFirst("[^/]+$", "");
            STYLE_ASKS_FOR.matcher(text(style)).results().forEach(found -> asked.add(folder + found.group(1)));
        }
        return asked;
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
