package io.luxuan.paper.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of fonts on this machine. */
final class FontFiles {
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|ttc|otf|otc)");
    private static final int DEEPEST = 6;

    private final List<Path> files;

    private FontFiles(List<Path> files) {
        this.files = files;
    }

    /** @param places folders, with all below them, and single files; those that are not there or cannot be read are passed over */
    static FontFiles in(List<Path> places) {
        List<Path> found = new ArrayList<>();
        places.stream().filter(Files::isReadable).forEach(place -> found.addAll(below(place)));
        return new FontFiles(List.copyOf(found));
    }

    /** Whose names begin like these, in the order of the names. */
    List<Path> like(List<String> names) {
        return names.stream().map(name -> Pattern.compile("(.*[^a-z])?" + name + ".*")).flatMap(name -> files.stream()
                .filter(file -> name.matcher(nameOf(file)).matches())).distinct().toList();
    }

    private static List<Path> below(Path place) {
        try (Stream<Path> all = Files.walk(place, DEEPEST)) {
            return all.filter(file -> FONT.matcher(nameOf(file)).matches() && Files.isReadable(file)).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
