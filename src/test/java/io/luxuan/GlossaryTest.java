package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, as {@code docs/glossary.md} says. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Path PROGRAMMES = Path.of("src/main/resources/programmes");
    private static final Pattern POLICY = Pattern.compile("(?m)^policy:\\n(?: {2}.*\\n)+");
    private static final String TEXTS = ".*\\.(properties|html|md|java|txt|yml)";
    private static final List<String> READ_BY_PEOPLE = List.of(
            "src/main/resources/messages", "src/main/resources/templates", "src/main/resources/papers", "src/main/java", "docs");

    /** In programmes as they were published, which stay as they are: no more may come. */
    private static final int PUBLISHED = 181;

    @Test
    void no_page_and_no_guide_uses_another_word() throws IOException {
        List<String> others = others();
        assertThat(others).contains("申报书");
        List<String> found = new ArrayList<>();
        for (String folder : READ_BY_PEOPLE) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(one -> one.toString().matches(TEXTS) && !one.equals(GLOSSARY)).toList()) {
                    String text = Files.readString(file);
                    others.stream().filter(text::contains).forEach(word -> found.add(file + ": " + word));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_new_version_of_a_programme_brings_another_word() throws IOException {
        List<String> others = others();
        int found = 0;
        try (Stream<Path> files = Files.walk(PROGRAMMES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yml")).toList()) {
                String own = POLICY.matcher(Files.readString(file)).replaceAll("");
                found += others.stream().mapToInt(word -> own.split(word, -1).length - 1).sum();
            }
        }
        assertThat(found).isLessThanOrEqualTo(PUBLISHED);
    }

    private static List<String> others() throws IOException {
        return Files.readAllLines(GLOSSARY).stream().filter(line -> line.startsWith("| ")).skip(1)
                .flatMap(line -> Stream.of(line.split("\\|", -1)[2].strip().split("、", -1))).filter(word -> !word.isEmpty()).toList();
    }
}
