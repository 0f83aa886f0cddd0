package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The font holds the icons that pages use and no others; {@code config/icons} cuts it anew. */
class IconsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern DRAWN = Pattern.compile("\\.bi-([a-z0-9-]+)::before \\{ content: ");
    private static final Pattern IN_PAGES = Pattern.compile("\\bbi-([a-z0-9-]+)|empty\\('([a-z0-9-]+)'");
    private static final Pattern CHOSEN = Pattern.compile("'bi-[^\"]*");
    private static final Pattern WORD = Pattern.compile("'(?:bi-)?([a-z0-9-]+)'");
    private static final Pattern IN_ENTRIES =
            Pattern.compile("NavigationEntry\\s*\\.(?:of|open)\\(\\s*\\d+,\\s*[^,]+,\\s*\"[^\"]+\",\\s*\"([a-z0-9-]+)\"");

    @Test
    void every_icon_of_a_page_is_in_the_font() throws IOException {
        Set<String> asked = named(IN_PAGES, pages());
        asked.addAll(named(IN_ENTRIES, files(Path.of("src/main/java"), ".java")));

        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(drawn()).containsAll(asked);
    }

    @Test
    void the_font_has_no_icon_that_no_page_uses() throws IOException {
        Set<String> known = named(IN_PAGES, pages());
        known.addAll(named(IN_ENTRIES, files(Path.of("src/main/java"), ".java")));
        for (Path page : pages()) {
            CHOSEN.matcher(Files.readString(page)).results().forEach(choice ->
                    WORD.matcher(choice.group()).results().forEach(word -> known.add(word.group(1))));
        }
        assertThat(known).containsAll(drawn());
    }

    private static Set<String> drawn() throws IOException {
        return named(DRAWN, List.of(RESOURCES.resolve("static/css/icons.css")));
    }

    private static List<Path> pages() throws IOException {
        return Stream.of(files(RESOURCES.resolve("templates"), ".html"), files(RESOURCES.resolve("static/js"), ".js"))
                .flatMap(List::stream).toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> named(Pattern pattern, List<Path> files) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files) {
            pattern.matcher(Files.readString(file)).results()
                    .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        return names;
    }
}
