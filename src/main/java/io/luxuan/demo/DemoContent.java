package io.luxuan.demo;

import io.luxuan.expert.avoidance.Sector;
import io.luxuan.programme.Challenge;
import io.luxuan.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented units, people and proposals, as they stand in {@code resources/demo}. */
final class DemoContent {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private DemoContent() {}

    /** @param account user name; @param person who signs in with it */
    record Department(String key, String name, String city, String account, String person) {}

    /** @param account null for a unit whose applications are there to be looked at only */
    record Unit(String key, String name, String kind, String city, String recommender, String account, String person) {}

    /** @param account null for one who fills panels only; {@code subfields} are words by field code */
    record Reviewer(
            String account, String name, String institution, String title, Sector sector, String city,
            String keywords, Map<String, Set<String>> subfields) {
        Map<String, Set<String>> finer() {
            return subfields == null ? Map.of() : subfields;
        }
    }

    /** @param department as programmes name it */
    record Asked(String department, String office, String telephone, String address) {}

    record People(List<Department> departments, List<Asked> contacts, List<Unit> units, List<Reviewer> experts) {}

    /**
     * @param field  code in the programme's dictionary
     * @param amount 万元; null where the form does not ask
     * @param scores on the hundred-point scale, one an expert
     * @param visit  points of the second stage; null where there is none
     * @param challenge number of the challenge that it takes up; null where there is no list
     */
    record Proposal(
            String key, String unit, String field, String title, String leader, String keywords, BigDecimal amount,
            String site, List<Integer> scores, Integer visit, String summary, String problem, String method,
            String result, String plan, Integer challenge) {}

    static People people() {
        return read("people", new TypeReference<>() {});
    }

    static Map<String, String> texts() {
        return read("texts", new TypeReference<>() {});
    }

    static List<Proposal> proposals(String programme) {
        return read(programme, new TypeReference<>() {});
    }

    /** What a round publishes for applications to take up; empty for a programme without. */
    static List<Challenge> challenges(Programme programme) {
        return programme.hasChallenges() ? read(programme.id() + "-challenges", new TypeReference<>() {}) : List.of();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = DemoContent.class.getResourceAsStream("/demo/" + name + ".yml")) {
            return YAML.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
