package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A fragment that is called as a tag is brings every such tag of its file along: a hidden field of another fragment, for example. */
class FragmentNamesTest {
    static Stream<Resource> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_fragment_brings_only_what_stands_in_it(Resource template) throws IOException {
        try (InputStream file = template.getInputStream()) {
            Document page = Jsoup.parse(file, "UTF-8", "", Parser.xmlParser());
            for (Element fragment : page.select("[th:fragment]")) {
                String name = fragment.attr("th:fragment").replaceFirst("\\(.*", "").strip();
                List<Element> others = page.getElementsByTag(name).stream()
                        .filter(one -> !one.equals(fragment) && !one.parents().contains(fragment) && !fragment.parents().contains(one)).toList();
                assertThat(others).as("<%s> outside of the fragment %s", name, name).isEmpty();
            }
        }
    }
}
