package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, as {@code docs/glossary.md} says. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final List<String> READ_BY_PEOPLE = List.of("src/main/resources/messages", "src/main/resources/templates", "docs");

    @Test
    void no_page_and_no_guide_uses_another_word() throws IOException {
        List<String> others = others();
        assertThat(others).contains("申报书");
        List<String> found = new ArrayList<>();
        for (String folder : READ_BY_PEOPLE) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(one -> one.toString().matches(".*\\.(properties|html|md)") && !one.equals(GLOSSARY)).toList()) {
                    String text = Files.readString(file);
                    others.stream().filter(text::contains).forEach(word -> found.add(file + ": " + word));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> others() throws IOException {
        return Files.readAllLines(GLOSSARY).stream().filter(line -> line.startsWith("| ")).skip(1)
                .flatMap(line -> Stream.of(line.split("\\|", -1)[2].strip().split("、", -1))).filter(word -> !word.isEmpty()).toList();
    }
}
