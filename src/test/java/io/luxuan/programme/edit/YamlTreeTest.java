package io.luxuan.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.edit.tree.YamlTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Forms change one place of a programme's YAML and leave the rest as its author wrote it. */
class YamlTreeTest {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/programmes"))) {
            return all.filter(file -> file.toString().endsWith(".yml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_programme_says_the_same_when_it_was_written_back_with_its_comments(Path file) {
        String before = text(file);
        String after = read(before).write();
        assertThat(meaning(after)).isEqualTo(meaning(before));
        assertThat(comments(after)).isEqualTo(comments(before));
        assertThat(read(after).write()).as("written back once, it is written so for good").isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: X1\nform: &f [*f]\n", "a: &one [1]\nb: [*one, *one]\n", "quota: &x 1\n"})
    void anchors_are_not_read(String text) {
        assertThat(YamlTree.read(text)).isEmpty();
    }

    @Test
    void a_place_is_set_and_the_order_of_all_others_stays() {
        YamlTree tree = read("# 按标准遴选\nid: X1\nquota: {type: ABOUT, target: 10}  # 十个左右\nname: 场景\n");
        tree.set("quota.target", "12", true);
        tree.set("name", "场景：甲", false);
        assertThat(tree.write()).startsWith("# 按标准遴选\nid: X1\nquota: {type: ABOUT, target: 12}").endsWith("name: 场景：甲\n");
    }

    @Test
    void what_is_typed_stays_a_text_where_a_text_is_asked_for() {
        YamlTree tree = read("id: X1\n");
        tree.set("name", "2026", false);
        tree.set("summary", "true", false);
        tree.set("funding.cap", "三百", true);
        tree.set("policy.text", "第一行\n第二行: x", false);
        assertThat(meaning(tree.write())).isEqualTo(Map.of("id", "X1", "name", "2026", "summary", "true",
                "funding", Map.of("cap", "三百"), "policy", Map.of("text", "第一行\n第二行: x")));
    }

    @Test
    void items_are_added_moved_and_taken_away() {
        YamlTree tree = read("tiers:\n  - {name: 甲}\n  - {name: 乙}\n");
        String place = tree.add("tiers");
        tree.set(place + ".name", "丙", false);
        tree.move("tiers.2", -1);
        tree.remove("tiers.0");
        assertThat(meaning(tree.write())).isEqualTo(Map.of("tiers", List.of(Map.of("name", "丙"), Map.of("name", "乙"))));
    }

    @Test
    void an_emptied_field_is_left_out() {
        YamlTree tree = read("id: X1\nbudget: 10\n");
        tree.set("budget", "", true);
        assertThat(tree.write()).isEqualTo("id: X1\n");
    }

    private static YamlTree read(String text) {
        return YamlTree.read(text).orElseThrow();
    }

    private static Map<String, Object> meaning(String text) {
        return YAML.readValue(text, new TypeReference<>() {});
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.stripLeading().startsWith("#")).map(String::strip).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
