package io.luxuan.bench.assignment;

import io.luxuan.assignment.ProblemBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Reads an instance from a text: first papers and reviewers, then a row a paper with each reviewer's fit from 0 up, at
 * most four decimals, 0 for a conflict. No two reviewers share an institution.
 */
final class MatrixFile {
    private static final long SEED = 20261122;
    private static final int MOST_DECIMALS = 4;

    private MatrixFile() {}

    /** @throws IllegalArgumentException when the file is not such a table */
    static Round read(Path file, int panel, int minimum, int cap) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
        int[] size = Stream.of(words(lines.isEmpty() ? "" : lines.get(0))).mapToInt(MatrixFile::count).toArray();
        if (size.length != 2 || lines.size() != size[0] + 1) {
            throw new IllegalArgumentException("the first line must say how many papers and reviewers follow");
        }
        BigDecimal[][] fits = lines.stream().skip(1).map(line -> row(line, size[1])).toArray(BigDecimal[][]::new);
        int decimals = Stream.of(fits).flatMap(Stream::of).mapToInt(fit -> fit.stripTrailingZeros().scale()).max().orElse(0);
        BigDecimal most = Stream.of(fits).flatMap(Stream::of).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        int unit = (int) Math.pow(10, Math.min(MOST_DECIMALS, Math.max(0, decimals)));
        Gains gains = Gains.fitFirst(scaled(most, unit), (long) size[0] * panel);
        ProblemBuilder builder = new ProblemBuilder();
        for (int who = 0; who < size[1]; who++) {
            builder.expert(who, minimum, cap);
        }
        SplittableRandom chance = new SplittableRandom(SEED);
        for (BigDecimal[] paper : fits) {
            builder.application(panel);
            for (int who = 0; who < paper.length; who++) {
                if (paper[who].signum() > 0) {
                    builder.allow(who, gains.of(scaled(paper[who], unit), chance.nextLong()));
                }
            }
        }
        return new Round(file.getFileName().toString(), builder.build(), gains, unit);
    }

    private static long scaled(BigDecimal fit, int unit) {
        return Math.round(fit.doubleValue() * unit);
    }

    private static BigDecimal[] row(String line, int reviewers) {
        String[] words = words(line);
        if (words.length != reviewers) {
            throw new IllegalArgumentException("a row has " + words.length + " fits for " + reviewers + " reviewers");
        }
        return Stream.of(words).map(MatrixFile::fit).toArray(BigDecimal[]::new);
    }

    private static BigDecimal fit(String word) {
        BigDecimal fit = new BigDecimal(word);
        if (fit.signum() < 0) {
            throw new IllegalArgumentException("a fit below 0: " + word);
        }
        return fit;
    }

    private static int count(String word) {
        int count = Integer.parseInt(word);
        if (count < 1) {
            throw new IllegalArgumentException("not a number of papers or reviewers: " + word);
        }
        return count;
    }

    private static String[] words(String line) {
        return line.strip().split("\\s+");
    }
}
