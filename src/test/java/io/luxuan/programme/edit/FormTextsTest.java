package io.luxuan.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Programme;
import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.shape.Shapes;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a programme can say has a field in the forms, and the field a Chinese name. */
class FormTextsTest {
    private final Set<String> needed = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void every_part_of_a_programme_is_asked_for_in_chinese() throws IOException {
        collect(Programme.class);
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/programme-form.properties"))) {
            texts.load(reader);
        }
        assertThat(needed).hasSizeGreaterThan(100);
        assertThat(needed).allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
    }

    @Test
    void a_place_says_what_is_asked_for_there() {
        assertThat(Shapes.component("form.sections.3.questions.12.label").orElseThrow().kind()).isEqualTo(Kind.TEXT);
        assertThat(Shapes.component("form.sections").orElseThrow().kind()).isEqualTo(Kind.PAGES);
        assertThat(Shapes.component("funding.tiers").orElseThrow().kind()).isEqualTo(Kind.ROWS);
        assertThat(Shapes.component("scoring.tieBreaks").orElseThrow().kind()).isEqualTo(Kind.CHOICES);
        assertThat(Shapes.component("form.sections.x.title")).isEmpty();
        assertThat(Shapes.component("quota.type.more")).isEmpty();
    }

    private void collect(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        for (Component component : Shapes.of(type)) {
            needed.add(component.label());
            if (component.type().isRecord()) {
                collect(component.type());
            }
            if (component.type().isEnum()) {
                Arrays.stream(component.type().getEnumConstants())
                        .forEach(one -> needed.add("edit." + component.type().getSimpleName() + "." + ((Enum<?>) one).name()));
            }
        }
    }
}
