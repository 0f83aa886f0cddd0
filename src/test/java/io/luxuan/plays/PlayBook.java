package io.luxuan.plays;

import io.luxuan.programme.Programme;
import io.luxuan.workflow.Drawing.Family;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The plays on disk, a file a programme. */
final class PlayBook {
    private static final Path PROGRAMMES = Path.of("src/main/resources/programmes");
    private static final Path PLAYS = Path.of("src/test/resources/cases/plays");
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private PlayBook() {}

    /** All, or those that {@code -Dluxuan.plays=P7,P9} names. */
    static Stream<Play> of(Family family) {
        List<String> some = List.of(System.getProperty("luxuan.plays", "").split(",", -1));
        return played().stream().filter(id -> some.contains("") || some.contains(id))
                .filter(id -> familyOf(newest(id)) == family).flatMap(id -> plays(id).stream());
    }

    static List<Play> plays(String programme) {
        return List.of(YAML.readValue(text(PLAYS.resolve(programme + ".yml")), Play[].class)).stream()
                .map(play -> play.of(programme)).toList();
    }

    static Set<String> played() {
        return names(PLAYS).stream().map(name -> name.replace(".yml", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> programmes() {
        return names(PROGRAMMES);
    }

    static Programme newest(String programme) {
        Path folder = PROGRAMMES.resolve(programme);
        String file = names(folder).stream().max(Comparator.comparing(name -> Integer.parseInt(name.replaceAll("\\D", "")))).orElseThrow();
        return YAML.readValue(text(folder.resolve(file)), Programme.class);
    }

    private static Family familyOf(Programme programme) {
        if (programme.claim() != null) {
            return Family.CLAIMS;
        }
        return programme.recognition() != null ? Family.RECOGNITION : Family.SELECTION;
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
