package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guides show pages as the tests with a browser saw them: CONTRIBUTING.md says how pictures are taken anew. */
class GuidesTest {
    private static final Path PICTURES = Path.of("docs/images/guide");
    private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]+]\\(images/guide/([a-z0-9-]+)\\.png\\)");
    private static final Pattern TAKEN = Pattern.compile("(?:screenshot|shot)\\(\"([a-z0-9-]+)\"\\)");

    private static final Pattern ACTION = Pattern.compile("(?m)^countersign\\.action\\.[a-z.-]+=(.+)$");

    static Set<Path> guides() throws IOException {
        return files(Path.of("docs"), ".*/guide-[a-z]+\\.md");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void a_guide_shows_pages(Path guide) throws IOException {
        assertThat(names(SHOWN, Set.of(guide))).isNotEmpty();
    }

    @Test
    void every_picture_of_a_guide_is_taken_by_a_test() throws IOException {
        Set<String> shown = names(SHOWN, guides());

        assertThat(names(TAKEN, files(Path.of("src/test/java/io/luxuan/browser"), ".*\\.java"))).containsAll(shown);
        assertThat(files(PICTURES, ".*\\.png").stream().map(file -> file.getFileName().toString().replace(".png", ""))).hasSameElementsAs(shown);
    }

    @Test
    void the_managers_guide_names_everything_that_two_persons_do() throws IOException {
        String guide = Files.readString(Path.of("docs/guide-manager.md"));
        String section = guide.substring(guide.indexOf("## 两人办理"));

        assertThat(names(ACTION, files(Path.of("src/main/resources/messages"), ".*\\.properties"))).isNotEmpty().allMatch(section::contains);
    }

    private static Set<String> names(Pattern pattern, Set<Path> files) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files) {
            pattern.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    private static Set<Path> files(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(pattern)).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
